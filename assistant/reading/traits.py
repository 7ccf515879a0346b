"""What can be learned from in a text: words, the lexicons' classes of words and cues, with what is said of each."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.reading.context import BIT
from assistant.reading.fold import fold
from assistant.reading.matcher import matcher
from assistant.reading.page import CONTEXT, Page
from assistant.reading.tokens import is_word

STEM = 6
"""So many sounds of a word stand for all its inflections."""
NUMBER = "#"
MARKS = (
    ("!", BIT["negated"] | BIT["excluded"]),
    ("<", BIT["past"] | BIT["perfect"]),
    ("@", BIT["others"] | BIT["elsewhere"]),
)
"""How a trait is told apart that is denied, past or others'."""


class Trait(NamedTuple):
    """Something the text has at the tokens `[first, last)`."""

    name: str
    first: int
    last: int


def traits(page: Page) -> list[list[Trait]]:
    """Every trait of the text, by sentence."""
    sentences: list[list[Trait]] = [[] for _ in range(page.clauses.sentence[-1] + 1)] if page.tokens else []
    for one in (*_of_words(page), *_of_cues(page)):
        sentences[page.clauses.sentence[one.first]].append(one)
    return sentences


def _of_words(page: Page) -> Iterator[Trait]:
    known, before = matcher(), ""
    for at, token in enumerate(page.tokens):
        if not is_word(token.word):
            before = ""
            continue
        mark, stem = _mark(page.said, at), _stem(token.word)
        yield Trait(f"s:{stem}{mark}", at, at + 1)
        if before:
            yield Trait(f"b:{before} {stem}", at - 1, at + 1)
        for name in known.classes(token.word):
            yield Trait(f"e:{name}{mark}", at, at + 1)
        before = stem


def _of_cues(page: Page) -> Iterator[Trait]:
    for concept, hits in page.hits.items():
        for hit in hits if concept != CONTEXT else ():
            yield Trait(f"c:{concept}:{hit.cue.id}{_mark(page.said, hit.first)}", hit.first, hit.last)


def _stem(word: str) -> str:
    return NUMBER if word.isdigit() else fold(word)[:STEM]


def _mark(said: Sequence[int], at: int) -> str:
    bits = said[at]
    return next((sign for sign, those in MARKS if bits & those), "") if bits else ""
