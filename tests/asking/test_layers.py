"""The net counts what its numbers say, though all are added at once."""

from base64 import b64encode

import pytest

from assistant.asking.layers import HALF, Net, counted


def halves(upper: int, lower: int) -> str:
    """A trait of two units."""
    return b64encode(bytes([(upper + HALF) << 4 | (lower + HALF)])).decode()


SMALL = Net("", (0.5, 0.1), (0.0, 1.0), (0.0, -2.0), ((10, -20), (-128, 127)), {"a": halves(4, -8), "b": halves(-7, 7)})


def test_of_no_trait_that_is_known_only_what_was_there_before_counts() -> None:
    assert counted(["x"], SMALL) == pytest.approx([0.1 * -20, -2 + 0.1 * 127])


def test_a_unit_counts_for_each_outcome_as_much_as_is_left_above_nothing() -> None:
    # The first unit is 4 × 0.5 = 2, the second 1 - 8 × 0.5 is below nothing.
    assert counted(["a"], SMALL) == pytest.approx([2 * 0.1 * 10, -2 + 2 * 0.1 * -128])


def test_traits_are_added_and_each_counts_less_the_more_there_are() -> None:
    # Neither unit by itself: (4 - 7) × 0.5 / √2 is below nothing, 1 + (7 - 8) × 0.5 / √2 is not.
    second = 1 - 0.5 / 2**0.5
    assert counted(["a", "b"], SMALL) == pytest.approx([second * 0.1 * -20, -2 + second * 0.1 * 127], abs=0.01)
