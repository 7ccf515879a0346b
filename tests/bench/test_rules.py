"""The measurement of the free-text rules counts what it says that it counts."""

import pytest

from tests.bench import corpus, rules
from tests.bench.corpus import Judged, Labelled


def judged(finding: bool, found: bool, words: str | None = None) -> Judged:
    one = Labelled(
        "investment", "investment-w-001", "nb", "activities.description", "Vi kjøper PC-er.", finding, "PC-er"
    )
    return Judged(one, found, words)


def test_precision_is_of_what_was_found_and_recall_of_what_should_be() -> None:
    results = [judged(True, True), judged(True, True), judged(True, False), judged(False, True), judged(False, False)]
    assert (rules.precision(results), rules.recall(results)) == (2 / 3, 2 / 3)


def test_words_that_overlap_the_marked_ones_are_the_right_words() -> None:
    assert judged(True, True, "kjøper PC-er").pointed
    assert not judged(True, True, "Vi").pointed


@pytest.mark.parametrize("half", corpus.HALVES)
def test_every_labelled_text_is_well_formed_and_has_a_name_of_its_own(half: str) -> None:
    ids = [one.id for rule in corpus.rules() for one in corpus.texts(half, rule)]
    assert len(ids) == len(set(ids))
    assert all(one.words in one.text for rule in corpus.rules() for one in corpus.texts(half, rule))


def test_no_text_stands_in_both_halves() -> None:
    work, measure = (
        {one.text for rule in corpus.rules() for one in corpus.texts(half, rule)} for half in corpus.HALVES
    )
    both = len(work & measure)  # a number, so that a failure does not tell the measured ones
    assert both == 0


def test_a_text_is_judged_in_its_place_in_a_whole_application() -> None:
    one = Labelled("investment", "x", "nb", "budget.costs.description", "Kjøp av 10 PC-er", True, category="equipment")
    assert corpus.judge(one).words == "Kjøp av 10 PC-er"
    assert not [finding for finding in corpus.found_in(one) if finding.rule == "required-answer"]
