"""The front page."""

from functools import lru_cache
from typing import Any

from flask import request
from flask.typing import ResponseReturnValue

from assistant.engine.application import Application
from assistant.engine.sheet import Sheet
from assistant.flow.model import Scheme
from assistant.web import draw, reader
from assistant.web.closing import deadline
from assistant.web.routes import get


def show() -> ResponseReturnValue:
    """What this is, for whom, what to have at hand, how long it takes, who sees the answers."""
    return _page("start.html", forgotten="glemt" in request.args, deleted="slettet" in request.args)


def _page(template: str, **context: Any) -> ResponseReturnValue:
    under_way = reader.draft_if_any()
    schemes = reader.service().schemes.all()
    sheets = [empty(scheme, reader.service().today.toordinal()) for scheme in schemes]
    return draw.page(
        template,
        schemes=[(sheet, deadline(sheet)) for sheet in sheets],
        newer={one.id for one in schemes if one is not reader.service().schemes.editions(one.id)[-1]},
        under_way=under_way,
        months=reader.service().settings.keep_months,
        **context,
    )


@lru_cache(16)
def empty(scheme: Scheme, day: int) -> Sheet:
    """An application with nothing in it: what holds for everybody on that day (an ordinal)."""
    application = Application(scheme.id, scheme.edition, scheme.case_language)
    return Sheet(scheme, application, (), type(reader.service().today).fromordinal(day))


ROUTES = [get("/", show)]
