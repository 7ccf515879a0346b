"""Which topics a question is about, and what they reply: by their signals, and by what labelled questions taught.

A topic counts its strongest combination of signals. What was taught, decides where it is much surer than they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from assistant.asking.book import Book, Combination, Reply, Topic
from assistant.asking.learned import UNKNOWN, Outcome, likely
from assistant.asking.signals import Heard

LEAST = 1.9
"""A topic that its signals speak for less than this, is not answered."""
STRANGE, STRANGE_MOST = 0.35, 1.4
"""What each word that nobody knows takes from a topic that a strange word can turn into another matter."""

CLOSE = 1.0
"""A topic with so much less than the first is still told after it."""
MOST_TOPICS = 3
ANSWERED, OUTSIDE, SILENT = 0.2, 0.4, 0.1
"""What the signals add to the likelihood of what they say: an answer, that it is no matter of the scheme, nothing."""
DOUBTED = 0.9
"""What is left of the likelihood that the scheme does not answer, where the signals do."""
LIKELY = 0.2
"""What is less likely than this, is not answered."""
FOLLOWS = 0.02
"""What is less likely than this, is not told after another answer."""


Said = tuple[Topic, Reply]


class _Reading(NamedTuple):
    """A question as it was heard, what the signals say to it, the first of that, and how likely each outcome is."""

    heard: Heard
    told: Sequence[Said]
    own: Outcome
    chances: Mapping[Outcome, float]


@dataclass(frozen=True)
class Choice:
    """The topics with their replies, the best first; where the first has no ids or there is none, it is «unknown»."""

    replies: tuple[Said, ...]
    by_signals: Outcome
    likely: float

    @property
    def unknown(self) -> bool:
        """Whether the scheme does not answer."""
        return not self.replies or not self.replies[0][0].ids


def choose(known: Book, readings: Sequence[tuple[str, Heard]]) -> Choice:
    """What the signals say, unless something else is likelier though they add to what they say.

    The question may be read several times, as a whole and only what is asked; then they count alike.
    """
    read = [_read(known, question, heard) for question, heard in readings]
    chances: dict[Outcome, float] = defaultdict(float)
    for one in read:
        for outcome, chance in one.chances.items():
            chances[outcome] += chance / len(read)
    best = max(chances, key=lambda one: chances[one])
    for one in reversed(read):
        if _says(known, one, best):
            return Choice((*one.told[:1], *_following(one.told, chances)), one.own, chances[best])
    own = read[-1].own
    if best == UNKNOWN or chances[best] < LIKELY:
        return Choice((), own, chances[best])
    surest = max(read, key=lambda one: one.chances.get(best, 0))
    return Choice((_said(known, best, surest.heard),), own, chances[best])


def _read(known: Book, question: str, heard: Heard) -> _Reading:
    """What the signals say, and how likely each outcome is with what they add."""
    told, topics = _by_signals(known, heard)
    own = told[0][0].outcome(told[0][1]) if told else UNKNOWN
    found = likely(question, heard, known)
    chances = {one: chance for one, chance in found.items() if _possible(known, one, heard)}
    if own != UNKNOWN:
        chances[UNKNOWN] = chances.get(UNKNOWN, 0) * DOUBTED
    chances[own] = chances.get(own, 0) + _trust(own, topics)
    return _Reading(heard, told, own, chances)


def _says(known: Book, one: _Reading, best: Outcome) -> bool:
    """Whether the signals say that, or its rule with another verdict where a figure decides the verdict."""
    if best == one.own:
        return True
    same = bool(one.told) and best[0] in one.told[0][0].ids
    return same and (best[1] == one.own[1] or _reckoned(known, one.told[0][0], one.heard))


def _by_signals(known: Book, heard: Heard) -> tuple[list[Said], bool]:
    """The replies of the best topic and those nearly as good, and whether there was any topic, also without a reply.

    Nothing follows an «unknown», which follows nothing.
    """
    found = ranked(known.topics, heard)
    if not found:
        return [], False
    best, first = found[0]
    near = [one for points, one in found[1:MOST_TOPICS] if points > best - CLOSE and one.ids] if first.ids else []
    return [(topic, said) for topic in (first, *near) if (said := reply(topic, heard))], True


def _trust(own: Outcome, topics: bool) -> float:
    if own != UNKNOWN:
        return ANSWERED
    return OUTSIDE if topics else SILENT


def reply(topic: Topic, heard: Heard) -> Reply | None:
    """What the topic says to this question."""
    return next((one for one in topic.replies if holds(one.when, heard)), None)


def _reckoned(known: Book, topic: Topic, heard: Heard) -> bool:
    """Whether the topic holds a number of the question against a figure; then no teaching overrules the figure."""
    units = {number.unit for number in heard.numbers}
    reckons = {one.signal for one in known.comparisons if one.unit in units}
    return any(group & reckons for said in topic.replies for one in said.when for group in one.needed)


def _following(told: Sequence[Said], chances: Mapping[Outcome, float]) -> Iterator[Said]:
    """What follows the first: nothing that contradicts it, nor what nobody taught would be meant."""
    opposite = {"yes": "no", "no": "yes"}.get(told[0][1].verdict) if told else None
    for topic, said in told[1:]:
        if said.verdict != opposite and chances.get(topic.outcome(said), 0) >= FOLLOWS:
            yield topic, said


def _possible(known: Book, outcome: Outcome, heard: Heard) -> bool:
    """Whether some topic can say it of the numbers that are heard: «for lite» needs a sum under the least."""
    units = {number.unit for number in heard.numbers}
    compared = {one.signal for one in known.comparisons if one.unit in units}
    if not compared:
        return True
    said = _saying(known, outcome)
    return not said or any(
        _reckons(topic.asked, compared, heard) and _reckons(one.when, compared, heard) for topic, one in said
    )


@lru_cache(maxsize=1024)
def _saying(known: Book, outcome: Outcome) -> Sequence[Said]:
    """The replies of topics with signals that have this outcome."""
    return [(topic, one) for topic in known.topics for one in topic.replies if topic.outcome(one) == outcome]


def _reckons(wanted: Sequence[Combination], compared: Set[str], heard: Heard) -> bool:
    """Whether one of the combinations holds as far as numbers go; none wanted is always so."""
    unheard = compared - heard.weights.keys()
    return not wanted or any(all(not group <= unheard for group in one.needed) for one in wanted)


def _said(known: Book, outcome: Outcome, heard: Heard) -> Said:
    """The reply with this outcome that the signals speak for; where they speak for none, the general one."""
    general, every = (
        [(topic, said) for topic in topics for said in topic.replies if topic.outcome(said) == outcome]
        for topics in (known.general, known.topics)
    )
    spoken = [pair for pair in every if holds(pair[1].when, heard) and score(pair[0], heard)]
    best = max(spoken, key=lambda pair: score(pair[0], heard), default=None)
    return best or next(iter([*general, *sorted(every, key=lambda pair: not holds(pair[1].when, heard))]))


def ranked(topics: Sequence[Topic], heard: Heard) -> list[tuple[float, Topic]]:
    """The topics that are asked for, the best first; of equals the one that stands first in the book."""
    scored = [(score(one, heard), one) for one in topics]
    return sorted(((points, one) for points, one in scored if points >= LEAST), key=lambda pair: -pair[0])


def score(topic: Topic, heard: Heard) -> float:
    """How much speaks for the topic; 0 where nothing does."""
    best = max((weight(one, heard) for one in topic.asked), default=0)
    if not best or any(weight(one, heard) > 0 for one in topic.never):
        return 0
    taken = 0 if topic.loose else min(STRANGE_MOST, STRANGE * heard.strange)
    return best - taken


def weight(wanted: Combination, heard: Heard) -> float:
    """The sum of the signals of a combination, 0 where one of them is not heard."""
    if wanted.barred & heard.weights.keys():
        return 0
    sums = [max((heard.weights[one] for one in group if one in heard.weights), default=0) for group in wanted.needed]
    return sum(sums) if all(sums) else 0


def holds(when: Sequence[Combination], heard: Heard) -> bool:
    """Whether one of the combinations is heard; none needed is always so."""
    return not when or any(weight(one, heard) > 0 for one in when)
