"""The evidence in a text for one concept: which cues live, what governs the heads, and what took others away."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from assistant.reading.context import BIT
from assistant.reading.lexicon import Concept, Cue
from assistant.reading.matcher import Hit
from assistant.reading.page import Page

GOVERN = ("governor", "cancel", "modifier")
DENIED = BIT["negated"]
DENIALS = frozenset(["ikke", "ikkje", "ingen", "ingenting", "inga", "not", "no", "nothing"])
DONE = BIT["past"] | BIT["perfect"]
LISTED, SHORT = 0.5, 20
"""How much a head named alone counts in so short a text of no verb: «Et keyboard og to gitarer til verkstedet»."""
FIRM = 2
"""A governor before the head that counts so much is not undone by one after it («kjøpes … til utlån»)."""
NEAR = 3
FARTHEST = 16
"""So many tokens before and after its head a governor is looked for."""


class Mood(Enum):
    """What a place in the application tells of, where the words themselves do not say it."""

    PLAN = "plan"
    """What is to come."""
    GOAL = "goal"
    """What is to come, told as if it were done: «30 voksne har vært på kurs»."""
    DEEDS = "deeds"
    """What has been done, whatever the tense, unless the sentence says what shall be."""


class Evidence(NamedTuple):
    """One cue at `[start, end)`, what it counts and why; `lost` names what took it away (a status, or a cue)."""

    hit: Hit
    start: int
    end: int
    weight: float
    reasons: tuple[str, ...]
    lost: tuple[str, ...] = ()

    @property
    def cue(self) -> str:
        """The name of the entry."""
        return self.hit.cue.id


def gather(page: Page, concept: Concept, bare: float | None, mood: Mood = Mood.PLAN) -> list[Evidence]:
    """All evidence for the concept, also what does not count.

    `bare` is how much an ungoverned head counts here (None: as much as in a list, if the text is one).
    """
    hits = page.hits.get(concept.id, ())
    bits = _bits(concept) & ~(DONE if mood is Mood.GOAL else 0)
    deeds = mood is Mood.DEEDS and bool(bits & DONE)
    governors = _Governors(page, [hit for hit in hits if hit.cue.kind in GOVERN and not _lost(page, hit, DENIED)])
    found = []
    for hit in hits:
        live = bits & ~_deaf(hit.cue)
        lost = _lost(page, hit, live) or _denied_after(page, hit, live) or (_told(page, hit) if deeds else ())
        if lost or hit.cue.kind == "evidence":
            found.append(_evidence(page, hit, hit.cue.weight, lost))
        elif hit.cue.kind == "head":
            found.append(governors.head(hit, bare))
    return found


@cache
def _deaf(cue: Cue) -> int:
    return sum(BIT[status] for status in cue.deaf_to)


@cache
def _bits(concept: Concept) -> int:
    return sum(BIT[status] for status in concept.dead_when)


def _lost(page: Page, hit: Hit, bits: int) -> tuple[str, ...]:
    _, first, last = hit
    said = page.said[first]
    if last - first > 1:
        said = reduce(or_, page.said[first:last])
    return _called(said & bits) if said & bits else ()


@cache
def _called(bits: int) -> tuple[str, ...]:
    return tuple(status for status, bit in BIT.items() if bits & bit)


def _denied_after(page: Page, hit: Hit, bits: int) -> tuple[str, ...]:
    """«Vi kjøper ikke»: the denial follows the verb at once."""
    denied = hit.last < len(page.tokens) and page.tokens[hit.last].word in DENIALS and page.said[hit.last] & DENIED
    return ("negated",) if denied and bits & DENIED else ()


def _told(page: Page, hit: Hit) -> tuple[str, ...]:
    return () if page.clauses.sentence[hit.first] in page.planned else ("past",)


def _evidence(page: Page, hit: Hit, weight: float, lost: tuple[str, ...] = ()) -> Evidence:
    return Evidence(hit, page.tokens[hit.first].start, page.tokens[hit.last - 1].end, weight, (hit.cue.reason,), lost)


class _Governors:
    """The words that decide what is said of a head, nearest first: «kjøp av» or «leie av»."""

    def __init__(self, page: Page, hits: Sequence[Hit]) -> None:
        self.page = page
        governing = [hit for hit in hits if hit.cue.kind != "modifier"]
        self.by_end = sorted(governing, key=lambda hit: (hit.last, -hit.first))
        self.by_start = sorted(governing, key=lambda hit: (hit.first, -hit.last))
        self.ends = [hit.last for hit in self.by_end]
        self.starts = [hit.first for hit in self.by_start]
        self.modifiers = {hit.last: hit for hit in hits if hit.cue.kind == "modifier"}
        self.listed = LISTED if _is_list(page) else 0

    def head(self, hit: Hit, bare: float | None) -> Evidence:
        """The evidence of a head with what governs it: the nearest before, else the nearest after."""
        before, after = self._before(hit), self._after(hit)
        firm = before is not None and before.cue.weight >= FIRM
        if after and after.cue.kind == "cancel" and after.cue.side == "right" and not firm:
            return _evidence(self.page, hit, 0, (after.cue.id,))
        governor = before or after
        if governor and governor.cue.kind == "cancel":
            return _evidence(self.page, hit, 0, (governor.cue.id,))
        parts = [one for one in (governor, self._modifier(hit), hit) if one]
        alone = 0 if governor else (self.listed if bare is None else bare) * hit.cue.bare
        return self._joined(hit, parts, alone)

    def _joined(self, hit: Hit, parts: Sequence[Hit], alone: float) -> Evidence:
        start = self.page.tokens[min(one.first for one in parts)].start
        end = self.page.tokens[max(one.last for one in parts) - 1].end
        weight = sum(one.cue.weight for one in parts) + alone
        return Evidence(hit, start, end, weight, tuple(one.cue.reason for one in parts))

    def _modifier(self, head: Hit) -> Hit | None:
        """«Ny» or «brukt» just before the head."""
        near = (self.modifiers.get(at) for at in range(head.first, head.first - NEAR, -1))
        return next((hit for hit in near if hit and _reaches(hit, head, head.first - hit.last)), None)

    def _before(self, head: Hit) -> Hit | None:
        """The last that ends before the head; of two that end alike the longer."""
        start = max(self.page.clauses.start(head.first), head.first - FARTHEST)
        for at in range(bisect_right(self.ends, head.first) - 1, -1, -1):
            hit = self.by_end[at]
            if hit.last <= start:
                return None
            if hit.cue.side != "right" and _reaches(hit, head, head.first - hit.last):
                return hit
        return None

    def _after(self, head: Hit) -> Hit | None:
        """The first that begins after the head; of two that begin alike the longer."""
        end = min(self.page.clauses.end(head.first), head.last + FARTHEST)
        for at in range(bisect_left(self.starts, head.last), len(self.by_start)):
            hit = self.by_start[at]
            if hit.first >= end:
                return None
            if hit.cue.side != "left" and _reaches(hit, head, hit.first - head.last):
                return hit
        return None


def _is_list(page: Page) -> bool:
    return not page.spoken and len(page.tokens) <= SHORT and page.clauses.sentence[-1] == 0


def _reaches(governor: Hit, head: Hit, between: int) -> bool:
    cue = governor.cue
    return between <= cue.within and (not cue.governs or head.cue.group in cue.governs)
