"""A document or zip as somebody brings it: the application in it, and the attachments that lie with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.engine import document
from assistant.engine.application import Application
from assistant.engine.document import Find
from assistant.export import archive


@dataclass(frozen=True)
class Loaded:
    """An application and the bytes of its attachments by their listed names."""

    application: Application
    files: Mapping[str, bytes] = field(default_factory=dict)


def is_zip(data: bytes) -> bool:
    """Whether these bytes are a zip rather than a document."""
    return data.startswith(b"PK")


def load(data: bytes, find: Find) -> Loaded:
    """The application in a zip or in a bare document; raises Refused(code, path)."""
    if not is_zip(data):
        return Loaded(document.read(data, find))
    opened = archive.open_archive(data, archive.ArchiveLimits())
    return Loaded(document.read(opened.document, find), opened.files)
