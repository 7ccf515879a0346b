"""One empty field gives one finding: the rule that speaks of that emptiness, or required-answer, never both."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from tests.rules.bases import base
from tests.rules.cases import at
from tests.rules.judging import judged, put
from tests.rules.smallest_measure import NORWEGIAN, RECEPTION

BASES: dict[str, tuple[str, Mapping[str, Any]]] = {
    "project": ("project", {}),
    "activity at a reception centre": ("activity", RECEPTION),
    "norsktrening": ("project", NORWEGIAN),
    "operating": ("operating", {}),
}
LEFT_EMPTY = [
    "budget.income[0].confirmed", "approval.role", "capacity.volunteers", "results.goals[0].goal",
    *(f"plan.milestones[{row}].{column}" for row in (0, 1) for column in ("what", "start", "end")),
]  # fmt: skip
"""What may be left empty."""

NEEDED = {"budget.income", "activities.norwegian_training"}
"""A table that makes the sums right, and a group whose two answers are emptied one by one."""

MOVED = {"reception.contact_phone": "reception.contact_email"}
"""Where a finding stands, if not at the empty field itself."""


def fields(answers: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every field, table and cell of the answers, and nothing in its place."""
    children = answers.items() if isinstance(answers, dict) else ()
    for key, value in children:
        below = f"{path}.{key}" if path else key
        if path and below not in NEEDED:
            yield from ((below, nothing) for nothing in (None, *_nothings(value)))
        for row, cells in enumerate(value) if isinstance(value, list) else ():
            yield from fields(cells, f"{below}[{row}]")
        yield from fields(value, below)


def _nothings(value: Any) -> list[Any]:
    return [[]] if isinstance(value, list) else [" \n"] if isinstance(value, str) else []


def emptied() -> Iterator[tuple[str, str, Any]]:
    """Every field of the bases once, made empty in every way."""
    seen: set[str] = set()
    for name, (support, change) in BASES.items():
        answers = base(support)["answers"]
        for path, value in change.items():
            put(answers, path, value)
        found = [(path, nothing) for path, nothing in fields(answers) if path not in seen]
        yield from ((name, path, nothing) for path, nothing in found)
        seen |= {path for path, _ in found}


@pytest.mark.parametrize(("name", "path", "nothing"), list(emptied()))
def test_an_empty_field_gives_one_finding(name: str, path: str, nothing: Any) -> None:
    support, change = BASES[name]
    found = [one for one in judged(support, {**change, path: nothing}) if one.severity != "info"]
    assert [at(one.place) for one in found] == ([] if path in LEFT_EMPTY else [MOVED.get(path, path)])
    assert all(one.empty for one in found)
