"""How the rules read free text: the strongest sighting of a concept in each, and what a budget line lends it."""

from collections.abc import Iterator, Mapping, Sequence

from assistant.reading.evidence import Mood
from assistant.reading.learned import Beside
from assistant.reading.second import also_read, of_income
from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.budget import COSTS, INCOME
from assistant.rules.case import Case, Hit, Text

BUDGET = "budget"
ASKS = "asks"
MOODS: Mapping[tuple[str, str | None], Mood] = {
    ("results", "goals"): Mood.GOAL,
    ("capacity", "experience"): Mood.DEEDS,
}


def in_text(text: Text, sighting: Sighting | None) -> Iterator[Hit]:
    """A sighting as a hit at its exact words; one with less than full evidence asks."""
    if sighting:
        yield at_words(text, sighting, ASKS if sighting.asks else "", sighting.asks)


def at_words(text: Text, sighting: Sighting, variant: str, asks: bool) -> Hit:
    """A hit at the words of a sighting, with what was weighed."""
    return Hit(text.place, variant, span=(sighting.start, sighting.end), asks=asks, sighting=sighting)


def seen(case: Case, concept: str, bare: Mapping[str, float] | None = None) -> Iterator[Hit]:
    """The concept in every text, one hit a text; `bare` as in `sightings`, by category of a cost line ("": others).

    The second reader reads too, for the rule of the concept's name; lines of income it reads alone.
    """
    for text in case.texts:
        if text.place.field == INCOME:
            yield from in_text(text, of_income(text.words, concept, Beside(stands(case, text))))
            continue
        weight = bare_weight(case, text, bare) if bare else None
        found = strongest(sightings(text.words, concept, weight, mood(text)))
        yield from in_text(text, read_again(case, text, concept, found))


def read_again(
    case: Case, text: Text, rule: str, found: Sighting | None, chosen: Sequence[str] = ()
) -> Sighting | None:
    """What was found, with the opinion of the reader that labelled texts taught; `chosen` as it learned with."""
    return also_read(text.words, rule, found, Beside(stands(case, text), tuple(chosen)))


def stands(case: Case, text: Text) -> tuple[str, ...]:
    """Where the text stands, as the second reader learned it: the column, and in a cost line its category."""
    place, category = text.place, _category(case, text)
    name = ".".join(part for part in (place.step, place.field, place.column) if part)
    return (name,) if category is None else (name, f"{name}#{category}")


def _category(case: Case, text: Text) -> str | None:
    """The category of the cost line that the text stands in; None outside the costs."""
    place = text.place
    if (place.step, place.field) != (BUDGET, COSTS) or place.row is None:
        return None
    return str(case.rows("budget.costs")[place.row].get("category", ""))


def mood(text: Text) -> Mood:
    """Whether the text tells of what is planned, of goals or of past deeds, by where it stands."""
    return MOODS.get((text.place.step, text.place.field), Mood.PLAN)


def bare_weight(case: Case, text: Text, bare: Mapping[str, float]) -> float | None:
    """How much a thing named alone counts in this text: None in running text."""
    category = _category(case, text)
    return None if category is None else bare.get(category, bare[""])
