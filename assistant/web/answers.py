"""All answers for reading, each with a way to change it."""

from flask.typing import ResponseReturnValue

from assistant.engine.review import sections_by_step
from assistant.web import draw, reader
from assistant.web.marking import marked
from assistant.web.places import APPROVAL
from assistant.web.routes import get


def show() -> ResponseReturnValue:
    """Everything that is asked, with the answers; the approval has its own page."""
    draft = reader.draft()
    sheet = draft.sheet
    steps = [(step, found) for step, found in sections_by_step(sheet.scheme, sheet.sections) if step.id != APPROVAL]
    texts = {text.place: text.words for text in sheet.case.texts}
    return draw.page("answers.html", draft=draft, steps=steps, marks=marked(texts, sheet.findings))


ROUTES = [get("/svar", show)]
