"""What stands between quotation marks: a title, a name or a greeting, not the writer's own words."""

from collections.abc import Sequence

from assistant.reading.tokens import Token

OPENING, CLOSING, EITHER = frozenset("«“„"), frozenset("»”"), frozenset('"')


def quoted(words: Sequence[Token]) -> set[int]:
    """The tokens between quotation marks."""
    found, inside = set(), False
    for at, token in enumerate(words):
        if token.word in OPENING or token.word in CLOSING or token.word in EITHER:
            inside = token.word in OPENING or (token.word in EITHER and not inside)
        elif inside:
            found.add(at)
    return found
