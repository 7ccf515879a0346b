"""Measures for public employees or for the public sector itself, as the texts describe them."""

from collections.abc import Iterator

from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.case import Case, Hit
from assistant.rules.read_text import in_text, mood, read_again

CONFERENCE, AIMED = "public-employees-conference", "aimed-at-public-sector"
NAMED = "conference"
"""The cue of what is called a conference, unlike a course or a gathering."""
TELL_WHO = ("target_group", "results")
"""Where the applicant tells for whom it is, so that whoever is named there counts without more."""


def public_employees_conference(case: Case) -> Iterator[Hit]:
    """One hit for each text with a conference, seminar or the like for public employees."""
    for text in case.texts:
        found = strongest(sightings(text.words, CONFERENCE, mood=mood(text)))
        yield from in_text(text, read_again(case, text, CONFERENCE, found))


def aimed_at_public_sector_in_text(case: Case) -> Iterator[Hit]:
    """One hit for each text aimed at the public sector; what is called a conference is the other rule's alone."""
    for text in case.texts:
        if not any(_is_named(one) for one in sightings(text.words, CONFERENCE)):
            bare = 1.0 if text.place.step in TELL_WHO else None
            found = strongest(sightings(text.words, AIMED, bare, mood(text)))
            yield from in_text(text, read_again(case, text, AIMED, found))


def _is_named(sighting: Sighting) -> bool:
    return any(one.cue == NAMED for one, _ in sighting.evidence)
