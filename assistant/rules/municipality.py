"""The name of a municipality as people write it: case, the word "kommune" and its other names make no difference."""

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"\bkommune\b")
_BETWEEN = re.compile(r"\s*(?:[/,;–—]|\s-\s)\s*")


def is_municipality(written: str, names: Sequence[str]) -> bool:
    """Whether it is one of the names, or several of them written together ("Alta – Áltá – Alattio kommune")."""
    known = {_plain(name) for name in names}
    parts = {_plain(part) for part in _BETWEEN.split(written)} - {""}
    return _plain(written) in known or bool(parts) and parts <= known


def _plain(name: str) -> str:
    bare = _WORD.sub(" ", unicodedata.normalize("NFC", name).casefold())
    return " ".join(bare.split()).strip(" .,")
