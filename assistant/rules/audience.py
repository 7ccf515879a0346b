"""Whom a measure is for, as the texts tell: people that none of the chosen subgoals is for."""

from collections.abc import Iterator, Sequence

from assistant.reading.hollow import hollow
from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.budget import INCOME
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import at_words, read_again
from assistant.rules.subgoals import CHOSEN

RULE = "target-group-mismatch"
VARIANT, ASKS = "text", "text-asks"
FIT = {"audience-visitors": "", "audience-general": "A", "audience-reception": "AB"}
"""The audiences by the name of their lexicon, with the subgoals that are for them."""
READ = (
    ("target_group", "description"),
    ("target_group", "recruitment"),
    ("target_group", "adaptation"),
    ("project", "summary"),
    ("subgoals", "contribution"),
    ("activities", "description"),
    ("results", "goals"),
    ("plan", "milestones"),
)
"""The texts that tell whom the measure is for; in the others people also help, lend and remember, so that the lexicons
are not believed there, and only the second reader may ask."""
COLUMNS = (None, "goal", "what")


def audience_in_text(case: Case) -> Iterator[Hit]:
    """Each text of an audience that no chosen subgoal is for, but not who gives money; silent while none is chosen."""
    chosen = case.get(CHOSEN) or ()
    for text in case.texts if chosen else ():
        if text.place.field != INCOME:
            yield from _misplaced(case, text, chosen)


def _misplaced(case: Case, text: Text, chosen: Sequence[str]) -> Iterator[Hit]:
    found = _named(text, chosen) if _tells(text) else None
    if not hollow(text.words, f"{text.place.step}.{text.place.field}"):
        found = read_again(case, text, RULE, found, chosen)
    if found:
        yield at_words(text, found, ASKS if found.asks else VARIANT, found.asks)


def _tells(text: Text) -> bool:
    return (text.place.step, text.place.field) in READ and text.place.column in COLUMNS


def _named(text: Text, chosen: Sequence[str]) -> Sighting | None:
    """The audience that the lexicons see in the text and that no chosen subgoal is for."""
    strange = [concept for concept, fitting in FIT.items() if not set(fitting) & set(chosen)]
    return strongest([one for concept in strange for one in sightings(text.words, concept)])
