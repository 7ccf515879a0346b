"""One key of the document: where it is typed, what else it could hold, and the document with and without it."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from assistant.flow import schemes
from assistant.flow.model import Field

Document = dict[str, Any]


@dataclass(frozen=True)
class Key:
    """A field of a page, or a column of its table or group."""

    page: str
    step: str
    outer: Field
    column: Field | None = None

    def __str__(self) -> str:
        """The path in the document, as the format writes it."""
        return f"{self.step}.{self.outer.id}" + (f".{self.column.id}" if self.column else "")

    @property
    def field(self) -> Field:
        """What is typed."""
        return self.column or self.outer

    @property
    def name(self) -> str:
        """The field's name in the page, in the first row where there are rows."""
        row = "0-" if self.outer.kind == "table" else ""
        return f"{self.outer.id}-{row}{self.column.id}" if self.column else self.outer.id

    def holder(self, document: Document) -> dict[str, Any]:
        """What holds the key: the step, the first row, or the group; empty where there is none."""
        held: Any = document["answers"].get(self.step, {})
        if self.column:
            held = held.get(self.outer.id, {})
            held = held[0] if isinstance(held, list) and held else held
        return held if isinstance(held, dict) else {}

    def value(self, document: Document) -> Any:
        """The answer; None where there is none."""
        return self.holder(document).get(self.field.id)

    def with_value(self, document: Document, value: Any) -> Document:
        """The document with another answer here, or with the key left out, and the step with its last key."""
        changed = copy.deepcopy(document)
        holder = self.holder(changed)
        holder[self.field.id] = value
        if value is None:
            del holder[self.field.id]
        if not changed["answers"][self.step]:
            del changed["answers"][self.step]
        return changed


def keys() -> Iterator[Key]:
    """Every key that a person answers, in the order of the flow; the approval's have a page of their own."""
    scheme = schemes.installed().get("alta")
    for page, (step, found) in scheme.page.items():
        for field in found.fields if step.id != "approval" else ():
            yield from [Key(page, step.id, field, column) for column in field.columns] or [Key(page, step.id, field)]


def other(field: Field, value: Any, offered: list[str]) -> Any:
    """Another answer of the same kind, among what is offered where it is a choice."""
    if field.kind == "choices":
        return [one for one in offered if one not in value][:1] or offered[:1]
    if field.kind == "choice":
        return next(one for one in offered if one and one != value)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if field.kind == "text":
        return "Helt andre ord.\n\nI to avsnitt, med «tegn» og <b>æøå</b>."
    return {"date": "2026-02-14", "email": "en.annen@adresse.example"}.get(field.kind, "9510")
