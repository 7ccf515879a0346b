"""One entry of the table: what makes a rule speak, and what just does not."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.rules.bases import TODAY

Change = Mapping[str, Any]


@dataclass(frozen=True)
class Small:
    """`outside` makes the rule speak at `where` and says nothing else, but what is `alongside`; `inside` does not.

    Both are changes of the base of that support: `step.field[row].column`, `attachments`, `typed`, `language`, and
    `sizes` of attachments by name; None takes an answer away. `days` is today, outside and inside.
    """

    rule: str
    variant: str
    outside: Change
    where: str
    severity: str = "fix"
    inside: Change = field(default_factory=dict)
    support: str = "project"
    alongside: frozenset[str] = frozenset()
    days: tuple[dt.date, dt.date] = (TODAY, TODAY)

    def __str__(self) -> str:
        return f"{self.rule} {self.variant}".strip()
