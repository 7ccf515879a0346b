"""Teaches the net that hears questions beside the sum of single traits, from the same lessons, the same every time.

Several nets that begin differently are taught and joined to one, as they are wrong about different questions.
"""

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from threadpoolctl import threadpool_limits

from assistant.asking.layers import HALF, Net
from tests.bench.learning import Column

NETS, UNITS = 3, 200
"""How many nets are joined, and how many units each has."""
SEEN_IN = 3
"""A trait of fewer questions teaches the net nothing."""
TIMES, TOGETHER = 60, 256
"""How many times every question is heard, and how many at a time before the net is mended."""
SPEED, SLOWS = 0.006, (0.9, 0.99)
"""How far the net is mended at first (less and less until nothing), and how long it goes on as before (Adam)."""
FORGETS = 3e-6
"""How much each number shrinks every time it is used, so that what is seldom needed fades."""
UNHEARD, IDLE = 0.5, 0.5
"""Which share of traits is not heard, and of units does not answer, each time: so that none relies on one other."""
BEGINS = 0.3
"""How different the traits are before anything is taught."""
FINEST, MOST = 0.998, 127
"""Which share of the numbers is not cut off when they are written in steps, and the most steps of a signed byte."""


@dataclass
class _Part:
    """Numbers that are taught, with how they were mended lately and how much."""

    numbers: Column
    lately: Column
    much: Column

    def mend(self, slope: Column, speed: float, time: int, rows: Any = ...) -> None:
        """One step down the slope, for some rows or all."""
        keeps, much = SLOWS
        self.lately[rows] = self.lately[rows] * keeps + (1 - keeps) * slope
        self.much[rows] = self.much[rows] * much + (1 - much) * slope * slope
        step = (self.lately[rows] / (1 - keeps**time)) / (numpy.sqrt(self.much[rows] / (1 - much**time)) + 1e-8)
        self.numbers[rows] -= speed * step


def _part(numbers: Column) -> _Part:
    return _Part(numbers.astype(numpy.float32), *(numpy.zeros(numbers.shape, numpy.float32) for _ in range(2)))


@dataclass
class Parts:
    """What is taught: traits to units, what units begin with, units to outcomes, what outcomes begin with."""

    traits: _Part
    before: _Part
    units: _Part
    bias: _Part


def fit(rows: Any, can: Column, right: Column, seed: int, units: int = UNITS, times: int = TIMES) -> Parts:
    """A net that finds a right outcome, among those that each question could have, as likely as can be."""
    chance = numpy.random.default_rng(seed)
    traits = chance.normal(size=(rows.shape[1], units)) * BEGINS
    outcomes = chance.normal(size=(units, can.shape[1])) / units**0.5
    taught = Parts(_part(traits), _part(numpy.zeros(units)), _part(outcomes), _part(numpy.zeros(can.shape[1])))
    steps = times * -(-rows.shape[0] // TOGETHER)
    with threadpool_limits(1):
        for time, those in enumerate(_portions(chance, rows.shape[0], times), 1):
            _mend(taught, chance, rows[those], can[those], right[those], SPEED * (1 - time / steps), time)
    return taught


def _portions(chance: numpy.random.Generator, many: int, times: int) -> Iterator[Column]:
    """All questions in another order each time, some at a time."""
    for _ in range(times):
        order = chance.permutation(many)
        yield from (order[at : at + TOGETHER] for at in range(0, many, TOGETHER))


def _mend(
    taught: Parts, chance: numpy.random.Generator, rows: Any, can: Column, right: Column, speed: float, time: int
) -> None:
    """Hears some questions with some traits and units left out, and mends all numbers by what was wrong."""
    rows.data = (rows.data * _left(chance, rows.data.shape, UNHEARD)).astype(numpy.float32)
    used, at = numpy.unique(rows.indices, return_inverse=True)
    heard = type(rows)((rows.data, at, rows.indptr), shape=(rows.shape[0], len(used)))
    set_ = heard @ taught.traits.numbers[used] + taught.before.numbers
    working = _left(chance, set_.shape, IDLE).astype(numpy.float32)
    left = numpy.maximum(set_, 0) * working
    wrong = _wrong(left @ taught.units.numbers + taught.bias.numbers, can, right)
    back = (wrong @ taught.units.numbers.T) * working * (set_ > 0)
    slope = left.T @ wrong + FORGETS * taught.units.numbers
    taught.traits.mend(heard.T @ back + FORGETS * taught.traits.numbers[used], speed, time, used)
    taught.before.mend(back.sum(0), speed, time)
    taught.units.mend(slope, speed, time)
    taught.bias.mend(wrong.sum(0), speed, time)


def _left(chance: numpy.random.Generator, shape: tuple[int, ...], out: float) -> Column:
    """0 for a share of them, and for the others as much more."""
    return (chance.random(shape) > out) / (1 - out)


def _wrong(sums: Column, can: Column, right: Column) -> Column:
    """How much too likely each outcome of each question is thought."""
    sums = numpy.where(can, sums, -numpy.inf)
    chances = numpy.exp(sums - sums.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    hit = chances * right
    wrong: Column = ((chances - hit / (hit.sum(axis=1, keepdims=True) + 1e-12)) / len(sums)).astype(numpy.float32)
    return wrong


def joined(nets: Sequence[Parts], names: Sequence[str], taught_by: str) -> Net:
    """One net of several, in halves of bytes for traits and bytes for outcomes."""
    first, traits = _steps(numpy.hstack([one.traits.numbers for one in nets]), HALF - 1)
    second, outcomes = _steps(numpy.vstack([one.units.numbers for one in nets]).T / len(nets), MOST)
    before = numpy.hstack([one.before.numbers for one in nets])
    bias = numpy.mean([one.bias.numbers for one in nets], axis=0)
    begin, end = (tuple(round(float(one), 4) for one in numbers) for numbers in (before, bias))
    named = {name: _text(_halves(row)) for name, row in zip(names, traits, strict=True)}
    return Net(taught_by, (first, second), begin, end, outcomes.tolist(), named)


def _steps(numbers: Column, most: int) -> tuple[float, Column]:
    """What one step is, and how many steps each number is."""
    step = round(float(numpy.quantile(numpy.abs(numbers), FINEST)) / most, 6) or 1.0
    return step, numpy.clip(numpy.round(numbers / step), -most, most).astype(numpy.int8)


def _halves(row: Column) -> Column:
    """The first half of the numbers as the upper halves of bytes, the others as the lower."""
    upper, lower = numpy.split((row + HALF).astype(numpy.uint8), 2)
    both: Column = upper << 4 | lower
    return both


def _text(row: Column) -> str:
    return b64encode(row.tobytes()).decode()


def write(net: Net, file: Path) -> None:
    """What was learned, a trait a line."""
    outcomes = [_text(numpy.array(row, numpy.int8)) for row in net.outcomes]
    data: Mapping[str, Any] = {"taught_by": net.taught_by, "steps": net.steps, "before": net.before, "bias": net.bias,
                               "outcomes": outcomes, "traits": net.traits}  # fmt: skip
    lines = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace('",', '",\n')
    file.write_text(lines + "\n", encoding="utf-8")
