"""File names that are safe on every system and still the applicant's own."""

import os.path
import re
import unicodedata
from collections.abc import Collection

from assistant.files import media

LONGEST = 120
MOST_BYTES = 200
FALLBACK = "vedlegg"
# the files of the bundle itself
OURS = frozenset({"soknad.json", "soknad.pdf", "soknad.zip", "epost.eml", "tekst-til-portalen.txt"})

FORBIDDEN = re.compile(r'[<>:"|?*]')
DRIVE = re.compile(r"^[A-Za-z]:")
RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.I)
# joiners that Persian, Indic scripts and emoji are written with; all other invisible characters go
JOINERS = "\u200c\u200d"
UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
SPACES = {"Zs", "Zl", "Zp"}


def display_name(name: str, media_type: str) -> str:
    """The name as shown and downloaded: last part of the path, NFC, at most LONGEST letters, extension by content."""
    stem = _stem(_visible(name))
    extension = _extension(stem, media_type)
    stem = _without_known_extension(stem)
    stem = _cut(stem, LONGEST - len(extension), MOST_BYTES - len(extension))
    return f"{stem or FALLBACK}{extension}"


def distinct(name: str, taken: Collection[str]) -> str:
    """The name, or the name with a number where it is taken already, in any letter case, or is one of OURS."""
    used = {other.casefold() for other in (*taken, *OURS)}
    stem, extension = os.path.splitext(name)
    number, candidate = 1, name
    while candidate.casefold() in used:
        number += 1
        mark = f" ({number})"
        room = len(mark) + len(extension)
        candidate = _cut(stem, LONGEST - room, MOST_BYTES - room) + mark + extension
    return candidate


def is_plain(name: str) -> bool:
    """Whether a name is one plain file name that no system reads as a path, a device or a hidden file."""
    return bool(name) and name == _stem(name) == _visible(name) and len(name.encode()) <= MOST_BYTES


def is_attachable(name: str) -> bool:
    """Whether an attachment can have this name: plain, and none of the bundle's own."""
    return is_plain(name) and name.casefold() not in OURS


def _visible(name: str) -> str:
    """NFC without control, bidi and other invisible characters; any white space is one space."""
    kept = (_seen(character) for character in unicodedata.normalize("NFC", name))
    return " ".join("".join(kept).split())


def _seen(character: str) -> str:
    category = unicodedata.category(character)
    if category in SPACES or character in "\t\n\r":
        return " "
    return character if category not in UNSEEN or character in JOINERS else ""


def _stem(path: str) -> str:
    """The last part that names something, without the characters that no Windows file can have."""
    parts = [FORBIDDEN.sub(" ", part) for part in re.split(r"[/\\]", DRIVE.sub("", path))]
    named = [trimmed for part in parts if (trimmed := " ".join(part.split()).lstrip(". -~").rstrip(". "))]
    last = named[-1] if named else ""
    return f"_{last}" if RESERVED.match(last) else last


def _extension(name: str, media_type: str) -> str:
    right = media.EXTENSIONS[media_type]
    typed = os.path.splitext(name)[1].lower().removeprefix(".")
    return f".{typed if typed in right else right[0]}"


def _without_known_extension(name: str) -> str:
    stem, extension = os.path.splitext(name)
    while extension.lower().removeprefix(".") in media.KNOWN_EXTENSIONS:
        name = stem
        stem, extension = os.path.splitext(name)
    return name.rstrip(". ")


def _cut(name: str, letters: int, most_bytes: int) -> str:
    short = name[:letters].encode()[:most_bytes].decode(errors="ignore")
    return short if short == name else short.rstrip(". " + JOINERS)
