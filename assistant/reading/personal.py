"""What must not stand in an application: national identity numbers, and a named person's sensitive circumstances."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from assistant import datafile, resources
from assistant.reading.page import Page, read
from assistant.reading.tokens import Token
from assistant.reading.weigh import Sighting, sightings

SENSITIVE = "sensitive"
_NUMBER = re.compile(r"(?<![\d.,])(\d\d)[. ]?(\d\d)[. ]?\d\d([ .-]?)(\d{5})(?![\d])")
_CALLED = re.compile(
    r"\b(?:fødsels|fødsel|fodsels|person|d-?)\s?-?(?:nummer|nr)\b|\bfnr\b|\bpnr\b|identity number", re.I
)
_TAIL = re.compile(r"(?<!\d)\d{5}(?!\d)")
_ACCOUNT = re.compile(r"konto|account|iban|\bkid\b|faktura|\borg\b|organisasjonsn|prosjektn|saksn", re.I)
NEAR = 30
"""So many characters before a number a word about it is looked for."""
ROLE_NEAR = 4


@dataclass(frozen=True, slots=True)
class Named:
    """A named person with something sensitive, `[start, end)`; `asks` where it may be no participant, or no person."""

    start: int
    end: int
    asks: bool


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Every stretch that reads as a national identity number (also D-numbers), with a possible day and month."""
    for match in _NUMBER.finditer(text):
        before = text[max(match.start() - NEAR, 0) : match.start()]
        dated = 1 <= int(match[1]) % 40 <= 31 and 1 <= int(match[2]) % 40 <= 12
        if _CALLED.search(before) or (dated and not _ACCOUNT.search(before)):
            yield match.span()
    for called in _CALLED.finditer(text):
        tail = _TAIL.search(text, called.end(), called.end() + NEAR)
        if tail:
            yield tail.span()


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    data = datafile.load(resources.path("flows") / "lexicon" / "lists" / "names.yaml").data
    return {kind: frozenset(str(word) for word in words) for kind, words in data.items()}


def named(text: str) -> Iterator[Named]:
    """Where a person is named in a sentence that says something sensitive, or in the one before it."""
    found = sightings(text, SENSITIVE)
    if not found:
        return
    page = read(text)
    people = dict(_people(page))
    by_sentence: dict[int, list[int]] = {}
    for at in people:
        by_sentence.setdefault(page.clauses.sentence[at], []).append(at)
    for one in found:
        yield from _about(page, one, people, by_sentence)


def _about(
    page: Page, one: Sighting, people: Mapping[int, bool], by_sentence: Mapping[int, Sequence[int]]
) -> Iterator[Named]:
    sentence = page.clauses.sentence[one.evidence[0][0].hit.first]
    here = by_sentence.get(sentence, ())
    for at in [*here, *by_sentence.get(sentence - 1, ())][:1]:
        token = page.tokens[at]
        start = min(token.start, one.start) if here else one.start
        yield Named(start, max(token.end, one.end), not people[at] or not here)


def _people(page: Page) -> Iterator[tuple[int, bool]]:
    """Tokens that name a person, and whether it is sure; someone with a task in the project is not meant."""
    for at, token in enumerate(page.tokens):
        raw = page.text[token.start : token.end]
        if raw[:1].isupper() and len(raw) > 2 and not raw.isupper() and token.word not in _listed()["things"]:
            known = token.word in _listed()["given"]
            if (known or _mentioned(page, at)) and not _has_role(page.tokens, at):
                yield at, known or _aged(page.tokens, at)


def _mentioned(page: Page, at: int) -> bool:
    """Whether a word with a capital inside a sentence is called a person, or has an age."""
    tokens = page.tokens
    inside = at > 0 and page.clauses.sentence[at] == page.clauses.sentence[at - 1]
    before = tokens[at - 1].word if at else ""
    return inside and (before in _listed()["people"] or _aged(tokens, at))


def _aged(tokens: Sequence[Token], at: int) -> bool:
    """«Amina (17)» or «Amina, 17 år»."""
    after = [token.word for token in tokens[at + 1 : at + 4]]
    return len(after) > 1 and after[0] in "(," and after[1].isdigit() and len(after[1]) < 3


def _has_role(tokens: Sequence[Token], at: int) -> bool:
    near = tokens[max(at - ROLE_NEAR, 0) : at + ROLE_NEAR + 1]
    return any(token.word in _listed()["roles"] for token in near)
