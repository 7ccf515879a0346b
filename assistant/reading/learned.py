"""The second reader: how likely a rule speaks of a text, by what labelled texts taught it (`python3 run.py train`).

It is a sum of one weight a trait (a word, a class of words, a cue of the lexicons), so every judgement can be shown.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp, sqrt
from typing import Any

from assistant import resources
from assistant.reading.page import Page, read
from assistant.reading.traits import Trait, traits

FILE = "learned.json"
WHOLE, WINDOW = 5, 4
"""A text of at most so many sentences is read at once; a longer one by so many, half of them read before."""
TENTHS = 10
"""Weights are written in tenths."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known beside the text: where it stands, and the choices that each trait means something else with."""

    place: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """For each rule what it counts before any trait; for each trait the numbers of rules and what it counts for them.

    `places` are where a text may stand for each rule to have been taught what it speaks of there; `taught_by` tells
    which lexicons and texts it was taught with.
    """

    taught_by: str
    rules: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, Sequence[float]]
    places: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Reading:
    """How likely (0 to 1) the rule speaks of the part of a text that is most likely, and what each trait counts."""

    likely: float
    counted: tuple[tuple[Trait, float], ...]


@cache
def model() -> Model:
    """What was learned, as `run.py train` wrote it."""
    data: Mapping[str, Any] = json.loads((resources.path("flows") / "lexicon" / FILE).read_text(encoding="utf-8"))
    return Model(data["taught_by"], tuple(data["rules"]), tuple(data["bias"]), data["weights"], data["places"])


def likelihood(score: float) -> float:
    """A sum of weights as a share of 1."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def likely(text: str, rule: str, beside: Beside, taught: Model | None = None) -> float:
    """How likely (0 to 1) the rule speaks of the text; 0 of an empty one and for a rule that was not taught."""
    known = taught or model()
    if rule not in known.rules or not text.strip():
        return 0
    number = known.rules.index(rule)
    return likelihood(max(scores[number] for scores in _scores(text, beside, known)))


def reading(text: str, rule: str, beside: Beside) -> Reading:
    """The most likely part of the text with what was counted; KeyError for a rule that was not taught."""
    known = model()
    number = known.rules.index(rule)
    scores = _scores(text, beside, known)
    best = max(range(len(scores)), key=lambda at: scores[at][number])
    part = _parts(read(text))[best]
    counted = names(part, beside)
    share = 1 / sqrt(len(counted))
    weights: dict[str, float] = {}
    for name, of in counted.items():
        weights[of] = weights.get(of, 0) + share * _weight(known, name, number)
    return Reading(likelihood(scores[best][number]), tuple((one, weights[one.name]) for one in part))


def _weight(known: Model, name: str, number: int) -> float:
    pairs = known.weights.get(name, ())
    return next((pairs[at + 1] / TENTHS for at in range(0, len(pairs), 2) if pairs[at] == number), 0.0)


def names(part: Iterable[Trait], beside: Beside) -> dict[str, str]:
    """What is counted of a part of a text, each once, with the trait that it is of."""
    plain = {one.name: one.name for one in part}
    crossed = {f"{choice}~{name}": name for choice in beside.chosen for name in plain}
    return {**plain, **crossed, **{f"at:{one}": "" for one in beside.place}}


@lru_cache(maxsize=256)
def _scores(text: str, beside: Beside, known: Model) -> list[list[float]]:
    """For each part of the text what it counts for each rule."""
    return [_score(names(part, beside), known) for part in _parts(read(text))]


def _score(counted: Mapping[str, str], known: Model) -> list[float]:
    sums = [0.0] * len(known.rules)
    for name in counted:
        pairs = known.weights.get(name)
        if pairs:
            for at in range(0, len(pairs), 2):
                sums[int(pairs[at])] += pairs[at + 1]
    share = 1 / sqrt(len(counted) or 1) / TENTHS
    return [bias + one * share for bias, one in zip(known.bias, sums, strict=True)]


def _parts(page: Page) -> list[list[Trait]]:
    sentences = traits(page)
    count, step = len(sentences), WINDOW // 2
    starts = [0] if count <= WHOLE else range(0, count - step, step)
    size = count if count <= WHOLE else WINDOW
    return [[one for sentence in sentences[at : at + size] for one in sentence] for at in starts]
