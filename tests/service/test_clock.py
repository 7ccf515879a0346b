"""The day and the hour in Norway."""

import datetime as dt

import pytest

from assistant.service.clock import NORWAY, Clock, months_after


def utc(moment: str) -> dt.datetime:
    return dt.datetime.fromisoformat(moment).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("2027-04-15 21:59", "2027-04-15"),
        ("2027-04-15 22:00", "2027-04-16"),
        ("2027-12-31 22:59", "2027-12-31"),
        ("2027-12-31 23:00", "2028-01-01"),
    ],
)
def test_the_day_turns_at_midnight_in_norway_in_summer_and_winter(moment: str, day: str) -> None:
    assert Clock(at=utc(moment)).today().isoformat() == day


def test_without_anything_said_it_is_now() -> None:
    before = dt.datetime.now(NORWAY)
    assert before <= Clock().now() <= dt.datetime.now(NORWAY)
    assert Clock().now().tzinfo is NORWAY


def test_a_day_taken_for_today_leaves_the_moment_alone() -> None:
    clock = Clock(day=dt.date(2030, 1, 1), at=utc("2027-04-15 12:00"))
    assert clock.today() == dt.date(2030, 1, 1)
    assert clock.now() == utc("2027-04-15 12:00")


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        ("2027-03-01", 12, "2028-03-01"),
        ("2027-01-31", 1, "2027-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2027-03-31", -1, "2027-02-28"),
        ("2027-12-15", 1, "2028-01-15"),
        ("2027-01-15", -1, "2026-12-15"),
        ("2027-01-15", 0, "2027-01-15"),
    ],
)
def test_months_are_counted_to_the_same_day_or_the_last_there_is(day: str, months: int, after: str) -> None:
    assert months_after(dt.date.fromisoformat(day), months).isoformat() == after
