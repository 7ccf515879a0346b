"""The application in one file: a zip written the same way every time, and read back from whoever brings it."""

import io
import unicodedata
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field

from assistant.errors import Refused
from assistant.files.broken import BROKEN
from assistant.files.names import is_attachable, is_plain
from assistant.files.unzip import TooMuch, Unzip

DOCUMENT = "soknad.json"
DAY = (1980, 1, 1, 0, 0, 0)
UNIX, ORDINARY_FILE = 3, 0o100644
KIND_OF_FILE, REGULAR = 0o170000, 0o100000
UTF8_NAME = 0x800


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """What an archive may hold: entries, and bytes when unpacked."""

    entries: int = 100
    unpacked_bytes: int = 60_000_000


LIMITS = ArchiveLimits()


@dataclass(frozen=True, slots=True)
class Archive:
    """A saved application: the document as it stands in the file, and the files beside it by plain name (NFC)."""

    document: bytes
    files: dict[str, bytes] = field(default_factory=dict)


def pack(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of (plain name, bytes), the same bytes for the same files; an unsafe or repeated name is a ValueError."""
    out, used = io.BytesIO(), set[str]()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as zipped:
        for name, data in files:
            if not is_plain(name) or name in used:
                raise ValueError(name)
            used.add(name)
            zipped.writestr(_entry(name), data)
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, DAY)
    entry.create_system, entry.external_attr = UNIX, ORDINARY_FILE << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def open_archive(data: bytes, limits: ArchiveLimits = LIMITS) -> Archive:
    """What a saved application holds; folders, links and the bundle's other files are left out; else Refused."""
    try:
        return _open(data, limits)
    except TooMuch as bomb:
        raise Refused("archive-too-large", most=limits.unpacked_bytes // 1_000_000) from bomb
    except BROKEN as broken:
        raise Refused("archive-broken") from broken


def _open(data: bytes, limits: ArchiveLimits) -> Archive:
    unzip = Unzip(data, limits.unpacked_bytes)
    if len(unzip.entries) > limits.entries:
        raise Refused("archive-too-many", most=limits.entries)
    if unzip.locked:
        raise Refused("archive-locked")
    wanted = _wanted(unzip.entries)
    if DOCUMENT not in wanted:
        raise Refused("archive-no-document")
    files = {name: unzip.read(entry) for name, entry in wanted.items()}
    return Archive(files.pop(DOCUMENT), files)


def _wanted(entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    wanted: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = _name(entry)
        if not _is_file(entry) or not (name == DOCUMENT or is_attachable(name)):
            continue
        if name in wanted:
            raise Refused("archive-duplicate", name=name)
        wanted[name] = entry
    return wanted


def _name(entry: zipfile.ZipInfo) -> str:
    """The name as typed: a Mac writes UTF-8, decomposed, and does not say so."""
    name = entry.orig_filename
    if not entry.flag_bits & UTF8_NAME:
        try:
            name = name.encode("cp437").decode()
        except UnicodeError:
            name = entry.orig_filename
    return unicodedata.normalize("NFC", name)


def _is_file(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is an ordinary file: systems without kinds of files say nothing of it."""
    return (entry.external_attr >> 16) & KIND_OF_FILE in (0, REGULAR) and not entry.is_dir()
