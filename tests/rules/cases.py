"""Small cases for the rules: just the answers that matter, and the figures of the page."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from assistant.rules.case import Case, Gap, Hit, Place

TODAY = dt.date(2027, 3, 1)
FIGURES = {
    "pot": 286_390,
    "deadline": "04-15",
    "minimum_asked": 10_000,
    "maximum_asked": 1_000_000,
    "minimum_age_years": 1,
    "operating_members": 20,
    "instalments_over": 30_000,
    "audit_from": 100_000,
    "duration_min_years": 1,
    "duration_max_years": 3,
    "attachments_most_bytes": 18_000_000,
    "attachments_advice_bytes": 10_000_000,
    "pot_advice_percent": 50,
    "participant_cost": 25_000,
    "line_share_percent": 25,
    "line_words": 3,
    "other_share_percent": 10,
    "empty_words": 4,
    "target_group_words": 8,
}
YEAR = {"project.start": "2027-08-01", "project.end": "2028-07-31"}
"""A project of exactly one year."""


def case(given: Mapping[str, Any] | None = None, asked: tuple[str, ...] = (), **more: Any) -> Case:
    """A project unless another support is given; `given` maps `step.field` to its answer, `asked` names empty steps."""
    answers: dict[str, Any] = {step: {} for step in asked}
    for path, value in {"applicant.support": "project", **(given or {})}.items():
        *above, key = path.split(".")
        inner = answers
        for part in above:
            inner = inner.setdefault(part, {})
        inner[key] = value
    names = ("Alta", "Áltá", "Alattio")
    return Case(answers, FIGURES, **{"today": TODAY, "municipalities": names, **more})


def gap(path: str, fault: str = "negative") -> Gap:
    """An answer at fault, at `step.field` or `step.field[row].column`."""
    return Gap(place(path), "Svar", fault)


def place(path: str) -> Place:
    """`budget.costs[2].amount` as a place."""
    step, field, *column = path.split(".")
    name, _, row = field.partition("[")
    return Place(step, name or None, int(row.rstrip("]")) if row else None, column[0] if column else None)


def at(where: Place) -> str:
    """A place as `budget.costs[2].amount`."""
    parts = ".".join(part for part in (where.step, where.field) if part)
    row = "" if where.row is None else f"[{where.row}]"
    return f"{parts}{row}" + (f".{where.column}" if where.column else "")


def said(rule: Callable[[Case], Iterator[Hit]], given: Case) -> list[tuple[str, str]]:
    """Where the rule speaks, and in which of its variants."""
    return [(at(hit.place), hit.variant) for hit in rule(given)]


def only(rule: Callable[[Case], Iterator[Hit]], given: Case) -> Hit:
    """The one hit there is."""
    [hit] = rule(given)
    return hit
