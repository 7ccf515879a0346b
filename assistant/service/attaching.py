"""Attachments taken in, listed in the document, and taken away again."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.engine.application import Application, Listed
from assistant.errors import NotFound, Refused
from assistant.files import intake, names
from assistant.files.intake import Taken
from assistant.files.limits import Limits
from assistant.files.sniff import sniff
from assistant.service.draft import AttachmentInfo, Draft
from assistant.service.keeping import Keeping
from assistant.store.applications import File


@dataclass(frozen=True, slots=True)
class Stored:
    """An attachment with its bytes."""

    kind: str
    filename: str
    media_type: str
    data: bytes


def attach(keeping: Keeping, secret: str, kind: str, filename: str, data: bytes) -> Draft:
    """Judge, clean and keep a file; raises Refused(code) for what is not taken."""
    draft = keeping.open(secret)
    if kind not in draft.sheet.scheme.about["attachment_kinds"]:
        raise Refused("attachment-kind")
    there = [one for one in draft.attachments if one.size is not None]
    if len(there) >= keeping.settings.files_most:
        raise Refused("attachments-too-many", most=keeping.settings.files_most)
    taken = intake.take(filename, data, Limits(keeping.settings.file_most_bytes))
    if sum(one.size or 0 for one in there) + len(taken.data) > keeping.settings.files_most_bytes:
        raise Refused("attachments-too-large", most=keeping.settings.files_most_bytes // 1_000_000)
    name = _free_name(taken.filename, (one.filename for one in there))
    _keep(keeping, secret, name, taken)
    return keeping.change(secret, lambda application: _listed(application, kind, name))


def _keep(keeping: Keeping, secret: str, name: str, taken: Taken) -> None:
    file = File(name, taken.media_type, len(taken.data), taken.sha256)
    keeping.store.add_file(secret, file, taken.data)


def _free_name(filename: str, used: Iterable[str]) -> str:
    return names.distinct(filename, list(used))


def _listed(application: Application, kind: str, name: str) -> Application:
    others = tuple(one for one in application.attachments if one.filename != name)
    return replace(application, attachments=(*others, Listed(kind, name)))


def keep_as_is(keeping: Keeping, secret: str, filename: str, data: bytes) -> None:
    """Keep a saved application's file to the byte, for an approval names its hash; what is not taken is left out."""
    try:
        kind = sniff(data, Limits(keeping.settings.file_most_bytes))
    except Refused:
        return
    _keep(keeping, secret, filename, Taken(filename, kind, data, hashlib.sha256(data).hexdigest()))


def detach(keeping: Keeping, secret: str, attachment: str) -> Draft:
    """Take an attachment off the list and delete its file."""
    name = _find(keeping, secret, attachment).filename
    keeping.store.delete_file(secret, name)
    return keeping.change(
        secret,
        lambda application: replace(
            application, attachments=tuple(one for one in application.attachments if one.filename != name)
        ),
    )


def stored(keeping: Keeping, secret: str, attachment: str) -> Stored:
    """An attachment with its bytes; raises NotFound where the file is not there."""
    found = _find(keeping, secret, attachment)
    return Stored(found.kind, found.filename, found.media_type, keeping.store.file_data(secret, found.filename))


def _find(keeping: Keeping, secret: str, attachment: str) -> AttachmentInfo:
    for one in keeping.open(secret).attachments:
        if one.id == attachment:
            return one
    raise NotFound("attachment")
