"""A measure described as belonging to another subgoal than the chosen ones."""

from collections.abc import Iterator, Sequence

from assistant.reading.topics import SUBGOALS, elsewhere
from assistant.reading.weigh import Sighting
from assistant.rules.budget import INCOME
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import in_text, read_again
from assistant.rules.subgoals import CHOSEN

RULE = "measure-outside-subgoal"
READ = (("project", "title"), ("project", "summary"), ("subgoals", "contribution"), ("activities", "description"))
"""The texts that tell what the measure is; the others may well speak of one side of it, so that only the second reader
asks of them."""
PARTS = (("results", "goals"), ("plan", "milestones"))
SOCIAL = "A"
"""Goals and milestones are read too, but any measure may have its party: what is social in them says nothing."""
ELSEWHERE = ("other_funding", INCOME)
"""Tell of other money, and so of other measures too."""


def text_outside_subgoals(case: Case) -> Iterator[Hit]:
    """Each text that speaks to no chosen subgoal and mostly, plainly, to another."""
    for text in case.texts:
        if _tells(text):
            yield from in_text(text, _elsewhere(case, text))


def _tells(text: Text) -> bool:
    return text.place.step not in ELSEWHERE and text.place.field not in ELSEWHERE


def _elsewhere(case: Case, text: Text) -> Sighting | None:
    """Where another subgoal is spoken of; in texts that tell less of it only the second reader may ask."""
    chosen = case.get(CHOSEN) or ()
    if not chosen or set(chosen) >= set(SUBGOALS):
        return None
    return _plainly(text, chosen) or read_again(case, text, RULE, None, chosen)


def _plainly(text: Text, chosen: Sequence[str]) -> Sighting | None:
    main, part = ((text.place.step, text.place.field) in those for those in (READ, PARTS))
    if not (main or part) or text.place.column not in (None, "goal", "what"):
        return None
    found = elsewhere(text.words, chosen)
    if found and not main and (found.subgoal == SOCIAL or found.sighting.asks):
        return None
    return found.sighting if found else None
