"""Questions are labelled once and answered at least as well as before, on the half that is worked on."""

import pytest

from tests.bench import asking

PARTS = 16


def test_no_question_stands_twice_or_in_both_halves() -> None:
    """A question may be asked of each scheme, in one half only."""
    work, measure = (asking.questions(half) for half in ("work", "measure"))
    assert len(work) == len({(one.scheme, one.question) for one in work})
    both = len({one.question for one in work} & {one.question for one in measure})
    assert both == 0  # a number, so that a failure does not tell the measured ones


@pytest.mark.parametrize("part", range(PARTS))
def test_each_part_of_the_half_that_is_worked_on_is_answered_well(part: int) -> None:
    found = asking.results("work", slice(part, None, PARTS))
    silent = [one.first.rule is None for one in found if not one.one.rules]
    assert asking.share([one.rule for one in found]) >= 0.95
    assert asking.share([one.verdict for one in found]) >= 0.95
    assert asking.share(silent) >= 0.95
