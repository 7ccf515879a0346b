"""What can be learned from in a text: words, what they mean and what stands near, and the lexicons' cues and classes;
with what is said of each."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.reading.context import BIT
from assistant.reading.fold import fold
from assistant.reading.matcher import matcher
from assistant.reading.page import CONTEXT, Page, read
from assistant.reading.thesaurus import meaning, phrases
from assistant.reading.tokens import is_word

STEM = 6
"""So many sounds of a word stand for all its inflections."""
NUMBER = "#"
MEANT, BEGUN, NEAR = "m", "h", "n"
"""A meaning of a word or phrase, one of a compound's first part, and two that stand near each other, in that order."""
MEANINGS = frozenset([MEANT, BEGUN, NEAR])
BESIDE, PAIR = 4, ">"
"""Words at most so far apart are near, within a sentence."""
MARKS = (
    ("!", BIT["negated"] | BIT["excluded"]),
    ("<", BIT["past"] | BIT["perfect"]),
    ("@", BIT["others"] | BIT["elsewhere"]),
)
"""How a trait is told apart that is denied, past or others'."""


class Unit(NamedTuple):
    """What has traits: a word, or what it means, or a cue of a lexicon, with what is said of it (a sign of MARKS)."""

    word: str
    mark: str
    concept: str = ""


class Placed(NamedTuple):
    """A unit at the tokens `[first, last)`."""

    unit: Unit
    first: int
    last: int


def units(page: Page) -> Sequence[Placed]:
    """Every word, meaning and cue of the text where it stands."""
    return _placed(page.text)


@lru_cache(maxsize=128)
def _placed(text: str) -> Sequence[Placed]:
    return tuple(_found(read(text)))


def _found(page: Page) -> Iterator[Placed]:
    marks = [_mark(bits) for bits in page.said]
    for at, token in enumerate(page.tokens):
        if is_word(token.word):
            yield Placed(_unit(token.word, marks[at]), at, at + 1)
    for concept, hits in page.hits.items():
        for cue, first, last in hits if concept != CONTEXT else ():
            yield Placed(_unit(cue.id, marks[first], concept), first, last)
    yield from _meanings(page, marks)


def _meanings(page: Page, marks: Sequence[str]) -> Iterator[Placed]:
    """What the words and phrases mean, and which meanings stand near each other."""
    at = [place for place, token in enumerate(page.tokens) if is_word(token.word)]
    words = [page.tokens[place].word for place in at]
    sentence = page.clauses.sentence
    for first, last, name in phrases(words, page.language):
        if sentence[at[first]] == sentence[at[last - 1]]:
            yield Placed(_unit(name, marks[at[first]], MEANT), at[first], at[last - 1] + 1)
    own: list[Sequence[str]] = []
    for place, word in zip(at, words, strict=True):
        means = meaning(word, page.language)
        own.append(means.own)
        yield from (Placed(_unit(name, marks[place], MEANT), place, place + 1) for name in means.own)
        yield from (Placed(_unit(name, marks[place], BEGUN), place, place + 1) for name in means.first)
    yield from _pairs(page, at, own)


def _pairs(page: Page, at: Sequence[int], own: Sequence[Sequence[str]]) -> Iterator[Placed]:
    sentence = page.clauses.sentence
    for one, names in enumerate(own):
        for other in range(one + 1, min(one + 1 + BESIDE, len(own)) if names else 0):
            if sentence[at[one]] == sentence[at[other]]:
                for name in names:
                    for near in own[other]:
                        yield Placed(_unit(name + PAIR + near, "", NEAR), at[one], at[other] + 1)


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
    if concept in MEANINGS:
        return (f"{concept}:{word}{mark}",)
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
