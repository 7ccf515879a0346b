"""What a budget comes to: each table's sum, and whether costs are met, in all and year by year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.engine.sheet import Sheet
from assistant.flow.model import Step

COSTS, INCOME, REQUESTED = "costs", "income", "requested"


@dataclass(frozen=True, slots=True)
class Sums:
    """Costs, income and the sum asked for in whole kroner; `year` is None for all years together."""

    costs: int
    income: int
    requested: int
    year: int | None = None

    @property
    def left(self) -> int:
        """What the costs are more than income and sum asked for; below zero where they are less."""
        return self.costs - self.income - self.requested


@dataclass(frozen=True, slots=True)
class Budget:
    """The sums in all, and those of each year where there is more than one."""

    whole: Sums
    years: Sequence[Sums] = ()


def of(sheet: Sheet, step: Step) -> Budget | None:
    """The sums of a step that holds a budget; None for any other."""
    if not {COSTS, REQUESTED} <= step.fields.keys():
        return None
    answers = sheet.asked.answers.get(step.id, {})
    years = sorted({row["year"] for rows in answers.values() for row in rows if "year" in row and "amount" in row})
    by_year = [_sums(answers, year) for year in years]
    return Budget(_sums(answers), by_year if len(years) > 1 else ())


def _sums(answers: Mapping[str, Any], year: int | None = None) -> Sums:
    costs, income, requested = (_sum(answers.get(table, ()), year) for table in (COSTS, INCOME, REQUESTED))
    return Sums(costs, income, requested, year)


def _sum(rows: Sequence[Mapping[str, Any]], year: int | None) -> int:
    return sum(row.get("amount", 0) for row in rows if year is None or row.get("year") == year)
