"""Rows of a table added and taken away by ordinary buttons, with everything typed in the others kept."""

from collections.abc import Mapping, MutableMapping

from assistant.engine.answering import Raw
from assistant.engine.sheet import Sheet
from assistant.flow.model import Step


def remove(raw: MutableMapping[str, Raw], button: str) -> str:
    """Take away the row that the button names (`costs-2`); the table it was in, empty where there was none."""
    table, row = _named(button)
    rows = raw.get(table)
    if not isinstance(rows, list) or not 0 <= row < len(rows):
        return ""
    raw[table] = [one for number, one in enumerate(rows) if number != row and isinstance(one, Mapping)]
    return table


def least(query: str) -> dict[str, int]:
    """How many rows to draw at least, from `costs-4`."""
    table, rows = _named(query)
    return {table: rows} if 0 < rows <= 200 else {}


def rows_saved(sheet: Sheet, step: Step, table: str) -> int:
    """How many rows the table has now, those included that hold nothing that could be read."""
    unread = (one.place for one in sheet.application.typed if (one.place.step, one.place.field) == (step.id, table))
    given = sheet.application.answers.get(step.id, {}).get(table, [])
    return max([len(given)] + [place.row + 1 for place in unread if place.row is not None])


def _named(button: str) -> tuple[str, int]:
    table, _, row = button.rpartition("-")
    return table, int(row) if row.isascii() and row.isdigit() and len(row) < 6 else -1
