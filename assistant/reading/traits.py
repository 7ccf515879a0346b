"""What can be learned from in a text: words, their sounds, what they mean and what stands near, and the lexicons' cues
and classes; with what is said of each."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from assistant.reading.context import BIT
from assistant.reading.fold import fold
from assistant.reading.matcher import matcher
from assistant.reading.page import CONTEXT, Page, read
from assistant.reading.spelling import listed
from assistant.reading.thesaurus import LONGEST, kind, meaning, phrases
from assistant.reading.tokens import is_word
from assistant.reading.vocabulary import LONGEST_ENDING

STEM, LONG, PIECE = 6, 10, 5
"""So many sounds of a word stand for all its inflections, so many for a compound, and so many wherever they stand."""
NUMBER = "#"
MEANT, BEGUN, NEAR, BY, WITH = "m", "h", "n", "x", "p"
"""A meaning of a word or phrase, one of a compound's first part, and two that stand near each other, in that order; a
meaning near a word; and two in one sentence."""
MEANINGS = frozenset([MEANT, BEGUN, NEAR, BY, WITH])
WHOLE, PART = "w", "g"
"""A long word by more sounds than its stem; a few sounds of a word."""
ALIKE = frozenset([BY, WITH])
FINER = tuple(f"{one}:" for one in (*ALIKE, WHOLE, PART))
"""Units, and beginnings of traits' names, that are so many that they mean the same whatever is chosen."""
BESIDE, PAIR = 4, ">"
"""Words at most so far apart are near, within a sentence."""
CLOSE = 3
"""A word at most so far from another tells how its meaning is meant."""
MOST_MEANINGS = 30
"""So many of a sentence's meanings are paired, so that a sentence without end costs no more than its words."""
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
    """A unit at those tokens: all of a phrase, the two of a pair."""

    unit: Unit
    at: Sequence[int]

    @property
    def first(self) -> int:
        """The token that it begins with."""
        return self.at[0]

    @property
    def last(self) -> int:
        """The token after it."""
        return self.at[-1] + 1


Found = tuple[Unit, Sequence[int]]


def units(page: Page) -> Sequence[Placed]:
    """Every word, meaning and cue of the text where it stands."""
    return _placed(page.text)


@lru_cache(maxsize=128)
def _placed(text: str) -> Sequence[Placed]:
    return tuple(Placed(*one) for one in _found(read(text)))


def _found(page: Page) -> Iterator[Found]:
    marks = [_mark(bits) for bits in page.said]
    for at, token in enumerate(page.tokens):
        if is_word(token.word):
            yield _unit(token.word, marks[at]), (at,)
    for concept, hits in page.hits.items():
        for cue, first, last in hits if concept != CONTEXT else ():
            yield _unit(cue.id, marks[first], concept), range(first, last)
    yield from _meanings(page, marks)


def _meanings(page: Page, marks: Sequence[str]) -> Iterator[Found]:
    """What the words and phrases mean, and which meanings stand near each other."""
    at = [place for place, token in enumerate(page.tokens) if is_word(token.word)]
    words = [page.tokens[place].word for place in at]
    sentence = page.clauses.sentence
    for first, last, name in phrases(words, page.language):
        if sentence[at[first]] == sentence[at[last - 1]]:
            there = range(at[first], at[last - 1] + 1)
            yield from ((_unit(one, marks[at[first]], MEANT), there) for one in dict.fromkeys((name, kind(name))))
    means = [meaning(word, page.language) for word in words]
    for place, one in zip(at, means, strict=True):
        yield from ((_unit(name, marks[place], MEANT), (place,)) for name in _all(one.own))
        yield from ((_unit(name, marks[place], BEGUN), (place,)) for name in one.first)
    own = [_kinds(one.own) for one in means]
    yield from _near(page, at, own)
    yield from _with(page, at, own)


@lru_cache(maxsize=10_000)
def _kinds(names: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds that these classes are of, each once."""
    return tuple(dict.fromkeys(map(kind, names)))


@lru_cache(maxsize=10_000)
def _all(names: tuple[str, ...]) -> tuple[str, ...]:
    """The classes and the kinds that they are of, each once."""
    return tuple(dict.fromkeys((*names, *_kinds(names))))


def _near(page: Page, at: Sequence[int], own: Sequence[Sequence[str]]) -> Iterator[Found]:
    """Two meanings, or a meaning and a word, near each other."""
    sentence, words = page.clauses.sentence, [stem(page.tokens[place].word) for place in at]
    for one, names in enumerate(own):
        for other in range(one + 1, min(one + 1 + BESIDE, len(own))):
            if not (names or own[other]) or sentence[at[one]] != sentence[at[other]]:
                continue
            both = (at[one], at[other])
            for name in names:
                yield from ((_pair(name, near, NEAR), both) for near in own[other])
            if other - one <= CLOSE:
                yield from ((_pair(name, words[other], BY), both) for name in names)
                yield from ((_pair(words[one], near, BY), both) for near in own[other])


def _with(page: Page, at: Sequence[int], own: Sequence[Sequence[str]]) -> Iterator[Found]:
    """Each two meanings of a sentence, wherever they stand in it."""
    there: dict[int, dict[str, int]] = {}
    for place, names in zip(at, own, strict=True):
        known = there.setdefault(page.clauses.sentence[place], {})
        for name in names:
            if len(known) < MOST_MEANINGS:
                known.setdefault(name, place)
    for known in there.values():
        for (one, here), (other, place) in combinations(sorted(known.items()), 2):
            yield _pair(one, other, WITH), sorted({here, place})


def by_sentence(page: Page) -> list[dict[Unit, None]]:
    """What each sentence has, each once."""
    sentence = page.clauses.sentence
    found: list[dict[Unit, None]] = [{} for _ in range(sentence[-1] + 1)] if page.tokens else []
    for unit, at in _found(page):
        found[sentence[at[0]]][unit] = None
    return found


@lru_cache(maxsize=50_000)
def traits(unit: Unit) -> tuple[str, ...]:
    """The names of what the unit has: the cue or meaning itself; or a word's stem, its sounds and the classes that it
    belongs to."""
    word, mark, concept = unit
    if concept in MEANINGS:
        return (f"{concept}:{word}{mark}",)
    if concept:
        return (f"c:{concept}:{word}{mark}",)
    return f"s:{stem(word)}{mark}", *(f"e:{name}{mark}" for name in matcher().classes(word)), *_sounds(word)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What stands for all inflections of a word; any number is one."""
    return NUMBER if word.isdigit() else fold(word)[:STEM]


def _sounds(word: str) -> Iterator[str]:
    """More of a long word than its stem, and each few sounds of it before its ending, so that the parts of a compound
    are known."""
    whole = fold(word[:LONGEST])
    if len(whole) > STEM:
        yield f"{WHOLE}:{whole[:LONG]}"
    edged = f"^{fold(_without_ending(word[:LONGEST]))}$"
    if len(whole) >= PIECE:
        yield from dict.fromkeys(f"{PART}:{edged[at : at + PIECE]}" for at in range(len(edged) - PIECE + 1))


def _without_ending(word: str) -> str:
    """The word without the longest ending that it may have, where enough is left."""
    cuts = range(min(LONGEST_ENDING, len(word) - PIECE), 0, -1)
    return next((word[:-cut] for cut in cuts if word[-cut:] in listed("endings")), word)


@lru_cache(maxsize=50_000)
def _unit(word: str, mark: str, concept: str = "") -> Unit:
    return Unit(word, mark, concept)


@lru_cache(maxsize=200_000)
def _pair(one: str, other: str, concept: str) -> Unit:
    return Unit(one + PAIR + other, "", concept)


@cache
def _mark(bits: int) -> str:
    return next((sign for sign, those in MARKS if bits & those), "")
