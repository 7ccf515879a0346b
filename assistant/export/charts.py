"""Where bars and months stand in a chart, as parts of its width (0 to 1)."""

import datetime as dt
from calendar import monthrange
from collections.abc import Sequence
from typing import NamedTuple

from assistant.export.paper import BarChart, Stretch, TimeChart

STEPS = (1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000)       # months between two signs on the axis
MOST_SIGNS = 14
LEAST = 0.06            # part of the width that a word needs


class Sign(NamedTuple):
    """A word on the axis, and where it starts."""

    at: float
    word: str


class Axis(NamedTuple):
    """Months numbered from year 0: the first shown, and how many (none: nothing is dated)."""

    first: int
    length: int

    def at(self, month: float) -> float:
        """Where that month (with its part gone) stands."""
        return (month - self.first) / self.length


def shares(chart: BarChart) -> list[list[float]]:
    """The length of every bar of every group against the longest; nothing for sums below 1."""
    sums = [[max(0, bar.kroner) for bar in group.bars] for group in chart.groups]
    longest = max((kroner for group in sums for kroner in group), default=0) or 1
    return [[kroner / longest for kroner in group] for group in sums]


def axis(stretches: Sequence[Stretch]) -> Axis:
    """Whole months from the first start to the last end; none where nothing is dated."""
    days = [day for stretch in stretches for day in (stretch.start, stretch.end) if day]
    months = [day.year * 12 + day.month - 1 for day in days]
    return Axis(min(months), max(months) - min(months) + 1) if months else Axis(0, 0)


def signs(chart: TimeChart) -> tuple[list[Sign], list[Sign]]:
    """The words on the time axis: months (none when they would be closer than years), and years."""
    along = axis(chart.stretches)
    step = next((step for step in STEPS if along.length <= MOST_SIGNS * step), STEPS[-1])
    months = [Sign(place, chart.months[month % 12]) for place, month in _starts(along, step)] if step < 12 else []
    return months, [Sign(place, str(month // 12)) for place, month in _starts(along, max(12, step))]


def _starts(along: Axis, step: int) -> list[tuple[float, int]]:
    """The months where a new step begins, and the very first; but those too close to the next to bear a word."""
    end = along.first + along.length
    later = range((along.first // step + 1) * step, end, step)
    starts = [month for month in (along.first, *later) if along.length]
    return [(along.at(month), month) for month, stop in zip(starts, [*later, end], strict=False)
            if (stop - month) / along.length >= LEAST]


def place(stretch: Stretch, along: Axis) -> tuple[float, float] | None:
    """Where the bar begins and how long it is; none for an undated milestone. Swapped dates are read in order."""
    days = sorted(day for day in (stretch.start, stretch.end) if day)
    if not days:
        return None
    begin = along.at(_months(days[0], days[0].day - 1))
    return begin, along.at(_months(days[-1], days[-1].day)) - begin


def _months(day: dt.date, days_gone: int) -> float:
    return day.year * 12 + day.month - 1 + days_gone / monthrange(day.year, day.month)[1]
