"""Whether the words of a result goal hold a number above 0, what is counted, and a time ("25 kvinner innen juni")."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assistant import datafile, resources

_DAY = r"\d{1,2}\.\s?\d{1,2}\.?(?:\s?\d{2,4})?(?!\d)|\d{1,2}/\d{1,2}(?:[-/]\d{2,4})?|\d{4}-\d\d-\d\d|\b20\d\d\b"
_MAY = r"\b(?:\d{1,2}(?:st|nd|rd|th)? may|may \d{1,2}(?:st|nd|rd|th)?)\b"
_AGE = r"\d+(?:\s*(?:[-–—]|til|og|to|and)\s*\d+)?(?:\s|-)*(?:år|åring\w*|års\w*|years?|year-olds?)\b"
PART = ("av", "of")
_WORD = re.compile(r"\d+(?:[ .,]\d{3})*|[^\W\d_]+|%|[:=]")


@dataclass(frozen=True, slots=True)
class Measure:
    """What was found."""

    number: bool
    unit: bool
    time: bool


def measure(text: str) -> Measure:
    """What the words hold; ages and times are not numbers of anything."""
    plain = unicodedata.normalize("NFC", text).casefold()
    bare, times = _times().subn(" ; ", plain)
    words = _WORD.findall(re.sub(_AGE, " ; ", bare))
    numbers = [at for at, word in enumerate(words) if _is_number(word, words)]
    return Measure(bool(numbers), any(_counts(words, at) for at in numbers), times > 0)


@cache
def _data() -> Mapping[str, list[str]]:
    file = resources.path("flows") / "lexicon" / "lists" / "measurable.yaml"
    data: Mapping[str, list[str]] = datafile.load(file).data
    return data


@cache
def _times() -> re.Pattern[str]:
    return re.compile(rf"{_DAY}|{_MAY}|\b(?:{_alternatives(_data()['time'])})\b")


@cache
def _numbers() -> re.Pattern[str]:
    tens, ones = _alternatives(_data()["tens"]), _alternatives(_data()["ones"])
    return re.compile(rf"(?:{_alternatives(_data()['numbers'])}|(?:{tens})(?:{ones})?|(?:{ones})og(?:{tens}))\Z")


def _alternatives(written: Iterable[str]) -> str:
    return "|".join(re.escape(one).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for one in written)


def _is_number(word: str, words: Sequence[str]) -> bool:
    if word[0].isdigit():
        return any(one.isdecimal() and int(one) > 0 for one in word)
    english = word == "to" and any(one in words for one in _data()["english"])
    return not english and bool(_numbers().match(word))


def _counts(words: Sequence[str], at: int) -> bool:
    """Whether something is counted: a word or % after the number, "6 av 15", or "deltakere: 25"."""
    if words[at + 1 : at + 2] and words[at + 1] in PART and any(map(str.isdigit, words[at + 2 : at + 3])):
        return True
    after = next((word for word in words[at + 1 :] if word not in _data()["passed_over"]), "")
    if after == "%" or (after.isalpha() and after not in _data()["not_counted"]):
        return True
    return at > 1 and words[at - 1] in ":="
