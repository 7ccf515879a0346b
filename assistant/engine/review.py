"""All that is asked, with the answers as a reader sees them: the same for the page, the PDF and the copy-ready text."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.answers import GROUP, TABLE
from assistant.answers.date import day_of
from assistant.engine.application import Typed
from assistant.engine.asked import Asked
from assistant.flow.model import Field, Page, Scheme, Step
from assistant.rules.case import Place
from assistant.words import Day, Kroner, Param, Term

Shown = tuple[Param, ...]
"""An answer as a reader sees it: one part a choice; empty where nothing is answered."""

YES, NO = Term("Ja"), Term("Nei")


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its answer; `unread` is what was typed and could not be read."""

    field: Field
    place: Place
    label: str
    shown: Shown
    unread: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a cell for every column of every row."""

    field: Field
    place: Place
    rows: tuple[tuple[Item, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """What one page asks."""

    step: Step
    page: Page
    items: tuple[Item | Table, ...]


def review(asked: Asked, typed: Sequence[Typed]) -> Iterator[Section]:
    """Every page that is asked, in order, but for fields that are never shown as questions."""
    unread = {one.place: one.text for one in typed}
    for step, page in asked.pages:
        fields = [field for field in page.fields if field.id in asked.fields[step.id] and not field.hidden]
        items = (one for field in fields for one in _items(field, step.id, asked.answers[step.id], unread))
        yield Section(step, page, tuple(items))


def _items(field: Field, step: str, answers: Mapping[str, Any], unread: Mapping[Place, str]) -> Iterator[Item | Table]:
    place = Place(step, field.id)
    if field.kind == TABLE:
        count = max([len(answers.get(field.id, ()))] + [(one.row or 0) + 1 for one in unread if _in(one, place)])
        rows = [*answers.get(field.id, ()), *[{}] * count][:count]
        yield Table(field, place, tuple(_cells(field, place, index, row, unread) for index, row in enumerate(rows)))
    elif field.kind == GROUP:
        yield from _cells(field, place, None, answers.get(field.id, {}), unread)
    else:
        yield Item(field, place, field.label, shown(field, answers.get(field.id)), unread.get(place, ""))


def _in(place: Place, table: Place) -> bool:
    return (place.step, place.field) == (table.step, table.field)


def _cells(
    field: Field, place: Place, index: int | None, row: Mapping[str, Any], unread: Mapping[Place, str]
) -> tuple[Item, ...]:
    places = [(column, Place(place.step, place.field, index, column.id)) for column in field.columns]
    return tuple(
        Item(column, at, column.label, shown(column, row.get(column.id)), unread.get(at, "")) for column, at in places
    )


def shown(field: Field, value: Any) -> Shown:
    """The answer's parts; a choice by its label, a sum and a day as such, an impossible day as it was written."""
    if value is None:
        return ()
    if isinstance(value, bool):
        return (YES if value else NO,)
    if isinstance(value, list):
        return tuple(part for one in value for part in shown(field, one))
    if option := field.option(value) if field.options else None:
        return (Term(option.label),)
    if field.kind == "money":
        return (Kroner(value),)
    day: dt.date | None = day_of(value) if field.kind == "date" else None
    return (Day(day),) if day else (str(value) if field.kind == "year" else value,)


def sections_by_step(scheme: Scheme, sections: Sequence[Section]) -> Iterator[tuple[Step, list[Section]]]:
    """The sections gathered under the steps, in the order of the flow."""
    for step in scheme.steps:
        if mine := [section for section in sections if section.step is step]:
            yield step, mine
