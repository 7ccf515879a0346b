"""When something is wrong: a page that says what, and what to do; nothing typed is lost, nothing private logged."""

import logging
import traceback
from collections.abc import Callable, Mapping

from flask import Flask, Response, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from assistant.errors import NotFound, Refused
from assistant.web import approval, asking, cookie, draw, findings, pages
from assistant.web.reader import NoApplication
from assistant.web.security import from_another_site

log = logging.getLogger("soknadshjelp")
AGAIN: Mapping[str, Callable[[], ResponseReturnValue]] = {
    "pages.save": pages.again,
    "approval.save": approval.again,
    "asking.ask": asking.ask,
    "findings.stand_by": findings.again,
}
"""Forms that are shown again with what was typed when their time has run out; a question, which changes nothing, is
answered."""
OURS = {"csrf_token", "fields", "seen", "language", "back"}
TOLD = {400, 403, 404, 405, 410, 413, 500}


def register(app: Flask) -> None:
    """Answer every error with a page of ours."""
    app.register_error_handler(CSRFError, expired)
    app.register_error_handler(NoApplication, lambda _: problem(403))
    app.register_error_handler(NotFound, _not_found)
    app.register_error_handler(Refused, lambda _: problem(400))
    app.register_error_handler(HTTPException, lambda error: problem(error.code or 500))
    app.register_error_handler(Exception, _failed)


def problem(code: int, kept: list[tuple[str, str]] | None = None) -> Response:
    """The page of that status."""
    known = code if code in TOLD else 400 if code < 500 else 500
    return draw.page("problem.html", status=code, code=404 if known == 405 else known, kept=kept or [])


def expired(_: CSRFError) -> ResponseReturnValue:
    """A form without its token: shown again with what was typed, where that was this browser's own."""
    if from_another_site():
        return problem(400)
    try:
        if again := AGAIN.get(request.endpoint or ""):
            return again()
    except (NoApplication, NotFound):
        pass
    return problem(400, typed())


def typed() -> list[tuple[str, str]]:
    """Everything that was typed in the form, to be copied."""
    return [(name, value) for name, value in request.form.items(multi=True) if name not in OURS and value.strip()]


def _not_found(error: NotFound) -> Response:
    if str(error) != "application":
        return problem(404)
    if request.endpoint not in ("link.arrive", "link.enter"):
        cookie.forget()
    return problem(410)


def _failed(error: Exception) -> Response:
    """Log where it happened; never the address, the message or a value, for they may hold what somebody wrote."""
    frames = "".join(
        f"\n  {frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)
    )
    log.error("%s in %s%s", type(error).__name__, request.endpoint, frames)
    return problem(500)
