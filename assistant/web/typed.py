"""Answers as a person would type them: what stands in the fields of a page when it is shown again."""

from collections.abc import Mapping
from typing import Any

from assistant import words
from assistant.answers import GROUP, TABLE
from assistant.engine.answering import Raw
from assistant.engine.sheet import Sheet
from assistant.flow.model import Field, Page, Step
from assistant.rules.case import Place, day_of
from assistant.web.voice import voice

Unread = Mapping[Place, str]


def answers(sheet: Sheet, step: Step, page: Page) -> dict[str, Raw]:
    """The page's answers as typed; what could not be read stands as it was."""
    given = sheet.application.answers.get(step.id, {})
    unread = {one.place: one.text for one in sheet.application.typed if one.place.step == step.id}
    return {
        field.id: _raw(field, given.get(field.id), Place(step.id, field.id), unread)
        for field in page.fields
        if not field.hidden
    }


def _raw(field: Field, value: Any, place: Place, unread: Unread) -> Raw:
    if field.kind == TABLE:
        return _rows(field, value or [], place, unread)
    if field.kind == GROUP:
        return _cells(field, value or {}, place, unread)
    if field.kind == "choices":
        return list(value or [])
    return unread.get(place) or text(field, value)


def _rows(field: Field, rows: list[Mapping[str, Any]], place: Place, unread: Unread) -> list[Mapping[str, str]]:
    last = max((one.row + 1 for one in unread if one.field == field.id and one.row is not None), default=0)
    padded = [*rows, *({} for _ in range(last - len(rows)))]
    return [_cells(field, row, Place(place.step, place.field, number), unread) for number, row in enumerate(padded)]


def _cells(field: Field, row: Mapping[str, Any], place: Place, unread: Unread) -> dict[str, str]:
    return {
        column.id: unread.get(Place(place.step, place.field, place.row, column.id)) or text(column, row.get(column.id))
        for column in field.columns
    }


def text(field: Field, value: Any) -> str:
    """One answer as typed: a day as 1.8.2027, a number with thousands, yes and no by their values."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "\n".join(value)
    if field.kind == "date" and (day := day_of(value)):
        return f"{day.day}.{day.month}.{day.year}"
    if field.kind in ("money", "count"):
        return words.number(value, voice().language)
    return str(value)
