"""The document of an application read; what cannot be taken is refused with its path."""

from collections.abc import Callable
from typing import Any

from assistant.answers import missing
from assistant.engine import read_beside
from assistant.engine.application import FORMAT, Application
from assistant.engine.json_tree import parse
from assistant.engine.read_answers import answers
from assistant.engine.taking import chosen, entries, named, text
from assistant.errors import Refused
from assistant.flow.model import Scheme

LANGUAGES = ("nb", "nn", "en")
TOP = ("format", "scheme", "edition", "language", "answers", "attachments", "typed", "standpoints")

Find = Callable[[str, str | None], Scheme]
"""Scheme id and edition (None: the default one) to the scheme; raises Refused with path scheme or edition."""


def read(data: bytes, find: Find) -> Application:
    """The application in a document's bytes; raises Refused(code, path)."""
    tree = parse(data)
    if not isinstance(tree, dict):
        raise Refused("doc-not-object")
    document = dict(entries(tree, TOP, ""))
    _check_format(document.get("format"))
    scheme = find(named(document.get("scheme"), "scheme"), _edition(document.get("edition")))
    return Application(
        scheme=scheme.id,
        edition=scheme.edition,
        language=chosen(document.get("language"), LANGUAGES, "language", LANGUAGES[0]),
        answers=answers(document.get("answers", {}), scheme),
        attachments=read_beside.attachments(document.get("attachments", []), scheme),
        typed=read_beside.typed(document.get("typed", []), scheme),
        standpoints=read_beside.standpoints(document.get("standpoints", []), scheme),
    )


def _check_format(value: Any) -> None:
    if not (isinstance(value, int) and value == FORMAT) or isinstance(value, bool):
        raise Refused("doc-format", "format")


def _edition(value: Any) -> str | None:
    given = text(value, "edition")
    return None if missing(given) else given
