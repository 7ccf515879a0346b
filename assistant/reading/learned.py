"""The second reader: how likely a rule speaks of a text, by what labelled texts taught it (`python3 run.py train`).

It is a sum of one weight a trait (a word, a class of words, a cue of the lexicons), so every judgement can be shown.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from math import exp, sqrt
from operator import itemgetter
from pathlib import Path
from struct import Struct
from typing import Any

from assistant import resources
from assistant.reading.page import read
from assistant.reading.traits import FINER, Placed, Sentence, Unit, by_sentence, traits, units

FILE = "learned.json"
WHOLE, WINDOW = 5, 4
"""A text of at most so many sentences is read at once; a longer one by so many, half of them read before."""
ALONE, SAYS_ENOUGH = 3.0, 12
"""What a sentence read by itself counts less, as what stands around it may say otherwise, and the fewest words and cues
that one must have to be read so."""
TOGETHER = frozenset(["measure-outside-subgoal", "norwegian-training-volunteer", "target-group-mismatch"])
"""Rules that speak of what a whole text is about, or of what it leaves out, so that no sentence is read by itself."""
TENTHS = 10
"""Weights are written in tenths."""
Part = tuple[int, int]
"""From which sentence to before which."""
Sums = int
"""What is counted for all rules, and of how many names, `WIDTH` bits each of one number, so that all are added at
once."""
WIDTH = 32
REMEMBERED = 30_000
"""What so many units count is remembered for each choice of subgoals."""


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
    weights: Mapping[str, Sequence[int]]
    places: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Reading:
    """How likely (0 to 1) the rule speaks of the part of a text that is most likely, and what each unit counts."""

    likely: float
    counted: tuple[tuple[Placed, float], ...]


@cache
def model() -> Model:
    """What was learned, as `run.py train` wrote it."""
    return load(resources.path("flows") / "lexicon" / FILE)


def load(file: Path) -> Model:
    """A model as it was written."""
    data: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return Model(data["taught_by"], tuple(data["rules"]), tuple(data["bias"]), data["weights"], data["places"])


def likelihood(score: float) -> float:
    """A sum of weights as a share of 1."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def likely(text: str, rule: str, beside: Beside, taught: Model | None = None) -> float:
    """How likely (0 to 1) the rule speaks of the text; 0 of an empty one and for a rule that was not taught."""
    known = taught or model()
    if rule not in known.rules or not text.strip():
        return 0
    score, _ = _likeliest(text, beside, known)[known.rules.index(rule)]
    return likelihood(score)


def reading(text: str, rule: str, beside: Beside) -> Reading:
    """The most likely part of the text with what was counted; ValueError for a rule that was not taught."""
    known, page = model(), read(text)
    number = known.rules.index(rule)
    score, (first, last) = _likeliest(text, beside, known)[number]
    inside = [one for one in units(page) if first <= page.clauses.sentence[one.first] < last]
    share = _share(len(names(_sentences(text)[first:last], beside)))
    counted = tuple((one, _alone(one.unit, number, beside, known) * share) for one in inside)
    return Reading(likelihood(score), counted)


def _alone(unit: Unit, number: int, beside: Beside, known: Model) -> int:
    """What one unit counts for one rule, in tenths."""
    return _apart(_weights(_names(unit, beside.chosen), known), len(known.bias) + 1)[number]


def names(sentences: Iterable[Sentence], beside: Beside) -> list[str]:
    """What is counted of some sentences: the traits of what each has, also with every choice; and where they stand."""
    inside = chain.from_iterable(those for sentence in sentences for those in sentence)
    return [*(name for unit in inside for name in _names(unit, beside.chosen)), *_where(beside)]


def _names(unit: Unit, chosen: Sequence[str]) -> list[str]:
    own = traits(unit)
    return [*own, *(name for choice in chosen for name in _with_choice(unit, choice))]


def _with_choice(unit: Unit, choice: str) -> list[str]:
    return [f"{choice}~{name}" for name in traits(unit) if not name.startswith(FINER)]


def _where(beside: Beside) -> list[str]:
    return [f"at:{one}" for one in beside.place]


@lru_cache(maxsize=256)
def _likeliest(text: str, beside: Beside, known: Model) -> Sequence[tuple[float, Part]]:
    """For each rule the part of the text, or the sentence by itself, that counts most, and how much that is."""
    sentences = _summed(text, beside.chosen, known)
    place = _weights(_where(beside), known)
    whole = [(_score(place + sum(sentences[first:last]), known), (first, last))
             for first, last in windows(len(sentences))]  # fmt: skip
    alone = [(_score(place + sentences[at], known), (at, at + 1)) for at, one in enumerate(_sentences(text))
             if len(sentences) > 1 and len(one.said) >= SAYS_ENOUGH]  # fmt: skip
    found: list[tuple[float, Part]] = []
    for number, rule in enumerate(known.rules):
        parts = [(score[number], part) for score, part in whole]
        if rule not in TOGETHER:
            parts += [(score[number] - ALONE, part) for score, part in alone]
        found.append(max(parts, key=itemgetter(0)))
    return found


@lru_cache(maxsize=128)
def _sentences(text: str) -> list[Sentence]:
    return by_sentence(read(text))


class _Counted(dict[Unit, Sums]):
    """What each unit counts beside these choices; remembered, as far as there is room."""

    def __init__(self, chosen: Sequence[str], known: Model) -> None:
        self.chosen, self.known = chosen, known

    def __missing__(self, unit: Unit) -> Sums:
        if len(self) >= REMEMBERED:
            self.clear()
        self[unit] = counts = _weights(_names(unit, self.chosen), self.known)
        return counts


@lru_cache(maxsize=16)
def _counted(chosen: tuple[str, ...], known: Model) -> _Counted:
    return _Counted(chosen, known)


@lru_cache(maxsize=256)
def _summed(text: str, chosen: tuple[str, ...], known: Model) -> list[Sums]:
    """What each sentence counts."""
    counts = _counted(chosen, known).__getitem__
    return [sum(map(counts, one.said), sum(map(counts, one.means))) for one in _sentences(text)]


def _score(sums: Sums, known: Model) -> list[float]:
    """What some sentences count together for each rule, each name the less the more there are."""
    *counted, many = _apart(sums, len(known.bias) + 1)
    share = _share(many)
    return [bias + share * one for bias, one in zip(known.bias, counted, strict=True)]


def _share(count: int) -> float:
    """What a tenth counts among so many names."""
    return 1 / sqrt(count or 1) / TENTHS


def _weights(counted: Sequence[str], known: Model) -> Sums:
    """The weights of these names for all rules, in tenths, and how many names they are."""
    sums = len(counted) << WIDTH * len(known.bias)
    for name in counted:
        pairs = known.weights.get(name, ())
        for at in range(0, len(pairs), 2):
            sums += pairs[at + 1] << WIDTH * pairs[at]
    return sums


def _apart(sums: Sums, numbers: int) -> list[int]:
    """The numbers that were added as one."""
    half, shift, form = _form(numbers)
    return [one - half for one in form.unpack((sums + shift).to_bytes(form.size, "little"))]


@cache
def _form(numbers: int) -> tuple[int, int, Struct]:
    """What makes a number of `WIDTH` bits no less than 0, the same for all, and how they lie beside each other."""
    half = 1 << WIDTH - 1
    return half, sum(half << WIDTH * at for at in range(numbers)), Struct(f"<{numbers}I")


def windows(sentences: int) -> list[Part]:
    """From which to before which sentence each part goes."""
    if sentences <= WHOLE:
        return [(0, sentences)]
    step = WINDOW // 2
    return [(at, min(at + WINDOW, sentences)) for at in range(0, sentences - step, step)]
