"""Measures for public employees or for the public sector itself, as the texts describe them."""

from collections.abc import Iterator

from assistant.reading.weigh import Sighting, sightings, strongest
from assistant.rules.budget import INCOME
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import in_text, mood, read_again

CONFERENCE, AIMED = "public-employees-conference", "aimed-at-public-sector"
NAMED = "conference"
"""The cue of what is called a conference, unlike a course or a gathering."""
TELL_WHO = ("target_group", "results")
"""Where the applicant tells for whom it is, so that whoever is named there counts without more."""

SURER = 3
"""Where the doubt about one of the two rules is so many times that about the other, only the other asks."""


def public_employees_conference(case: Case) -> Iterator[Hit]:
    """One hit for each text with a conference, seminar or the like for public employees."""
    for text in case.texts:
        if text.place.field != INCOME:
            found = strongest(sightings(text.words, CONFERENCE, mood=mood(text)))
            yield from in_text(text, _read_again(case, text, (CONFERENCE, AIMED), found))


def aimed_at_public_sector_in_text(case: Case) -> Iterator[Hit]:
    """One hit for each text aimed at the public sector; what is called a conference is the other rule's."""
    for text in case.texts:
        if text.place.field != INCOME and not any(_is_named(one) for one in sightings(text.words, CONFERENCE)):
            bare = 1.0 if text.place.step in TELL_WHO else None
            found = strongest(sightings(text.words, AIMED, bare, mood(text)))
            yield from in_text(text, _read_again(case, text, (AIMED, CONFERENCE), found))


def _read_again(case: Case, text: Text, rules: tuple[str, str], found: Sighting | None) -> Sighting | None:
    """The second reader's opinion for the first rule; of what the lexicons did not see, the surer of the two
    asks, both where they are nearly alike."""
    rule, other = rules
    seen = read_again(case, text, rule, found)
    if found or seen is None:
        return seen
    if sightings(text.words, other, mood=mood(text)):
        return None
    rival = read_again(case, text, other, None)
    return None if rival and _doubt(seen) > SURER * _doubt(rival) else seen


def _doubt(sighting: Sighting) -> float:
    return 1 - (sighting.likely or 0)


def _is_named(sighting: Sighting) -> bool:
    return any(one.cue == NAMED for one, _ in sighting.evidence)
