"""Which subgoals a text speaks to, and whether it is plainly about one that was not chosen."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from assistant.reading.evidence import Evidence, gather
from assistant.reading.lexicon import Concept, lexicon
from assistant.reading.page import read
from assistant.reading.weigh import Sighting

SUBGOALS = ("A", "B", "C")
FEWEST_WORDS = 8
FEWEST_CUES = 2
PLAIN = 2
PASSING = 0.4
"""What a chosen subgoal's words must count to be more than in passing: in all, and beside the other's."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A text that speaks to another subgoal than the chosen ones: which, and the sighting at its strongest words."""

    subgoal: str
    sighting: Sighting


def elsewhere(text: str, chosen: Collection[str]) -> Elsewhere | None:
    """The subgoal that most of the text plainly speaks to, where nothing in it speaks to a chosen one."""
    page = read(text)
    if not chosen or page.words < FEWEST_WORDS:
        return None
    spoken = _own({subgoal: _evidence(text, subgoal) for subgoal in SUBGOALS})
    others = {subgoal: found for subgoal, found in spoken.items() if subgoal not in chosen and found}
    if not others:
        return None
    subgoal = max(others, key=lambda one: _weight(others[one]))
    weight, strongest = _weight(others[subgoal]), max(others[subgoal], key=lambda one: one.weight)
    concept = _concept(subgoal)
    if any(_speaks(spoken[one], weight) for one in chosen if one in spoken):
        return None
    if weight < concept.ask or _words(others[subgoal]) < FEWEST_CUES or not _mostly(text, others[subgoal]):
        return None
    counted = tuple((one, one.weight) for one in _strongest_of_each(others[subgoal]))
    return Elsewhere(subgoal, Sighting(strongest.start, strongest.end, weight < concept.full, weight, counted))


def _evidence(text: str, subgoal: str) -> list[Evidence]:
    return [one for one in gather(read(text), _concept(subgoal), None) if not one.lost]


def _concept(subgoal: str) -> Concept:
    return lexicon()[f"subgoal-{subgoal.lower()}"]


def _own(spoken: Mapping[str, list[Evidence]]) -> dict[str, list[Evidence]]:
    """Without the words that are part of another subgoal's longer expression: «sosial» in «sosial kontroll»."""
    longest: dict[int, int] = {}
    for one in (one for found in spoken.values() for one in found):
        for at in range(one.hit.first, one.hit.last):
            longest[at] = max(one.hit.last - one.hit.first, longest.get(at, 0))
    return {
        subgoal: [one for one in found if one.hit.last - one.hit.first >= longest[one.hit.first]]
        for subgoal, found in spoken.items()
    }


def _weight(evidence: Collection[Evidence]) -> float:
    """Each kind of cue counts once, however often it stands there."""
    return sum(one.weight for one in _strongest_of_each(evidence))


def _strongest_of_each(evidence: Collection[Evidence]) -> Collection[Evidence]:
    groups: dict[str, Evidence] = {}
    for one in evidence:
        known = groups.get(one.hit.cue.group)
        if known is None or one.weight > known.weight:
            groups[one.hit.cue.group] = one
    return groups.values()


def _speaks(chosen: Collection[Evidence], other: float) -> bool:
    """Whether the text says something of a chosen subgoal: more than a word in passing («sammen», «kaffe»)."""
    weight = _weight(chosen)
    return weight >= max(PLAIN, other * PASSING) or weight >= other


def _words(evidence: Collection[Evidence]) -> int:
    """How many expressions apart from each other speak to it: one word decides nothing."""
    apart, end = 0, 0
    for one in sorted(evidence, key=lambda one: one.end):
        if one.start >= end:
            apart, end = apart + 1, one.end
    return apart


def _mostly(text: str, evidence: Collection[Evidence]) -> bool:
    """Whether at least half of the sentences speak to it."""
    sentence = read(text).clauses.sentence
    about = {sentence[one.hit.first] for one in evidence}
    return len(about) * 2 >= sentence[-1] + 1
