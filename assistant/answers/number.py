"""Whole numbers: people and things counted, and calendar years."""

import re

from assistant.answers.kind import Kind, Unreadable, is_whole
from assistant.answers.plain import plain

MOST = 10**12
CENTURY = 2000
"""A year of two digits is of this century: «27» is 2027."""
WHOLE = re.compile(r"[+-]? ?(?:[0-9]{1,3}(?:[ .,][0-9]{3}){1,5}|[0-9]{1,18})")
"""A whole number in plain characters, its thousands apart by space, point or comma."""


def whole(plain_number: str) -> int:
    """The number that WHOLE matched."""
    return int(re.sub(r"[ .,]", "", plain_number))


def read_whole(typed: str) -> int:
    """A whole number, thousands apart by space, point or comma; raises Unreadable("whole-number")."""
    number = plain(typed, "whole-number")
    if not WHOLE.fullmatch(number):
        raise Unreadable("whole-number")
    return whole(number)


def too_odd(value: int) -> str | None:
    """A number below nothing, or past all measure."""
    return "negative" if value < 0 else "too-large" if value >= MOST else None


def _read_year(typed: str) -> int:
    year = plain(typed, "year")
    if not re.fullmatch(r"[0-9]{4}|[2-9][0-9]", year):
        raise Unreadable("year")
    return int(year) if len(year) > 2 else CENTURY + int(year)


def _odd_year(value: int) -> str | None:
    return None if 1900 <= value <= 2199 else "year"


COUNT = Kind("count", is_whole, read_whole, too_odd)
YEAR = Kind("year", is_whole, _read_year, _odd_year)
