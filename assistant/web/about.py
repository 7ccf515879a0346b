"""What is said about the service itself: who is responsible and what is stored, and how accessible it is."""

from flask.typing import ResponseReturnValue

from assistant.web import draw, reader
from assistant.web.routes import get


def privacy() -> ResponseReturnValue:
    """Who is responsible, what is stored, where and how long, and who sees it."""
    return draw.page("privacy.html", draft=reader.draft_if_any(), settings=reader.service().settings)


def accessibility() -> ResponseReturnValue:
    """How accessible the pages are, and whom to tell when they are not."""
    return draw.page("accessibility.html", draft=reader.draft_if_any(), settings=reader.service().settings)


ROUTES = [get("/personvern", privacy), get("/tilgjengelighet", accessibility)]
