"""Every way to answer what the conditions name is tried before a page is called unreachable."""

from pathlib import Path

import pytest

from assistant.engine.reach import offering_nothing, unreachable
from assistant.flow.schemes import installed
from tests.flow import tiny

WHEN = "asked_when: {answer: project.total, at_least: {figure: least}}"


@pytest.mark.parametrize(
    "condition",
    [
        "{answer: project.total, at_least: {figure: least}}",
        "{answer: project.total, at_most: 0}",
        "{answer: project.total, is: 7}",
    ]
    + [
        "{answer: project.total, is_not: 7}",
        "{answer: project.total, given: false}",
        "{answer: applicant.children, is: false}",
    ]
    + [
        "{answer: applicant.children, given: false}",
        "{answer: applicant.name, is: Laget}",
        "{answer: applicant.name, is_not: Laget}",
    ]
    + [
        "{answer: applicant.name, one_of: [a, b]}",
        "{answer: project.costs, given: true}",
        "{answer: project.costs, given: false}",
    ]
    + ["{answer: applicant.ages, one_of: [big]}", "{answer: applicant.ages, given: true}"]
    + ["{all_of: [{answer: applicant.ages, one_of: [small]}, {answer: applicant.ages, one_of: [big]}]}"]
    + ["{all_of: [{answer: project.total, at_least: 5}, {answer: project.total, at_most: 5}]}"]
    + ["{any_of: [{answer: applicant.support, is: none}, {answer: applicant.children, is: true}]}"],
)
def test_a_page_that_some_answers_lead_to_is_reached(tmp_path: Path, condition: str) -> None:
    assert list(unreachable(tiny.edited(tmp_path, "flow", WHEN, f"asked_when: {condition}"))) == []


@pytest.mark.parametrize(
    "condition",
    [
        "{answer: applicant.support, is: none}",
        "{all_of: [{answer: project.total, at_least: 6}, {answer: project.total, at_most: 5}]}",
    ]
    + ["{all_of: [{answer: applicant.children, is: false}, {answer: applicant.ages, given: true}]}"]
    + ["{all_of: [{answer: applicant.name, given: false}, {answer: applicant.name, is: x}]}"]
    + ["{all_of: [{answer: applicant.children, is: true}, {answer: applicant.children, given: false}]}"],
)
def test_a_page_that_no_answers_lead_to_is_not(tmp_path: Path, condition: str) -> None:
    assert list(unreachable(tiny.edited(tmp_path, "flow", WHEN, f"asked_when: {condition}"))) == ["large"]


def test_a_page_whose_only_question_is_never_asked_is_not_reached(tmp_path: Path) -> None:
    never = "{id: children, kind: yes_no, label: Barn er med, asked_when: {answer: applicant.name, is: ''}}"
    scheme = tiny.edited(tmp_path, "flow", "{id: children, kind: yes_no, label: Barn er med}", never)
    assert "children" in list(unreachable(scheme))


def test_every_page_of_alta_is_reached_and_every_choice_offers_something() -> None:
    scheme = installed().get("alta")
    assert list(unreachable(scheme)) == []
    assert list(offering_nothing(scheme)) == []
