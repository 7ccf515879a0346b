"""Where the lexicons' patterns stand in a text; each token is looked up once, each pattern tried at its rarest word."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from assistant.reading.lexicon import Cue, lexicon
from assistant.reading.notation import Element, Step
from assistant.reading.tokens import Token
from assistant.reading.vocabulary import NONE, Ids, Vocabulary

STOPS = frozenset(".!?;:")
MOST_REMEMBERED = 50_000
SHORT, SHORT_COSTS = 4, 20
"""So many letters at least has a word that is seldom met in a text; a shorter one counts as many patterns more."""


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


Known = tuple[Ids, tuple[_Pattern, ...]]


class Matcher:
    """All patterns of the given cues, by the number of their rarest word."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        written = [(cue, steps) for cue in cues for steps in cue.patterns]
        self.vocabulary = Vocabulary(step.element for _, steps in written for step in steps)
        self.by_anchor: dict[int, list[_Pattern]] = defaultdict(list)
        self._known: dict[str, Known] = {}
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
        read = [ids for ids, _ in known]
        around = [NONE, *read, NONE]
        found: dict[Hit, None] = {}
        tried = 0
        for at, (_, candidates) in enumerate(known):
            tried += len(candidates)
            for cue, anchor, steps, beside, near in candidates:
                if beside and near not in around[at + beside + 1]:
                    continue
                first = at - anchor
                last = at + 1 if len(steps) == 1 else _follow(steps, first, read, words)
                if last:
                    found[Hit(cue, first, last)] = None
        return list(found), tried

    def classes(self, word: str) -> tuple[str, ...]:
        """The names of the classes that the word belongs to: sets of words that patterns count alike."""
        ids, _ = self._known.get(word) or self._look_up(word)
        return tuple(sorted({name for number in ids if (name := self.vocabulary.classes.get(number))}))

    def _look_up(self, word: str) -> Known:
        """What a word can be, and the patterns to try there; remembered for the next time, up to a limit."""
        if len(self._known) > MOST_REMEMBERED:
            self._known.clear()
        ids = self.vocabulary.read(word)
        candidates = tuple(one for number in ids for one in self.by_anchor.get(number, ()))
        self._known[word] = ids, candidates
        return ids, candidates


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
