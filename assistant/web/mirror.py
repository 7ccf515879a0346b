"""The criteria mirror: what the assessors weigh, and which of the answers speaks to it."""

from flask.typing import ResponseReturnValue

from assistant.engine.mirror import Reflection
from assistant.engine.sheet import Sheet
from assistant.rules.case import Place
from assistant.web import draw, places, reader
from assistant.web.routes import get


def show() -> ResponseReturnValue:
    """Every criterion with the answers that speak to it, or that it is silent."""
    draft = reader.draft()
    reflections = [(one, _address(draft.sheet, one)) for one in draft.sheet.mirror]
    return draw.page(
        "mirror.html",
        draft=draft,
        reflections=reflections,
        silent=sum(one.silent for one in draft.sheet.mirror),
    )


def _address(sheet: Sheet, reflection: Reflection) -> str:
    step, _, field = reflection.criterion.answers[0].partition(".")
    return places.address(sheet.scheme, Place(step, field), fra="kriterier")


ROUTES = [get("/kriterier", show)]
