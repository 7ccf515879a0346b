"""Why the text rules speak or are silent: the evidence for and against in each text, as the lexicons weigh it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.engine.findings import Finding
from assistant.reading.evidence import Evidence, gather
from assistant.reading.lexicon import Concept, lexicon
from assistant.reading.page import read
from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.case import Text
from assistant.rules.read_text import is_goal


@dataclass(frozen=True, slots=True)
class Reason:
    """One cue: its words at `[start, end)` of the text, what it counted there, why, and what took it away."""

    cue: str
    start: int
    end: int
    words: str
    weight: float
    reason: str
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """A concept in one text: the most it added up to (0 where it was not seen), for and against it.

    `asks` and `sure` are the sums from which the judgement asks and from which it is sure.
    """

    concept: str
    score: float
    asks: float
    sure: float
    speaks_for: tuple[Reason, ...]
    speaks_against: tuple[Reason, ...]


def weighings(text: Text) -> list[Weighing]:
    """Every concept that the text names, also those that were denied, past, done by others or outweighed."""
    page = read(text.words)
    ideas = lexicon()
    return [weighed for id_ in sorted(page.named & ideas.keys()) if (weighed := _weighing(text, ideas[id_]))]


def behind(finding: Finding, text: Text) -> list[Weighing]:
    """The weighings that a finding about this text rests on: of its rule's name first, then what is seen there."""
    start, end = finding.span or (0, 0)
    found = (
        one
        for one in weighings(text)
        if one.concept == finding.rule
        or any(seen.start < end and start < seen.end for seen in _sightings(text, one.concept))
    )
    return sorted(found, key=lambda one: one.concept != finding.rule)


def _sightings(text: Text, concept: str) -> list[Sighting]:
    return sightings(text.words, concept, goal=is_goal(text))


def _weighing(text: Text, idea: Concept) -> Weighing | None:
    words = text.words
    evidence = gather(read(words), idea, None, is_goal(text))
    if not any(one.hit.cue.kind == "head" for one in evidence):
        return None
    most = strongest(_sightings(text, idea.id))
    counted = most.evidence if most else tuple((one, one.weight) for one in evidence if not one.lost)
    lost = [_reason(words, one, one.weight) for one in evidence if one.lost]
    return Weighing(
        concept=idea.id,
        score=most.score if most else 0,
        asks=idea.ask,
        sure=idea.full,
        speaks_for=tuple(_reason(words, one, weight) for one, weight in counted if weight > 0),
        speaks_against=(*(_reason(words, one, weight) for one, weight in counted if weight < 0), *lost),
    )


def _reason(words: str, one: Evidence, weight: float) -> Reason:
    return Reason(one.cue, one.start, one.end, words[one.start : one.end], round(weight, 2), one.reason, one.lost)


def silent(texts: Sequence[Text], findings: Sequence[Finding]) -> Iterator[tuple[Text, Weighing]]:
    """The texts that name a concept without a finding resting on it, with the weighing that kept the rule silent."""
    spoken = {(one.place, weighed.concept) for text in texts for one in findings
              if one.span and one.place == text.place for weighed in behind(one, text)}  # fmt: skip
    for text in texts:
        yield from ((text, one) for one in weighings(text) if (text.place, one.concept) not in spoken)
