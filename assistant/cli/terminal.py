"""What is printed: any text on any terminal, with nothing in it that plays tricks on one."""

import codecs
import contextlib
import io
import json
import os
import re
import sys
import unicodedata
from typing import Any, TextIO

BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ODD = "\N{REPLACEMENT CHARACTER}"


def ready() -> None:
    """Let a terminal that lacks a letter show its number instead."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(line: str, to: TextIO | None = None) -> None:
    """Print one line, with marks for control characters and for what turns the direction of reading."""
    print(shown(line), file=to or sys.stdout)


def shown(line: str) -> str:
    """The text on one line."""
    turned = BIDI.sub(ODD, " ".join(re.split(r"[\n\r\t\u2028\u2029\x85]+", line)))
    return "".join(ODD if unicodedata.category(one) == "Cc" else one for one in turned)


def say_json(value: Any) -> None:
    """Print one value on one line, readable by any program whatever the terminal's letters are."""
    print(json.dumps(value, ensure_ascii=not _is_utf8(sys.stdout)))


def flush() -> None:
    """Hand over what was printed; raises OSError where nobody takes it."""
    if sys.stdout:
        sys.stdout.flush()


def let_go() -> None:
    """Leave what can not be handed over, so that the end of the program does not try again."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_utf8(stream: TextIO | None) -> bool:
    return codecs.lookup((stream and stream.encoding) or "utf-8").name == "utf-8"
