"""How long it takes to judge an application, and how that grows with its length."""

import statistics
from collections.abc import Iterator

from tests.bench.prose import fields, sheet, with_texts
from tests.bench.rounds import NEXT, Effort, timed

WHOLE, MOST, TEXTS = 10_000, 20_000, 4
SIZES = (5_000, 10_000, 15_000, 20_000)


def judge(length: int, of: int | None, effort: Effort) -> float:
    """Seconds to find everything in an application with texts of that length."""
    ready = [sheet(with_texts(length, NEXT(), of)) for _ in range(effort.rounds)]
    return statistics.median(timed(lambda _, one=one: one.findings, 0) for one in ready)  # type: ignore[misc]


def lines(effort: Effort) -> Iterator[str]:
    """The measurements, told."""
    several = f"{WHOLE:,} characters in {TEXTS} texts".replace(",", " ")
    yield f"judging {several}: {judge(WHOLE // TEXTS, TEXTS, effort) * 1000:.0f} ms"
    every = f"{MOST:,} characters in each of {len(fields())} texts".replace(",", " ")
    yield f"judging {every}: {judge(MOST, None, Effort(min(3, effort.rounds))) * 1000:.0f} ms"
    times = [judge(size // len(fields()), None, effort) for size in SIZES]
    grown = ", ".join(f"{size // 1000} kB {time * 1000:.0f} ms" for size, time in zip(SIZES, times, strict=True))
    yield f"judging {grown} in all: {times[-1] / times[0]:.1f} times as long for 4 times the text"
