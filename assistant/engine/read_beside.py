"""What stands beside the answers of a document: attachments, what could not be read, and standpoints."""

from collections.abc import Iterator
from typing import Any

from assistant.answers import GROUP, TABLE, missing
from assistant.answers.kind import ROWS_MOST, TEXT_MOST
from assistant.engine.application import Listed, Standpoint, Typed
from assistant.engine.taking import chosen, entries, items, named, not_there, text
from assistant.errors import Refused
from assistant.flow.model import Field, Scheme
from assistant.rules.case import Place

PLACE = ("step", "field", "row", "column")
TYPED_MOST = 100_000
ENTRIES_MOST = 5_000
"""More than any person leaves unread: every cell of every table."""
OTHER = "other"


def attachments(value: Any, scheme: Scheme) -> tuple[Listed, ...]:
    """The listed attachments; one without a kind is another attachment."""
    kinds = scheme.about["attachment_kinds"]
    return tuple(
        Listed(chosen(row.get("kind"), kinds, f"{path}.kind", OTHER), text(row.get("filename"), f"{path}.filename"))
        for row, path in _rows(value, "attachments", ("kind", "filename"), ROWS_MOST)
    )


def typed(value: Any, scheme: Scheme) -> tuple[Typed, ...]:
    """What a person typed and the program could not read, the last word for each place."""
    found = {
        place(row, path, scheme): text(row.get("text"), f"{path}.text", TYPED_MOST)
        for row, path in _rows(value, "typed", (*PLACE, "text"), ENTRIES_MOST)
    }
    return tuple(Typed(at, words) for at, words in found.items() if not missing(words))


def standpoints(value: Any, scheme: Scheme) -> tuple[Standpoint, ...]:
    """The applicant's answers to findings; one that gives no reason says nothing."""
    rows = _rows(value, "standpoints", (*PLACE, "rule", "words", "reason"), ENTRIES_MOST)
    found = (_standpoint(row, path, scheme) for row, path in rows)
    return tuple(one for one in found if not missing(one.reason))


def _standpoint(row: dict[str, Any], path: str, scheme: Scheme) -> Standpoint:
    rule = named(row.get("rule"), f"{path}.rule")
    if rule not in scheme.rule:
        raise not_there(rule, f"{path}.rule")
    words, reason = (text(row.get(key), f"{path}.{key}", TEXT_MOST) for key in ("words", "reason"))
    return Standpoint(rule, place(row, path, scheme), words, reason)


def _rows(value: Any, path: str, known: tuple[str, ...], most: int) -> Iterator[tuple[dict[str, Any], str]]:
    for row, at in items(value, path, most):
        if row is not None and (given := dict(entries(row, known, at))):
            yield given, at


def place(row: dict[str, Any], path: str, scheme: Scheme) -> Place:
    """The place that the keys of a row name: one answer of this scheme."""
    step = named(row.get("step"), f"{path}.step")
    if step not in scheme.step:
        raise not_there(step, f"{path}.step")
    field = named(row.get("field"), f"{path}.field")
    found = scheme.step[step].fields.get(field)
    if found is None:
        raise not_there(field, f"{path}.field")
    return Place(step, field, _row(row, path, found), _column(row, path, found))


def _row(row: dict[str, Any], path: str, field: Field) -> int | None:
    number = row.get("row")
    if (number is None) is not (field.kind != TABLE):
        raise Refused("doc-missing", f"{path}.row") if number is None else not_there(number, f"{path}.row")
    if number is None:
        return None
    if not isinstance(number, int) or isinstance(number, bool):
        raise Refused("doc-type", f"{path}.row")
    if not 0 <= number < ROWS_MOST:
        raise not_there(number, f"{path}.row")
    return number


def _column(row: dict[str, Any], path: str, field: Field) -> str | None:
    if field.kind not in (TABLE, GROUP):
        if row.get("column") is not None:
            raise not_there(row["column"], f"{path}.column")
        return None
    column = named(row.get("column"), f"{path}.column")
    if all(one.id != column for one in field.columns):
        raise not_there(column, f"{path}.column")
    return column
