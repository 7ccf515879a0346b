"""A text as tokens with their places in code points; linear in the length of the text."""

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import is_normalized, normalize

_TOKEN = re.compile(r"[^\W_][\w-]*+\.(?:no|com|org|net)\b|[^\W_][\w'’\u00ad\u200b\u0300-\u036f-]*+|\S")
_TAIL = "-_'’\u00ad\u200b"
_DOTTED_I = "\u0130"
"""The one letter that is two when it is small, which would move the places of all that follow."""
_UNSEEN = re.compile("[\u00ad\u200b]")


class Token(NamedTuple):
    """A word, number or sign: `[start, end)` in the text, and its lower-case form for comparing."""

    start: int
    end: int
    word: str


@lru_cache(maxsize=128)
def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of the text in order; `text[token.start:token.end]` is always what was written."""
    lower = text.replace(_DOTTED_I, "i").lower()
    found: list[Token] = []
    for match in _TOKEN.finditer(lower):
        word, start = match[0], match.start()
        if word[-1] in _TAIL and len(word) > 1:
            word = word.rstrip(_TAIL)
        found.append(Token(start, start + len(word), word))
    return tuple(found if _plain(text) else (Token(one.start, one.end, _form(one.word)) for one in found))


def _plain(text: str) -> bool:
    return text.isascii() or (is_normalized("NFC", text) and not _UNSEEN.search(text))


def _form(raw: str) -> str:
    return _UNSEEN.sub("", normalize("NFC", raw))


def is_word(word: str) -> bool:
    """Whether the token is a word or number rather than a sign."""
    return word[:1].isalnum()
