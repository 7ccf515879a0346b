"""The task list: how far each part has come, and what stands in the way."""

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant.engine.document import LANGUAGES
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.engine.tasks import DONE, NOT_STARTED, OFFERED, TO_MEND, Task
from assistant.web import draw, language, places, reader
from assistant.web.cards import Card, cards
from assistant.web.closing import deadline_stop
from assistant.web.places import APPROVAL, ATTACHMENTS, CHECKED
from assistant.web.routes import get, post


def show() -> ResponseReturnValue:
    """Every part of the application with its state."""
    draft = reader.draft()
    sheet = draft.sheet
    parts = [task for task in sheet.tasks if task.step.id != APPROVAL]
    return draw.page(
        "tasks.html",
        draft=draft,
        parts=[(task, _address(sheet, task), mend(sheet, task.open)) for task in parts],
        done=sum(task.state == DONE for task in parts),
        wanted=sum(task.state != OFFERED for task in parts),
        attachments=_attachments(sheet),
        approval=next((task for task in sheet.tasks if task.step.id == APPROVAL), None),
        approval_mend=mend(sheet, [one for one in sheet.findings if one.place.step == APPROVAL]),
        counts={level: sum(one.severity == level for one in sheet.findings) for level in ("stop", "fix", "advice")},
        languages=LANGUAGES,
        closed=deadline_stop(sheet),
    )


def _address(sheet: Sheet, task: Task) -> str:
    if task.state in (NOT_STARTED, DONE, OFFERED) or not task.open:
        return url_for("pages.show", page_id=task.first.id)
    gravest = next((one for one in task.open if not one.empty), task.open[0])
    return places.address(sheet.scheme, gravest.place, **{CHECKED: "1"})


def mend(sheet: Sheet, found: tuple[Finding, ...] | list[Finding]) -> list[Card]:
    """What an answer that stands there makes wrong; what is only missing is no news."""
    return cards(sheet, (one for one in found if one.blocks and not one.empty))


def _attachments(sheet: Sheet) -> str:
    if any(one.blocks for one in sheet.findings if one.place.step == ATTACHMENTS):
        return TO_MEND
    return DONE if sheet.attachments else NOT_STARTED


def answer_language() -> ResponseReturnValue:
    """Say which language the answers are written in."""
    chosen = request.form.get("answers", "")
    if chosen in LANGUAGES:
        reader.service().answer_language(reader.secret(), chosen)
    language.switched()
    return redirect(url_for("tasks.show"), 303)


ROUTES = [get("/soknad", show), post("/soknad/sprak", answer_language)]
