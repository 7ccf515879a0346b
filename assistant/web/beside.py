"""What stands beside a page's questions: the scheme's own words, what a choice covers, what may be left out."""

from collections.abc import Iterator
from typing import Any

from assistant.answers import TABLE
from assistant.engine.funded import among
from assistant.engine.sheet import Sheet
from assistant.flow.funded import installed
from assistant.flow.model import Field, Page, Scheme, Source, Step

SUBGOALS, MEASURES, SUPPORT = "subgoals.chosen", "subgoals.measures", "applicant.support"


def quotes(scheme: Scheme, step: Step, page: Page) -> list[tuple[str, Source]]:
    """The scheme's own words for the choices of a page, each under the choice's label."""
    return [one for field in page.fields for one in _quotes(scheme, f"{step.id}.{field.id}", field)]


def _quotes(scheme: Scheme, path: str, field: Field) -> Iterator[tuple[str, Source]]:
    for option in field.options:
        yield from ((option.label, source) for source in _sources(scheme, path, option.value))


def _sources(scheme: Scheme, path: str, value: str) -> Iterator[Source]:
    about = scheme.about
    if path == MEASURES and value in about.get("measures", {}):
        yield Source(about["measures_heading"], about["measures"][value])
    if words := about.get("choices", {}).get(path, {}).get(value):
        yield Source(words["heading"], words["quote"])
    said = {SUBGOALS: "subgoals", SUPPORT: "support"}.get(path)
    words = about.get(said, {}).get(value, {}) if said else {}
    yield from (Source(words["heading"], words[key]) for key in ("quote", "targets") if key in words)


def explained(page: Page) -> list[Field]:
    """The columns whose choices say what they cover: a list in a row has no room for it."""
    tables = (field for field in page.fields if field.kind == TABLE)
    return [column for table in tables for column in table.columns if any(one.hint for one in column.options)]


def funded(sheet: Sheet, page: Page) -> dict[str, Any]:
    """What got money before, on the pages that show it; nothing on others."""
    told = installed().get(sheet.scheme.id)
    if told is None or page.id not in told.shown_on:
        return {"funded": None, "among": None}
    return {"funded": told, "among": among(sheet, told)}


def may_skip(sheet: Sheet, step: Step) -> str:
    """What is said on pages that are offered, with nothing required; empty on all others."""
    return str(sheet.scheme.about.get("operating_may_skip", "")) if sheet.asked.offered(step) else ""
