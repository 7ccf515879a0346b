"""Attachments taken in, listed in the document, and taken away again."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.engine.application import Application, Listed
from assistant.errors import NotFound, Refused
from assistant.files import intake, names
from assistant.files.intake import Taken
from assistant.files.limits import Limits
from assistant.files.sniff import sniff
from assistant.service.draft import AttachmentInfo, Draft
from assistant.service.keeping import Enclosed, Keeping
from assistant.settings import Settings
from assistant.store.applications import File


@dataclass(frozen=True, slots=True)
class Stored:
    """An attachment with its bytes."""

    kind: str
    filename: str
    media_type: str
    data: bytes

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.data)


def attach(keeping: Keeping, secret: str, kind: str, filename: str, data: bytes) -> Draft:
    """Judge, clean and keep a file, in the place of a listed one of its name that is not there; else raises Refused."""
    if kind not in keeping.open(secret).sheet.scheme.about["attachment_kinds"]:
        raise Refused("attachment-kind")
    taken = intake.take(filename, data, _limits(keeping.settings))

    def change(application: Application) -> Application:
        listed = keeping.attachments(secret, application)
        _refuse_too_much([one.size for one in listed if one.size is not None] + [len(taken.data)], keeping.settings)
        name = _name(listed, taken.filename)
        keeping.store.add_file(secret, _file(name, taken), taken.data)
        return _listed(application, Listed(kind, name))

    return replace(keeping.change(secret, change), notes=taken.notes)


def enclosed(application: Application, files: Mapping[str, bytes], settings: Settings) -> list[Enclosed]:
    """The listed files of a saved application, kept to the byte, for an approval names their hashes.

    A file of a type or size that is not taken is left out, and so not there; too many of them raise Refused.
    """
    listed = dict.fromkeys(one.filename for one in application.attachments)
    found = [_as_is(name, files[name], settings) for name in listed if name in files]
    kept = [one for one in found if one]
    _refuse_too_much([one.file.size for one in kept], settings)
    return kept


def detach(keeping: Keeping, secret: str, attachment: str) -> Draft:
    """Take an attachment off the list and delete its file; raises NotFound."""

    def change(application: Application) -> Application:
        name = _find(keeping.attachments(secret, application), attachment).filename
        keeping.store.delete_file(secret, name)
        return replace(application, attachments=tuple(one for one in application.attachments if one.filename != name))

    draft = keeping.change(secret, change)
    keeping.store.wipe()
    return draft


def stored(keeping: Keeping, secret: str, attachment: str) -> Stored:
    """An attachment with its bytes; raises NotFound where the file is not there."""
    found = _find(keeping.open(secret).attachments, attachment)
    return Stored(found.kind, found.filename, found.media_type, keeping.store.file_data(secret, found.filename))


def _limits(settings: Settings) -> Limits:
    return Limits(settings.file_most_bytes)


def _refuse_too_much(sizes: Sequence[int], settings: Settings) -> None:
    if len(sizes) > settings.files_most:
        raise Refused("attachments-too-many", most=settings.files_most)
    if sum(sizes) > settings.files_most_bytes:
        raise Refused("attachments-too-large", most=settings.files_most_bytes // 1_000_000)


def _name(listed: Sequence[AttachmentInfo], filename: str) -> str:
    """The name of a listed file that is waited for, else one that no other has."""
    for one in listed:
        if one.size is None and one.filename.casefold() == filename.casefold() and names.is_attachable(one.filename):
            return one.filename
    return names.distinct(filename, [one.filename for one in listed])


def _listed(application: Application, new: Listed) -> Application:
    """Where it was waited for, so that an approval given for it holds; else last."""
    listed = [new if one.filename == new.filename else one for one in application.attachments]
    return replace(application, attachments=tuple(dict.fromkeys(listed if new in listed else [*listed, new])))


def _as_is(filename: str, data: bytes, settings: Settings) -> Enclosed | None:
    try:
        kind = sniff(data, _limits(settings))
    except Refused:
        return None
    if not names.is_attachable(filename) or len(data) > settings.file_most_bytes:
        return None
    return Enclosed(_file(filename, Taken(filename, kind, data, hashlib.sha256(data).hexdigest())), data)


def _file(name: str, taken: Taken) -> File:
    return File(name, taken.media_type, len(taken.data), taken.sha256)


def _find(attachments: Sequence[AttachmentInfo], id_: str) -> AttachmentInfo:
    for one in attachments:
        if one.id == id_:
            return one
    raise NotFound("attachment")
