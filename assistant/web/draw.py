"""A template filled and sent: what every page has in common."""

import datetime as dt
from typing import Any

from babel import Locale
from babel.numbers import format_decimal
from flask import Response, current_app, request

from assistant import words
from assistant.service.draft import Draft
from assistant.web import reader
from assistant.web.voice import voice

NOTICE_DAYS = 31
MEGABYTE = 1_000_000


def page(template: str, *, draft: Draft | None = None, status: int = 200, **context: Any) -> Response:
    """The page; `draft` is the application that it is about, if any."""
    found = current_app.jinja_env.get_template(template)
    html = found.render(
        lang=voice().language,
        draft=draft,
        soon_deleted=draft is not None and soon_deleted(draft),
        here=request.full_path.rstrip("?") if request.method == "GET" else "/",
        **context,
    )
    return Response(html, status, mimetype="text/html")


def soon_deleted(draft: Draft) -> bool:
    """Whether there is about a month or less left of the time that the application is kept."""
    return draft.kept_until - reader.service().keeping.clock.now().date() <= dt.timedelta(days=NOTICE_DAYS)


def file_size(size: int) -> str:
    """A file's size as people say it: 240 kB, 1.4 MB."""
    if size < MEGABYTE:
        return f"{max(1, round(size / 1000))} kB"
    return f"{format_decimal(round(size / MEGABYTE, 1), locale=voice().language)} MB"


def other_languages() -> list[tuple[str, str]]:
    """The languages to switch to, each with its name in that language."""
    return [(code, _name(code)) for code in words.languages() if code != voice().language]


def _name(code: str) -> str:
    name = Locale.parse(code).get_language_name(code) or code
    return name[0].upper() + name[1:]
