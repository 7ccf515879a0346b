"""When the project begins and ends, and how long it lasts."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.rules.periods import MONTHS, period
from assistant.words import Day

END = Place("project", "end")


def duration(case: Case) -> Iterator[Hit]:
    """An end before the start ("backwards") or before today ("over"), else a project too "short" or "long"."""
    start, end = case.date("project.start"), case.date("project.end")
    if end is None:
        return
    if start and end < start:
        yield Hit(END, "backwards", {"start": Day(start), "end": Day(end)})
    elif end < case.today:
        yield Hit(END, "over", {"end": Day(end)})
    elif case.support == "project":
        yield from _length(case)


def _length(case: Case) -> Iterator[Hit]:
    during = period(case)
    if during:
        params = {"start": Day(during.start), "end": Day(during.end)}
        if during.shorter_than(MONTHS * case.figures["duration_min_years"]):
            yield Hit(END, "short", params)
        elif during.longer_than(MONTHS * case.figures["duration_max_years"]):
            yield Hit(END, "long", params)
