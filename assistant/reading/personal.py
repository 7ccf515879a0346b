"""What must not stand in an application: national identity numbers, and a named person's sensitive circumstances."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.reading.evidence import Evidence
from assistant.reading.matcher import Hit
from assistant.reading.page import Page, read
from assistant.reading.people import Person, listed, people
from assistant.reading.weigh import explain

SENSITIVE = "sensitive"
_GAP = "[ .\u00a0\u202f\u200b/-]?"
"""What people write between the groups of a number, also the spaces that do not break and are not seen."""
_NUMBER = re.compile(rf"(?<![\d.,])(\d\d){_GAP}(\d\d){_GAP}\d\d{_GAP}(\d{{5}})(?![\d])")
_CALLED = re.compile(
    r"\b(?:fødsels|fødsel|fodsels|fods|person|personal|pers\.?|birth|d|f\.|id|identity)\s?-?(?:nummer|number|nr|no)\b"
    r"|\b(?:fnr|pnr|f\.nr|ssn)\b|identity (?:number|no)|national id\b|social security",
    re.I,
)
_ELEVEN = re.compile(rf"(?<![\d.,])\d(?:{_GAP}\d){{10}}(?!\d)")
"""Eleven digits, however they are grouped."""
_FIVE = re.compile(rf"\d(?:{_GAP}\d){{4}}")
"""No number has fewer digits together."""
_TAIL = re.compile(r"(?<!\d)\d{5}(?!\d)")
_ACCOUNT = re.compile(
    r"konto|account|iban|\bkid\b|faktura|invoice|\borg\b|organisasjonsn|prosjektn|saksn|\bref\b|referanse|reference|booking"
    r"|bestilling|ordre|\border\b|billett|ticket|kunden|customer|mobil|\btlf|telefon|phone|vipps|strekkode|serien",
    re.I,
)
"""Words before other long numbers; an account may be told of some words ahead."""
NEAR = 45
"""So many characters before a number a word about it is looked for."""
_SUM = re.compile(r"\s?(?:kr\b|kroner|nok\b|,-|:-)", re.I)
"""A date with a sum after it is a line of a budget."""
DENIALS = frozenset(["ikke", "ikkje", "ingen", "uten", "utan", "nei", "not", "no", "without"])
FAR_BEFORE, FAR_AFTER = 16, 8
"""So many tokens after and before a name something sensitive is still about that person."""


@dataclass(frozen=True, slots=True)
class Named:
    """A named person with something sensitive, `[start, end)`; `asks` where it may be no participant, or no person."""

    start: int
    end: int
    asks: bool


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Every stretch that reads as a national identity number (also D-numbers), with a possible day and month."""
    if not _FIVE.search(text):
        return
    found: set[tuple[int, int]] = set()
    for match in (one for one in _NUMBER.finditer(text) if not _SUM.match(text, one.end())):
        before = text[max(match.start() - NEAR, 0) : match.start()]
        dated = 1 <= int(match[1]) % 40 <= 31 and 1 <= int(match[2]) % 40 <= 12
        if _CALLED.search(before) or (dated and not _ACCOUNT.search(before)):
            found.add(match.span())
            yield match.span()
    for called in _CALLED.finditer(text):
        after = called.end(), called.end() + NEAR
        tail = _ELEVEN.search(text, *after) or _TAIL.search(text, *after)
        if tail and not _SUM.match(text, tail.end()) and not any(start <= tail.start() < end for start, end in found):
            yield tail.span()


def named(text: str) -> Iterator[Named]:
    """Where a person is named with something sensitive of that person, in one sentence or from one to the next."""
    page = read(text)
    if SENSITIVE not in page.named:
        return
    known = list(people(page))
    for heard in explain(text, SENSITIVE) if known else ():
        person = _of_whom(page, known, heard.hit) if _told(page, heard) else None
        if person:
            token = page.tokens[person.at]
            here = page.clauses.sentence[person.at] == page.clauses.sentence[heard.hit.first]
            start = min(token.start, heard.start) if here else heard.start
            yield Named(start, max(token.end, heard.end), not (person.sure and here))


def named_near(text: str, start: int, end: int) -> bool:
    """Whether a participant is named in the sentences of `[start, end)`, or in the one before."""
    page = read(text)
    sentence = page.clauses.sentence
    inside = {sentence[at] for at, token in enumerate(page.tokens) if start <= token.start < end}
    near = inside | {one - 1 for one in inside}
    return any(sentence[one.at] in near for one in people(page))


def _told(page: Page, heard: Evidence) -> bool:
    """Whether it is said, is itself a denial («har ikke papirer»), or is why something else is denied."""
    first, words = heard.hit.first, page.tokens
    if not heard.lost or any(words[at].word in DENIALS for at in range(first, heard.hit.last)):
        return True
    if heard.lost != ("negated",):
        return False
    turns = (words[at].word for at in range(first - 1, max(first - FAR_AFTER, 0) - 1, -1))
    return next((word in listed()["why"] for word in turns if word in DENIALS or word in listed()["why"]), False)


def _of_whom(page: Page, known: Sequence[Person], hit: Hit) -> Person | None:
    """The nearest person named whom the words are about, with none of the others between."""
    sentence = page.clauses.sentence
    here = [one for one in known if sentence[one.at] == sentence[hit.first]]
    before = [one for one in here if one.at < hit.first and hit.first - one.at <= FAR_BEFORE]
    after = [one for one in here if one.at > hit.last and one.at - hit.last <= FAR_AFTER]
    for one in (*reversed(before), *after):
        if not _others(page, min(one.at, hit.last), max(one.at, hit.first)):
            return one
    past = [one for one in known if sentence[one.at] == sentence[hit.first] - 1]
    goes_on = next((at for at in range(hit.first, -1, -1) if sentence[at] != sentence[hit.first]), -1) + 1
    for at in range(goes_on, hit.last) if past else ():
        if page.tokens[at].word in listed()["one"] and not _others(page, at, hit.first):
            return past[-1]
    return None


def _others(page: Page, first: int, last: int) -> bool:
    """Whether others stand between, whom the words are about: «kvinner», «for barn», but not «barna hennes»."""
    words = [token.word for token in page.tokens[first : last + 1]]
    many, young, to = listed()["groups"], listed()["young"], listed()["toward"]
    return any(word in many for word in words[1:-1]) or any(
        word in young and before in to for before, word in pairwise(words[:-1])
    )
