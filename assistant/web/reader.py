"""Who is reading: the service behind the pages, and the application under way in this browser."""

from typing import cast

from flask import current_app

from assistant.errors import NotFound
from assistant.service.draft import Draft
from assistant.service.service import Service
from assistant.web import cookie
from assistant.web.voice import speak, voice

SERVICE = "soknadshjelp"


class NoApplication(Exception):
    """This browser has no application under way."""


def service() -> Service:
    """The service that this server was started with."""
    return cast(Service, current_app.extensions[SERVICE])


def secret() -> str:
    """The secret of the application under way; raises NoApplication."""
    found = cookie.secret()
    if found is None:
        raise NoApplication
    return found


def draft() -> Draft:
    """The application under way, and from here on its figures in every sentence; raises NoApplication or NotFound."""
    return read(service().open(secret()))


def read(opened: Draft) -> Draft:
    """Speak with the figures of this application, and of its answers in their language."""
    sheet = opened.sheet
    speak(voice().language, sheet.fillings, sheet.application.language, sheet.scheme.case_language)
    return opened


def draft_if_any() -> Draft | None:
    """The application under way, None where this browser has none or it is no longer kept."""
    try:
        return draft()
    except (NoApplication, NotFound):
        return None
