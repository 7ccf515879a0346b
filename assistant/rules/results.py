"""The result goals: each has a number, something that is counted, a time, and a way to measure it."""

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.rules.case import Case, Hit, Place, day_of
from assistant.rules.measurable import measure
from assistant.rules.saying import says_nothing


def results_measurable(case: Case) -> Iterator[Hit]:
    """No goal ("none"); one without a "number" (or only 0: "zero"), "unit" or time ("by"), or "measured" by nothing."""
    if not case.asked("results"):
        return
    goals = [(row, goal) for row, goal in enumerate(case.rows("results.goals")) if goal or _typed(case, row)]
    if not goals:
        yield Hit(Place("results", "goals"), "none", empty=True)
    for row, goal in goals:
        yield from _missing(case, row, goal)
        place = Place("results", "goals", row, "measured_by")
        if says_nothing(goal.get("measured_by", "")) and case.sound(place):
            yield Hit(place, "measured", empty="measured_by" not in goal)


def _typed(case: Case, row: int) -> bool:
    """Whether something was typed in an empty row that could not be read."""
    return any((gap.place.field, gap.place.row) == ("goals", row) for gap in case.gaps)


def _missing(case: Case, row: int, goal: Mapping[str, Any]) -> Iterator[Hit]:
    said = measure(f"{goal.get('goal', '')} ; {goal.get('unit', '')}")
    number = goal.get("number")
    there = {
        "number": bool(number) or said.number,
        "unit": bool(goal.get("unit")) or said.unit,
        "by": day_of(goal.get("by")) is not None or said.time,
    }
    for column, is_there in there.items():
        place = Place("results", "goals", row, column)
        if not is_there and case.sound(place):
            yield Hit(place, "zero" if column == "number" and number == 0 else column, empty=column not in goal)
