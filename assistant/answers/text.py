"""Free text: one line of at most 200 characters, or as many paragraphs as 20 000 hold."""

import unicodedata

from assistant.answers.kind import LINE_MOST, TEXT_MOST, Kind, Unreadable, is_text


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


LINE = Kind("line", is_text, read_line)
TEXT = Kind("text", is_text, read_text, most=TEXT_MOST)
FINGERPRINT = Kind("fingerprint", is_text, read_line)
