"""Which topics a question is about, and how sure that is: a topic counts its strongest combination of signals."""

from collections.abc import Sequence

from assistant.asking.book import Combination, Topic
from assistant.asking.signals import Heard

LEAST = 1.9
"""A topic that its signals speak for less than this, is not answered."""
STRANGE, STRANGE_MOST = 0.35, 1.4
"""What each word that nobody knows takes from a topic that a strange word can turn into another matter."""


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
