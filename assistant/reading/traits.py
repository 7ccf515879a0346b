"""What can be learned from in a text: words, their sounds, what they mean and what stands near, and the lexicons' cues
and classes; with what is said of each."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import combinations, repeat
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
Pair = tuple[Unit, int, int]
"""A unit of two words, by their numbers."""


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
    at, said = _words_of(page, marks)
    for those, places in _all_meant(*said, page.language):
        phrase = isinstance(places, range)
        there = range(at[places[0]], at[places[-1]] + 1) if phrase else [at[place] for place in places]
        yield from ((unit, there) for unit in those)


Words = tuple[Sequence[str], Sequence[int], Sequence[str]]
"""Words, the numbers of their sentences, and what is said of each."""


def _words_of(page: Page, marks: Sequence[str]) -> tuple[Sequence[int], Words]:
    """Which tokens are words; and those words."""
    at = [place for place, token in enumerate(page.tokens) if is_word(token.word)]
    sentence = page.clauses.sentence
    return at, ([page.tokens[one].word for one in at], [sentence[one] for one in at], [marks[one] for one in at])


class Meant(NamedTuple):
    """What a word means where it stands: the kinds of its classes, and the units of all that it means."""

    kinds: tuple[str, ...]
    units: Mapping[Unit, None]


@lru_cache(maxsize=50_000)
def meant(word: str, mark: str, language: str) -> Meant:
    """What the word means in a text of that language, with what is said of it."""
    known = meaning(word, language)
    kinds = tuple(dict.fromkeys(map(kind, known.own)))
    own = [_unit(name, mark, MEANT) for name in (*known.own, *kinds)]
    return Meant(kinds, dict.fromkeys([*own, *(_unit(name, mark, BEGUN) for name in known.first)]))


def _phrase(name: str, mark: str) -> Iterator[Unit]:
    return (_unit(one, mark, MEANT) for one in dict.fromkeys((name, kind(name))))


def _near(words: Sequence[str], own: Sequence[Sequence[str]], sentence: Sequence[int]) -> Iterator[Pair]:
    """Two meanings, or a meaning and a word, near each other."""
    for one, names in enumerate(own):
        if not names:
            continue
        first, last = max(one - CLOSE, 0), min(one + BESIDE, len(own) - 1)
        for other in range(first, one):
            if sentence[other] == sentence[one]:
                yield from ((_pair(words[other], name, BY), other, one) for name in names)
        for other in range(one + 1, last + 1):
            if sentence[other] != sentence[one]:
                break
            yield from ((_pair(name, near, NEAR), one, other) for name in names for near in own[other])
            if other - one <= CLOSE:
                yield from ((_pair(name, words[other], BY), one, other) for name in names)


def _with(own: Sequence[Sequence[str]], sentence: Sequence[int]) -> Iterator[Pair]:
    """Each two meanings of a sentence, wherever they stand in it."""
    there: dict[int, dict[str, int]] = {}
    for place, names in enumerate(own):
        if names:
            known = there.setdefault(sentence[place], {})
            for name in names:
                if len(known) < MOST_MEANINGS:
                    known.setdefault(name, place)
    for known in there.values():
        for (one, here), (other, place) in combinations(sorted(known.items()), 2):
            yield _pair(one, other, WITH), here, place


class Sentence(NamedTuple):
    """What a sentence has, each once: its words and cues, and what they mean."""

    said: dict[Unit, None]
    means: dict[Unit, None]


def by_sentence(page: Page) -> list[Sentence]:
    """What each sentence has; the same as `units` finds, without where it stands."""
    sentence, tokens = page.clauses.sentence, page.tokens
    found = [Sentence({}, {}) for _ in range(sentence[-1] + 1)] if tokens else []
    marks = [_mark(bits) for bits in page.said]
    at, said = _words_of(page, marks)
    for place in at:
        found[sentence[place]].said[_unit(tokens[place].word, marks[place])] = None
    for concept, hits in page.hits.items():
        for cue, first, _ in hits if concept != CONTEXT else ():
            found[sentence[first]].said[_unit(cue.id, marks[first], concept)] = None
    for those, places in _all_meant(*said, page.language):
        found[sentence[at[places[0]]]].means.update(those)
    return found


def _all_meant(
    words: Sequence[str], sentence: Sequence[int], marks: Sequence[str], language: str
) -> Iterator[tuple[Mapping[Unit, None], Sequence[int]]]:
    """The units of all that the words mean, with the numbers of the words, of a phrase from the first to the last."""
    for first, last, name in phrases(words, language):
        if sentence[first] == sentence[last - 1]:
            yield dict.fromkeys(_phrase(name, marks[first])), range(first, last)
    means = list(map(meant, words, marks, repeat(language)))
    yield from ((one.units, (at,)) for at, one in enumerate(means) if one.units)
    own = [one.kinds for one in means]
    for unit, one, other in (*_near([*map(stem, words)], own, sentence), *_with(own, sentence)):
        yield {unit: None}, (one,) if one == other else (min(one, other), max(one, other))


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
