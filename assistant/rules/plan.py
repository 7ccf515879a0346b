"""The milestones: within the project's period, in the right order, enough of them, each somebody's."""

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.rules.case import Case, Hit, Place, day_of
from assistant.rules.periods import Period, period
from assistant.words import Day

HALF_A_YEAR = 6
"""Months; so long a project needs more than one milestone."""


def plan_dates(case: Case) -> Iterator[Hit]:
    """No milestones ("none") or but one ("single"); one "outside" the period, "backwards", or nobody's ("nobody")."""
    if not case.asked("plan"):
        return
    during = period(case)
    milestones = [(row, one) for row, one in enumerate(case.rows("plan.milestones")) if one or _typed(case, row)]
    if not milestones:
        yield Hit(Place("plan", "milestones"), "none", empty=True)
    elif len(milestones) == 1 and during and not during.shorter_than(HALF_A_YEAR):
        yield Hit(Place("plan", "milestones"), "single", {"start": Day(during.start), "end": Day(during.end)})
    for row, milestone in milestones:
        yield from _days(milestone, row, during)
        responsible = Place("plan", "milestones", row, "responsible")
        if "responsible" not in milestone and case.sound(responsible):
            yield Hit(responsible, "nobody", empty=True)


def _typed(case: Case, row: int) -> bool:
    """Whether something was typed in an empty row that could not be read."""
    return any((gap.place.field, gap.place.row) == ("milestones", row) for gap in case.gaps)


def _days(milestone: Mapping[str, Any], row: int, during: Period | None) -> Iterator[Hit]:
    start, end = day_of(milestone.get("start")), day_of(milestone.get("end"))
    backwards = start is not None and end is not None and end < start
    for column, day in (("start", start), ("end", end)):
        place = Place("plan", "milestones", row, column)
        if column == "end" and backwards and start and day:
            yield Hit(place, "backwards", {"start": Day(start), "end": Day(day)})
        elif day and during and not during.has_day(day):
            yield Hit(place, "outside", {"day": Day(day), "start": Day(during.start), "end": Day(during.end)})
