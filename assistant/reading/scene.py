"""A text as far as the context needs it, and where a denial in it ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.reading.clauses import Clauses
from assistant.reading.matcher import Hit
from assistant.reading.tokens import Token


@dataclass(frozen=True)
class Scene:
    """A text taken apart as far as the context needs it."""

    tokens: Sequence[Token]
    clauses: Clauses
    marks: Mapping[str, frozenset[int]]
    scopes: Sequence[Hit]


class Stops:
    """For each token the next one where a denial ends; found once, from the end of the text."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        count = len(scene.tokens)
        self.subject = [count] * (count + 1)
        self.verb = [count] * (count + 1)
        self.halt = [count] * (count + 1)
        for at in range(count - 1, -1, -1):
            word = scene.tokens[at].word
            self.subject[at] = at if at in scene.marks["subject"] or word == ":" else self.subject[at + 1]
            self.verb[at] = at if at in scene.marks["verb"] else self.verb[at + 1]
            self.halt[at] = at if at in scene.marks["halt"] else self.halt[at + 1]

    def forward(self, hit: Hit) -> int:
        """To the end of the clause, the next subject, or the next statement after a relative clause."""
        count = len(self.scene.tokens)
        end = min(self.scene.clauses.end(hit.first), self.subject[min(hit.last + 1, count)])
        relative = self._relative(hit)
        if relative is None:
            return end
        verb = self.verb[min(hit.last, count)]
        own_verb_before = self.verb[relative] < hit.first
        return min(end, verb if own_verb_before else self.verb[min(verb + 1, count)])

    def phrase(self, hit: Hit) -> int:
        """To the next verb, subject or «med»."""
        at = min(hit.last, len(self.scene.tokens))
        return min(self.scene.clauses.end(hit.first), self.subject[at], self.verb[at], self.halt[at])

    def _relative(self, hit: Hit) -> int | None:
        start = max(self.scene.clauses.start(hit.first), hit.first - 4)
        return next((at for at in range(hit.first - 1, start - 1, -1) if at in self.scene.marks["relative"]), None)
