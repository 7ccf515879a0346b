"""The answers of a document held against the flow: known keys, right types, choices of the lists, lengths."""

from collections.abc import Mapping
from typing import Any

from assistant.answers import GROUP, KINDS, TABLE
from assistant.answers.kind import ROWS_MOST
from assistant.errors import Refused
from assistant.flow.model import Field, Scheme

__all__ = ["ROWS_MOST", "answers"]


def answers(document: Any, scheme: Scheme) -> dict[str, dict[str, Any]]:
    """Every step's answers as given; raises Refused with the path of what the flow does not know."""
    steps = _object(document, "answers")
    return {
        key: _fields(value, scheme.step[key].fields, f"answers.{key}")
        if key in scheme.step
        else _unknown(f"answers.{key[:40]}", key)
        for key, value in steps.items()
    }


def _unknown(path: str, key: str) -> Any:
    raise Refused("doc-unknown-key", path, key=key[:40])


def _object(value: Any, path: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Refused("doc-type", path)
    return value


def _fields(value: Any, fields: Mapping[str, Field], path: str) -> dict[str, Any]:
    return {
        key: _answer(child, fields[key], f"{path}.{key}") if key in fields else _unknown(f"{path}.{key[:40]}", key)
        for key, child in _object(value, path).items()
    }


def _answer(value: Any, field: Field, path: str) -> Any:
    if field.kind == GROUP:
        return _fields(value, _columns(field), path)
    if field.kind == TABLE:
        return _table(value, field, path)
    kind = KINDS[field.kind]
    if isinstance(value, list):
        value = [one for one in value if one is not None]
    if not kind.accepts(value):
        raise Refused("doc-type", path)
    if field.options:
        _check_choices(value, field, path)
    elif isinstance(value, str) and len(value) > kind.most:
        raise Refused("doc-too-long", path, most=kind.most)
    return value


def _columns(field: Field) -> dict[str, Field]:
    return {column.id: column for column in field.columns}


def _table(value: Any, field: Field, path: str) -> list[dict[str, Any]]:
    if not isinstance(value, list):
        raise Refused("doc-type", path)
    if len(value) > ROWS_MOST:
        raise Refused("doc-too-many-rows", path, most=ROWS_MOST)
    columns = _columns(field)
    return [_fields({} if row is None else row, columns, f"{path}[{index}]") for index, row in enumerate(value)]


def _check_choices(value: str | list[str], field: Field, path: str) -> None:
    """An empty text is a missing answer, whatever the list holds."""
    for index, one in enumerate(value if isinstance(value, list) else [value] if value.strip() else []):
        if field.option(one) is None:
            place = f"{path}[{index}]" if isinstance(value, list) else path
            raise Refused("doc-choice", place, value=one[:40])
