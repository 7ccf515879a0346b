"""What the second reader says beside the lexicons: it asks where they are silent, and drops what they only ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from assistant import datafile, resources
from assistant.reading import thesaurus
from assistant.reading.evidence import Evidence
from assistant.reading.language import unreadable
from assistant.reading.learned import Beside, likely, model, reading
from assistant.reading.lexicon import Cue, lexicon
from assistant.reading.matcher import Hit
from assistant.reading.page import CONTEXT, Page, read
from assistant.reading.traits import BEGUN, MEANINGS, MEANT, PAIR, Placed, Unit, units
from assistant.reading.weigh import Sighting, explain

LEARNED, JOIN = "learned", "join"
MOST_CHARACTERS = 80
"""The most that is pointed at."""
SUREST, NEVER = 0.999, 2.0
"""It only asks, so that it is never quite sure; and a likelihood that nothing has."""


@dataclass(frozen=True, slots=True)
class Limits:
    """From how likely it asks, below how likely a question, and what was sure, is dropped, and what it says of a word.

    Of a rule that is among `surer` it asks from there; of one among `believed` the two are dropped below what stands
    there. Where the lexicons saw the thing and took it away (denied, hired, others') it asks only from
    `speaks_against`. A text of fewer words than `fewest_words` is not asked about, nor a line of a table or of `lines`
    of fewer than `fewest_in_line`, nor, where its rule has classes in `only_where`, a text without any word of them,
    unless it is as likely as `unnamed` says; so many words are `shown`. `of_income` are the rules that a line of income
    is asked of, and from how likely, though no lexicon reads there. `concepts` are what lexicons call what a rule looks
    for, where that is not the rule's name.
    """

    speaks: float
    surer: Mapping[str, float]
    speaks_against: float
    silences: float
    drops: float
    believed: Mapping[str, Sequence[float]]
    fewest_words: int
    fewest_in_line: int
    lines: Sequence[str]
    only_where: Mapping[str, Sequence[str]]
    unnamed: Mapping[str, float]
    of_income: Mapping[str, float]
    shown: int
    concepts: Mapping[str, str]
    reason: str


@cache
def limits() -> Limits:
    """How the second reader is used, as declared in flows/lexicon/lists."""
    return Limits(**datafile.load(resources.path("flows") / "lexicon" / "lists" / "second-reader.yaml").data)


def also_read(text: str, rule: str, found: Sighting | None, beside: Beside) -> Sighting | None:
    """What the lexicons found, or what the second reader asks.

    Where it is in doubt of what they found, a question of theirs is dropped, and what they were sure of is asked; where
    it thinks it less likely than not, that is dropped too. Of a text in a language that nobody taught it, it asks
    nothing.
    """
    if rule not in model().rules:
        return found
    likelihood = likely(text, rule, beside)
    if found:
        return doubted(found, likelihood, rule)
    if not _enough(text, rule, likelihood) or not _may_ask(text, rule, beside):
        return None
    if likelihood < limits().speaks_against and _taken_away(text, limits().concepts.get(rule, rule)):
        return None
    return _asked(text, rule, beside)


def of_income(text: str, rule: str, beside: Beside) -> Sighting | None:
    """What is asked of a line of income, where others' money mostly is named: only what is next to certain, and nothing
    that the lexicons saw others do or pay."""
    if rule not in limits().of_income:
        return None
    likelihood = likely(text, rule, beside)
    if likelihood < limits().of_income[rule] or not _enough(text, rule, likelihood) or not _may_ask(text, rule, beside):
        return None
    return None if _taken_away(text, limits().concepts.get(rule, rule)) else _asked(text, rule, beside)


def doubted(found: Sighting, likelihood: float, rule: str) -> Sighting | None:
    """What is left of what the lexicons found for the rule where the second reader thinks it so likely (0 to 1)."""
    silences, drops = limits().believed.get(rule, (limits().silences, limits().drops))
    if likelihood >= silences:
        return found
    if found.asks or likelihood < drops:
        return None
    return replace(found, asks=True, likely=round(likelihood, 3))


def _taken_away(text: str, concept: str) -> bool:
    return concept in lexicon() and any(one.lost and one.hit.cue.kind == "head" for one in explain(text, concept))


def _may_ask(text: str, rule: str, beside: Beside) -> bool:
    """Whether it was taught what the rule speaks of there, in a language that is read, and the text says enough."""
    taught = set(beside.place) & set(model().places[rule])
    return bool(taught) and _long_enough(text, beside) and not unreadable(text)


def _enough(text: str, rule: str, likelihood: float) -> bool:
    """Whether it is so likely that it asks of this text, which may have to name what the rule is about."""
    if likelihood < limits().surer.get(rule, limits().speaks):
        return False
    return likelihood >= limits().unnamed.get(rule, NEVER) or _names_it(text, rule)


def _names_it(text: str, rule: str) -> bool:
    """Whether the text names what the rule is about: a word of such a class, or a head of the lexicon."""
    classes, page = limits().only_where.get(rule, ()), read(text)
    if not classes:
        return True
    heads = (hit.cue.kind == "head" for hit in page.hits.get(limits().concepts.get(rule, rule), ()))
    meant = (one.unit.word for one in units(page) if one.unit.concept in (MEANT, BEGUN))
    return any(heads) or any(name in classes for name in meant)


def _long_enough(text: str, beside: Beside) -> bool:
    line = any(place.count(".") > 1 or place in limits().lines for place in beside.place)
    return read(text).words >= (limits().fewest_in_line if line else limits().fewest_words)


def _asked(text: str, rule: str, beside: Beside) -> Sighting | None:
    """A question at the words that speak for it; none where no word does, but only where it stands."""
    page, opinion = read(text), reading(text, rule, beside)
    start, end = _words(page, opinion.counted)
    loudest = sorted(opinion.counted, key=lambda one: -one[1])[: limits().shown]
    evidence = tuple((_evidence(page, one, weight), weight) for one, weight in loudest if weight > 0)
    likelihood = min(round(opinion.likely, 3), SUREST)
    return Sighting(start, end, True, likelihood, evidence, likelihood) if evidence else None


def _evidence(page: Page, one: Placed, weight: float) -> Evidence:
    start, end = page.tokens[one.first].start, page.tokens[one.last - 1].end
    return Evidence(Hit(_cue(), one.first, one.last), start, end, weight, (*_meant(one.unit), limits().reason))


def _meant(unit: Unit) -> tuple[str, ...]:
    """What the words mean, where it is that which counts."""
    names = unit.word.split(PAIR) if unit.concept in MEANINGS else ()
    return tuple(filter(None, map(thesaurus.reason, names)))


@cache
def _cue() -> Cue:
    """What every word that the second reader goes by is shown as, in place of a concept of the lexicons."""
    return Cue(LEARNED, LEARNED, "evidence", LEARNED, 0, 0, "sentence", "both", frozenset(), 0, frozenset(),
               limits().reason, ())  # fmt: skip


def _words(page: Page, counted: Sequence[tuple[Placed, float]]) -> tuple[int, int]:
    """The clause that speaks most for it, from its first to its last word that does; none that only joins."""
    joins = {hit.first for hit in page.hits.get(CONTEXT, ()) if hit.cue.kind == "mark" and hit.cue.group == JOIN}
    by_token: dict[int, float] = {}
    for one, weight in counted:
        for at in one.at:
            by_token[at] = by_token.get(at, 0) + weight / len(one.at)
    loud = {at: weight for at, weight in by_token.items() if weight > 0 and at not in joins} or {0: 0.0}
    by_clause: dict[int, float] = {}
    for at, weight in loud.items():
        by_clause[page.clauses.clause[at]] = by_clause.get(page.clauses.clause[at], 0) + weight
    clause = max(by_clause, key=lambda one: by_clause[one])
    there = sorted(at for at in loud if page.clauses.clause[at] == clause)
    return _nearest(page, there, max(there, key=lambda at: loud[at]))


def _nearest(page: Page, there: Sequence[int], best: int) -> tuple[int, int]:
    """From the first to the last of these tokens that can be taken in at once with the loudest."""
    start, end = page.tokens[best].start, page.tokens[best].end
    for at in sorted(there, key=lambda one: abs(one - best)):
        wider = min(start, page.tokens[at].start), max(end, page.tokens[at].end)
        if wider[1] - wider[0] <= MOST_CHARACTERS:
            start, end = wider
    return start, end
