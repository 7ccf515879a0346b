"""The way through an application: back, on, and how far it has come."""

from dataclasses import dataclass

from flask import url_for

from assistant.engine.sheet import Sheet
from assistant.engine.walk import neighbours
from assistant.flow.model import Page, Scheme, Step
from assistant.web.places import APPROVAL

RETURNS = {"svar": "answers.show", "funn": "findings.show", "oppgaver": "tasks.show", "kriterier": "mirror.show"}
"""Where a visit that came from an overview goes back to."""


@dataclass(frozen=True, slots=True)
class Way:
    """Around a page: the address before it, its step's number among those asked, and how many there are."""

    back: str
    number: int
    of: int


def way(sheet: Sheet, page: str) -> Way:
    """The way around a page of the flow."""
    before, _ = neighbours(sheet.asked, page)
    steps = list(dict.fromkeys(step.id for step, _ in sheet.asked.pages if step.id != APPROVAL))
    here = sheet.scheme.page[page][0].id
    back = url_for("pages.show", page_id=before) if before else url_for("tasks.show")
    return Way(back, steps.index(here) + 1 if here in steps else 0, len(steps))


def after(sheet: Sheet, page: str, came_from: str = "", advised: bool = False) -> str:
    """The address that follows a page: the overview it was opened from, the result of the self-check, or the next.

    `advised` where there is advice on the page itself: the next one then leads back to it.
    """
    if came_from in RETURNS:
        return url_for(RETURNS[came_from])
    _, following = neighbours(sheet.asked, page)
    if ends_self_check(sheet, page, following):
        return url_for("eligible.show")
    if following is None or sheet.scheme.page[following][0].id == APPROVAL:
        return url_for("attachments.show")
    return url_for("pages.show", page_id=following, raad=page if advised else None)


def self_check(scheme: Scheme) -> list[str]:
    """The pages of the quick self-check: from the first to the one that the scheme names as its last."""
    ids = list(scheme.page)
    last = scheme.about.get("self_check_last")
    return ids[: ids.index(last) + 1] if last in ids else []


def ends_self_check(sheet: Sheet, page: str, following: str | None) -> bool:
    """Whether the self-check is over with this page."""
    quick = self_check(sheet.scheme)
    return page in quick and following not in quick


def last_before_attachments(sheet: Sheet) -> str:
    """The last page asked before the attachments."""
    return [page.id for step, page in sheet.asked.pages if step.id != APPROVAL][-1]


def first(sheet: Sheet) -> str:
    """The first page that is not answered yet."""
    return next(page.id for step, page in sheet.asked.pages if not _answered(sheet, step, page))


def _answered(sheet: Sheet, step: Step, page: Page) -> bool:
    asked, given = sheet.asked.fields[step.id], sheet.asked.answers[step.id]
    return all(field.id in given for field in page.fields if field.id in asked and not field.hidden)
