"""A measure that takes place outside Norway, as the texts describe it."""

from collections.abc import Iterator

from assistant.reading.weigh import explain, sightings, strongest
from assistant.rules.case import Case, Hit
from assistant.rules.read_text import at_words, in_text, mood, read_again

RULE, CONCEPT, NORWAY = "abroad-only", "abroad", "norway"
WHOLE = (("project", "summary"), ("activities", "description"))
"""The texts that tell of the whole measure; a trip in any other is only a part of it."""
LIKELY = 0.77
"""Advice cannot ask: what the second reader alone thinks of a part is told from here."""
NAMES_PLACE = ("target_group", "results", "plan", "budget")
"""Where a foreign place named alone says where people are helped or the money goes."""


def abroad_in_text(case: Case) -> Iterator[Hit]:
    """Each text that goes abroad: stopped where it tells of the whole and of nothing in Norway, else "partly-text".

    Silent where it is answered that a part is abroad.
    """
    if case.get("project.where") == "partly-abroad":
        return
    for text in case.texts:
        alone = 1.0 if text.place.step in NAMES_PLACE else None
        found = strongest(sightings(text.words, CONCEPT, alone, mood(text)))
        found = read_again(case, text, RULE, found)
        part = (text.place.step, text.place.field) not in WHOLE or _in_norway(text.words)
        if found and part:
            if found.likely is None or found.likely >= LIKELY:
                yield at_words(text, found, "partly-text", asks=False)
        else:
            yield from in_text(text, found)


def _in_norway(words: str) -> bool:
    return any(one.hit.cue.group == NORWAY and not one.lost for one in explain(words, CONCEPT))
