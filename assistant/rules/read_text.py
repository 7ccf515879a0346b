"""How the rules read free text: the strongest sighting of a concept in each, and what a budget line lends it."""

from collections.abc import Iterator, Mapping

from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.budget import COSTS, INCOME
from assistant.rules.case import Case, Hit, Text

BUDGET = "budget"
ASKS = "asks"


def in_text(text: Text, sighting: Sighting | None) -> Iterator[Hit]:
    """A sighting as a hit at its exact words; one with less than full evidence asks."""
    if sighting:
        yield at_words(text, sighting, ASKS if sighting.asks else "", sighting.asks)


def at_words(text: Text, sighting: Sighting, variant: str, asks: bool) -> Hit:
    """A hit at the words of a sighting, with what was weighed."""
    return Hit(text.place, variant, span=(sighting.start, sighting.end), asks=asks, sighting=sighting)


def seen(case: Case, concept: str, bare: Mapping[str, float] | None = None) -> Iterator[Hit]:
    """The concept in every text, one hit a text; `bare` as in `sightings`, by category of a cost line ("": others)."""
    for text in case.texts:
        if text.place.field != INCOME:
            weight = bare_weight(case, text, bare) if bare else None
            yield from in_text(text, strongest(sightings(text.words, concept, weight, is_goal(text))))


def is_goal(text: Text) -> bool:
    """Whether the text is a result goal, which tells of what is to come as done."""
    return text.place.step == "results"


def bare_weight(case: Case, text: Text, bare: Mapping[str, float]) -> float | None:
    """How much a thing named alone counts in this text: None in running text."""
    place = text.place
    if (place.step, place.field) != (BUDGET, COSTS) or place.row is None:
        return None
    category = case.rows("budget.costs")[place.row].get("category", "")
    return bare.get(category, bare[""])
