"""The choice of scheme: who are you, and what do you want money for?"""

from flask import redirect, request
from flask.typing import ResponseReturnValue

from assistant.answers.kind import LINE_MOST
from assistant.answers.text import read_line
from assistant.engine.choosing import Wish, choose
from assistant.flow.choosing import installed
from assistant.web import draw, places, reader
from assistant.web.closing import deadline
from assistant.web.routes import get, post
from assistant.web.start import empty

WHO, WHAT, WHERE = "hvem", "hva", "kommune"


def show() -> ResponseReturnValue:
    """The questions, and once they are answered where to go, or why not."""
    wish, service = wished(), reader.service()
    asked = any(name in request.args for name in (WHO, WHAT, WHERE))
    schemes = service.schemes.all()
    advice = choose(installed(), schemes, wish) if asked else None
    sheets = [empty(scheme, service.today.toordinal()) for scheme in schemes]
    return draw.page(
        "schemes.html",
        questions=installed().questions,
        wish=wish,
        advice=advice,
        chosen=next(((one, deadline(one)) for one in sheets if advice and one.scheme is advice.scheme), None),
        schemes=[(sheet, deadline(sheet)) for sheet in sheets],
        under_way=reader.draft_if_any(),
        months=service.settings.keep_months,
    )


def ask() -> ResponseReturnValue:
    """To the page with the answer, whose address can be kept and sent on."""
    wish = wished()
    return redirect(places.here("choosing.show", "svar", hvem=wish.who, hva=wish.what, kommune=wish.municipality), 303)


def wished() -> Wish:
    """What was said so far, in the address or in a form."""
    said = request.values
    return Wish(said.get(WHO, ""), said.get(WHAT, ""), read_line(said.get(WHERE, "")[:LINE_MOST]))


ROUTES = [get("/ordning", show), post("/ordning", ask)]
