"""A measure described as belonging to another subgoal than the chosen ones."""

from collections.abc import Iterator

from assistant.reading.topics import Elsewhere, elsewhere
from assistant.reading.weigh import sightings
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import in_text
from assistant.rules.subgoals import CHOSEN

READ = (("project", "summary"), ("subgoals", "contribution"), ("activities", "description"))
"""The texts that tell what the measure is; the others may well speak of one side of it."""
PARTS = (("results", "goals"), ("plan", "milestones"))
STOPPED = ("norwegian-teaching", "general-operations", "public-employees-conference")
"""Where one of these stops the text, its words are told of already."""
SOCIAL = "A"
"""Goals and milestones are read too, but any measure may have its party: what is social in them says nothing."""


def text_outside_subgoals(case: Case) -> Iterator[Hit]:
    """Each text that speaks to no chosen subgoal and mostly, plainly, to another."""
    for text in case.texts:
        found = _elsewhere(case, text)
        if found:
            yield from in_text(text, found.sighting)


def _elsewhere(case: Case, text: Text) -> Elsewhere | None:
    where = (text.place.step, text.place.field)
    if where not in (*READ, *PARTS) or text.place.column not in (None, "goal", "what"):
        return None
    if any(not one.asks for concept in STOPPED for one in sightings(text.words, concept)):
        return None
    found = elsewhere(text.words, case.get(CHOSEN) or ())
    return found if found and (where in READ or (found.subgoal != SOCIAL and not found.sighting.asks)) else None
