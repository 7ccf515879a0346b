"""Where the lexicons' patterns stand in a text; each token is looked up once, each pattern tried at its rarest word."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from assistant.reading.lexicon import Cue, lexicon
from assistant.reading.notation import Element, Step
from assistant.reading.tokens import Token
from assistant.reading.vocabulary import NONE, Ids, Vocabulary

STOPS = frozenset(".!?;:")
MOST_REMEMBERED = 50_000
SHORT, SHORT_COSTS = 4, 20
"""So many letters at least has a word that is seldom met in a text; a shorter one counts as many patterns more."""


_ORDER = itemgetter(0)


class Hit(NamedTuple):
    """A cue in the text: tokens `[first, last)`."""

    cue: Cue
    first: int
    last: int


class _Pattern(NamedTuple):
    cue: Cue
    anchor: int
    steps: tuple[tuple[int, int], ...]
    """The number of each word, and the gap before it."""
    beside: int
    near: int
    """A word that must stand just before (-1) or after (1) the anchor, by its number; 0 where none must."""


_Numbered = tuple[int, _Pattern]


class _Word(NamedTuple):
    """What a word can be, and the patterns to try there, in order: the cues of one word, the patterns that its
    neighbours do not decide, and, by the number that must stand just before or after it, the others."""

    ids: Ids
    alone: Sequence[tuple[int, Cue]]
    free: Sequence[_Numbered]
    before: Mapping[int, Sequence[_Numbered]]
    after: Mapping[int, Sequence[_Numbered]]

    def tried(self, before: Ids, after: Ids) -> list[_Numbered]:
        """The patterns to try between these neighbours."""
        found = [*self.free]
        for wanted, there in ((self.before, before), (self.after, after)):
            if wanted and not there.isdisjoint(wanted):
                found += [one for number, those in wanted.items() if number in there for one in those]
        return found


class Matcher:
    """All patterns of the given cues, by the number of their rarest word."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        written = [(cue, steps) for cue in cues for steps in cue.patterns]
        self.vocabulary = Vocabulary(step.element for _, steps in written for step in steps)
        self.by_anchor: dict[int, list[_Pattern]] = defaultdict(list)
        self._known: dict[str, _Word] = {}
        uses = Counter(step.element for _, steps in written for step in steps)
        for cue, steps in written:
            self._learn(cue, steps, uses)

    def _learn(self, cue: Cue, steps: Sequence[Step], uses: Mapping[Element, int]) -> None:
        numbered = tuple((self.vocabulary.ids[step.element], step.gap) for step in steps)
        anchor = _rarest(steps, uses)
        after = anchor + 1 < len(steps) and not steps[anchor + 1].gap
        beside = -1 if anchor else 1 if after else 0
        near = numbered[anchor + beside][0]
        self.by_anchor[numbered[anchor][0]].append(_Pattern(cue, anchor, numbered, beside, near))

    def hits(self, tokens: Sequence[Token]) -> tuple[list[Hit], int]:
        """Every hit in the order of the text, and how many patterns were tried."""
        words = [token.word for token in tokens]
        known = [self._known.get(word) or self._look_up(word) for word in words]
        read = [one.ids for one in known]
        around = [NONE, *read, NONE]
        found: dict[Hit, None] = {}
        tried = 0
        for at, (_, alone, free, before, after) in enumerate(known):
            if not (alone or free or before or after):
                continue
            here = [(order, Hit(cue, at, at + 1)) for order, cue in alone]
            if free or before or after:
                several = known[at].tried(around[at], around[at + 2])
                tried += len(several)
                for order, (cue, anchor, steps, _, _) in several:
                    last = _follow(steps, at - anchor, read, words)
                    if last:
                        here.append((order, Hit(cue, at - anchor, last)))
            if here:
                tried += len(alone)
                found.update((hit, None) for _, hit in sorted(here, key=_ORDER))
        return list(found), tried

    def classes(self, word: str) -> tuple[str, ...]:
        """The names of the classes that the word belongs to: sets of words that patterns count alike."""
        ids = (self._known.get(word) or self._look_up(word)).ids
        return tuple(sorted({name for number in ids if (name := self.vocabulary.classes.get(number))}))

    def _look_up(self, word: str) -> _Word:
        """What a word can be, and the patterns to try there; remembered for the next time, up to a limit."""
        if len(self._known) > MOST_REMEMBERED:
            self._known.clear()
        ids = self.vocabulary.read(word)
        sides: dict[int, dict[int, list[_Numbered]]] = {-1: defaultdict(list), 1: defaultdict(list)}
        alone: list[tuple[int, Cue]] = []
        free: list[_Numbered] = []
        for order, one in enumerate(one for number in ids for one in self.by_anchor.get(number, ())):
            if one.beside:
                sides[one.beside][one.near].append((order, one))
            elif len(one.steps) > 1:
                free.append((order, one))
            else:
                alone.append((order, one.cue))
        self._known[word] = found = _Word(ids, alone, free, sides[-1], sides[1])
        return found


def _rarest(steps: Sequence[Step], uses: Mapping[Element, int]) -> int:
    """The word before the first gap that fewest patterns have, of equals the longest; where it stands is certain."""
    fixed = next((at for at, step in enumerate(steps) if step.gap), len(steps))

    def commonness(at: int) -> tuple[int, int]:
        shortest = min(len(atom.core) for atom in steps[at].element)
        return uses[steps[at].element] * (SHORT_COSTS if shortest < SHORT else 1), -shortest

    return min(range(fixed), key=commonness)


def _follow(steps: Sequence[tuple[int, int]], at: int, read: Sequence[Ids], words: Sequence[str]) -> int:
    """The token after the match that begins at `at`, 0 where it does not match."""
    if at < 0:
        return 0
    count = len(read)
    for wanted, gap in steps:
        end = at + gap
        while at < count and wanted not in read[at]:
            if at == end or words[at] in STOPS:
                return 0
            at += 1
        if at == count:
            return 0
        at += 1
    return at


@cache
def matcher() -> Matcher:
    """The matcher of all lexicons."""
    return Matcher(cue for concept in lexicon().values() for cue in concept.cues)
