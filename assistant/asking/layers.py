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
from pathlib import Path
from struct import pack, unpack
from typing import Any

from assistant.asking.book import folder

FILE = "layers.json"
HALF, BYTE = 8, 128
"""What is 0 in half a byte, and in a byte where all are added at once."""
FINE = 1000
"""Units are counted in thousandths."""
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
    rows = [_trait(known.traits[name]) for name in names if name in known.traits]
    nothing, share = HALF * len(rows), known.steps[0] / sqrt(len(rows) or 1)
    sums = unpack(f"<{len(known.before)}H", sum(rows).to_bytes(2 * len(known.before), "little"))
    units = [round(FINE * (first + share * (all_ - nothing))) for first, all_ in zip(known.before, sums, strict=True)]
    whole = sum(unit * row for unit, row in zip(units, _units(known), strict=True) if unit > 0)
    nothing, step = BYTE * sum(unit for unit in units if unit > 0), known.steps[1] / FINE
    told = unpack(f"<{len(known.bias)}Q", whole.to_bytes(8 * len(known.bias), "little"))
    return [bias + step * (one - nothing) for bias, one in zip(known.bias, told, strict=True)]


@lru_cache(maxsize=4096)
def _trait(written: str) -> int:
    """What a trait counts for every unit, 16 bits each of one number, so that all units are added at once."""
    both = b64decode(written)
    wide = bytearray(4 * len(both))
    wide[::2] = both.translate(UPPER) + both.translate(LOWER)
    return int.from_bytes(wide, "little")


@lru_cache(maxsize=16)
def _units(known: Net) -> Sequence[int]:
    """What each unit counts for every outcome (`BYTE` is nothing), 64 bits each of one number."""
    wide = f"<{len(known.bias)}Q"
    return [int.from_bytes(pack(wide, *(one + BYTE for one in row)), "little")
            for row in zip(*known.outcomes, strict=True)]  # fmt: skip
