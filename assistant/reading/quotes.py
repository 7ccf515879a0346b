"""What stands between quotation marks: a title, a name or a greeting, not the writer's own words."""

import re
from collections.abc import Sequence

from assistant.reading.tokens import Token

OPENING, CLOSING, EITHER = frozenset("«“„"), frozenset("»”"), frozenset('"')
_MARK = re.compile("[«“„»”\"]")


def quoted(text: str, words: Sequence[Token]) -> set[int]:
    """The tokens of the text between quotation marks."""
    found: set[int] = set()
    inside = False
    if not _MARK.search(text):
        return found
    for at, token in enumerate(words):
        if token.word in OPENING or token.word in CLOSING or token.word in EITHER:
            inside = token.word in OPENING or (token.word in EITHER and not inside)
        elif inside:
            found.add(at)
    return found
