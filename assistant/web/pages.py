"""One page of the flow: asked, always saved, judged at its fields, and on to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from flask import Response, redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant import words
from assistant.engine.answering import Raw, mark
from assistant.engine.sheet import Sheet
from assistant.errors import NotFound, Outdated, Refused
from assistant.flow.model import Page, Step
from assistant.rules.case import Place
from assistant.service.draft import Draft
from assistant.web import beside, draw, forms, judged, language, order, places, reader, sums, tables, typed
from assistant.web.eligible import elsewhere
from assistant.web.places import CHECKED
from assistant.web.questions import Asking
from assistant.web.routes import get, post
from assistant.web.voice import voice

ONWARD, EXPIRED, OUTDATED, ADVICE = "onward", "expired", "outdated", "advice"
SEEN = "seen"
"""The form's word for which answers it was shown with."""


@dataclass(frozen=True)
class Open:
    """A page of the application under way."""

    draft: Draft
    step: Step
    page: Page

    @property
    def asked(self) -> bool:
        """Whether the page is asked in this application as it stands."""
        return any(page is self.page for _, page in self.draft.sheet.asked.pages)


def _open(page_id: str) -> Open:
    draft = reader.draft()
    if page_id not in draft.sheet.scheme.page:
        raise NotFound("page")
    return Open(draft, *draft.sheet.scheme.page[page_id])


def show(page_id: str) -> ResponseReturnValue:
    """The page with the answers as they stand."""
    at = _open(page_id)
    if at.step.id == places.APPROVAL:
        return redirect(url_for("approval.show"))
    if not at.asked:
        return draw.page("not_asked.html", draft=at.draft, asked_page=at.page)
    return _page(at, typed.answers(at.draft.sheet, at.step, at.page), CHECKED in request.args)


def save(page_id: str) -> ResponseReturnValue:
    """Save what was typed, readable or not; then the same page while something on it is wrong, else the next."""
    at = _open(page_id)
    raw = forms.raw(at.draft.sheet.scheme, page_id, request.form)
    _clear(raw, request.form.get("clear", ""))
    removed = tables.remove(raw, request.form.get("remove", ""))
    try:
        seen = request.form.get(SEEN, "")
        saved = replace(at, draft=reader.read(reader.service().save_page(reader.secret(), page_id, raw, seen)))
    except Outdated:
        return _page(at, raw, False, unsaved=OUTDATED)
    except Refused as refusal:
        return _page(at, raw, False, voice().say(words.phrase(refusal.code, **refusal.params)))
    if language.switched():
        return redirect(request.full_path, 303)
    return redirect(_next(saved, raw, removed), 303)


def again() -> ResponseReturnValue:
    """The page with what was typed but not saved, after a form that had stood too long."""
    at = _open(request.view_args["page_id"]) if request.view_args else _open("")
    raw = forms.raw(at.draft.sheet.scheme, at.page.id, request.form)
    return _page(at, {**typed.answers(at.draft.sheet, at.step, at.page), **raw}, False, unsaved=EXPIRED)


def _next(at: Open, raw: dict[str, Raw], removed: str) -> str:
    here = at.page.id
    if table := request.form.get("add", ""):
        count = tables.rows_saved(at.draft.sheet, at.step, table) + 1
        return url_for("pages.show", page_id=here, rader=f"{table}-{count}", _anchor=f"{table}-{count - 1}")
    if removed:
        return url_for("pages.show", page_id=here, _anchor=removed)
    if "clear" in request.form:
        return url_for("pages.show", page_id=here, _anchor=request.form["clear"])
    if "count" in request.form:
        return url_for("pages.show", page_id=here, _anchor="sum")
    if ONWARD not in request.form and judged.stays(at.draft.sheet, at.page):
        return places.here("pages.show", "feil", page_id=here, sjekk="1", fra=request.args.get("fra"))
    advised = any(one.severity == ADVICE for one in judged.of(at.draft.sheet, at.page))
    return order.after(at.draft.sheet, here, request.args.get("fra", ""), advised)


def _clear(raw: dict[str, Raw], name: str) -> None:
    field, _, part = name.partition("-")
    group = raw.get(field)
    if part and isinstance(group, dict):
        group[part] = ""
    elif not part and isinstance(group, str):
        raw[field] = ""


def _limits(sheet: Sheet) -> Mapping[str, int]:
    limits: Mapping[str, int] = sheet.scheme.about.get("limits", {})
    return limits


def _page(at: Open, raw: dict[str, Raw], checked: bool, unsaved: str = "") -> Response:
    sheet = at.draft.sheet
    found = judged.shown(sheet, at.step, at.page, checked)
    asking = Asking(sheet.asked, judged.at_fields(found), tables.least(request.args.get("rader", "")), _limits(sheet))
    questions = [
        asking.question(field, raw[field.id], Place(at.step.id, field.id))
        for field in at.page.fields
        if field.id in raw and field.id in sheet.asked.fields[at.step.id]
    ]
    return draw.page(
        "page.html",
        draft=at.draft,
        step=at.step,
        page=at.page,
        questions=questions,
        errors=[one for one in found if one.blocks and one.place.field],
        general=[one for one in found if one.place.field is None],
        checked=checked,
        unsaved=unsaved,
        seen=mark(sheet.application, at.step, at.page),
        way=order.way(sheet, at.page.id),
        sums=sums.of(sheet, at.step),
        quotes=beside.quotes(sheet.scheme, at.step, at.page),
        explained=beside.explained(at.page),
        may_skip=beside.may_skip(sheet, at.step),
        elsewhere=elsewhere(sheet, found),
        **beside.funded(sheet, at.page),
        advised=sheet.scheme.page.get(request.args.get("raad", "")),
        status=400 if unsaved else 200,
    )


ROUTES = [get("/side/<page_id>", show), post("/side/<page_id>", save)]
