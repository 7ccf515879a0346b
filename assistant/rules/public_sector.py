"""Measures for public employees or for the public sector itself, as the texts describe them."""

from collections.abc import Iterator

from assistant.reading.weigh import Sighting, sightings
from assistant.rules.case import Case, Hit
from assistant.rules.read_text import seen

CONFERENCE, AIMED = "public-employees-conference", "aimed-at-public-sector"
NAMED = "conference"
"""The cue of what is called a conference, unlike a course or a gathering."""


def public_employees_conference(case: Case) -> Iterator[Hit]:
    """One hit for each text with a conference, seminar or the like for public employees."""
    yield from seen(case, CONFERENCE)


def aimed_at_public_sector_in_text(case: Case) -> Iterator[Hit]:
    """One hit for each text aimed at the public sector; what is called a conference is the other rule's."""
    words = {text.place: text.words for text in case.texts}
    for hit in seen(case, AIMED):
        if not any(_is_named(one) for one in sightings(words[hit.place], CONFERENCE)):
            yield hit


def _is_named(sighting: Sighting) -> bool:
    return any(one.cue == NAMED for one, _ in sighting.evidence)
