"""For each rule and variant the smallest change of a valid application that makes it speak, and one just inside."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from tests.rules.imdi_bases import IN_TIME
from tests.rules.small import Change, Small
from tests.rules.smallest_answers import ANSWERS
from tests.rules.smallest_budget import BUDGET
from tests.rules.smallest_imdi import IMDI_ALWAYS, IMDI_OWN
from tests.rules.smallest_measure import MEASURE
from tests.rules.smallest_sending import ALWAYS as ALTA_ALWAYS
from tests.rules.smallest_sending import SENDING
from tests.rules.smallest_texts import ACTIVITIES, TEXTS
from tests.rules.smallest_who import WHO

SMALLEST: tuple[Small, ...] = (*WHO, *ANSWERS, *MEASURE, *BUDGET, *TEXTS, *SENDING)
ALWAYS = [*ALTA_ALWAYS, *IMDI_ALWAYS]
HOLD_THERE_TOO = (
    *("required-answer", "approval-missing", "approval-stale", "budget-balance", "personal-data", "language"),
    *("attachment-missing", "attachment-size"),
)
OF_ALTA_ALONE = (
    *(("required-answer", "paying"), ("required-answer", "founded")),
    ("budget-balance", "asked-among-income"),
)
TEXT_THERE = {ACTIVITIES: "project.summary", "capacity.experience": "project.summary"}


def _lent() -> Iterator[Small]:
    """The entries of the rules that hold in IMDi's scheme too, on a base of that scheme."""
    for one in SMALLEST:
        if one.rule in HOLD_THERE_TOO and (one.rule, one.variant) not in OF_ALTA_ALONE:
            where = TEXT_THERE.get(one.where, one.where)
            outside, inside = _there(one.outside), _there(one.inside)
            yield replace(one, outside=outside, inside=inside, where=where, support="imdi-6", days=(IN_TIME, IN_TIME))


def _there(change: Change) -> Mapping[str, Any]:
    return {TEXT_THERE.get(path, path): value for path, value in change.items()}


IMDI: tuple[Small, ...] = (*IMDI_OWN, *_lent())
ALL = (*SMALLEST, *IMDI)
__all__ = ["ALL", "ALWAYS", "IMDI", "SMALLEST"]
