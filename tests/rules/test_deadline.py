"""The deadline: how long there is to the next one."""

import datetime as dt

import pytest

from assistant.rules.deadline import deadline
from assistant.words import Day
from tests.rules.cases import case, only


@pytest.mark.parametrize(
    ("today", "variant", "days", "next_"),
    [
        (dt.date(2027, 1, 1), "", 104, dt.date(2027, 4, 15)),
        (dt.date(2027, 4, 13), "", 2, dt.date(2027, 4, 15)),
        (dt.date(2027, 4, 14), "tomorrow", 1, dt.date(2027, 4, 15)),
        (dt.date(2027, 4, 15), "today", 0, dt.date(2027, 4, 15)),
        (dt.date(2027, 4, 16), "passed", 365, dt.date(2028, 4, 15)),
        (dt.date(2027, 12, 31), "passed", 106, dt.date(2028, 4, 15)),
        (dt.date(2028, 1, 1), "", 105, dt.date(2028, 4, 15)),
    ],
)
def test_days_are_counted_to_the_next_fifteenth_of_april(
    today: dt.date, variant: str, days: int, next_: dt.date
) -> None:
    hit = only(deadline, case(today=today))
    assert (hit.variant, hit.params["days"], hit.params["next"]) == (variant, days, Day(next_))


def test_when_it_has_passed_the_day_of_this_year_is_named() -> None:
    assert only(deadline, case(today=dt.date(2027, 6, 1))).params["last"] == Day(dt.date(2027, 4, 15))
