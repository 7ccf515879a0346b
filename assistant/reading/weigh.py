"""Where a text speaks of a concept: the live evidence of each sentence is added up, with what is said around it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.reading.evidence import Evidence, Mood, gather
from assistant.reading.lexicon import Concept, lexicon
from assistant.reading.page import Page, read

Groups = Mapping[str, Evidence]
FARTHEST_WORDS = 80
"""The most characters that are pointed at when two words only together are the concept («fagdag … for lærere»)."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A concept in a text at `[start, end)` in code points; `asks` where the evidence is less than full.

    `likely` is how likely (0 to 1) the second reader thought it, where that decided that it asks.
    """

    start: int
    end: int
    asks: bool
    score: float
    evidence: tuple[tuple[Evidence, float], ...]
    """What counted, each with the weight that it counted with at this distance."""
    likely: float | None = None


def sightings(text: str, concept: str, bare: float | None = None, mood: Mood = Mood.PLAN) -> list[Sighting]:
    """The sentences that speak of the concept (KeyError for an unknown one), in order.

    `bare` is None in running text; in a budget line it is how much a thing named alone counts there (1: all).
    """
    page = read(text)
    idea = lexicon()[concept]
    if concept not in page.named:
        return []
    return list(_weigh(page, idea, [one for one in gather(page, idea, bare, mood) if not one.lost]))


def explain(text: str, concept: str, bare: float | None = None) -> list[Evidence]:
    """All the evidence there is, also what was denied, past, done by others or governed away."""
    return gather(read(text), lexicon()[concept], bare)


def strongest(found: Sequence[Sighting]) -> Sighting | None:
    """The sighting with most evidence, the first of equals; None of none."""
    return max(found, key=lambda one: (one.score, -one.start), default=None)


def _weigh(page: Page, concept: Concept, live: Sequence[Evidence]) -> Iterator[Sighting]:
    by_sentence: dict[int, dict[str, Evidence]] = defaultdict(dict)
    whole: dict[str, Evidence] = {}
    named = {page.clauses.clause[one.hit.first] for one in live if one.hit.cue.kind == "head"}
    for one in live:
        if one.hit.cue.reach == "clause" and page.clauses.clause[one.hit.first] not in named:
            continue
        _keep(by_sentence[page.clauses.sentence[one.hit.first]], one)
        if one.hit.cue.reach == "text":
            _keep(whole, one)
    for sentence in sorted(by_sentence):
        heads = [one for one in by_sentence[sentence].values() if one.hit.cue.kind == "head"]
        if heads:
            weighed = _around(concept, by_sentence, sentence, whole)
            yield from _sighting(concept, heads, weighed)


def _keep(groups: dict[str, Evidence], one: Evidence) -> None:
    """Take the evidence in where it is the strongest of its group, or as strong in more words."""
    known = groups.get(one.hit.cue.group)
    if known is None or (abs(one.weight), one.end - one.start) > (abs(known.weight), known.end - known.start):
        groups[one.hit.cue.group] = one


def _around(
    concept: Concept, by_sentence: Mapping[int, Groups], sentence: int, whole: Groups
) -> dict[str, tuple[Evidence, float]]:
    """The best evidence of each group, fainter with the distance."""
    weighed: dict[str, tuple[Evidence, float]] = {}
    for distance, fade in enumerate(concept.fade[:-1]):
        for at in {sentence - distance, sentence + distance}:
            _hear(weighed, _reaching(by_sentence.get(at, {}), distance), fade)
    _hear(weighed, whole.values(), concept.fade[-1])
    return weighed


def _reaching(groups: Groups, distance: int) -> Iterator[Evidence]:
    return (one for one in groups.values() if not distance or one.hit.cue.reach in ("near", "text"))


def _hear(weighed: dict[str, tuple[Evidence, float]], heard: Iterable[Evidence], fade: float) -> None:
    for one in heard:
        group, weight = one.hit.cue.group, one.weight * fade
        if group not in weighed or abs(weight) > abs(weighed[group][1]):
            weighed[group] = (one, weight)


def _sighting(
    concept: Concept, heads: Sequence[Evidence], weighed: Mapping[str, tuple[Evidence, float]]
) -> Iterator[Sighting]:
    score = sum(weight for _, weight in weighed.values())
    grounded = not concept.needs or concept.needs & weighed.keys() or score >= concept.anyway
    heard = sum(weight > 0 for _, weight in weighed.values())
    enough = score >= concept.ask and (heard > 1 or score >= concept.alone)
    if enough and grounded and concept.needs_all <= weighed.keys():
        head = max(heads, key=lambda one: one.weight)
        needed = heads if concept.together else [weighed[group][0] for group in sorted(concept.needs_all)]
        start, end = _words(head, needed)
        yield Sighting(start, end, score < concept.full, round(score, 3), tuple(weighed.values()))


def _words(head: Evidence, needed: Sequence[Evidence]) -> tuple[int, int]:
    """The head with what belongs to it, nearest first, as far as can be taken in at once."""
    start, end = head.start, head.end
    for one in sorted(needed, key=lambda other: abs(other.start - head.start)):
        wider = min(start, one.start), max(end, one.end)
        if wider[1] - wider[0] <= FARTHEST_WORDS:
            start, end = wider
    return start, end
