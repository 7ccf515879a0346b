"""Days and hours as people write them, day before month in every screen language."""

import datetime as dt

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from assistant import words
from assistant.answers import KINDS, Unreadable
from assistant.answers.date import day_of, read_date
from tests.answers.outcome import outcome

DATE, TIME = KINDS["date"], KINDS["time"]
DAYS = st.dates(min_value=dt.date(1000, 1, 1))


def refusal(typed: str) -> str:
    with pytest.raises(Unreadable) as refused:
        read_date(typed)
    return refused.value.code


@pytest.mark.parametrize(
    "typed",
    ["2027-08-01", "2027-8-1", "1.8.2027", "01.08.2027", "1. 8. 2027", "1/8/2027", "01/08/27", "1.8.27", "1-8-2027"]
    + ["1 8 2027", "1/8 2027", "1/8-2027", "1/8-27", " 1.8.2027 ", "1.\u00a0august\u00a02027", "1.8.2027\u200e"]
    + ["1. august 2027", "1.august 2027", "1 august 2027", "1. aug. 2027", "1 AUG 2027", "1. august 27"]
    + ["1 August 2027", "1st August 2027", "August 1, 2027", "Aug 1 2027", "August 1st, 2027", "١.٨.٢٠٢٧"],
)
def test_the_first_of_august_is_written_in_many_ways(typed: str) -> None:
    assert read_date(typed) == "2027-08-01"


@pytest.mark.parametrize("name", ["mars", "March", "Mar", "mar."])
def test_months_have_norwegian_and_english_names(name: str) -> None:
    assert read_date(f"2. {name} 2027") == "2027-03-02"


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("width", ["long", "medium"])
@pytest.mark.parametrize("locale", ["nb", "nn", "en_GB"])
def test_every_month_is_known_as_its_language_writes_it(locale: str, width: str, month: int) -> None:
    day = dt.date(2027, month, 9)
    assert read_date(format_date(day, width, locale)) == day.isoformat()


@pytest.mark.parametrize(
    ("typed", "day"),
    [("29.2.2028", "2028-02-29"), ("29. februar 2000", "2000-02-29"), ("31.12.99", "1999-12-31")]
    + [("1.1.70", "1970-01-01"), ("31.12.69", "2069-12-31"), ("1.1.00", "2000-01-01"), ("17 mai 1905", "1905-05-17")],
)
def test_leap_days_and_short_years_are_read(typed: str, day: str) -> None:
    assert read_date(typed) == day


@pytest.mark.parametrize(
    "typed",
    ["29.2.2027", "29.2.1900", "31.4.2027", "0.8.2027", "1.0.2027", "1.13.2027", "8/31/2027", "2027-02-30"]
    + ["32. mai 2027"]
    + ["31. november 2027", "1.1.0000", "February 30, 2027"],
)
def test_a_day_that_no_calendar_has_is_said_to_be_impossible(typed: str) -> None:
    assert refusal(typed) == "date-impossible"


@pytest.mark.parametrize(
    "typed",
    ["i morgen", "august 2027", "2027", "1.8", "1. ost 2027", "1.8.202", "1.8.20277", "1..8...2027", "20270801"]
    + ["", "-"]
    + ["uke 31 2027", "2027-W01-1", "1.8.2027 kl. 12", "fra 1.8.2027", "1_8_2027", "9" * 5_000, "1 " * 100_000],
)
def test_what_is_not_one_day_is_refused(typed: str) -> None:
    assert refusal(typed) == "date"


@given(st.one_of(st.text(), st.text(alphabet="0123456789./- januaugstmi\u0660"), st.from_regex(r"\d+[.]\d+[.]\d+")))
def test_whatever_is_typed_is_a_day_or_unreadable(typed: str) -> None:
    day, code = outcome(DATE, typed)
    assert code in ("date", "date-impossible") if day is None else DATE.fault(day) is None


@given(DAYS, st.sampled_from(["nb", "nn", "en"]))
def test_a_day_as_we_write_it_is_read_back(day: dt.date, language: str) -> None:
    assert read_date(words.day(day, language)) == day.isoformat()
    assert read_date(day.isoformat()) == day.isoformat()
    assert read_date(f"{day.day}.{day.month}.{day.year}") == day.isoformat()


@pytest.mark.parametrize(
    ("value", "fault"),
    [("2027-03-01", None), ("2028-02-29", None), ("2027-02-29", "date-impossible"), ("2027-13-01", "date-impossible")]
    + [("0000-01-01", "date-impossible"), ("2027-W01-1", "date"), ("20270301", "date"), ("2027-3-1", "date")]
    + [("1.3.2027", "date"), ("2027-03-01T00:00", "date"), ("snart", "date"), ("٢٠٢٧-٠٣-٠١", "date")]
    + [(" 2027-03-01", "date")],
)
def test_a_documents_day_is_an_iso_day_of_the_calendar(value: str, fault: str | None) -> None:
    assert DATE.fault(value) == fault
    assert (day_of(value) is None) is (fault is not None)


@pytest.mark.parametrize("value", [None, 20270301, True, [], dt.date(2027, 3, 1)])
def test_what_is_no_text_is_no_day(value: object) -> None:
    assert day_of(value) is None


@pytest.mark.parametrize(
    ("typed", "time"),
    [("14:05", "14:05"), ("14.05", "14:05"), ("9:30", "09:30"), (" 00:00 ", "00:00"), ("23:59", "23:59")]
    + [("٩:٣٠", "09:30")],
)
def test_an_hour_is_read(typed: str, time: str) -> None:
    assert TIME.read(typed) == time
    assert TIME.fault(time) is None


@pytest.mark.parametrize("typed", ["24:00", "14:60", "kl. 14", "1405", "14:5", "", "2 pm"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable, match="time"):
        TIME.read(typed)


@pytest.mark.parametrize("value", ["24:00", "9:30", "14.05", "14:٠٥", "14:05:00", "nå"])
def test_a_documents_hour_has_four_digits_and_a_colon(value: str) -> None:
    assert TIME.fault(value) == "time"
