"""Years reckoned from day to day."""

import datetime as dt
from fractions import Fraction

import pytest

from assistant.rules.periods import MONTHS, Period, later, period
from tests.rules.cases import case


def days(start: str, end: str) -> Period:
    """From one day to another."""
    return Period(dt.date.fromisoformat(start), dt.date.fromisoformat(end))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2027-08-01", 12, "2028-08-01"),
        ("2024-02-29", 12, "2025-03-01"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2027-08-31", 6, "2028-03-01"),
        ("2027-12-15", 1, "2028-01-15"),
        ("9999-08-01", 12, "9999-12-31"),
    ],
)
def test_a_day_is_moved_by_months(day: str, months: int, expected: str) -> None:
    assert later(dt.date.fromisoformat(day), months).isoformat() == expected


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2027-08-01", "2028-07-31", 1),
        ("2027-01-01", "2029-12-31", 3),
        ("2028-02-29", "2029-02-28", 1),
        ("2028-02-29", "2031-02-28", 3),
        ("2027-03-01", "2028-02-29", 1),
    ],
)
def test_a_period_of_full_years_is_neither_shorter_nor_longer(start: str, end: str, years: int) -> None:
    whole = days(start, end)
    assert (whole.shorter_than(MONTHS * years), whole.longer_than(MONTHS * years)) == (False, False)
    assert whole.years() == years


def test_a_day_less_is_shorter_and_a_day_more_is_longer() -> None:
    assert days("2027-08-01", "2028-07-30").shorter_than(12)
    assert days("2027-08-01", "2028-08-01").longer_than(12)


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2027-01-01", "2027-01-01", Fraction(1, 365)),
        ("2027-01-01", "2028-07-01", 1 + Fraction(183, 366)),
        ("2027-08-01", "2029-07-31", Fraction(2)),
        ("2027-12-31", "2028-01-01", Fraction(2, 366)),
    ],
)
def test_the_length_is_told_in_years_and_parts_of_them(start: str, end: str, years: Fraction) -> None:
    assert days(start, end).years() == years


@pytest.mark.parametrize(
    ("start", "end", "whole"),
    [
        ("2027-08-01", "2028-07-31", []),
        ("2027-08-01", "2029-07-31", [2028]),
        ("2027-01-01", "2028-12-31", [2027, 2028]),
        ("2027-01-01", "2027-12-30", []),
        ("2027-01-02", "2028-12-31", [2028]),
    ],
)
def test_whole_calendar_years_are_those_from_january_to_december(start: str, end: str, whole: list[int]) -> None:
    assert list(days(start, end).whole_years()) == whole


def test_a_period_to_the_end_of_time_can_be_reckoned_with() -> None:
    forever = days("0001-01-01", "9999-12-31")
    assert forever.longer_than(36)
    assert forever.years() > 9998


@pytest.mark.parametrize(
    "given", [{"project.start": "2027-08-01"}, {"project.start": "2027-08-01", "project.end": "2027-07-31"}]
)
def test_there_is_no_period_without_both_days_in_order(given: dict[str, str]) -> None:
    assert period(case(given)) is None
