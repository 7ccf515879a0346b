"""A measure described as belonging to another subgoal than the chosen ones."""

from collections.abc import Iterator

from assistant.reading.topics import elsewhere
from assistant.rules.case import Case, Hit
from assistant.rules.read_text import ASKS
from assistant.rules.subgoals import CHOSEN

READ = (("project", "summary"), ("subgoals", "contribution"), ("activities", "description"))
"""The texts that tell what the measure is; the others may well speak of one side of it."""


def text_outside_subgoals(case: Case) -> Iterator[Hit]:
    """Each text that speaks to no chosen subgoal and mostly, plainly, to another."""
    for text in case.texts:
        if (text.place.step, text.place.field) in READ:
            found = elsewhere(text.words, case.get(CHOSEN) or ())
            if found:
                yield Hit(text.place, ASKS if found.asks else "", span=(found.start, found.end), asks=found.asks)
