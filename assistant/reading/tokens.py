"""A text as tokens with their places in code points; linear in the length of the text."""

import re
import unicodedata
from typing import NamedTuple

_TOKEN = re.compile(r"[^\W_][\w-]*+\.(?:no|com|org|net)\b|[^\W_][\w'’\u00ad\u200b\u0300-\u036f-]*+|\S")
_TAIL = "-_'’\u00ad\u200b"
_UNSEEN = re.compile("[\u00ad\u200b]")


class Token(NamedTuple):
    """A word, number or sign: `[start, end)` in the text, and its lower-case form for comparing."""

    start: int
    end: int
    word: str


def tokens(text: str) -> list[Token]:
    """All tokens of the text in order; `text[token.start:token.end]` is always what was written."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        raw = match.group()
        if len(raw) > 1 and raw[-1] in _TAIL:
            raw = raw.rstrip(_TAIL)
            end = start + len(raw)
        found.append(Token(start, end, _form(raw)))
    return found


def _form(raw: str) -> str:
    if raw.isascii():
        return raw.lower()
    return _UNSEEN.sub("", unicodedata.normalize("NFC", raw)).lower()


def is_word(word: str) -> bool:
    """Whether the token is a word or number rather than a sign."""
    return word[:1].isalnum()
