"""An application begun: an empty one of a scheme, or one from a file saved earlier."""

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant import words
from assistant.engine.choosing import first_answers
from assistant.errors import Refused
from assistant.flow.choosing import installed
from assistant.web import cookie, draw, language, order, reader
from assistant.web.choosing import wished
from assistant.web.routes import get, post
from assistant.web.voice import voice


def begin() -> ResponseReturnValue:
    """Begin an application to the scheme that was chosen, with what was said already."""
    service = reader.service()
    scheme = service.schemes.get(request.form.get("scheme", ""))
    known = first_answers(installed(), scheme, wished())
    cookie.remember(service.begin(scheme.id, voice().language, known))
    return redirect(url_for("pages.show", page_id=order.first(reader.draft().sheet)), 303)


def ask_file() -> ResponseReturnValue:
    """Ask for a saved application."""
    return draw.page("resume.html", under_way=reader.draft_if_any(), refused="")


def resume() -> ResponseReturnValue:
    """Begin with a saved application; what is refused is said at the field, with its place in the file."""
    file = request.files.get("file")
    if language.switched():
        return redirect(url_for("beginning.ask_file"), 303)
    try:
        if file is None or not file.filename:
            raise Refused("file-none")
        secret = reader.service().begin_from(file.read())
    except Refused as refusal:
        said = voice().say(words.phrase(refusal.code, **refusal.params))
        under_way = reader.draft_if_any()
        return draw.page("resume.html", status=400, under_way=under_way, refused=said, spot=refusal.path)
    cookie.remember(secret)
    return redirect(url_for("tasks.show"), 303)


ROUTES = [post("/begynn", begin), get("/start-fra", ask_file), post("/start-fra", resume)]
