"""Everything that was found, the gravest first, and the applicant's answers to what free text gave."""

from flask import Response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant.engine.findings import SEVERITIES
from assistant.service.draft import Draft
from assistant.web import draw, language, reader
from assistant.web.cards import Card, cards
from assistant.web.eligible import elsewhere
from assistant.web.routes import get, post

REASON = "reason-"
"""What the name of a standpoint's field begins with; the finding's id follows."""


def show() -> ResponseReturnValue:
    """The overview."""
    return _page(reader.draft())


def stand_by() -> ResponseReturnValue:
    """Save every standpoint that was typed or taken back; the others stay as they are."""
    saved = ""
    sheet = reader.draft().sheet
    for card in cards(sheet, sheet.findings):
        finding, given = card.finding, request.form.get(REASON + card.id)
        if finding.free_text and given is not None and given.strip() != (finding.standpoint or ""):
            reader.service().stand_by(reader.secret(), finding.rule, finding.place, finding.words or "", given)
            saved = card.id
    if language.switched():
        return redirect(url_for("findings.show"), 303)
    return redirect(url_for("findings.show", _anchor=request.form.get("save") or saved or None), 303)


def again() -> ResponseReturnValue:
    """The overview with what was typed but not saved."""
    typed = {key.removeprefix(REASON): value for key, value in request.form.items() if key.startswith(REASON)}
    return _page(reader.draft(), typed)


def _page(draft: Draft, typed: dict[str, str] | None = None) -> Response:
    sheet = draft.sheet
    groups: dict[str, list[Card]] = {level: [] for level in SEVERITIES}
    for card in cards(sheet, sheet.findings):
        groups[card.finding.severity].append(card)
    return draw.page(
        "findings.html",
        draft=draft,
        groups=groups,
        elsewhere=elsewhere(sheet, sheet.findings),
        typed=typed or {},
        expired=typed is not None,
        status=200 if typed is None else 400,
    )


ROUTES = [get("/funn", show), post("/funn", stand_by)]
