"""The questions of a page as its template draws them: what stands in each field, and what was found there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant.answers import GROUP, TABLE
from assistant.engine.answering import Raw
from assistant.engine.asked import Asked
from assistant.engine.findings import Finding
from assistant.flow.model import Field, Option
from assistant.rules.case import Place
from assistant.web.places import anchor

Found = Mapping[Place, Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Question:
    """One field: its name and id in the page, its answer as typed, its choices, its findings, and what it consists of.

    `rows` are those of a table, `parts` those of a group. `hint_in` is the name of the field that the hint is written
    at: a table says it once, in its first row. `most` is how many characters a portal takes of it.
    """

    field: Field
    name: str
    value: str = ""
    chosen: Sequence[str] = ()
    options: Sequence[Option] = ()
    findings: Sequence[Finding] = ()
    rows: Sequence[Sequence["Question"]] = ()
    parts: Sequence["Question"] = ()
    hint_in: str = ""
    most: int | None = None

    @property
    def over(self) -> int:
        """How many characters of the answer the portal does not take."""
        return max(0, len(self.value.replace("\r\n", "\n").strip()) - self.most) if self.most is not None else 0

    @property
    def wrong(self) -> bool:
        """Whether something here is to stop or to mend."""
        return any(one.blocks for one in self.findings)


@dataclass(frozen=True)
class Asking:
    """What the questions of one page are made of."""

    asked: Asked
    found: Found
    extra_rows: Mapping[str, int] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)

    def question(self, field: Field, raw: Raw, place: Place) -> Question:
        """One field of the page."""
        name, found = anchor(place), self.found.get(place, ())
        if field.kind == TABLE and isinstance(raw, list):
            rows = [row for row in raw if isinstance(row, Mapping)]
            return Question(field, name, findings=found, rows=self._rows(field, rows, place), hint_in=name)
        if field.kind == GROUP and isinstance(raw, Mapping):
            return Question(field, name, findings=found, parts=self._cells(field, raw, place), hint_in=name)
        chosen = [one for one in raw if isinstance(one, str)] if isinstance(raw, list) else []
        value = raw if isinstance(raw, str) else ""
        options = self._options(field, {value, *chosen})
        hint_in = anchor(replace(place, row=0)) if place.row else name
        most = self.limits.get(".".join(part for part in (place.step, place.field, place.column) if part))
        return Question(field, name, value, chosen, options, found, hint_in=hint_in, most=most)

    def _rows(self, field: Field, rows: list[Mapping[str, str]], place: Place) -> list[list[Question]]:
        count = max(len(rows), self.extra_rows.get(field.id, 0), 1)
        padded = [*rows, *({} for _ in range(count - len(rows)))]
        return [self._cells(field, row, Place(place.step, place.field, at)) for at, row in enumerate(padded)]

    def _cells(self, field: Field, row: Mapping[str, str], place: Place) -> list[Question]:
        return [
            self.question(column, row.get(column.id, ""), Place(place.step, place.field, place.row, column.id))
            for column in field.columns
        ]

    def _options(self, field: Field, chosen: set[str]) -> list[Option]:
        """What can be chosen now, and what is chosen already: what no longer fits must be seen to be mended."""
        return [one for one in field.options if one.value in chosen or self.asked.holds(one.asked_when)]
