"""The day and the hour in Norway, wherever the server stands; tests hold the clock still."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

NORWAY = ZoneInfo("Europe/Oslo")


@dataclass(frozen=True)
class Clock:
    """`day` takes the place of today, the hour goes on; `at` holds the whole clock still."""

    day: dt.date | None = None
    at: dt.datetime | None = None

    def now(self) -> dt.datetime:
        """The moment, in Norwegian time."""
        now = self.at or dt.datetime.now(NORWAY)
        return now.replace(year=self.day.year, month=self.day.month, day=self.day.day) if self.day else now

    def today(self) -> dt.date:
        """The date in Norway."""
        return self.now().date()


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, the month's last day where it is shorter."""
    month = day.month - 1 + months
    first = dt.date(day.year + month // 12, month % 12 + 1, 1)
    last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    return min(last, first + dt.timedelta(days=day.day - 1))
