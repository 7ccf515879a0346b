"""Send it now: what to send, to whom, how, and what happens next."""

from collections.abc import Iterator
from itertools import groupby

from flask import Response, url_for
from flask.typing import ResponseReturnValue

from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.errors import NotFound
from assistant.export import mail, portal
from assistant.export.portal import Piece
from assistant.export.wording import Wording
from assistant.service.bundling import EML, JSON, PDF, PORTAL, TXT, ZIP, Bundle
from assistant.web import draw, reader
from assistant.web.closing import deadline_stop
from assistant.web.routes import get

SAVED = "soknad-lagret.zip"
MEDIA = {
    PDF: "application/pdf",
    EML: "message/rfc822",
    ZIP: "application/zip",
    JSON: "application/json",
    TXT: "text/plain",
}


def show() -> ResponseReturnValue:
    """The page that says how."""
    draft = reader.draft()
    bundle = reader.service().bundle(reader.secret())
    letter, by_mail = bundle.letter, draft.sheet.scheme.about.get("channel") != PORTAL
    return draw.page(
        "sending.html" if by_mail else "pasting.html",
        draft=draft,
        bundle=bundle,
        mailto=mail.mailto(letter.to, letter.subject, letter.body) if by_mail else "",
        pieces=[] if by_mail else _by_step(portal.pieces(Wording(draft.sheet))),
        open=[one for one in draft.sheet.findings if one.blocks],
        closed=deadline_stop(draft.sheet),
        sizes={PDF: len(bundle.pdf), EML: len(bundle.eml), ZIP: len(bundle.zip), TXT: len(bundle.txt)},
        afterwards=list(afterwards(draft.sheet)),
        warnings=[one for one in draft.sheet.findings if one.rule == "attachment-size"],
    )


def _by_step(pieces: Iterator[Piece]) -> list[tuple[str, list[Piece]]]:
    """The pieces to copy under the title of their step."""
    return [(step.title, list(found)) for step, found in groupby(pieces, key=lambda piece: piece.step)]


def afterwards(sheet: Sheet) -> Iterator[tuple[dict[str, str], Finding]]:
    """What happens next, from these numbers: the scheme's items whose rule has spoken, with what it said."""
    spoken = {one.rule: one for one in reversed(sheet.findings)}
    for item in sheet.scheme.about.get("afterwards", ()):
        if item["rule"] in spoken:
            yield item, spoken[item["rule"]]


def fetch(name: str) -> ResponseReturnValue:
    """One file of the bundle."""
    bundle = reader.service().bundle(reader.secret())
    if name not in (*bundle.own, ZIP):
        raise NotFound("file")
    contents, filename = _file(bundle, name)
    return download(contents, MEDIA[name], filename)


def _file(bundle: Bundle, name: str) -> tuple[bytes, str]:
    files = {
        PDF: (bundle.pdf, bundle.pdf_name),
        EML: (bundle.eml, EML),
        ZIP: (bundle.zip, bundle.pdf_name.removesuffix(".pdf") + ".zip"),
        JSON: (bundle.json, JSON),
        TXT: (bundle.txt, TXT),
    }
    return files[name]


def saved() -> ResponseReturnValue:
    """The whole application with its files, to begin from again."""
    return download(reader.service().download(reader.secret()), MEDIA[ZIP], SAVED)


def download(contents: bytes, media_type: str, filename: str) -> Response:
    """A file to keep."""
    response = Response(contents, mimetype=media_type)
    response.headers.set("Content-Disposition", "attachment", filename=filename)
    return response


def home() -> str:
    """The address of the page."""
    return url_for("sending.show")


ROUTES = [get("/send", show), get("/last-ned/lagret", saved), get("/last-ned/<name>", fetch)]
