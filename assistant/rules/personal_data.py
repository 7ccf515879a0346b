"""Identity numbers and named participants' sensitive circumstances in the texts."""

from collections.abc import Iterator

from assistant.reading.personal import identity_numbers, named
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import ASKS


def personal_data(case: Case) -> Iterator[Hit]:
    """The first number ("number") of each text, else the first named person with something sensitive."""
    for text in case.texts:
        hit = next(_hits(text), None)
        if hit:
            yield hit


def _hits(text: Text) -> Iterator[Hit]:
    for span in identity_numbers(text.words):
        yield Hit(text.place, "number", span=span)
    for one in sorted(named(text.words), key=lambda one: one.asks):
        yield Hit(text.place, ASKS if one.asks else "", span=(one.start, one.end), asks=one.asks)
