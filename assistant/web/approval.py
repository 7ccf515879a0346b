"""The approval: read the summary, give it, and see that it no longer holds when something has been changed."""

from collections.abc import Mapping

from flask import Response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant.engine.answering import Raw
from assistant.engine.findings import Finding
from assistant.engine.review import Item, Shown
from assistant.engine.sheet import Sheet
from assistant.flow.model import Field
from assistant.rules.case import Place, day_of
from assistant.service.draft import Draft
from assistant.web import draw, judged, language, places, reader, sums, typed
from assistant.web.places import APPROVAL, CHECKED
from assistant.web.questions import Asking
from assistant.web.routes import get, post

STALE, CONFIRMED, DATE, YES = "approval-stale", "confirmed", "date", "yes"
SUMMARY = (
    "organisation.name",
    "organisation.number",
    "applicant.support",
    "applicant.municipality",
    "project.title",
    "project.area",
    "project.start",
    "project.end",
    "subgoals.chosen",
)
TICKED = "krysset"
"""The query that keeps a tick that was set but not yet saved when the language was changed."""


def show() -> ResponseReturnValue:
    """The approval as it stands."""
    draft = reader.draft()
    raw = _typed(draft.sheet)
    if TICKED in request.args:
        raw[CONFIRMED] = YES
    return _page(draft, raw)


def save() -> ResponseReturnValue:
    """Save who approves, and the approval itself where it is confirmed."""
    raw = _sent(request.form)
    if language.switched():
        ticked = raw.pop(CONFIRMED) == YES
        reader.service().approve(reader.secret(), raw)
        return redirect(places.here("approval.show", krysset="1" if ticked else None), 303)
    saved = reader.read(reader.service().approve(reader.secret(), raw))
    if any(one.blocks for one in found(saved.sheet)):
        return redirect(places.here("approval.show", "feil", sjekk="1"), 303)
    return redirect(url_for("approval.show", _anchor="godkjent"), 303)


def again() -> ResponseReturnValue:
    """The page with what was typed but not saved."""
    return _page(reader.draft(), _sent(request.form), expired=True)


def _sent(form: Mapping[str, str]) -> dict[str, Raw]:
    scheme = reader.draft().sheet.scheme
    fields = [field for field in scheme.step[APPROVAL].fields.values() if not field.hidden]
    raw: dict[str, Raw] = {field.id: form.get(field.id, "") for field in fields}
    raw[CONFIRMED] = form.get(CONFIRMED) or "no"
    if form.get("clear") in raw:
        raw[form["clear"]] = ""
    return raw


def _typed(sheet: Sheet) -> dict[str, Raw]:
    step = sheet.scheme.step[APPROVAL]
    raw = {name: raw for page in step.pages for name, raw in typed.answers(sheet, step, page).items()}
    if void(sheet):
        return {**raw, CONFIRMED: "no", DATE: _today(sheet)}
    return raw if raw[DATE] or CHECKED in request.args else {**raw, DATE: _today(sheet)}


def _today(sheet: Sheet) -> str:
    return typed.text(sheet.scheme.step[APPROVAL].fields[DATE], reader.service().today.isoformat())


def void(sheet: Sheet) -> bool:
    """Whether something was changed after the approval, which must be ticked anew."""
    return any(one.rule == STALE for one in found(sheet))


def found(sheet: Sheet) -> list[Finding]:
    """What was found about the approval."""
    return [one for one in sheet.findings if one.place.step == APPROVAL]


def given(sheet: Sheet) -> Mapping[str, str]:
    """The approval as saved with its hour and fingerprint; empty where there is none."""
    answers = sheet.application.answers.get(APPROVAL, {})
    return answers if answers.get("fingerprint") else {}


def summary(sheet: Sheet) -> list[tuple[str, Shown]]:
    """Who, what and when, as answered: what the approver must know at the least."""
    items = {f"{one.place.step}.{one.place.field}": one for section in sheet.sections for one in section.items}
    return [(one.label, one.shown) for path in SUMMARY if isinstance(one := items.get(path), Item) and one.shown]


def _page(draft: Draft, raw: dict[str, Raw], expired: bool = False) -> Response:
    sheet = draft.sheet
    checked = CHECKED in request.args
    mine = [one for one in found(sheet) if one.rule != STALE and (checked or not one.empty)]
    asking = Asking(sheet.asked, judged.at_fields(mine))
    fields: dict[str, Field] = {id_: one for id_, one in sheet.scheme.step[APPROVAL].fields.items() if id_ in raw}
    return draw.page(
        "approval.html",
        draft=draft,
        questions={id_: asking.question(one, raw[id_], Place(APPROVAL, id_)) for id_, one in fields.items()},
        errors=[one for one in mine if one.blocks],
        checked=checked,
        given=given(sheet),
        holds=bool(given(sheet)) and not any(one.blocks for one in found(sheet)),
        given_on=day_of(given(sheet).get("date")),
        void=void(sheet),
        open=[one for one in sheet.findings if one.blocks and one.place.step != APPROVAL],
        help=[one for page in sheet.scheme.step[APPROVAL].pages for one in page.help],
        summary=summary(sheet),
        budget=sums.of(sheet, sheet.scheme.step["budget"]),
        expired=expired,
        status=400 if expired else 200,
    )


ROUTES = [get("/godkjenning", show), post("/godkjenning", save)]
