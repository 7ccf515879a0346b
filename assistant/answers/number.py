"""Whole numbers: people and things counted, and calendar years."""

import re

from assistant.answers.kind import Kind, Unreadable, is_whole

MOST = 10**12
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:[ .,]\d{3})+|[+-]?\d{1,13}")


def read_whole(typed: str) -> int:
    """A whole number, thousands apart by space, point or comma; raises Unreadable("whole-number")."""
    plain = " ".join(typed.replace("\N{MINUS SIGN}", "-").split())
    if not _GROUPED.fullmatch(plain):
        raise Unreadable("whole-number")
    return int(re.sub(r"[ .,]", "", plain))


def too_odd(value: int) -> str | None:
    """A number below nothing, or past all measure."""
    return "negative" if value < 0 else "too-large" if value >= MOST else None


def _read_year(typed: str) -> int:
    if not re.fullmatch(r"\d{4}", typed.strip()):
        raise Unreadable("year")
    return int(typed)


def _odd_year(value: int) -> str | None:
    return None if 1900 <= value <= 2199 else "year"


COUNT = Kind("count", is_whole, read_whole, too_odd)
YEAR = Kind("year", is_whole, _read_year, _odd_year)
