"""The budget's lines as the rules reckon with them: what cannot be meant as it stands is left out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.rules.case import Case, Place
from assistant.words import Kroner

COSTS, INCOME, REQUESTED = "costs", "income", "requested"
TABLES = (COSTS, INCOME, REQUESTED)
KINDS = {COSTS: "category", INCOME: "source"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the budget; amount and year are None where they are missing or at fault."""

    table: str
    row: int
    kind: str
    description: str
    amount: int | None
    year: int | None
    confirmed: bool = False

    def place(self, column: str) -> Place:
        """One of its columns."""
        return Place("budget", self.table, self.row, column)

    @property
    def kroner(self) -> Kroner:
        """Its amount, to be told; none is told as 0."""
        return Kroner(self.amount or 0)


def lines(case: Case, table: str) -> list[Line]:
    """The lines of a table; a line keeps its number."""
    return [_line(case, table, row, given) for row, given in enumerate(case.rows(f"budget.{table}"))]


def _line(case: Case, table: str, row: int, given: Mapping[str, Any]) -> Line:
    sound = {
        column: given.get(column) if case.sound(Place("budget", table, row, column)) else None
        for column in ("amount", "year")
    }
    kind, description = given.get(KINDS.get(table, ""), ""), given.get("description", "")
    return Line(table, row, kind, description, sound["amount"], sound["year"], given.get("confirmed") is True)


def total(of: Iterable[Line]) -> int | None:
    """The sum of the lines; None while one has no amount to reckon with."""
    amounts = [line.amount for line in of]
    return None if None in amounts else sum(amount or 0 for amount in amounts)


def by_year(of: Iterable[Line]) -> dict[int, int]:
    """The sum of each year, in order; lines without year or amount are left out."""
    sums: dict[int, int] = defaultdict(int)
    for line in of:
        if line.year is not None and line.amount is not None:
            sums[line.year] += line.amount
    return dict(sorted(sums.items()))


def whole(of: Sequence[Line]) -> bool:
    """Whether there are lines, and each has year and amount."""
    return bool(of) and all(line.year is not None and line.amount is not None for line in of)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for in a year, and the place to change."""

    year: int
    amount: int
    place: Place

    @property
    def params(self) -> dict[str, str | Kroner]:
        """Year and amount, to be told."""
        return {"year": str(self.year), "amount": Kroner(self.amount)}


def asked_by_year(case: Case) -> Iterator[Asked]:
    """What is asked for in each year, in order; its place is the largest amount of the year."""
    asked = [line for line in lines(case, REQUESTED) if line.year is not None and line.amount is not None]
    for year, amount in by_year(asked).items():
        largest = max((line for line in asked if line.year == year), key=lambda line: (line.amount, -line.row))
        yield Asked(year, amount, largest.place("amount"))
