"""What got money before where this application applies: each grant, and how the sum asked for stands among them."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from assistant.engine.sheet import Sheet
from assistant.flow.funded import Funded, Grant
from assistant.rules.budget import asked_by_year


@dataclass(frozen=True, slots=True)
class Among:
    """The grants, the largest first, each once; `repeated` are those that the page has twice.

    `asked` is the most that this application asks for in one year, None where it asks for nothing; grants were given
    for a year at a time.
    """

    year: int
    grants: tuple[Grant, ...]
    repeated: tuple[Grant, ...]
    asked: int | None

    @property
    def median(self) -> int:
        """Half of them got more, half less; in whole kroner."""
        return round(median(one.amount for one in self.grants))

    @property
    def more(self) -> int:
        """How many got more than is asked for."""
        return sum(one.amount > (self.asked or 0) for one in self.grants)

    @property
    def less(self) -> int:
        """How many got less than is asked for."""
        return sum(one.amount < (self.asked or 0) for one in self.grants)

    def share(self, amount: int) -> int:
        """An amount in percent of the largest that is shown."""
        return round(100 * amount / max(self.asked or 0, self.grants[0].amount))


def among(sheet: Sheet, funded: Funded | None) -> Among | None:
    """The grants for this application's choice; None while it is not made, or nothing is told."""
    table = funded.tables.get(sheet.case.text(funded.by), ()) if funded else ()
    if not funded or not table:
        return None
    once, repeated = _once(table)
    asked = max((one.amount for one in asked_by_year(sheet.case)), default=0)
    ordered = sorted(once, key=lambda one: (-one.amount, one.recipient))
    return Among(funded.year, tuple(ordered), tuple(repeated), asked or None)


def _once(table: Sequence[Grant]) -> tuple[list[Grant], list[Grant]]:
    once = list(dict.fromkeys(table))
    return once, [one for one in once if table.count(one) > 1]
