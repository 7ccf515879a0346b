"""How long there is to the next deadline, that day itself included."""

import datetime as dt
from collections.abc import Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.words import Day, Param

NEAR = {0: "today", 1: "tomorrow"}


def deadline(case: Case) -> Iterator[Hit]:
    """Always; where nobody knows the deadline it says that ("unknown").

    From the day after this year's deadline it says first that it has passed (variant "passed").
    """
    if "deadline" not in case.figures:
        yield Hit(Place("applicant"), "unknown")
        return
    month, day = (int(part) for part in case.figures["deadline"].split("-"))
    this_year = dt.date(case.today.year, month, day)
    passed = case.today > this_year
    next_ = this_year.replace(year=this_year.year + passed)
    days = (next_ - case.today).days
    params: dict[str, Param] = {"days": days, "next": Day(next_), "last": Day(this_year)}
    yield Hit(Place("applicant"), "passed" if passed else NEAR.get(days, ""), params)
