"""The bytes of a document as JSON values; what no document may hold is refused with its path."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from assistant.errors import Refused

MOST_BYTES = 4_000_000
DEEPEST = 20
DIGITS_MOST = 100
KEY_SHOWN = 40

_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

Trail = tuple[Any, str | int] | None
"""The keys that lead to a value, the last first; a path is made of them only where something is wrong."""


class _Odd:
    """NaN, Infinity, and numbers of more than a hundred digits."""


class _Twice(dict[str, Any]):
    """An object that had a key twice."""

    key = ""


def parse(data: bytes) -> Any:
    """The values, half characters in their texts replaced; raises Refused(code, path), in time with the length."""
    if len(data) > MOST_BYTES:
        raise Refused("doc-too-large")
    reading = _Reading()
    try:
        text = data.decode("utf-8-sig")
        tree = json.loads(
            text, parse_constant=reading.odd, parse_int=reading.whole, object_pairs_hook=reading.object_of
        )
    except UnicodeDecodeError as broken:
        raise Refused("doc-not-utf8") from broken
    except json.JSONDecodeError as broken:
        raise Refused("doc-not-json", line=broken.lineno, column=broken.colno) from broken
    except RecursionError as deep:
        raise Refused("doc-too-deep") from deep
    if reading.wrong or _too_deep(tree):
        raise _refusal(tree)
    return _mended(tree) if _ESCAPED_SURROGATE.search(text) else tree


def under(path: str, key: str) -> str:
    """The path of a key, cut short, without what would play tricks on a screen."""
    return f"{path}.{shown(key)}" if path else shown(key)


def shown(text: str) -> str:
    """The beginning of a text of others', fit to be shown in a message."""
    return "".join(_REPLACEMENT if unicodedata.category(one)[0] == "C" else one for one in text[:KEY_SHOWN])


class _Reading:
    """What Python's reader asks of us on its way, and whether it met what cannot be taken."""

    def __init__(self) -> None:
        self.wrong = False

    def odd(self, _written: str) -> _Odd:
        self.wrong = True
        return _Odd()

    def whole(self, digits: str) -> int | _Odd:
        return int(digits) if len(digits) <= DIGITS_MOST else self.odd(digits)

    def object_of(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        whole = dict(pairs)
        if len(whole) == len(pairs):
            return whole
        self.wrong = True
        twice = _Twice(whole)
        twice.key = next(_again(key for key, _ in pairs))
        return twice


def _again(keys: Iterable[str]) -> Iterator[str]:
    seen = set()
    for key in keys:
        if key in seen:
            yield key
        seen.add(key)


def _too_deep(tree: Any) -> bool:
    level = [tree]
    for _ in range(DEEPEST + 1):
        level = [one for one in level if isinstance(one, dict | list)]
        if not level:
            return False
        level = [child for one in level for child in (one.values() if isinstance(one, dict) else one)]
    return True


def _refusal(tree: Any) -> Refused:
    """The first thing that is wrong, however wide the document is."""
    todo: list[tuple[Any, Trail, int]] = [(tree, None, 1)]
    while todo:
        value, trail, level = todo.pop()
        if isinstance(value, _Odd):
            return Refused("doc-number", _path(trail))
        if isinstance(value, _Twice):
            return Refused("doc-duplicate-key", under(_path(trail), value.key), key=shown(value.key))
        if level > DEEPEST:
            return Refused("doc-too-deep", _path(trail))
        pairs: list[tuple[Any, Any]] = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
        held = [(child, (trail, key), level + 1) for key, child in pairs if isinstance(child, dict | list | _Odd)]
        todo.extend(reversed(held))
    return Refused("doc-number")


def _path(trail: Trail) -> str:
    if trail is None:
        return ""
    above, step = trail
    return under(_path(above), step) if isinstance(step, str) else f"{_path(above)}[{step}]"


def _mended(value: Any) -> Any:
    """JSON may name half a character; no file or page can hold it."""
    if isinstance(value, str):
        return _LONE_SURROGATE.sub(_REPLACEMENT, value)
    if isinstance(value, dict):
        return {_mended(key): _mended(child) for key, child in value.items()}
    return [_mended(child) for child in value] if isinstance(value, list) else value
