"""The wizard put together: a Flask application around a service."""

import datetime as dt

from flask import Flask, url_for
from flask_wtf.csrf import CSRFProtect, generate_csrf
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from assistant import resources, words
from assistant.engine import whose
from assistant.engine.review import NO, YES
from assistant.flow.model import Option
from assistant.service.service import Service
from assistant.web import (
    about,
    answers,
    approval,
    asking,
    assets,
    attachments,
    beginning,
    choosing,
    compress,
    draw,
    editions,
    eligible,
    findings,
    language,
    link,
    mirror,
    pages,
    places,
    problems,
    routes,
    security,
    sending,
    start,
    tasks,
)
from assistant.web.cards import card_id
from assistant.web.cookie import Cookie
from assistant.web.reader import SERVICE
from assistant.web.voice import voice

ROOMS = (
    about,
    answers,
    approval,
    asking,
    assets,
    attachments,
    beginning,
    choosing,
    editions,
    eligible,
    findings,
    language,
    link,
    mirror,
    pages,
    sending,
    start,
    tasks,
)
DAYS_A_MONTH = 31


def create_app(service: Service) -> Flask:
    """The application, ready to serve."""
    app = Flask("soknadshjelp", static_folder=None, template_folder=str(resources.path("templates")))
    app.config.update(_config(service))
    app.extensions[SERVICE] = service
    app.session_interface = Cookie()
    _templates(app)
    app.before_request(language.bind)
    app.before_request(security.limit)
    CSRFProtect(app)
    app.after_request(security.guard)
    app.after_request(compress.pack)
    problems.register(app)
    for room in ROOMS:
        routes.register(app, room.ROUTES)
    if service.settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, *[service.settings.proxies] * 3)  # type: ignore[method-assign]
    return app


def _config(service: Service) -> dict[str, object]:
    settings = service.settings
    https = settings.address.startswith("https:")
    return {
        "SECRET_KEY": service.key(),
        "SESSION_COOKIE_NAME": "__Host-soknad" if https else "soknad",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": https,
        "PERMANENT_SESSION_LIFETIME": dt.timedelta(days=DAYS_A_MONTH * settings.keep_months),
        "WTF_CSRF_TIME_LIMIT": None,
        "WTF_CSRF_SSL_STRICT": False,
        "MAX_CONTENT_LENGTH": security.PAGE_MOST_BYTES,
        "MAX_FORM_MEMORY_SIZE": security.PAGE_MOST_BYTES,
        "MAX_FORM_PARTS": 100,
        "TEMPLATES_AUTO_RELOAD": False,
    }


def _templates(app: Flask) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(
        _=lambda msgid, **params: voice().ui(msgid, **params),
        flow=lambda msgid: voice().flow(msgid),
        flow_of=lambda sheet, msgid: voice().of(sheet.fillings, msgid),
        say=lambda phrase: voice().say(phrase),
        shown=lambda part: voice().show(part),
        asset=assets.address,
        csrf_token=generate_csrf,
        other_languages=draw.other_languages,
        their_language=lambda: voice().theirs,
        cited_language=lambda: voice().cited,
        in_source=lambda: voice().language == words.SOURCE,
        file_size=draw.file_size,
        anchor=places.anchor,
        applicant=whose.name,
        card_id=card_id,
        day=words.Day,
        kroner=words.Kroner,
        yes_no=(Option("yes", YES.msgid), Option("no", NO.msgid)),
        path=routes.path,
        url_for=url_for,
    )
