"""Calendar days and times of day, day before month in every screen language."""

import datetime as dt
import re

from assistant.answers.kind import Kind, Unreadable, is_text
from assistant.answers.plain import plain

_NAMES = (
    "januar january jan|februar february feb|mars march mar|april apr|mai may|juni june jun|juli july jul|"
    "august aug|september sept sep|oktober october okt oct|november nov|desember december des dec"
)
_MONTHS = {name: number for number, names in enumerate(_NAMES.split("|"), 1) for name in names.split()}
_KEPT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DIGITS = re.compile(r"([0-9]{1,2})[ ./-]{1,2}([0-9]{1,2})[ ./-]{1,2}([0-9]{4}|[0-9]{2})")
_WORDS = re.compile(r"([0-9]{1,2})(?:\.|st|nd|rd|th)? ?([^\W\d_]+)\.?,? ?([0-9]{4}|[0-9]{2})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")
_CENTURY_TURNS = 70
"""From this year of two digits on it is the 1900s: an association founded in 98, a project that ends in 28."""


def read_date(typed: str) -> str:
    """An ISO day from "1.8.2027", "01/08/27", "2027-08-01", "1. august 2027" or "August 1, 2027".

    Raises Unreadable: "date-impossible" for a day that no calendar has, "date" for anything else.
    """
    year, month, day = _parts(plain(typed, "date").lower())
    try:
        return dt.date(_full(year), month, int(day)).isoformat()
    except ValueError as impossible:
        raise Unreadable("date-impossible") from impossible


def _parts(written: str) -> tuple[str, int, str]:
    """Year, month and day."""
    if iso := _ISO.fullmatch(written):
        return iso[1], int(iso[2]), iso[3]
    if digits := _DIGITS.fullmatch(written):
        return digits[3], int(digits[2]), digits[1]
    if (words := _WORDS.fullmatch(written)) and words[2] in _MONTHS:
        return words[3], _MONTHS[words[2]], words[1]
    if (words := _MONTH_FIRST.fullmatch(written)) and words[1] in _MONTHS:
        return words[3], _MONTHS[words[1]], words[2]
    raise Unreadable("date")


def _full(year: str) -> int:
    if len(year) == 4:
        return int(year)
    return int(year) + (1900 if int(year) >= _CENTURY_TURNS else 2000)


def _read_time(typed: str) -> str:
    clock = _TIME.fullmatch(plain(typed, "time"))
    if not clock:
        raise Unreadable("time")
    return f"{int(clock[1]):02}:{clock[2]}"


def day_of(value: object) -> dt.date | None:
    """An ISO day such as `2027-03-01`; None for anything else, also for the calendar's weeks."""
    if not (isinstance(value, str) and _KEPT.fullmatch(value)):
        return None
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None


def _no_day(value: str) -> str | None:
    if day_of(value):
        return None
    return "date-impossible" if _KEPT.fullmatch(value) else "date"


def _no_time(value: str) -> str | None:
    return None if re.fullmatch(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]", value) else "time"


DATE = Kind("date", is_text, read_date, _no_day)
TIME = Kind("time", is_text, _read_time, _no_time)
