"""What was typed on a page becomes answers; what cannot be read is kept word for word beside them."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from assistant.answers import GROUP, KINDS, TABLE, Unreadable
from assistant.answers.kind import ROWS_MOST
from assistant.engine.application import Application, Typed
from assistant.engine.moving import moved
from assistant.errors import Refused
from assistant.flow.model import Field, Page, Step
from assistant.rules.case import Place

Raw = str | list[str] | Mapping[str, str] | list[Mapping[str, str]]
"""What was typed in a field: a text, the choices ticked, the parts of a group, or the rows of a table."""

PICKED = ("choice", "yes_no")
"""Kinds that nobody types: what is not in the list is no answer, and not kept."""


def mark(application: Application, step: Step, page: Page) -> str:
    """A short name for the answers of a page as they stand, to tell if they were changed meanwhile."""
    ids = [field.id for field in page.fields]
    given = application.answers.get(step.id, {})
    typed = [repr(one) for one in application.typed if one.place.step == step.id and one.place.field in ids]
    shown = json.dumps([{id_: given[id_] for id_ in ids if id_ in given}, typed], sort_keys=True)
    return hashlib.sha256(shown.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def answer(application: Application, step: Step, page: Page, raw: Mapping[str, Raw]) -> Application:
    """The application with the page's answers in place of those before; hidden fields keep theirs.

    Raises Refused("doc-too-many-rows") past 200 rows of a table.
    """
    answers = dict(application.answers.get(step.id, {}))
    open_fields = [field for field in page.fields if not field.hidden and field.id in raw]
    replaced = {(step.id, field.id) for field in open_fields}
    typed = [one for one in application.typed if (one.place.step, one.place.field) not in replaced]
    for field in open_fields:
        value = _value(field, raw[field.id], Place(step.id, field.id), typed)
        if value in (None, "", [], {}):
            answers.pop(field.id, None)
        else:
            answers[field.id] = value
    ordered = {id_: answers[id_] for id_ in step.fields if id_ in answers}
    tables = {field.id for field in open_fields if field.kind == TABLE}
    standpoints = moved(application, step.id, tables, ordered)
    return replace(application.with_answers(step.id, ordered), typed=tuple(typed), standpoints=standpoints)


def _value(field: Field, raw: Raw, place: Place, typed: list[Typed]) -> Any:
    if field.kind == TABLE:
        return _rows(field, raw if isinstance(raw, list) else [], place, typed)
    if field.kind == GROUP:
        return _cells(field.columns, raw if isinstance(raw, Mapping) else {}, place, typed)
    if field.kind == "choices":
        ticked = [raw] if isinstance(raw, str) else raw
        return [option.value for option in field.options if option.value in ticked]
    return _read(field, raw if isinstance(raw, str) else "", place, typed)


def _rows(field: Field, raw: Iterable[str | Mapping[str, str]], place: Place, typed: list[Typed]) -> list[Any]:
    """A row in which nothing is typed is none."""
    rows = [row for row in raw if isinstance(row, Mapping) and any(_cell(row, one).strip() for one in field.columns)]
    if len(rows) > ROWS_MOST:
        raise Refused("doc-too-many-rows", f"answers.{place.step}.{place.field}", most=ROWS_MOST)
    return [_cells(field.columns, row, replace(place, row=index), typed) for index, row in enumerate(rows)]


def _cells(columns: Iterable[Field], row: Mapping[str, str], place: Place, typed: list[Typed]) -> dict[str, Any]:
    cells = {
        column.id: _read(column, _cell(row, column), replace(place, column=column.id), typed) for column in columns
    }
    return {key: value for key, value in cells.items() if value not in (None, "")}


def _cell(row: Mapping[str, str], column: Field) -> str:
    typed = row.get(column.id, "")
    return typed if isinstance(typed, str) else ""


def _read(field: Field, raw: str, place: Place, typed: list[Typed]) -> Any:
    if not raw.strip():
        return None
    try:
        value = KINDS[field.kind].read(raw)
    except Unreadable:
        typed += [Typed(place, raw)] if field.kind not in PICKED else []
        return None
    if field.options and field.option(value) is None:
        return None
    return value
