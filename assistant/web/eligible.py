"""The result of the quick self-check: may these people apply, and if not, why and where to instead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from flask.typing import ResponseReturnValue

from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.model import Page
from assistant.web import draw, order, places, reader
from assistant.web.cards import Card, cards
from assistant.web.routes import get

ELSEWHERE_RULE, OTHER_MUNICIPALITY = "applicant-type", "other_municipality"
ELSEWHERE_RULES = (ELSEWHERE_RULE, "registered-in-municipality")


@dataclass(frozen=True)
class Verdict:
    """What stops the application, what is not answered yet, and where else to turn."""

    stops: Sequence[Card]
    open: Sequence[Page]
    elsewhere: Mapping[str, Any] | None
    onward: str


def show() -> ResponseReturnValue:
    """The result as it stands."""
    draft = reader.draft()
    asked = [page.id for _, page in draft.sheet.asked.pages]
    last = [one for one in order.self_check(draft.sheet.scheme) if one in asked][-1:]
    return draw.page("eligible.html", draft=draft, verdict=verdict(draft.sheet), last=last[0] if last else asked[0])


def verdict(sheet: Sheet) -> Verdict:
    """The judgement of the self-check's pages alone."""
    quick = order.self_check(sheet.scheme)
    mine = [one for one in sheet.findings if _page_id(sheet, one) in quick]
    stops = [one for one in mine if one.severity == "stop"]
    missing = {_page_id(sheet, one) for one in mine if one.severity == "fix"}
    pages = [page for _, page in sheet.asked.pages if page.id in missing]
    return Verdict(cards(sheet, stops), pages, elsewhere(sheet, stops), _onward(sheet, quick))


def _page_id(sheet: Sheet, finding: Finding) -> str:
    page = places.page_of(sheet.scheme, finding.place)
    return page.id if page else ""


def _onward(sheet: Sheet, quick: list[str]) -> str:
    following = [page.id for _, page in sheet.asked.pages if page.id not in quick]
    return url_for("pages.show", page_id=following[0])


def elsewhere(sheet: Sheet, found: Sequence[Finding]) -> Mapping[str, Any] | None:
    """Where those go who cannot apply here; None where nothing sends them away."""
    rules = sheet.scheme.about.get("redirect_rules", ELSEWHERE_RULES)
    if not any(one.severity == "stop" and one.rule in rules for one in found):
        return None
    redirects: Mapping[str, Mapping[str, Any]] = sheet.scheme.about.get("redirects", {})
    return redirects.get(sheet.case.get("applicant.type") or "", redirects.get(OTHER_MUNICIPALITY))


ROUTES = [get("/kan-dere-soke", show)]
