"""Subgoals, and the measures and target groups that go with them."""

import pytest

from assistant.rules.subgoals import measures_outside_subgoals, subgoal_missing, target_group_mismatch
from tests.rules.cases import case, only, said

SAID = {"subgoals.contribution": "Naboer blir kjent med hverandre"}
GROUPS, CHOSEN = "target_group.groups", "subgoals.chosen"
IMMIGRANTS = ["adults", "children", "youth"]


def test_a_subgoal_and_what_is_done_for_it_must_be_told() -> None:
    expected = [("subgoals.chosen", "none"), ("subgoals.contribution", "unsaid")]
    assert said(subgoal_missing, case(asked=("subgoals",))) == expected


def test_a_chosen_subgoal_with_its_contribution_is_enough() -> None:
    assert said(subgoal_missing, case({CHOSEN: ["B"], **SAID})) == []


def test_three_words_of_contribution_are_too_few() -> None:
    told = case({CHOSEN: ["A"], "subgoals.contribution": "Mindre ensomhet her"})
    assert said(subgoal_missing, told) == [("subgoals.contribution", "short")]


def test_subgoals_that_are_not_asked_are_not_missing() -> None:
    assert said(subgoal_missing, case()) == []


@pytest.mark.parametrize(
    ("chosen", "measures"),
    [
        (["A"], ["a-participation", "a-dialogue"]),
        (["A", "B"], ["a-belonging", "b-norwegian-training"]),
        (["C"], ["reception-activities", "c-mentor"]),
        ([], ["b-basic-skills"]),
    ],
)
def test_measures_of_chosen_subgoals_fit_and_reception_fits_any(chosen: list[str], measures: list[str]) -> None:
    assert said(measures_outside_subgoals, case({CHOSEN: chosen, "subgoals.measures": measures})) == []


@pytest.mark.parametrize(
    ("measures", "variant", "more"),
    [
        (["a-participation", "b-basic-skills"], "one", -1),
        (["b-basic-skills", "c-mentor"], "two", 0),
        (["b-basic-skills", "c-mentor", "c-health", "c-parenting"], "more", 2),
    ],
)
def test_measures_of_other_subgoals_are_one_finding(measures: list[str], variant: str, more: int) -> None:
    hit = only(measures_outside_subgoals, case({CHOSEN: ["A"], "subgoals.measures": measures}))
    assert (hit.place.field, hit.variant, hit.params["more"]) == ("measures", variant, more)


FITTING = {
    "A": [*IMMIGRANTS, "reception-residents", "general-population", "exposed"],
    "B": [*IMMIGRANTS, "reception-residents", "exposed"],
}


@pytest.mark.parametrize(("subgoal", "group"), [(one, group) for one, groups in FITTING.items() for group in groups])
def test_each_group_that_a_subgoal_is_for_fits_alone(subgoal: str, group: str) -> None:
    assert said(target_group_mismatch, case({CHOSEN: [subgoal], GROUPS: [group]})) == []


@pytest.mark.parametrize("beside", [[], *([group] for group in IMMIGRANTS), IMMIGRANTS])
def test_subgoal_c_is_for_those_exposed_and_beside_them_for_others_with_immigrant_background(beside: list[str]) -> None:
    assert said(target_group_mismatch, case({CHOSEN: ["C"], GROUPS: ["exposed", *beside]})) == []


def test_without_those_exposed_subgoal_c_fits_nobody() -> None:
    found = said(target_group_mismatch, case({CHOSEN: ["C"], GROUPS: ["adults", "youth"]}))
    assert found == [("target_group.groups", "group"), ("target_group.groups", "group"), ("subgoals.chosen", "subgoal")]


def test_a_group_fits_when_one_of_the_chosen_subgoals_is_for_it() -> None:
    chosen = case({CHOSEN: ["A", "C"], GROUPS: ["exposed", "general-population"]})
    assert said(target_group_mismatch, chosen) == []


def test_each_group_and_each_subgoal_that_does_not_fit_is_a_finding() -> None:
    chosen = case({CHOSEN: ["A", "C"], GROUPS: ["adults", "other"]})
    assert said(target_group_mismatch, chosen) == [("target_group.groups", "group"), ("subgoals.chosen", "subgoal")]


def test_neighbours_and_residents_do_not_fit_beside_those_exposed() -> None:
    chosen = case({CHOSEN: ["C"], GROUPS: ["exposed", "general-population", "reception-residents"]})
    assert said(target_group_mismatch, chosen) == [("target_group.groups", "group")] * 2


@pytest.mark.parametrize("given", [{CHOSEN: ["A"]}, {GROUPS: ["other"]}, {CHOSEN: ["A"], GROUPS: ["public-employees"]}])
def test_nothing_is_said_while_one_is_missing_or_of_public_employees(given: dict[str, list[str]]) -> None:
    assert said(target_group_mismatch, case(given)) == []
