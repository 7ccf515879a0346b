"""What was typed on a page becomes answers; what cannot be read is kept word for word beside them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from assistant.answers import GROUP, KINDS, TABLE, Unreadable
from assistant.engine.application import Application, Typed
from assistant.flow.model import Field, Page, Step
from assistant.rules.case import Place

Raw = str | list[str] | Mapping[str, str] | list[Mapping[str, str]]
"""What was typed in a field: a text, the choices ticked, the parts of a group, or the rows of a table."""


def answer(application: Application, step: Step, page: Page, raw: Mapping[str, Raw]) -> Application:
    """The application with the page's answers in place of those before; hidden fields keep theirs."""
    answers = dict(application.answers.get(step.id, {}))
    open_fields = [field for field in page.fields if not field.hidden and field.id in raw]
    replaced = {(step.id, field.id) for field in open_fields}
    typed = [one for one in application.typed if (one.place.step, one.place.field) not in replaced]
    for field in open_fields:
        value = _value(field, raw[field.id], Place(step.id, field.id), typed)
        if value is None or value in ("", [], {}):
            answers.pop(field.id, None)
        else:
            answers[field.id] = value
    ordered = {id_: answers[id_] for id_ in step.fields if id_ in answers}
    return replace(application.with_answers(step.id, ordered), typed=tuple(typed))


def _value(field: Field, raw: Raw, place: Place, typed: list[Typed]) -> Any:
    if field.kind == TABLE and isinstance(raw, list):
        rows = [row for row in raw if isinstance(row, Mapping) and any(cell.strip() for cell in row.values())]
        return [
            _cells(field.columns, row, Place(place.step, place.field, index), typed) for index, row in enumerate(rows)
        ]
    if field.kind == GROUP and isinstance(raw, Mapping):
        return _cells(field.columns, raw, place, typed)
    if field.kind == "choices" and isinstance(raw, list):
        return [option.value for option in field.options if option.value in raw]
    return _read(field, raw if isinstance(raw, str) else "", place, typed)


def _cells(columns: Iterable[Field], row: Mapping[str, str], place: Place, typed: list[Typed]) -> dict[str, Any]:
    cells = {
        column.id: _read(column, row.get(column.id, ""), Place(place.step, place.field, place.row, column.id), typed)
        for column in columns
    }
    return {key: value for key, value in cells.items() if value not in (None, "")}


def _read(field: Field, raw: str, place: Place, typed: list[Typed]) -> Any:
    if not raw.strip():
        return None
    try:
        value = KINDS[field.kind].read(raw)
    except Unreadable:
        typed.append(Typed(place, raw))
        return None
    if field.options and field.option(value) is None:
        return None
    return value
