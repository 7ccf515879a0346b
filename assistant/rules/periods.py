"""Periods with both days counted: 1 August to 31 July is exactly one year."""

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction

from assistant.rules.case import Case

MONTHS = 12


def later(day: dt.date, months: int) -> dt.date:
    """The same day of a later month; where that month does not have it (29 February), the first of the next."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + months, MONTHS)
    if year > dt.MAXYEAR:
        return dt.date.max
    try:
        return dt.date(year, month + 1, day.day)
    except ValueError:
        return dt.date(year, month + 2, 1)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last."""

    start: dt.date
    end: dt.date

    def shorter_than(self, months: int) -> bool:
        """Whether it ends before so many months are full."""
        return self._after < later(self.start, months).toordinal()

    def longer_than(self, months: int) -> bool:
        """Whether it goes on after so many months are full."""
        return self._after > later(self.start, months).toordinal()

    def has_day(self, day: dt.date) -> bool:
        """Whether the day lies in it."""
        return self.start <= day <= self.end

    def has_year(self, year: int) -> bool:
        """Whether some of the calendar year lies in it."""
        return self.start.year <= year <= self.end.year

    def whole_years(self) -> range:
        """The calendar years that lie in it from the first day to the last."""
        first = self.start.year + (self.start > dt.date(self.start.year, 1, 1))
        return range(first, self.end.year + (self.end == dt.date(self.end.year, 12, 31)))

    def years(self) -> Fraction:
        """Its length: whole years, and the days of the last one as a part of that year."""
        apart = self.end.year - self.start.year
        whole = next((count for count in (apart + 1, apart) if not self.shorter_than(MONTHS * count)), apart - 1)
        begun, full = (later(self.start, MONTHS * count).toordinal() for count in (whole, whole + 1))
        return whole + Fraction(self._after - begun, max(full - begun, 1))

    @property
    def _after(self) -> int:
        return self.end.toordinal() + 1


def period(case: Case) -> Period | None:
    """The project's own, None while a day is missing or impossible, or the end comes before the start."""
    start, end = case.date("project.start"), case.date("project.end")
    return Period(start, end) if start and end and start <= end else None
