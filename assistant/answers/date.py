"""Calendar days and times of day, day before month in every screen language."""

import datetime as dt
import re

from assistant.answers.kind import Kind, Unreadable, is_text

_NAMES = (
    "januar january jan|februar february feb|mars march mar|april apr|mai may|juni june jun|juli july jul|"
    "august aug|september sept sep|oktober october okt oct|november nov|desember december des dec"
)
_MONTHS = {name: number for number, names in enumerate(_NAMES.split("|"), 1) for name in names.split()}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS = re.compile(r"(\d{1,2})[ ./-]{1,2}(\d{1,2})[ ./-]{1,2}(\d{4}|\d{2})")
_WORDS = re.compile(r"(\d{1,2})\.? ?([^\W\d]+)\.?,? ?(\d{4})")
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


def read_date(typed: str) -> str:
    """An ISO day from "1.8.2027", "01/08/27", "2027-08-01", "1. august 2027" or "1 August 2027".

    Raises Unreadable: "date-impossible" for a day that no calendar has, "date" for anything else.
    """
    plain = " ".join(typed.split()).lower()
    year, month, day = _parts(plain)
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError as impossible:
        raise Unreadable("date-impossible") from impossible


def _parts(plain: str) -> tuple[int, int, int]:
    if iso := _ISO.fullmatch(plain):
        return int(iso[1]), int(iso[2]), int(iso[3])
    if digits := _DIGITS.fullmatch(plain):
        return int(digits[3]) + (2000 if len(digits[3]) == 2 else 0), int(digits[2]), int(digits[1])
    if (words := _WORDS.fullmatch(plain)) and words[2] in _MONTHS:
        return int(words[3]), _MONTHS[words[2]], int(words[1])
    raise Unreadable("date")


def _read_time(typed: str) -> str:
    clock = _TIME.fullmatch(typed.strip())
    if not clock:
        raise Unreadable("time")
    return f"{int(clock[1]):02}:{clock[2]}"


def _impossible(value: str) -> str | None:
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return "date-impossible"
    return None if len(value) == 10 else "date"


def _no_time(value: str) -> str | None:
    return None if _TIME.fullmatch(value) and ":" in value else "time"


DATE = Kind("date", is_text, read_date, _impossible)
TIME = Kind("time", is_text, _read_time, _no_time)
