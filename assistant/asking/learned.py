"""What labelled questions taught: how likely each answer (rule or fact, and verdict) is the one that is asked for.

It is a sum of one weight a trait (a word, what it means, two words after each other, a signal of the
vocabulary), so it can be shown.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt
from pathlib import Path
from typing import Any

from assistant.asking.book import Book, folder
from assistant.asking.signals import Heard
from assistant.reading.fold import fold
from assistant.reading.language import language
from assistant.reading.thesaurus import meaning, phrases
from assistant.reading.tokens import is_word, tokens

FILE = "learned.json"
STEM = 6
"""So many sounds of a word stand for all its inflections."""
NUMBER = "#"
TENTHS = 10
"""Weights are written in tenths."""
Outcome = tuple[str, str]
"""The id of a rule or fact ("" where the scheme does not answer) and a verdict."""
UNKNOWN: Outcome = ("", "unknown")


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """For each outcome what it counts before any trait; for each trait numbers of outcomes and what it counts for each.

    `taught_by` tells which words, books and questions it was taught with.
    """

    taught_by: str
    outcomes: tuple[Outcome, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Sequence[float]]


@cache
def model() -> Model:
    """What was learned, as `run.py train` wrote it."""
    return load(folder() / FILE)


def load(file: Path) -> Model:
    """A model as it was written."""
    data: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    outcomes = tuple((id_, verdict) for id_, verdict in data["outcomes"])
    return Model(data["taught_by"], outcomes, tuple(data["bias"]), data["weights"])


def traits(question: str, heard: Heard) -> list[str]:
    """The names of everything that is counted in a question, each once."""
    said = [one.word for one in tokens(question) if is_word(one.word)]
    stems = [NUMBER if word.isdigit() else fold(word)[:STEM] for word in said]
    found = [
        *(f"first:{one}" for one in stems[:1]),
        *(f"s:{one}" for one in stems),
        *(f"b:{first}_{second}" for first, second in zip(stems, stems[1:], strict=False)),
        *(f"h:{signal}" for signal in heard.weights),
        *(f"n:{number.unit}" for number in heard.numbers),
        *_meant(said),
    ]
    return list(dict.fromkeys(found))


def _meant(said: Sequence[str]) -> Iterator[str]:
    """The classes of the thesaurus that the words, their first parts and the phrases are in."""
    spoken = language(said)
    for word in said:
        means = meaning(word, spoken)
        yield from (f"m:{name}" for name in means.own)
        yield from (f"f:{name}" for name in means.first)
    yield from (f"m:{name}" for _, _, name in phrases(said, spoken))


def answerable(known: Book) -> Iterator[Outcome]:
    """Every outcome that the book has a reply for, each once."""
    topics = (*known.topics, *known.general)
    yield from dict.fromkeys([UNKNOWN, *(topic.outcome(said) for topic in topics for said in topic.replies)])


def likely(question: str, heard: Heard, known: Book, taught: Model | None = None) -> Mapping[Outcome, float]:
    """How likely (0 to 1, 1 in all) each outcome is that the book has a reply for and that was taught."""
    learned = taught or model()
    names = traits(question, heard)
    sums = list(learned.bias)
    share = 1 / sqrt(len(names) or 1) / TENTHS
    for name in names:
        pairs = learned.weights.get(name, ())
        for at in range(0, len(pairs), 2):
            sums[int(pairs[at])] += share * pairs[at + 1]
    can = set(answerable(known))
    return shares({one: total for one, total in zip(learned.outcomes, sums, strict=True) if one in can})


def shares(sums: Mapping[Outcome, float]) -> Mapping[Outcome, float]:
    """Sums as shares of 1."""
    most = max(sums.values(), default=0)
    powers = {one: exp(total - most) for one, total in sums.items()}
    whole = sum(powers.values())
    return {one: power / whole for one, power in powers.items()}
