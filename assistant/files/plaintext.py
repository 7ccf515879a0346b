"""Plain text told from everything else that happens to be bytes."""

import codecs
import re

NOT_TYPED = re.compile("[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
PROGRAM = re.compile(r"\s*(<[!?]|<(html|head|body|svg|script|table|div)\b|\{\\rtf|%!|#!|@echo\b|-----begin )", re.I)
# letters beyond ASCII in a text of one byte a letter: a Norwegian text has one in twenty
MOST_HIGH = 0.4


def is_text(data: bytes) -> bool:
    """Whether a person could have typed this: UTF-8, UTF-16 with a mark, or Windows' western letters; no markup."""
    text = _decoded(data)
    return text is not None and bool(text.strip()) and not NOT_TYPED.search(text) and not PROGRAM.match(text)


def _decoded(data: bytes) -> str | None:
    for encoding in _encodings(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    high = len(data.translate(None, bytes(range(128))))
    return ("utf-8-sig", "cp1252") if high <= MOST_HIGH * len(data) else ("utf-8-sig",)
