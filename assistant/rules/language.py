"""Texts in a language that the case officer cannot be expected to read."""

from collections.abc import Iterator

from assistant.reading.language import unreadable
from assistant.rules.case import Case, Hit


def language(case: Case) -> Iterator[Hit]:
    """The stretch of each text that is in such a language."""
    for text in case.texts:
        span = unreadable(text.words)
        if span:
            yield Hit(text.place, span=span)
