"""Required answers that are missing, and answers that cannot be meant as they stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from assistant.answers import GROUP, KINDS, TABLE, Unreadable
from assistant.engine.application import Typed
from assistant.engine.asked import Asked
from assistant.flow.model import Field
from assistant.rules.case import Gap, Place


def gaps(asked: Asked, typed: Sequence[Typed]) -> Iterator[Gap]:
    """Every gap, in the order of the flow; what was typed and not read speaks instead of what is missing there."""
    unread = {one.place: one.text for one in typed}
    for step, fields in asked.fields.items():
        for field in fields.values():
            value = asked.answers[step].get(field.id)
            found = list(_gaps(asked, field, Place(step, field.id), value, unread))
            yield from found
            yield from _elsewhere(field, step, unread, found)


def _elsewhere(field: Field, step: str, unread: Mapping[Place, str], found: Sequence[Gap]) -> Iterator[Gap]:
    """What was typed in a row that is not there (any more)."""
    known = {gap.place for gap in found}
    for place, text in unread.items():
        if (place.step, place.field) == (step, field.id) and place not in known:
            column = next((one for one in field.columns if one.id == place.column), field)
            yield _at(field, Gap(place, column.label, unreadable(column, text), text))


def _at(field: Field, gap: Gap) -> Gap:
    return replace(gap, within=field.row_label or field.label) if field.columns else gap


def _gaps(asked: Asked, field: Field, place: Place, value: Any, unread: Mapping[Place, str]) -> Iterator[Gap]:
    if field.kind == GROUP:
        yield from _columns(asked, field, place, value or {}, unread)
    elif field.kind == TABLE and value:
        for index, row in enumerate(value):
            yield from _columns(asked, field, Place(place.step, place.field, index), row, unread)
    elif gap := _gap(asked, field, place, value, unread):
        yield gap


def _columns(
    asked: Asked, field: Field, place: Place, row: Mapping[str, Any], unread: Mapping[Place, str]
) -> Iterator[Gap]:
    for column in field.columns:
        at = Place(place.step, place.field, place.row, column.id)
        if gap := _gap(asked, column, at, row.get(column.id), unread):
            yield _at(field, gap)


def _gap(asked: Asked, field: Field, place: Place, value: Any, unread: Mapping[Place, str]) -> Gap | None:
    if place in unread:
        return Gap(place, field.label, unreadable(field, unread[place]), unread[place])
    if value is None or value == []:
        return Gap(place, field.label) if asked.required(field) else None
    fault = KINDS[field.kind].fault(value) if field.kind in KINDS else None
    return Gap(place, field.label, fault, answer=str(value)) if fault else None


def unreadable(field: Field, typed: str) -> str:
    """The code of why what was typed is no answer to this field."""
    try:
        KINDS[field.kind].read(typed)
    except (Unreadable, KeyError) as reason:
        return reason.code if isinstance(reason, Unreadable) else "unreadable"
    return "unreadable"
