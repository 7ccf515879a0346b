"""The first page: who, what, under which subgoals, how much, when."""

from collections.abc import Iterator

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
    support = wording.sheet.scheme.about["support"].get(wording.sheet.case.support or "", {})
    return wording.say(support.get("title", wording.sheet.scheme.about["title"]))


def cover(wording: Wording) -> Cover:
    """The first page's words."""
    case = wording.sheet.case
    return Cover(
        kicker=wording.phrase("pdf-title", scheme=Term(wording.sheet.scheme.about["title"])),
        organisation=case.text("organisation.name"),
        organisation_number=wording.phrase("pdf-organisation-number", number=naming.organisation(wording.sheet)),
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
        quotes = [
            Quote(wording.say(goal["title"]), goal["quote"], wording.say(scheme.about["page_name"]))
            for goal in (scheme.about["subgoals"][one] for one in chosen)
        ]
        yield Fact(wording.phrase("pdf-subgoals"), ", ".join(chosen), tuple(quotes))


def _contact(wording: Wording) -> Iterator[str]:
    for key in ("name", "email", "phone"):
        if text := wording.sheet.case.text(f"contact.{key}"):
            yield text
