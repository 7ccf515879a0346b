"""The second half of what labelled questions taught: a net with one layer of units between traits and outcomes.

`learned.py` counts every trait by itself. Here all traits of a question first set some units, and what is left of those
above nothing counts for the outcomes, so that words can mean something else together. It is heard beside the other.
"""

import json
from base64 import b64decode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt
from operator import mul
from pathlib import Path
from typing import Any

from assistant.asking.book import folder

FILE = "layers.json"
HALF = 8
"""What is 0 in half a byte."""
UPPER, LOWER = bytes(one >> 4 for one in range(256)), bytes(one & 15 for one in range(256))
"""The upper and the lower half of every byte."""


@dataclass(frozen=True, slots=True, eq=False)
class Net:
    """For each trait half a byte a unit (written in base 64), and for each outcome a signed byte a unit.

    The upper halves of a trait's bytes are the first half of the units; `HALF` stands for 0. Multiplied by the first of
    `steps` a half byte is what the trait counts for the unit, and by the second a signed byte what the unit counts for
    the outcome. `before` is what each unit, and `bias` what each outcome, counts before any trait. The outcomes are
    those of the model of `learned.py`, in its order. `taught_by` tells which words, books and questions it was taught
    with.
    """

    taught_by: str
    steps: tuple[float, float]
    before: tuple[float, ...]
    bias: tuple[float, ...]
    outcomes: Sequence[Sequence[int]]
    traits: Mapping[str, str]


@cache
def net() -> Net:
    """What was learned, as `run.py train` wrote it."""
    return load(folder() / FILE)


def load(file: Path) -> Net:
    """A net as it was written."""
    data: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    first, second = data["steps"]
    outcomes = [memoryview(b64decode(one)).cast("b") for one in data["outcomes"]]
    return Net(data["taught_by"], (first, second), tuple(data["before"]), tuple(data["bias"]), outcomes, data["traits"])


def counted(names: Iterable[str], known: Net) -> list[float]:
    """What each outcome counts of these traits."""
    rows = [_halves(known.traits[name]) for name in names if name in known.traits]
    nothing, share = HALF * len(rows), known.steps[0] / sqrt(len(rows) or 1)
    sums = map(sum, zip(*rows, strict=True)) if rows else [0] * len(known.before)
    units = [max(0.0, first + share * (all_ - nothing)) for first, all_ in zip(known.before, sums, strict=True)]
    step = known.steps[1]
    return [bias + step * sum(map(mul, units, own)) for bias, own in zip(known.bias, known.outcomes, strict=True)]


@lru_cache(maxsize=4096)
def _halves(written: str) -> bytes:
    both = b64decode(written)
    return both.translate(UPPER) + both.translate(LOWER)
