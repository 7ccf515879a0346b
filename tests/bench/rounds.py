"""Ours and a floor timed in turn, A B A B, so that whatever else the machine does meets both."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Act = Callable[[int], object]
"""Does the thing once; given a number that is never the same, so that nothing is answered from memory."""


@dataclass(frozen=True)
class Effort:
    """How often to measure, and for how long each time, in seconds."""

    rounds: int = 15
    seconds: float = 0.1


QUICK = Effort(rounds=1, seconds=0.0)
"""One act a round: enough to see that it runs."""


@dataclass(frozen=True)
class Compared:
    """Seconds an act took in each round, ours and the floor's."""

    name: str
    ours: list[float]
    floor: list[float]

    @property
    def ratios(self) -> list[float]:
        """How many times the floor, round by round."""
        return [ours / floor for ours, floor in zip(self.ours, self.floor, strict=True)]

    def line(self) -> str:
        """Median ratio with least and most, and the median times."""
        ratio, times = (
            statistics.median(self.ratios),
            (statistics.median(one) * 1000 for one in (self.ours, self.floor)),
        )
        spread = f"({min(self.ratios):.1f} to {max(self.ratios):.1f})"
        ours, floor = times
        return f"{self.name:<10} {ratio:8.1f} × floor  {spread:<20} {ours:9.2f} ms against {floor:.3f} ms"


class Numbers:
    """Counts on, for all measurements of a run."""

    def __init__(self) -> None:
        self.last = 0

    def __call__(self) -> int:
        """A number that was not given before."""
        self.last += 1
        return self.last


NEXT = Numbers()


def timed(act: Act, seconds: float) -> float:
    """Seconds that the act takes, on average over that time; done once at the least."""
    start, times = time.perf_counter(), 0
    while True:
        act(NEXT())
        times += 1
        if (spent := time.perf_counter() - start) >= seconds:
            return spent / times


def compare(name: str, ours: Act, floor: Act, effort: Effort) -> Compared:
    """Both in turn, after each was done once to warm up."""
    ours(NEXT())
    floor(NEXT())
    times = [(timed(ours, effort.seconds), timed(floor, effort.seconds)) for _ in range(effort.rounds)]
    return Compared(name, [one for one, _ in times], [other for _, other in times])
