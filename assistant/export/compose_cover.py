"""The first page: who, what, under which subgoals, how much, when."""

from collections.abc import Iterator, Mapping

from assistant.engine import whose
from assistant.engine.review import shown as _shown
from assistant.export import naming
from assistant.export.paper import Cover, Fact, Quote
from assistant.export.wording import Wording
from assistant.words import Term

__all__ = ["Term", "cover", "title"]


def title(wording: Wording) -> str:
    """The name of what is applied for, or the kind of support, or the scheme."""
    if named := wording.sheet.case.text("project.title"):
        return named
    support = wording.sheet.scheme.about.get("support", {}).get(wording.sheet.case.support or "", {})
    return wording.say(support.get("title", wording.sheet.scheme.about["title"]))


def cover(wording: Wording) -> Cover:
    """The first page's words."""
    sheet = wording.sheet
    has_number = "number" in whose.fields(sheet.scheme)
    number = wording.phrase("pdf-organisation-number", number=naming.organisation(sheet)) if has_number else ""
    return Cover(
        kicker=wording.phrase("pdf-title", scheme=Term(wording.sheet.scheme.about["title"])),
        organisation=whose.name(sheet),
        organisation_number=number,
        facts=tuple(_facts(wording)),
        contents=wording.phrase("pdf-contents"),
    )


def total(wording: Wording) -> int:
    """The sum asked for in all the years."""
    return sum(row.get("amount", 0) for row in wording.sheet.case.rows("budget.requested"))


def _facts(wording: Wording) -> Iterator[Fact]:
    sheet = wording.sheet
    if sheet.case.support:
        yield Fact(
            wording.phrase("pdf-support"), wording.say(sheet.scheme.about["support"][sheet.case.support]["title"])
        )
    yield Fact(wording.phrase("pdf-asked-for"), wording.kroner(total(wording)), strong=True)
    if spread := _spread(wording):
        yield Fact(wording.phrase("pdf-spread"), spread)
    if period := _period(wording):
        yield Fact(wording.phrase("pdf-period"), period)
    yield from _subgoals(wording)
    yield from _choices(wording)
    yield Fact(wording.phrase("pdf-contact"), ", ".join(_contact(wording)))


def _spread(wording: Wording) -> str:
    rows = wording.sheet.case.rows("budget.requested")
    years = [f"{row['year']}: {wording.kroner(row['amount'])}" for row in rows if "year" in row and "amount" in row]
    return ", ".join(years) if len(years) > 1 else ""


def _period(wording: Wording) -> str:
    days = [wording.sheet.case.get(f"project.{end}") for end in ("start", "end")]
    fields = wording.sheet.scheme.step["project"].fields
    shown = [wording.shown(_shown(fields[end], day)) for end, day in zip(("start", "end"), days, strict=True) if day]
    return " – ".join(" ".join(one) for one in shown)


def _subgoals(wording: Wording) -> Iterator[Fact]:
    scheme = wording.sheet.scheme
    chosen = wording.sheet.case.get("subgoals.chosen") or ()
    if chosen:
        goals = [scheme.about["subgoals"][one] for one in chosen]
        quotes = [
            Quote(wording.say(goal["title"]), goal["quote"], wording.say(scheme.about["page_name"]))
            for goal in goals
            if "quote" in goal
        ]
        yield Fact(wording.phrase("pdf-subgoals"), ", ".join(chosen), tuple(quotes))


def _choices(wording: Wording) -> Iterator[Fact]:
    """The choices that the scheme has words of its own for."""
    sheet = wording.sheet
    said: Mapping[str, Mapping[str, Mapping[str, str]]] = sheet.scheme.about.get("choices", {})
    for path, quoted in said.items():
        field, value = sheet.scheme.field(path), sheet.case.text(path)
        if field and (words := quoted.get(value)):
            label = "".join(wording.shown(_shown(field, value)))
            quote = Quote(label, words["quote"], wording.say(sheet.scheme.about["page_name"]))
            yield Fact(wording.say(field.label), label, (quote,))


def _contact(wording: Wording) -> Iterator[str]:
    for key in ("name", "email", "phone"):
        if text := wording.sheet.case.text(f"contact.{key}"):
            yield text
