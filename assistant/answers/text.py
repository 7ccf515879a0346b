"""Free text: one line of at most 200 characters, as many paragraphs as 20 000 hold, or several lines."""

import unicodedata
from typing import Any

from assistant.answers.kind import LINE_MOST, ROWS_MOST, TEXT_MOST, Kind, Unreadable, is_text


def _read(most: int, typed: str) -> str:
    words = unicodedata.normalize("NFC", typed.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(words) > most:
        raise Unreadable("too-long" if most == TEXT_MOST else "line-too-long")
    return words


def read_line(typed: str) -> str:
    """One line: what stood on several is joined by spaces."""
    return " ".join(_read(LINE_MOST, typed).splitlines())


def read_text(typed: str) -> str:
    """Paragraphs, with the line breaks that were typed."""
    return _read(TEXT_MOST, typed)


def read_lines(typed: str) -> list[str]:
    """One text a line; empty lines are none."""
    lines = [read_line(line) for line in _read(TEXT_MOST, typed).split("\n")]
    if len(lines) > ROWS_MOST:
        raise Unreadable("too-many-lines")
    return [line for line in lines if line]


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(one is None or isinstance(one, str) for one in value)


LINE = Kind("line", is_text, read_line)
TEXT = Kind("text", is_text, read_text, most=TEXT_MOST)
LINES = Kind("lines", _are_texts, read_lines)
FINGERPRINT = Kind("fingerprint", is_text, read_line)
