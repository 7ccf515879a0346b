"""Takes from JSON values what has the right type; anything else is refused with its path, null is a missing answer."""

from collections.abc import Collection, Iterator
from typing import Any

from assistant.answers import missing
from assistant.answers.kind import LINE_MOST
from assistant.engine.json_tree import shown, under
from assistant.errors import Refused


def entries(value: Any, known: Collection[str], path: str) -> Iterator[tuple[str, Any]]:
    """The keys of an object that are given, and their values; one that is not known is refused."""
    if not isinstance(value, dict):
        raise Refused("doc-type", path)
    for key, child in value.items():
        if key not in known:
            raise Refused("doc-unknown-key", under(path, key), key=shown(key))
        if child is not None:
            yield key, child


def items(value: Any, path: str, most: int) -> Iterator[tuple[Any, str]]:
    """The items of a list with their paths, null among them; more than `most` are refused."""
    if not isinstance(value, list):
        raise Refused("doc-type", path)
    if len(value) > most:
        raise Refused("doc-too-many-rows", path, most=most)
    return ((one, f"{path}[{index}]") for index, one in enumerate(value))


def text(value: Any, path: str, most: int = LINE_MOST) -> str:
    """A text, empty where it is missing."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Refused("doc-type", path)
    if len(value) > most:
        raise Refused("doc-too-long", path, most=most)
    return value


def named(value: Any, path: str) -> str:
    """A text that must say something."""
    given = text(value, path)
    if missing(given):
        raise Refused("doc-missing", path)
    return given


def chosen(value: Any, known: Collection[str], path: str, otherwise: str) -> str:
    """One of a list, `otherwise` where it is missing."""
    given = text(value, path)
    if missing(given):
        return otherwise
    if given not in known:
        raise not_there(given, path)
    return given


def not_there(value: object, path: str) -> Refused:
    """The refusal of a value that is none of the choices."""
    return Refused("doc-choice", path, value=shown(str(value)))
