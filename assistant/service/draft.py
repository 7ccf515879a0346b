"""An application as the fronts see it: its sheet, its files, how long it is kept; never its secret."""

import datetime as dt
import hashlib
from dataclasses import dataclass

from assistant.engine.application import Listed
from assistant.engine.sheet import Sheet
from assistant.rules.case import Attached
from assistant.store.applications import File


@dataclass(frozen=True, slots=True)
class AttachmentInfo:
    """A listed attachment; `size` in bytes, None and no media type where the file is not there."""

    id: str
    kind: str
    filename: str
    media_type: str = ""
    size: int | None = None
    sha256: str = ""


@dataclass(frozen=True)
class Draft:
    """One application on a day; `notes` are the codes of what was done with the file that was just attached."""

    sheet: Sheet
    attachments: list[AttachmentInfo]
    changed: dt.datetime
    kept_until: dt.date
    notes: tuple[str, ...] = ()


def attachment_id(filename: str) -> str:
    """A short name for an attachment that is safe in an address."""
    return hashlib.sha256(filename.encode(errors="replace")).hexdigest()[:12]


def infos(listed: tuple[Listed, ...], files: list[File]) -> list[AttachmentInfo]:
    """The listed attachments with what is known of their files."""
    there = {file.filename: file for file in files}
    return [_info(one, there.get(one.filename)) for one in listed]


def _info(listed: Listed, file: File | None) -> AttachmentInfo:
    id_ = attachment_id(listed.filename)
    if file is None:
        return AttachmentInfo(id_, listed.kind, listed.filename)
    return AttachmentInfo(id_, listed.kind, listed.filename, file.media_type, file.size, file.sha256)


def attached(attachments: list[AttachmentInfo]) -> tuple[Attached, ...]:
    """The attachments as the rules see them."""
    return tuple(Attached(one.kind, one.filename, one.size, one.sha256) for one in attachments)
