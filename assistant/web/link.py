"""The private link: shown with a QR code, opened on any device, forgotten on this one."""

from urllib.parse import quote

import segno
from flask import Response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from assistant.errors import NotFound
from assistant.web import cookie, draw, reader
from assistant.web.routes import get, post
from assistant.web.voice import voice


def show() -> ResponseReturnValue:
    """The link of the application under way."""
    draft = reader.draft()
    address = private(reader.secret())
    return draw.page("link.html", draft=draft, address=address, picture=picture(address), mailto=_mailto(address))


def private(secret: str) -> str:
    """The whole address of the private link."""
    base = reader.service().settings.address or request.host_url.rstrip("/")
    return base + url_for("link.arrive", secret=secret)


def picture(address: str) -> Markup:
    """The address as a QR code, drawn in the page."""
    code = segno.make_qr(address, error="m")
    drawn = code.svg_inline(scale=5, border=3, dark="#000", light="#fff", omitsize=True)
    return Markup(drawn)  # noqa: S704 (drawn by us, holds no text)


def _mailto(address: str) -> str:
    subject = quote(voice().ui("Lenken til søknaden vår"))
    body = quote(voice().ui("Her fortsetter vi på søknaden: {address}", address=address))
    return f"mailto:?subject={subject}&body={body}"


def arrive(secret: str) -> ResponseReturnValue:
    """Ask before anything is opened: whatever reads links ahead of people learns nothing and changes nothing."""
    reader.service().open(secret)
    mine = cookie.secret()
    return draw.page("arrive.html", secret=secret, other=mine is not None and mine != secret and _kept(mine))


def _kept(secret: str) -> bool:
    try:
        reader.service().open(secret)
    except NotFound:
        return False
    return True


def enter(secret: str) -> ResponseReturnValue:
    """Open the application in this browser."""
    reader.service().open(secret)
    cookie.remember(secret)
    return redirect(url_for("tasks.show"), 303)


def forget() -> ResponseReturnValue:
    """Let this browser forget the application; it is kept, and found by its link."""
    cookie.forget()
    return _cleared(redirect(url_for("start.show", glemt="1"), 303))


def ask_delete() -> ResponseReturnValue:
    """Ask whether everything is to be deleted."""
    return draw.page("delete.html", draft=reader.draft())


def delete() -> ResponseReturnValue:
    """Delete everything now."""
    reader.service().delete(reader.secret())
    cookie.forget()
    return _cleared(redirect(url_for("start.show", slettet="1"), 303))


def _cleared(response: ResponseReturnValue) -> Response:
    found = response if isinstance(response, Response) else Response()
    found.headers["Clear-Site-Data"] = '"cache"'
    return found


ROUTES = [
    get("/lenke", show),
    get("/fortsett/<secret>", arrive),
    post("/fortsett/<secret>", enter),
    post("/glem", forget),
    get("/slett", ask_delete),
    post("/slett", delete),
]
