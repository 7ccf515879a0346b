"""Short file names in plain ASCII: longer or other ones arrive as junk in some mail programs."""

import os.path
import re
import unicodedata
from collections.abc import Iterable

LONGEST = 49
PREFIX = "vedlegg"
ONE_LETTER = dict(zip("øåäöüđðŋŧłı", "oaaouddntli", strict=True))
SPELLED = str.maketrans(ONE_LETTER | {"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})


def ascii_name(kind: str, number: int, name: str) -> str:
    """`vedlegg-1-medlemsliste.pdf`: number and kind in words, with the file's own name where `kind` is empty."""
    stem, extension = os.path.splitext(name)
    end = f".{slug(extension)}" if slug(extension) else ""
    words = slug(kind) or slug(stem)
    start = f"{PREFIX}-{number}"
    room = LONGEST - len(start) - len(end) - 1
    return f"{start}-{_shortened(words, room)}{end}" if words else f"{start}{end}"


def ascii_names(files: Iterable[tuple[str, str]]) -> list[str]:
    """A name for each (kind in words, file name), numbered from 1, so that no two are the same."""
    return [ascii_name(kind, number, name) for number, (kind, name) in enumerate(files, 1)]


def slug(text: str) -> str:
    """Lower-case ASCII letters and digits, hyphens for all else; empty where the script has no such letters."""
    spelled = unicodedata.normalize("NFC", text).lower().translate(SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _shortened(words: str, room: int) -> str:
    if len(words) <= room:
        return words
    whole, _, _ = words[: room + 1].rpartition("-")
    return whole or words[:room]
