"""The reader's language: chosen on any page at any moment, else what the browser asks for."""

from collections.abc import Iterable

from flask import redirect, request, session
from flask.typing import ResponseReturnValue

from assistant import words
from assistant.web import cookie
from assistant.web.cookie import LANGUAGE
from assistant.web.routes import post
from assistant.web.voice import speak

NORDIC = ("nb", "no", "nn", "da", "sv")
FIELD, BACK = "language", "back"


def bind() -> None:
    """Take the reader's language for this request."""
    kept = session.get(LANGUAGE)
    speak(kept if kept in words.languages() else negotiated(tag for tag, _ in request.accept_languages))


def negotiated(tags: Iterable[str]) -> str:
    """The first language asked for that we have; readers of a Nordic language get bokmål, and so do all others."""
    for tag in tags:
        language = tag.partition("-")[0].lower()
        if language in NORDIC:
            return words.SOURCE
        if language in words.languages():
            return language
    return words.SOURCE


def wanted() -> str | None:
    """The language that the language button of a form asks for, None where another button was pressed."""
    language = request.form.get(FIELD)
    return language if language in words.languages() else None


def switched() -> bool:
    """Whether the language button was pressed; if so, the choice is kept."""
    language = wanted()
    if language:
        cookie.choose_language(language)
    return language is not None


def switch() -> ResponseReturnValue:
    """Change the language of a page without a form and show it again."""
    switched()
    return redirect(_here(request.form.get(BACK, "/")), 303)


def _here(path: str) -> str:
    """The path where it is one of this site, else the front page."""
    return path if path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() else "/"


ROUTES = [post("/sprak", switch)]
