"""The pictures of the paper: where the money goes and comes from, and when things happen."""

from collections.abc import Iterator

from assistant import words
from assistant.export.paper import Bar, BarChart, BarGroup, Stretch, TimeChart, Tone
from assistant.export.wording import Wording
from assistant.rules.case import day_of


def charts(wording: Wording, step: str) -> Iterator[BarChart | TimeChart]:
    """The pictures that belong to a step; none where there is nothing to draw."""
    if step == "budget" and (groups := tuple(_groups(wording))):
        yield _budget(wording, groups)
    if step == "plan" and (stretches := tuple(_stretches(wording))):
        yield _plan(wording, stretches)


def _budget(wording: Wording, groups: tuple[BarGroup, ...]) -> BarChart:
    told = ". ".join(
        f"{group.label}: " + ", ".join(f"{bar.label} {bar.printed}" for bar in group.bars) for group in groups
    )
    return BarChart(wording.phrase("pdf-budget-chart"), f"{wording.phrase('pdf-budget-chart')}. {told}.", groups)


def _groups(wording: Wording) -> Iterator[BarGroup]:
    costs = _summed(wording, "budget.costs", "category")
    if costs:
        yield BarGroup(wording.phrase("pdf-costs"), costs)
    income = _summed(wording, "budget.income", "source")
    asked = sum(row.get("amount", 0) for row in wording.sheet.case.rows("budget.requested"))
    if asked:
        bar = Bar(wording.phrase("pdf-asked-for"), asked, wording.kroner(asked))
        yield BarGroup(wording.phrase("pdf-this-application"), (bar,), Tone.HATCHED)
    if income:
        yield BarGroup(wording.phrase("pdf-income"), income, Tone.OPEN)


def _summed(wording: Wording, table: str, by: str) -> tuple[Bar, ...]:
    sums: dict[str, int] = {}
    for row in wording.sheet.case.rows(table):
        sums[row.get(by, "")] = sums.get(row.get(by, ""), 0) + row.get("amount", 0)
    ordered = sorted(((amount, key) for key, amount in sums.items() if key and amount > 0), reverse=True)
    return tuple(Bar(_label(wording, table, by, key), amount, wording.kroner(amount)) for amount, key in ordered)


def _label(wording: Wording, table: str, by: str, value: str) -> str:
    return words.show(wording.sheet.case.term(f"{table}.{by}", value), wording.language)


def _plan(wording: Wording, stretches: tuple[Stretch, ...]) -> TimeChart:
    label = wording.phrase("pdf-plan-chart")
    told = "; ".join(f"{one.label} {one.printed}".strip() for one in stretches)
    return TimeChart(label, f"{label}. {told}.", words.months(wording.language), stretches)


def _stretches(wording: Wording) -> Iterator[Stretch]:
    for row in wording.sheet.case.rows("plan.milestones"):
        start, end = day_of(row.get("start")), day_of(row.get("end"))
        days = [words.day(day, wording.language) for day in (start, end) if day]
        if row.get("what") and days:
            yield Stretch(row["what"], " – ".join(dict.fromkeys(days)), start or end, end or start)
