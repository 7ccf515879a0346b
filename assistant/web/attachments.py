"""Attachments: put in one by one, opened, and taken away."""

import io

from flask import Response, redirect, request, send_file, url_for
from flask.typing import ResponseReturnValue

from assistant import words
from assistant.engine.wanted import wanted
from assistant.errors import Refused
from assistant.web import draw, language, order, reader
from assistant.web.places import ATTACHMENTS
from assistant.web.routes import get, post
from assistant.web.voice import voice

OTHER = "other"
VIEWER = "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'none'; frame-ancestors 'none'"
"""A browser's own viewer of PDF and pictures needs a little more than our pages do; nothing in the file may run."""
NOTES = ("note-picture-shrunk", "note-picture-converted", "note-picture-pages")
OPENED_HERE = {"application/pdf", "image/jpeg", "image/png"}
"""What a browser may show itself; these were made or judged by content."""


def show() -> ResponseReturnValue:
    """What is attached, what to have, and a way to add a file."""
    return _page()


def _page(refused: str = "", kind: str = "", status: int = 200) -> Response:
    draft = reader.draft()
    sheet = draft.sheet
    return draw.page(
        "attachments.html",
        draft=draft,
        kinds=sheet.scheme.about["attachment_kinds"],
        wanted=list(wanted(sheet)),
        found=[one for one in sheet.findings if one.place.step == ATTACHMENTS],
        refused=refused,
        kind=kind or request.args.get("slag", ""),
        new="ny" in request.args,
        told=[voice().say(words.phrase(one)) for one in request.args.getlist("notat") if one in NOTES],
        bytes=sum(one.size or 0 for one in draft.attachments),
        most=reader.service().settings.file_most_bytes // 1_000_000,
        back=order.last_before_attachments(sheet),
        status=status,
    )


def upload() -> ResponseReturnValue:
    """Keep the file; without one only the language may have been changed. What is refused is said at the field."""
    file, kind = request.files.get("file"), request.form.get("kind", "")
    switched = language.switched()
    if file is None or not file.filename:
        return redirect(url_for("attachments.show", slag=kind or None), 303) if switched else _refuse("file-none", kind)
    try:
        kept = reader.service().attach(reader.secret(), kind or OTHER, file.filename, file.read())
    except Refused as refusal:
        return _refuse(refusal.code, kind, **refusal.params)
    return redirect(url_for("attachments.show", ny="1", notat=kept.notes, _anchor="vedleggene"), 303)


def _refuse(code: str, kind: str, **params: words.Param) -> Response:
    return _page(voice().say(words.phrase(code, **params)), kind, 400)


def remove(attachment: str) -> ResponseReturnValue:
    """Take the attachment away."""
    reader.service().detach(reader.secret(), attachment)
    return redirect(url_for("attachments.show", _anchor="vedleggene"), 303)


def fetch(attachment: str) -> ResponseReturnValue:
    """The file itself; what a browser should not open is downloaded."""
    file = reader.service().attachment(reader.secret(), attachment)
    response = send_file(
        io.BytesIO(file.data),
        mimetype=file.media_type,
        as_attachment=file.media_type not in OPENED_HERE,
        download_name=file.filename,
        etag=False,
    )
    response.headers["Content-Security-Policy"] = VIEWER
    response.headers["Cache-Control"] = "no-store"
    return response


ROUTES = [
    get("/vedlegg", show),
    post("/vedlegg", upload),
    get("/vedlegg/<attachment>", fetch),
    post("/vedlegg/<attachment>/fjern", remove),
]
