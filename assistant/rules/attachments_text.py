"""Texts that speak of an attachment where there are none at all."""

from collections.abc import Iterator

from assistant.reading.weigh import sightings, strongest
from assistant.rules.case import Case, Hit
from assistant.rules.read_text import ASKS

CONCEPT = "attachment-mention"
OPERATING = ("operating", "budget", "other_funding")
"""What is asked for operating support; what is only offered there is not read."""


def attachments_mentioned(case: Case) -> Iterator[Hit]:
    """Each text that says something is attached ("mentioned"), or may do so ("asks")."""
    steps = OPERATING if case.support == "operating" else ()
    for text in case.texts_in(*steps) if not case.attachments else ():
        found = strongest(sightings(text.words, CONCEPT))
        if found:
            yield Hit(text.place, ASKS if found.asks else "mentioned", span=(found.start, found.end), asks=found.asks)
