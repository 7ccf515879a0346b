"""A measure described as belonging to another subgoal than the chosen ones."""

from collections.abc import Iterator

from assistant.reading.topics import SUBGOALS, elsewhere
from assistant.reading.weigh import Sighting, sightings
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import in_text, read_again
from assistant.rules.subgoals import CHOSEN

RULE = "measure-outside-subgoal"
READ = (("project", "title"), ("project", "summary"), ("subgoals", "contribution"), ("activities", "description"))
"""The texts that tell what the measure is; the others may well speak of one side of it."""
PARTS = (("results", "goals"), ("plan", "milestones"))
STOPPED = ("norwegian-teaching", "general-operations", "public-employees-conference")
"""Where one of these stops the text, its words are told of already."""
SOCIAL = "A"
"""Goals and milestones are read too, but any measure may have its party: what is social in them says nothing."""


def text_outside_subgoals(case: Case) -> Iterator[Hit]:
    """Each text that speaks to no chosen subgoal and mostly, plainly, to another."""
    for text in case.texts:
        if _tells(text):
            yield from in_text(text, _elsewhere(case, text))


def _tells(text: Text) -> bool:
    """Whether it tells what the measure is, and another rule has not stopped it."""
    if (text.place.step, text.place.field) not in (*READ, *PARTS) or text.place.column not in (None, "goal", "what"):
        return False
    return not any(not one.asks for concept in STOPPED for one in sightings(text.words, concept))


def _elsewhere(case: Case, text: Text) -> Sighting | None:
    chosen = case.get(CHOSEN) or ()
    if not chosen or set(chosen) >= set(SUBGOALS):
        return None
    found = elsewhere(text.words, chosen)
    main = (text.place.step, text.place.field) in READ
    if found and not main and (found.subgoal == SOCIAL or found.sighting.asks):
        found = None
    if found:
        return found.sighting
    return read_again(case, text, RULE, None, chosen)
