"""What a kind of answer is: the value it holds, how people type it, and when a value cannot be meant."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

LINE_MOST = 200
TEXT_MOST = 20_000
ROWS_MOST = 200


class Unreadable(Exception):
    """What was typed is not an answer of this kind; `code` names the sentence that says what to do."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def never(_value: Any) -> str | None:
    """No value of this kind is at fault in itself."""
    return None


@dataclass(frozen=True)
class Kind:
    """A kind of answer.

    `accepts` says if a JSON value has this kind's type, `read` turns what was typed into a value or raises Unreadable,
    `fault` gives the code of what is wrong with a value that has the right type, and `most` is the longest text.
    """

    name: str
    accepts: Callable[[Any], bool]
    read: Callable[[str], Any]
    fault: Callable[[Any], str | None] = never
    most: int = LINE_MOST


def is_text(value: Any) -> bool:
    """A JSON text."""
    return isinstance(value, str)


def is_whole(value: Any) -> bool:
    """A JSON number without decimals; true and false are not numbers."""
    return isinstance(value, int) and not isinstance(value, bool)


def missing(value: Any) -> bool:
    """A key left out, null, text of white space only, or an empty list; 0 and false are answers."""
    return value is None or value == [] or (isinstance(value, str) and not value.strip())
