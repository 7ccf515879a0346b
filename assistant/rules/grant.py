"""What a grant brings with it: instalments, audit, and what holds for every application."""

from collections.abc import Iterator

from assistant.rules.budget import REQUESTED, asked_by_year
from assistant.rules.case import Case, Hit, Place
from assistant.words import Kroner


def two_instalments(case: Case) -> Iterator[Hit]:
    """More asked for than is paid at once: in a year, or only over the years together ("total")."""
    return _from(case, case.figures["instalments_over"] + 1)


def audited_accounts(case: Case) -> Iterator[Hit]:
    """As much asked for as must be audited: in a year, or only over the years together ("total")."""
    return _from(case, case.figures["audit_from"])


def _from(case: Case, least: int) -> Iterator[Hit]:
    asked = list(asked_by_year(case))
    most = max(asked, key=lambda one: one.amount, default=None)
    sum_ = sum(one.amount for one in asked)
    if most and most.amount >= least:
        yield Hit(most.place, params=most.params)
    elif sum_ >= least:
        yield Hit(Place("budget", REQUESTED), "total", {"amount": Kroner(sum_)})


def every_application(_case: Case) -> Iterator[Hit]:
    """What every applicant should know; it stands by the approval, the last step."""
    yield Hit(Place("approval"))
