"""Measures for public employees or for the public sector itself, as the texts describe them."""

from collections.abc import Iterator

from assistant.reading.weigh import sightings
from assistant.rules.case import Case, Hit
from assistant.rules.read_text import seen

CONFERENCE, AIMED = "public-employees-conference", "aimed-at-public-sector"


def public_employees_conference(case: Case) -> Iterator[Hit]:
    """One hit for each text with a conference, seminar or the like for public employees."""
    yield from seen(case, CONFERENCE)


def aimed_at_public_sector_in_text(case: Case) -> Iterator[Hit]:
    """One hit for each text aimed at the public sector; a conference for it is the other rule's matter."""
    words = {text.place: text.words for text in case.texts}
    for hit in seen(case, AIMED):
        if not sightings(words[hit.place], CONFERENCE):
            yield hit
