"""Norskopplæring, where only norsktrening is supported, as the texts describe it."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit
from assistant.rules.read_text import seen

CONCEPT = "norwegian-teaching"


def norwegian_teaching(case: Case) -> Iterator[Hit]:
    """One hit for each text that reads as teaching."""
    yield from seen(case, CONCEPT)
