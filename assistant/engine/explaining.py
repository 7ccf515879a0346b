"""Why the text rules speak or are silent: the evidence for and against in each text, as the lexicons weigh it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.engine.findings import Finding
from assistant.reading.evidence import Evidence, gather
from assistant.reading.learned import Beside, likely, model
from assistant.reading.lexicon import Concept, lexicon
from assistant.reading.page import read
from assistant.reading.second import limits
from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.case import Case, Text
from assistant.rules.read_text import mood, stands


@dataclass(frozen=True, slots=True)
class Reason:
    """One cue: its words at `[start, end)` of the text, what it counted there, why, and what took it away."""

    cue: str
    start: int
    end: int
    words: str
    weight: float
    reasons: tuple[str, ...]
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Weighing:
    """A concept in one text: the most it added up to (0 where it was not seen), for and against it.

    `asks` and `sure` are the sums from which the judgement asks and from which it is sure; `likely` (0 to 1) is what
    the second reader thought, where it had a say: then that may ask, or not ask, whatever the sum.
    """

    concept: str
    score: float
    asks: float
    sure: float
    speaks_for: tuple[Reason, ...]
    speaks_against: tuple[Reason, ...]
    likely: float | None = None


def weighings(text: Text) -> list[Weighing]:
    """Every concept that the text names, also those that were denied, past, done by others or outweighed."""
    ideas = [lexicon()[id_] for id_ in sorted(read(text.words).named & lexicon().keys())]
    seen = {idea.id: strongest(sightings(text.words, idea.id, mood=mood(text))) for idea in ideas}
    return [_weighing(text, idea, seen[idea.id]) for idea in ideas if _named(text, idea)]


def behind(finding: Finding, text: Text) -> list[Weighing]:
    """The weighing that a finding about this text rests on, as its rule weighed it; none where it weighs otherwise."""
    seen = finding.sighting
    if seen is None:
        return []
    idea = lexicon().get(_concept(seen))
    return [_weighing(text, idea, seen) if idea else _learned(text, seen)]


def _learned(text: Text, seen: Sighting) -> Weighing:
    """What the second reader went by: its score is how likely (0 to 1), and it never does more than ask."""
    reasons = tuple(_reason(text.words, one, weight) for one, weight in seen.evidence)
    return Weighing(_concept(seen), seen.score, limits().speaks, 1.0, reasons, (), seen.likely)


def _concept(seen: Sighting) -> str:
    first, _ = seen.evidence[0]
    return first.hit.cue.concept


def _named(text: Text, idea: Concept) -> bool:
    return any(one.hit.cue.kind == "head" for one in _evidence(text, idea))


def _evidence(text: Text, idea: Concept) -> list[Evidence]:
    return gather(read(text.words), idea, None, mood(text))


def _weighing(text: Text, idea: Concept, seen: Sighting | None) -> Weighing:
    words, evidence = text.words, _evidence(text, idea)
    counted = seen.evidence if seen else tuple((one, one.weight) for one in evidence if not one.lost)
    lost = [_reason(words, one, one.weight) for one in evidence if one.lost]
    return Weighing(
        concept=idea.id,
        score=seen.score if seen else 0,
        asks=idea.ask,
        sure=idea.full,
        speaks_for=tuple(_reason(words, one, weight) for one, weight in counted if weight > 0),
        speaks_against=(*(_reason(words, one, weight) for one, weight in counted if weight < 0), *lost),
        likely=seen.likely if seen else None,
    )


def _reason(words: str, one: Evidence, weight: float) -> Reason:
    return Reason(one.cue, one.start, one.end, words[one.start : one.end], round(weight, 2), one.reasons, one.lost)


def silent(case: Case, findings: Sequence[Finding]) -> Iterator[tuple[Text, Weighing]]:
    """The texts that name a concept without a finding resting on it, with the weighing that kept the rule silent."""
    texts = case.texts
    spoken = {(one.place, weighed.concept) for text in texts for one in findings
              if one.span and one.place == text.place for weighed in behind(one, text)}  # fmt: skip
    for text in texts:
        for one in weighings(text):
            if (text.place, one.concept) not in spoken:
                yield text, replace(one, likely=_thought(case, text, one.concept))


def _thought(case: Case, text: Text, concept: str) -> float | None:
    """How likely the second reader thinks the rule that looks for this concept; None where it was not taught it."""
    rule = next((rule for rule, name in limits().concepts.items() if name == concept), concept)
    return round(likely(text.words, rule, Beside(stands(case, text))), 3) if rule in model().rules else None
