"""Office documents: which kind, without macros, without a password, and no larger unpacked than is decent."""

import re

from assistant.errors import Refused
from assistant.files import media, ole
from assistant.files.broken import BROKEN
from assistant.files.unzip import TooMuch, Unzip

OPEN_XML = {
    b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": media.DOCX,
    b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": media.XLSX,
    b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": media.PPTX,
}
OPEN_DOCUMENT = {kind.encode(): kind for kind in (media.ODT, media.ODS, media.ODP)}
OLD_OFFICE = {"WordDocument": media.DOC, "Workbook": media.XLS, "Book": media.XLS}
PARTS, MIMETYPE, MANIFEST = "[Content_Types].xml", "mimetype", "META-INF/manifest.xml"

# an Open Document with no macro of its own may still list the empty library in Basic/…/script-lb.xml
MACRO_PART = re.compile(r"vbaproject|/macrosheets/|^scripts/.*[^/]$|^basic/(?!.*script-l[bc]\.xml$).*[^/]$", re.I)


def zipped(data: bytes, most: int) -> str:
    """The media type of a zip that is an office document; any other zip is refused, `most` bytes unpacked."""
    try:
        return _zipped(Unzip(data, most))
    except TooMuch as bomb:
        raise Refused("file-swells") from bomb
    except BROKEN as broken:
        raise Refused("office-broken") from broken


def _zipped(unzip: Unzip) -> str:
    parts = {entry.filename: entry for entry in unzip.entries}
    if unzip.locked or len(parts) < len(unzip.entries):
        raise Refused("office-broken")
    if any(MACRO_PART.search(name) for name in parts):
        raise Refused("file-macros")
    declared = {name: unzip.read(parts[name]) for name in (PARTS, MIMETYPE, MANIFEST) if name in parts}
    for name in parts.keys() - declared.keys():
        unzip.count(parts[name])
    return _open_document(declared) if MIMETYPE in declared else _open_xml(declared)


def _open_xml(declared: dict[str, bytes]) -> str:
    types = declared.get(PARTS, b"")
    if b"macroenabled" in types.lower() or b"vbaproject" in types.lower():
        raise Refused("file-macros")
    found = {kind for mark, kind in OPEN_XML.items() if b'"' + mark + b'"' in types.replace(b"'", b'"')}
    if len(found) != 1:
        raise Refused("file-type")
    return found.pop()


def _open_document(declared: dict[str, bytes]) -> str:
    kind = OPEN_DOCUMENT.get(declared[MIMETYPE].strip())
    if kind is None:
        raise Refused("file-type")
    if b"encryption-data" in declared.get(MANIFEST, b""):
        raise Refused("office-locked")
    return kind


def old(data: bytes) -> str:
    """The media type of an old Word or Excel file; other files of that container are refused."""
    try:
        found = ole.contents(data)
    except BROKEN as broken:
        raise Refused("office-broken") from broken
    if "EncryptedPackage" in found.top:
        raise Refused("office-locked")
    kinds = {OLD_OFFICE[name] for name in found.top & OLD_OFFICE.keys()}
    if len(kinds) != 1:
        raise Refused("file-type")
    if any(name.casefold() == "_vba_project" for name in found.everywhere):
        raise Refused("file-macros")
    return kinds.pop()
