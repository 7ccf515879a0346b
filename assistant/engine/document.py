"""The document of an application read; what cannot be taken is refused with its path."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeGuard

from assistant.engine import read_answers
from assistant.engine.application import FORMAT, Application, Listed, Standpoint, Typed
from assistant.errors import Refused
from assistant.flow.model import Scheme
from assistant.rules.case import Place

MOST_BYTES = 4_000_000
DEEPEST = 20
LANGUAGES = ("nb", "nn", "en")
TYPED_MOST = 100_000
TOP = ("format", "scheme", "edition", "language", "answers", "attachments", "typed", "standpoints")
PLACE = ("step", "field", "row", "column")

Find = Callable[[str, str | None], Scheme]
"""Scheme id and edition (None: the default one) to the scheme; raises Refused with path scheme or edition."""


class _NotJson:
    """NaN and Infinity, which Python's reader would let through."""


class _Twice(dict[str, Any]):
    """An object that had a key twice."""

    key = ""


def read(data: bytes, find: Find) -> Application:
    """The application in a document's bytes; raises Refused(code, path)."""
    document = _parse(data)
    _check_tree(document)
    if not isinstance(document, dict):
        raise Refused("doc-not-object")
    _known(document, TOP, "")
    document = _without_null(document)
    if document.get("format") != FORMAT or isinstance(document["format"], bool):
        raise Refused("doc-format", "format")
    scheme = find(_text(document.get("scheme"), "scheme"), _optional_text(document, "edition"))
    language = document.get("language", "nb")
    if language not in LANGUAGES:
        raise Refused("doc-choice", "language", value=str(language)[:40])
    return Application(
        scheme=scheme.id,
        edition=scheme.edition,
        language=language,
        answers=read_answers.answers(document.get("answers", {}), scheme),
        attachments=tuple(_attachment(row, path, scheme) for row, path in _rows(document, "attachments")),
        typed=tuple(_typed(row, path, scheme) for row, path in _rows(document, "typed")),
        standpoints=tuple(_standpoint(row, path, scheme) for row, path in _rows(document, "standpoints")),
    )


def _parse(data: bytes) -> Any:
    if len(data) > MOST_BYTES:
        raise Refused("doc-too-large")
    try:
        text = data.decode("utf-8-sig")
        return json.loads(text, parse_constant=lambda _: _NotJson(), object_pairs_hook=_object)
    except UnicodeDecodeError as broken:
        raise Refused("doc-not-utf8") from broken
    except json.JSONDecodeError as broken:
        raise Refused("doc-not-json", line=broken.lineno, column=broken.colno) from broken
    except RecursionError as deep:
        raise Refused("doc-too-deep") from deep
    except ValueError as huge:  # a number of thousands of digits
        raise Refused("doc-number") from huge


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = dict(pairs)
    if len(seen) == len(pairs):
        return seen
    keys = [key for key, _ in pairs]
    twice = _Twice(seen)
    twice.key = next(key for key in keys if keys.count(key) > 1)
    return twice


def _check_tree(document: Any) -> None:
    todo: list[tuple[Any, str, int]] = [(document, "", 0)]
    while todo:
        value, path, depth = todo.pop()
        if isinstance(value, _NotJson):
            raise Refused("doc-number", path)
        if isinstance(value, _Twice):
            raise Refused("doc-duplicate-key", _under(path, value.key), key=value.key[:40])
        if isinstance(value, dict | list) and depth >= DEEPEST:
            raise Refused("doc-too-deep", path)
        todo.extend((child, place, depth + 1) for place, child in _children(value, path))


def _children(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from ((_under(path, key), child) for key, child in value.items())
    elif isinstance(value, list):
        yield from ((f"{path}[{index}]", child) for index, child in enumerate(value))


def _under(path: str, key: str) -> str:
    return f"{path}.{key[:40]}" if path else key[:40]


def _without_null(value: Any) -> Any:
    """Null is a missing answer anywhere; a row of null keeps its number as an empty one."""
    if isinstance(value, dict):
        return {key: _without_null(child) for key, child in value.items() if child is not None}
    if isinstance(value, list):
        return [_without_null(child) if child is not None else None for child in value]
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _known(value: Mapping[str, Any], known: Sequence[str], path: str) -> None:
    for key in value:
        if key not in known:
            raise Refused("doc-unknown-key", _under(path, key), key=key[:40])


def _text(value: Any, path: str, most: int = 200) -> str:
    if not isinstance(value, str):
        raise Refused("doc-missing" if value is None else "doc-type", path)
    if len(value) > most:
        raise Refused("doc-too-long", path, most=most)
    return value


def _optional_text(value: Mapping[str, Any], key: str) -> str | None:
    return _text(value[key], key) if key in value else None


def _is_row(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _rows(document: Mapping[str, Any], key: str) -> Iterator[tuple[dict[str, Any], str]]:
    rows = document.get(key, [])
    if not isinstance(rows, list):
        raise Refused("doc-type", key)
    if len(rows) > read_answers.ROWS_MOST:
        raise Refused("doc-too-many-rows", key, most=read_answers.ROWS_MOST)
    for index, row in enumerate(rows):
        if row is not None:
            if not _is_row(row):
                raise Refused("doc-type", f"{key}[{index}]")
            yield row, f"{key}[{index}]"


def _attachment(row: dict[str, Any], path: str, scheme: Scheme) -> Listed:
    _known(row, ("kind", "filename"), path)
    kind = _text(row.get("kind"), f"{path}.kind")
    if kind not in scheme.about["attachment_kinds"]:
        raise Refused("doc-choice", f"{path}.kind", value=kind[:40])
    return Listed(kind, _text(row.get("filename"), f"{path}.filename"))


def _place(row: dict[str, Any], path: str, scheme: Scheme) -> Place:
    number = row.get("row")
    if "row" in row and (not isinstance(number, int) or isinstance(number, bool)):
        raise Refused("doc-type", f"{path}.row")
    step = _text(row.get("step"), f"{path}.step")
    if step not in scheme.step:
        raise Refused("doc-choice", f"{path}.step", value=step[:40])
    field, column = (_text(row[key], f"{path}.{key}") if key in row else None for key in ("field", "column"))
    if scheme.field(".".join(part for part in (step, field, column) if part)) is None:
        raise Refused("doc-choice", f"{path}.field", value=str(field)[:40])
    return Place(step, field, number, column)


def _typed(row: dict[str, Any], path: str, scheme: Scheme) -> Typed:
    _known(row, (*PLACE, "text"), path)
    return Typed(_place(row, path, scheme), _text(row.get("text"), f"{path}.text", TYPED_MOST))


def _standpoint(row: dict[str, Any], path: str, scheme: Scheme) -> Standpoint:
    _known(row, (*PLACE, "rule", "words", "reason"), path)
    rule = _text(row.get("rule"), f"{path}.rule")
    if rule not in scheme.rule:
        raise Refused("doc-choice", f"{path}.rule", value=rule[:40])
    words, reason = (_text(row.get(key), f"{path}.{key}", 20_000) for key in ("words", "reason"))
    return Standpoint(rule, _place(row, path, scheme), words, reason)
