"""The numbers of a question with their units: sums, years, members, participants, bytes, 1G, and days of the year."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from assistant import datafile, resources

_NUMBER = re.compile(
    r"(?<![\d,.])(?:\b(kr|nok|kroner)\.?\s*|(?<!\w))"
    r"(\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[,.]\d{1,2}(?!\d))?)(?:,-)?"
    r"\s*(k\b|[^\W\d_]+\.?)?(?:\s+([^\W\d_]+))?",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+")
_AFTER = re.compile(r"\d+(?:st|nd|rd|th)?[\s.]*(?:of )?([^\W\d_]+)")
"""The word after a number."""
_SHARE = re.compile(r"[\d.,/-]*\s*(?:%|prosent|percent|pst)|\d{1,4}([./-])\d{1,2}\1\d{1,4}")
"""A share, or a whole date: «50 %», «08.02.2022»."""
_JOINED = re.compile(r"\d+[.,]?\s*(?:og|eller|and|or|–|-|,)?\s*")
"""One number just before another: the «3 og» of «område 3 og 4»."""
NAME, BASIC, MOST_BASIC = "name", "basic-amounts", 3
"""What counts nothing; and 1G, of which nobody speaks of more than so many: 4G and 5G are nets."""
LONGEST = 1000
"""Numbers are looked for so far into a question (characters)."""
MOST_DIGITS, SUM_DIGITS = 12, 7
"""A longer number counts nothing that a question can ask of; one so long without a unit is of a telephone."""
EACH = frozenset(["per", "pr", "i", "a", "à", "each", "every"])
"""After these comes what a sum is for («900 000 per år»), not what the number counts."""
YEARS = range(1950, 2100)
SMALLEST_BARE_SUM = 1000
A_LITTLE = 0.005
"""What is taken from a number for «less than» it, as a share of it, and added for «more than» it."""
ENOUGH, MAY = "nok", "may"
"""Norwegian kroner, or «enough»: «er 12 kvinner nok?»; and a month, or a question: «May we apply?»"""
HALVES, AND = frozenset(["halvt", "halv", "half"]), frozenset(["og", "and"])


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit: kroner, years, members, participants, bytes, basic-amounts (1G), calendar-year, name (of
    an area or a day) or number; `[start, end)`."""

    value: float
    unit: str
    start: int
    end: int


@cache
def _data() -> Mapping[str, Any]:
    data: Mapping[str, Any] = datafile.load(resources.path("flows") / "ask" / "words" / "numbers.yaml").data["numbers"]
    return data


def quantities(question: str) -> list[Quantity]:
    """Every number that is told, in digits or words, with what it counts."""
    text = question[:LONGEST].lower()
    return [_bounded(one, text) for one in (*_without_names(text), *_spoken(text))]


def _without_names(text: str) -> Iterator[Quantity]:
    """The numbers in digits; the 4 of «område 4», the 8 of «8. februar» and a share in percent count nothing."""
    last = Quantity(0, "", 0, 0)
    for one in _digits(text):
        joined = last.unit == NAME and _JOINED.fullmatch(text[last.start : one.start])
        names = one.unit == "number" and (joined or _names(one, text))
        last = replace(one, unit=NAME) if names or (one.unit == BASIC and one.value > MOST_BASIC) else one
        yield last


def _names(one: Quantity, text: str) -> bool:
    """Whether the number is the name of an area, a day or a share, by the words beside it."""
    before = [word.strip(".:,(«") for word in text[: one.start].split()]
    word = next((word for word in reversed(before) if word not in ("nr", "nummer")), "")
    after, months = _AFTER.match(text, one.start), _data()["months"]
    month = bool(after and after[1] in months and not _asks(after[1], text, after.end()))
    told = word in months and before != [MAY]
    return month or told or word in _data()["numbered"] or bool(_SHARE.match(text, one.start))


def _asks(word: str, text: str, end: int) -> bool:
    """Whether the word that ends there is the «may» of «May we …?», no month."""
    return word == MAY and any(one in _data()["askers"] for one in text[end:].split()[:1])


def _bounded(one: Quantity, text: str) -> Quantity:
    """«Mindre enn 10 000» is a little less than that, and «mer enn» a little more; «ikke mindre enn» is just that."""
    match = _bound().search(text, 0, one.start)
    if not match or match["denied"] or one.unit == "calendar-year":
        return one
    told = str(_data()["bounds"][match["bound"]])
    if told == "over" and one.unit == "years":
        return one
    return replace(one, value=one.value * (1 - A_LITTLE if told == "less" else 1 + A_LITTLE))


@cache
def _bound() -> re.Pattern[str]:
    phrases = "|".join(sorted(map(re.escape, _data()["bounds"]), key=len, reverse=True))
    denied = r"(?P<denied>(?:\b(?:ikke|ikkje|aldri|not|no|never)|n't)\s+(?:\w+\s+){0,3})?"
    return re.compile(rf"{denied}\b(?P<bound>{phrases})\s+(?:kr\.?\s+|nok\s+)?$")


def _digits(text: str) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(text):
        if len(match[2]) > MOST_DIGITS or (match[2].isdigit() and len(match[2]) > SUM_DIGITS and not match[1]):
            continue
        value = _value(match[2])
        first, second = (match[3] or "").rstrip("."), match[4] or ""
        if match[1] and first not in _data()["times"] and (match[1] != ENOUGH or value >= SMALLEST_BARE_SUM):
            yield Quantity(value, "kroner", match.start(), match.end())
            continue
        yield _quantity(value, first, second, match.start(), match.end())


def _value(written: str) -> float:
    if _THOUSANDS.fullmatch(written):
        return float(re.sub(r"\D", "", written))
    return float(written.replace(",", "."))


def _quantity(value: float, first: str, second: str, start: int, end: int) -> Quantity:
    times = _data()["times"].get(first)
    if times:
        value, first = value * float(times), second or "kr"
    first, second = ("" if first == ENOUGH and value < SMALLEST_BARE_SUM else first), "" if second == ENOUGH else second
    unit = _data()["units"].get(first) or (first not in EACH and _data()["units"].get(second))
    if unit:
        factor = float(_data()["factors"].get(first) or _data()["factors"].get(second) or 1)
        return Quantity(value * factor, str(unit), start, end)
    if int(value) in YEARS and value == int(value):
        return Quantity(value, "calendar-year", start, end)
    return Quantity(value, "kroner" if value >= SMALLEST_BARE_SUM else "number", start, end)


def _spoken(text: str) -> Iterator[Quantity]:
    """«to år», «tjue medlemmer», «to og et halvt år», «two years»."""
    words = list(re.finditer(r"[^\W\d_]+", text))
    said = [one[0] for one in words]
    numbers = _data()["spoken"]
    for at, word in enumerate(words):
        followed = text[word.end() :].lstrip()[:1].isdigit() or (at + 1 < len(said) and said[at + 1] in numbers)
        if said[at] in numbers and not followed:
            value = float(numbers[said[at]]) + _whole_before(said, at)
            yield from _unit(value, said[at + 1 : at + 3], word.start(), word.end())


def _whole_before(said: Sequence[str], at: int) -> float:
    """The «to» of «to og et halvt»."""
    if said[at] not in HALVES:
        return 0
    joined = next((back for back in (at - 1, at - 2) if back > 0 and said[back] in AND), None)
    before = said[joined - 1] if joined else None
    return float(_data()["spoken"].get(before, 0)) if before else 0


def _unit(value: float, following: Sequence[str], start: int, end: int) -> Iterator[Quantity]:
    data = _data()
    if following and following[0] in data["times"]:
        yield Quantity(value * float(data["times"][following[0]]), "kroner", start, end)
        return
    unit = next((one for one in following if one in data["units"] and one != ENOUGH), None)
    if unit:
        yield Quantity(value * float(data["factors"].get(unit, 1)), str(data["units"][unit]), start, end)


_NUMERIC = re.compile(r"(?<![\d.,/])(?P<day>\d{1,2})(?:/(?P<slash>\d{1,2})|\.(?P<dot>\d{2}))(?![\d,/])")
_DAYS = (
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\.?\s*(?:of\s+)?(?P<month>[^\W\d_]{3,9})"),
    re.compile(r"(?<!\w)(?P<month>[^\W\d_]{3,9})\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"),
)
_DATES = (
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\.?\s*(?:of\s+)?(?P<month>[^\W\d_]{3,9}),?\s+(?P<year>\d{4})(?!\d)"),
    re.compile(r"(?<!\w)(?P<month>[^\W\d_]{3,9})\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})([./-])(?P<month>\d{1,2})\2(?P<year>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)"),
)
_IN_MONTH = re.compile(
    r"(?<!\w)(?:søke|søkje|søker|levere|leverer|sende|sender|apply|submit|hand\s+(?:it\s+)?in|send\s+it)"
    r"\s+(?:[^\W\d_]+\s+)?(?:i|in)\s+(?P<month>[^\W\d_]{3,9})"
)


@lru_cache(maxsize=64)
def day_of_year(question: str) -> dt.date | None:
    """A day such as «15. april», in a leap year; None where none is told."""
    text = question[:LONGEST].lower()
    for match in (match for order in _DAYS for match in order.finditer(text)):
        month = _data()["months"].get(match["month"])
        asks = _asks(match["month"], text, match.end()) or (match.start() == 0 and match["month"] == MAY)
        if month and not asks:
            try:
                return dt.date(2000, int(month), int(match["day"]))
            except ValueError:
                continue
    return next(filter(None, map(_numeric, _NUMERIC.finditer(text))), None)


@lru_cache(maxsize=64)
def date_of(question: str) -> str | None:
    """A day with its year, «2021-02-09»; None where none is told."""
    text = question[:LONGEST].lower()
    for match in (match for order in _DATES for match in order.finditer(text)):
        told = match["month"]
        month = int(told) if told.isdigit() else int(_data()["months"].get(told, 0))
        try:
            return dt.date(int(match["year"]), month, int(match["day"])).isoformat()
        except ValueError:
            continue
    return None


@lru_cache(maxsize=64)
def month_of_handing_in(question: str) -> int | None:
    """The month that something is handed in or applied for in: «levere allerede i mars»; None where none is told."""
    told = (_data()["months"].get(match["month"]) for match in _IN_MONTH.finditer(question[:LONGEST].lower()))
    return next((int(month) for month in told if month), None)


def _numeric(match: re.Match[str]) -> dt.date | None:
    """«15/4» or «15.04», None where there is no such day."""
    try:
        return dt.date(2000, int(match["slash"] or match["dot"]), int(match["day"]))
    except ValueError:
        return None
