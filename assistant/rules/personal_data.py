"""Identity numbers and named participants' sensitive circumstances in the texts."""

from collections.abc import Iterator

from assistant.reading.personal import identity_numbers, named, named_near
from assistant.rules.case import Case, Hit, Text
from assistant.rules.read_text import ASKS, at_words, read_again

RULE = "personal-data"


def personal_data(case: Case) -> Iterator[Hit]:
    """The first number ("number") of each text, else the first named person with something sensitive."""
    for text in case.texts:
        hit = next(_hits(text), None) or next(_again(case, text), None)
        if hit:
            yield hit


def _again(case: Case, text: Text) -> Iterator[Hit]:
    """What the second reader would ask of someone who is named."""
    found = read_again(case, text, RULE, None)
    if found and named_near(text.words, found.start, found.end):
        yield at_words(text, found, ASKS, asks=True)


def _hits(text: Text) -> Iterator[Hit]:
    for span in identity_numbers(text.words):
        yield Hit(text.place, "number", span=span)
    for one in sorted(named(text.words), key=lambda one: one.asks):
        yield Hit(text.place, ASKS if one.asks else "", span=(one.start, one.end), asks=one.asks)
