"""Where a finding's place is in the browser: the page, and the field on it."""

from typing import Any

from flask import url_for

from assistant.flow.model import Page, Scheme
from assistant.rules.case import Place

APPROVAL, ATTACHMENTS = "approval", "attachments"
CHECKED = "sjekk"
"""The query that says that a page is looked at to mend it: what is missing is pointed out too."""


def anchor(place: Place) -> str:
    """The id of the field at a place, as its page names it; empty for a whole step."""
    parts = (place.field, place.row, place.column)
    return "-".join(str(part) for part in parts if part is not None)


def address(scheme: Scheme, place: Place, **query: Any) -> str:
    """The address where what stands at the place is answered."""
    where = anchor(place) or None
    if place.step == APPROVAL:
        return url_for("approval.show", _anchor=where, **query)
    page = page_of(scheme, place)
    if page is None:
        return url_for("attachments.show", **query)
    return url_for("pages.show", page_id=page.id, _anchor=where, **query)


def here(endpoint: str, where: str = "", **query: str | None) -> str:
    """An address with an anchor and a query; None leaves a part of the query out."""
    values: dict[str, Any] = {name: value for name, value in query.items() if value is not None}
    return url_for(endpoint, _anchor=where or None, **values)


def page_of(scheme: Scheme, place: Place) -> Page | None:
    """The page that asks for it; a step's own place is its first page; None for attachments."""
    if place.step not in scheme.step:
        return None
    pages = scheme.step[place.step].pages
    return next((page for page in pages if any(field.id == place.field for field in page.fields)), pages[0])


def on(page: Page, place: Place, scheme: Scheme) -> bool:
    """Whether the place is on that page."""
    return page_of(scheme, place) is page
