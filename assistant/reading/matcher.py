"""Where the lexicons' patterns stand in a text; each token is looked up once, each pattern tried at its rarest word."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from assistant.reading.lexicon import Cue, lexicon
from assistant.reading.notation import Step
from assistant.reading.tokens import Token
from assistant.reading.vocabulary import Ids, Vocabulary

STOPS = frozenset(".!?;:")


class Hit(NamedTuple):
    """A cue in the text: tokens `[first, last)`."""

    cue: Cue
    first: int
    last: int


class _Pattern(NamedTuple):
    cue: Cue
    anchor: int
    ids: tuple[int, ...]
    gaps: tuple[int, ...]


class Matcher:
    """All patterns of the given cues, by the number of their rarest word."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        written = [(cue, steps) for cue in cues for steps in cue.patterns]
        self.vocabulary = Vocabulary(step.element for _, steps in written for step in steps)
        self.by_anchor: dict[int, list[_Pattern]] = defaultdict(list)
        for cue, steps in written:
            self._learn(cue, steps)

    def _learn(self, cue: Cue, steps: Sequence[Step]) -> None:
        ids = tuple(self.vocabulary.ids[step.element] for step in steps)
        anchor = _rarest(steps)
        self.by_anchor[ids[anchor]].append(_Pattern(cue, anchor, ids, tuple(step.gap for step in steps)))

    def hits(self, tokens: Sequence[Token]) -> tuple[list[Hit], int]:
        """Every hit in the order of the text, and how many patterns were tried."""
        read = [self.vocabulary.of(token.word) for token in tokens]
        words = [token.word for token in tokens]
        found: dict[Hit, None] = {}
        tried = 0
        for at, ids in enumerate(read):
            for one in ids:
                for candidate in self.by_anchor.get(one, ()):
                    tried += 1
                    first = at - candidate.anchor
                    last = _follow(candidate, first, read, words) if first >= 0 else 0
                    if last:
                        found[Hit(candidate.cue, first, last)] = None
        return list(found), tried


def _rarest(steps: Sequence[Step]) -> int:
    """The longest word before the first gap: its distance from the start is certain."""
    fixed = next((at for at, step in enumerate(steps) if step.gap), len(steps))
    return max(range(fixed), key=lambda at: min(len(atom.core) for atom in steps[at].element))


def _follow(pattern: _Pattern, at: int, read: Sequence[Ids], words: Sequence[str]) -> int:
    """The token after the match that begins at `at`, 0 where it does not match."""
    for wanted, gap in zip(pattern.ids, pattern.gaps, strict=True):
        end = min(at + gap + 1, len(read))
        while at < end and wanted not in read[at]:
            if words[at] in STOPS:
                return 0
            at += 1
        if at >= end:
            return 0
        at += 1
    return at


@cache
def matcher() -> Matcher:
    """The matcher of all lexicons."""
    return Matcher(cue for concept in lexicon().values() for cue in concept.cues)
