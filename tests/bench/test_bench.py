"""The measurements run; how long things take is never a test, for machines differ."""

import pytest

from tests.bench import check, pages, paper
from tests.bench.__main__ import PARTS, main
from tests.bench.judging import judge
from tests.bench.rounds import QUICK, Compared


@pytest.mark.slow
@pytest.mark.parametrize("part", [check, pages, paper])
def test_a_part_is_measured_against_its_floor(part: object) -> None:
    for line in part.lines(QUICK):  # type: ignore[attr-defined]
        assert "× floor" in line


def test_judging_is_timed() -> None:
    assert judge(500, 2, QUICK) > 0


def test_a_ratio_is_told_with_its_median_and_spread() -> None:
    line = Compared("page", [0.002, 0.003, 0.010], [0.001, 0.001, 0.001]).line()
    assert line.split() == ["page", "3.0", "×", "floor", "(2.0", "to", "10.0)", "3.00", "ms", "against", "1.000", "ms"]


def test_what_cannot_be_measured_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["everything"]) == 2
    said = capsys.readouterr().err
    assert all(name in said for name in PARTS)
