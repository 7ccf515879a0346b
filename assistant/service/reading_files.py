"""A document or zip as somebody brings it: the application in it, and the attachments that lie with it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assistant.engine import document
from assistant.engine.application import Application
from assistant.engine.document import Find
from assistant.export import archive
from assistant.export.archive import LIMITS, ArchiveLimits


@dataclass(frozen=True)
class Loaded:
    """An application and the bytes of its attachments by their listed names (NFC)."""

    application: Application
    files: Mapping[str, bytes] = field(default_factory=dict)


def is_zip(data: bytes) -> bool:
    """Whether these bytes are a zip rather than a document."""
    return data.startswith(b"PK")


def load(data: bytes, find: Find, limits: ArchiveLimits = LIMITS) -> Loaded:
    """The application in a zip or in a bare document; raises Refused(code, path)."""
    if not is_zip(data):
        return Loaded(_composed(document.read(data, find)))
    opened = archive.open_archive(data, limits)
    return Loaded(_composed(document.read(opened.document, find)), opened.files)


def _composed(application: Application) -> Application:
    """The file names as a zip gives them back: on a Mac, `å` may be typed as two characters."""
    return replace(
        application,
        attachments=tuple(
            replace(one, filename=unicodedata.normalize("NFC", one.filename)) for one in application.attachments
        ),
    )
