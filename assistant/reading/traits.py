"""What can be learned from in a text: words, the lexicons' classes of words and cues, with what is said of each."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.reading.context import BIT
from assistant.reading.fold import fold
from assistant.reading.matcher import matcher
from assistant.reading.page import CONTEXT, Page
from assistant.reading.tokens import is_word

STEM = 6
"""So many sounds of a word stand for all its inflections."""
NUMBER = "#"
MARKS = (
    ("!", BIT["negated"] | BIT["excluded"]),
    ("<", BIT["past"] | BIT["perfect"]),
    ("@", BIT["others"] | BIT["elsewhere"]),
)
"""How a trait is told apart that is denied, past or others'."""


class Unit(NamedTuple):
    """What has traits: a word, or a cue of a lexicon, with what is said of it where it stands (a sign of MARKS)."""

    word: str
    mark: str
    concept: str = ""


class Placed(NamedTuple):
    """A unit at the tokens `[first, last)`."""

    unit: Unit
    first: int
    last: int


def units(page: Page) -> Iterator[Placed]:
    """Every word and cue of the text where it stands."""
    marks = [_mark(bits) for bits in page.said]
    for at, token in enumerate(page.tokens):
        if is_word(token.word):
            yield Placed(_unit(token.word, marks[at]), at, at + 1)
    for concept, hits in page.hits.items():
        for cue, first, last in hits if concept != CONTEXT else ():
            yield Placed(_unit(cue.id, marks[first], concept), first, last)


def by_sentence(page: Page) -> list[dict[Unit, None]]:
    """What each sentence has, each once."""
    sentence = page.clauses.sentence
    found: list[dict[Unit, None]] = [{} for _ in range(sentence[-1] + 1)] if page.tokens else []
    for unit, first, _ in units(page):
        found[sentence[first]][unit] = None
    return found


@lru_cache(maxsize=50_000)
def traits(unit: Unit) -> tuple[str, ...]:
    """The names of what the unit has: the cue itself, or a word's stem and the classes that it belongs to."""
    word, mark, concept = unit
    if concept:
        return (f"c:{concept}:{word}{mark}",)
    stem = NUMBER if word.isdigit() else fold(word)[:STEM]
    return f"s:{stem}{mark}", *(f"e:{name}{mark}" for name in matcher().classes(word))


@lru_cache(maxsize=50_000)
def _unit(word: str, mark: str, concept: str = "") -> Unit:
    return Unit(word, mark, concept)


@cache
def _mark(bits: int) -> str:
    return next((sign for sign, those in MARKS if bits & those), "")
