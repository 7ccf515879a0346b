"""The day and the hour in Norway, wherever the server stands; tests hold the clock still."""

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

NORWAY = ZoneInfo("Europe/Oslo")


@dataclass(frozen=True)
class Clock:
    """`day` is taken for today by what is judged, while time goes on; `at` holds the clock itself still."""

    day: dt.date | None = None
    at: dt.datetime | None = None

    def now(self) -> dt.datetime:
        """The moment, in Norwegian time; what is kept, and how long, follows this and never `day`."""
        return self.at.astimezone(NORWAY) if self.at else dt.datetime.now(NORWAY)

    def today(self) -> dt.date:
        """The date in Norway, or the day that is taken for it."""
        return self.day or self.now().date()


def months_after(day: dt.date, months: int) -> dt.date:
    """The same day so many months later (or earlier), the month's last day where it is shorter."""
    month = day.month - 1 + months
    first = dt.date(day.year + month // 12, month % 12 + 1, 1)
    last = (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    return min(last, first + dt.timedelta(days=day.day - 1))
