"""One uploaded file, from what came in to what is kept."""

import hashlib
import os.path
from dataclasses import dataclass

from assistant.errors import Refused
from assistant.files import media, names, pdf, pictures
from assistant.files.limits import Limits, megabytes
from assistant.files.sniff import sniff


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is kept; `sha256` is of the bytes kept, `notes` are codes of what the applicant should know."""

    filename: str
    media_type: str
    data: bytes
    sha256: str
    notes: tuple[str, ...] = ()


def take(filename: str, data: bytes, limits: Limits) -> Taken:
    """The file made safe to keep and send; Refused with the code of what is wrong with it."""
    if not data:
        raise Refused("file-empty")
    if len(data) > limits.file_bytes:
        raise Refused("file-too-large", size=megabytes(len(data)), most=limits.file_bytes // 1_000_000)
    found = sniff(data, limits)
    kind, kept, notes = _prepared(found, data, limits)
    if kind == media.TEXT and os.path.splitext(filename)[1].lower() == ".csv":
        kind = media.CSV
    name = names.display_name(filename, kind)
    return Taken(name, kind, kept, hashlib.sha256(kept).hexdigest(), notes)


def _prepared(kind: str, data: bytes, limits: Limits) -> tuple[str, bytes, tuple[str, ...]]:
    if kind == media.PDF:
        pdf.check(data)
    if kind not in media.PICTURES:
        return kind, data, ()
    picture = pictures.clean(data, kind, limits)
    if len(picture.data) > limits.file_bytes:
        raise Refused("picture-too-large")
    return picture.media_type, picture.data, tuple(_told(kind, picture))


def _told(kind: str, picture: pictures.Picture) -> list[str]:
    notes = ["note-picture-shrunk"] if picture.shrunk else []
    if picture.media_type == media.PDF:
        return [*notes, "note-picture-pages"]
    return notes if picture.media_type == kind else [*notes, "note-picture-converted"]
