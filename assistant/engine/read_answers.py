"""The answers of a document held against the flow: known keys, right types, choices of the lists, lengths."""

from collections.abc import Callable, Mapping
from typing import Any

from assistant.answers import GROUP, KINDS, TABLE, missing
from assistant.answers.kind import ROWS_MOST
from assistant.engine.taking import entries, items, not_there, text
from assistant.errors import Refused
from assistant.flow.model import Field, Scheme


def answers(document: Any, scheme: Scheme) -> dict[str, dict[str, Any]]:
    """Every step's answers, in the order of the flow; raises Refused with the path of what it does not know."""
    found = {
        step: _fields(value, scheme.step[step].fields, f"answers.{step}")
        for step, value in entries(document, scheme.step, "answers")
    }
    return {step: found[step] for step in scheme.step if step in found}


def _fields(value: Any, fields: Mapping[str, Field], path: str) -> dict[str, Any]:
    found = {key: _answer(child, fields[key], f"{path}.{key}") for key, child in entries(value, fields, path)}
    return {key: found[key] for key in fields if key in found}


def _answer(value: Any, field: Field, path: str) -> Any:
    if field.kind == GROUP:
        return _fields(value, _columns(field), path)
    if field.kind == TABLE:
        rows = items(value, path, ROWS_MOST)
        return [_fields({} if row is None else row, _columns(field), at) for row, at in rows]
    if field.kind in LISTS:
        return LISTS[field.kind](value, field, path)
    return _value(value, field, path)


def _columns(field: Field) -> dict[str, Field]:
    return {column.id: column for column in field.columns}


def _value(value: Any, field: Field, path: str) -> Any:
    """An answer of its kind's type; a choice of white space only is a missing answer, whatever the list holds."""
    kind = KINDS[field.kind]
    if not kind.accepts(value):
        raise Refused("doc-type", path)
    if isinstance(value, str) and len(value) > kind.most:
        raise Refused("doc-too-long", path, most=kind.most)
    if field.options and not missing(value) and field.option(value) is None:
        raise not_there(value, path)
    return value


def _choices(value: Any, field: Field, path: str) -> list[str]:
    """The values that are chosen; what is missing among them is left out."""
    if not isinstance(value, list):
        raise Refused("doc-type", path)
    given = [(one, f"{path}[{index}]") for index, one in enumerate(value) if not missing(one)]
    return [_option(one, field, at) for one, at in given]


def _lines(value: Any, _field: Field, path: str) -> list[str]:
    """The lines that say something."""
    return [line for one, at in items(value, path, ROWS_MOST) if not missing(line := text(one, at))]


LISTS: Mapping[str, Callable[[Any, Field, str], list[str]]] = {"choices": _choices, "lines": _lines}


def _option(value: Any, field: Field, path: str) -> str:
    if not isinstance(value, str):
        raise Refused("doc-type", path)
    if field.option(value) is None:
        raise not_there(value, path)
    return value
