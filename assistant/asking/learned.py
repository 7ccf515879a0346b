"""What labelled questions taught: how likely each answer (rule or fact, and verdict) is the one that is asked for.

It is a sum of one weight a trait (a word, what it means, two words after each other, a signal of the
vocabulary), so it can be shown. An outcome counts what its rule counts with whatever verdict, what its verdict counts
with whatever rule, and what it counts itself, so that a rule that is seldom asked about learns of the others.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp, sqrt
from pathlib import Path
from typing import Any

from assistant.asking.alike import alike, said
from assistant.asking.book import Book, folder
from assistant.asking.layers import Net, counted, net
from assistant.asking.signals import Heard
from assistant.reading.language import language
from assistant.reading.thesaurus import meaning
from assistant.reading.tokens import is_word, tokens

FILE = "learned.json"
ALIKE = 6.0
"""What an answer counts that says all that the question says, and nothing else."""
NET_ALIKE = 3.0
"""The same, beside what the net says."""
NET = 0.7
"""How much the net counts (0 to 1); the rest is what single traits count."""
TENTHS = 10
"""Weights are written in tenths."""
Outcome = tuple[str, str]
"""The id of a rule or fact ("" where the scheme does not answer) and a verdict."""
UNKNOWN: Outcome = ("", "unknown")


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """For each outcome what it counts before any trait; for each trait numbers of parts and what it counts for each.

    Each outcome has its own part, that of its rule and that of its verdict, numbered as `parts` does. `taught_by` tells
    which words, books and questions it was taught with.
    """

    taught_by: str
    outcomes: tuple[Outcome, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Sequence[int]]


@cache
def model() -> Model:
    """What was learned, as `run.py train` wrote it."""
    return load(folder() / FILE)


def load(file: Path) -> Model:
    """A model as it was written."""
    data: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    outcomes = tuple((id_, verdict) for id_, verdict in data["outcomes"])
    return Model(data["taught_by"], outcomes, tuple(data["bias"]), data["weights"])


@lru_cache(maxsize=16)
def parts(outcomes: tuple[Outcome, ...]) -> Sequence[tuple[int, int, int]]:
    """The numbers of the parts of each outcome: its own, its rule's, its verdict's."""
    rules, verdicts = (list(dict.fromkeys(side)) for side in zip(*outcomes, strict=True))
    first = len(outcomes)
    last = first + len(rules)
    return [(at, first + rules.index(rule), last + verdicts.index(verdict))
            for at, (rule, verdict) in enumerate(outcomes)]  # fmt: skip


def traits(question: str, heard: Heard) -> list[str]:
    """The names of everything that is counted in a question, each once."""
    stems, means = said(question)
    found = [
        *(f"first:{one}" for one in stems[:1]),
        *(f"s:{one}" for one in stems),
        *(f"b:{first}_{second}" for first, second in zip(stems, stems[1:], strict=False)),
        *(f"h:{signal}" for signal in heard.weights),
        *(f"n:{number.unit}" for number in heard.numbers),
        *(f"m:{name}" for name in means),
        *(f"f:{name}" for name in _begun(question)),
    ]
    return list(dict.fromkeys(found))


def _begun(question: str) -> Iterator[str]:
    """The classes of the thesaurus that the first parts of the words are in."""
    words = [one.word for one in tokens(question) if is_word(one.word)]
    spoken = language(words)
    return (name for word in words for name in meaning(word, spoken).first)


@lru_cache(maxsize=16)
def answerable(known: Book) -> frozenset[Outcome]:
    """Every outcome that the book has a reply for."""
    topics = (*known.topics, *known.general)
    return frozenset([UNKNOWN, *(topic.outcome(said) for topic in topics for said in topic.replies)])


def likely(question: str, heard: Heard, known: Book) -> Mapping[Outcome, float]:
    """How likely (0 to 1, 1 in all) each outcome is that the book has a reply for and that was taught.

    What is counted of single traits and what the net says of them together are both heard.
    """
    names, same = traits(question, heard), alike(question, known)
    alone = by_traits(names, same, known, model())
    together = by_net(names, same, known, model().outcomes, net())
    return {one: (1 - NET) * chance + NET * together[one] for one, chance in alone.items()}


def by_traits(
    names: Sequence[str], same: Mapping[str, float], known: Book, learned: Model
) -> Mapping[Outcome, float]:
    """How likely each outcome is by what each trait counts; `same` is how much of the rules' answers was said."""
    heard = [name for name in names if name in learned.weights]
    share = 1 / sqrt(len(heard) or 1) / TENTHS
    counts: dict[int, int] = defaultdict(int)
    for name in heard:
        pairs = learned.weights[name]
        for at in range(0, len(pairs), 2):
            counts[pairs[at]] += pairs[at + 1]
    can = answerable(known)
    told = zip(learned.outcomes, learned.bias, parts(learned.outcomes), strict=True)
    return shares(
        {
            one: bias + share * sum(counts[at] for at in own) + ALIKE * same.get(one[0], 0)
            for one, bias, own in told
            if one in can
        }
    )


def by_net(
    names: Sequence[str], same: Mapping[str, float], known: Book, outcomes: Sequence[Outcome], taught: Net
) -> Mapping[Outcome, float]:
    """How likely each outcome is by what the net says."""
    can = answerable(known)
    told = zip(outcomes, counted(names, taught), strict=True)
    return shares({one: sum_ + NET_ALIKE * same.get(one[0], 0) for one, sum_ in told if one in can})


def shares(sums: Mapping[Outcome, float]) -> Mapping[Outcome, float]:
    """Sums as shares of 1."""
    most = max(sums.values(), default=0)
    powers = {one: exp(total - most) for one, total in sums.items()}
    whole = sum(powers.values())
    return {one: power / whole for one, power in powers.items()}
