"""The flow is replayed over the answers: what is not asked counts for nothing that comes after it."""

from typing import Any

import pytest
from hypothesis import given

from assistant.engine.asked import Asked, replay
from assistant.flow.conditions import Compare
from tests.engine.applications import A_FEW, ANSWERS
from tests.engine.small import ALTA
from tests.engine.tiny_sheet import FIGURES, TINY

FULL: dict[str, dict[str, Any]] = {
    "applicant": {"name": "Laget", "support": "project", "secret": "x", "children": True, "ages": ["small"]},
    "project": {"summary": "Fest", "total": 20_000, "plan": {"leader": "Kari", "how": "slow"}},
}


def asked(**changed: Any) -> Asked:
    applicant = {
        **FULL["applicant"],
        **{key: value for key, value in changed.items() if key in TINY.step["applicant"].fields},
    }
    project = {
        **FULL["project"],
        **{key: value for key, value in changed.items() if key in TINY.step["project"].fields},
    }
    return replay(TINY, {"applicant": applicant, "project": project}, FIGURES)


def pages(found: Asked) -> list[str]:
    return [page.id for _, page in found.pages]


def test_all_that_is_answered_and_asked_counts() -> None:
    assert asked().answers == FULL
    assert pages(asked()) == ["who", "children", "what", "money", "large"]


def test_an_empty_application_is_asked_what_no_answer_decides() -> None:
    found = replay(TINY, {}, FIGURES)
    assert pages(found) == ["who", "children"]
    assert list(found.fields["applicant"]) == ["name", "support", "secret", "children"]
    assert found.answers == {"applicant": {}}


def test_the_answers_of_a_step_that_is_not_asked_are_left_out() -> None:
    found = asked(support="none")
    assert list(found.answers) == list(found.fields) == ["applicant"]
    assert pages(found) == ["who", "children"]


def test_an_answer_that_is_not_asked_never_decides_what_comes_after_it() -> None:
    assert not asked(children=False).holds(Compare("applicant.ages", "one_of", ["small"]))
    assert not asked(support="none").holds(Compare("project.total", "at_least", 0))


def test_a_page_is_asked_from_its_figure_on() -> None:
    assert "large" in pages(asked(total=10_000))
    assert "large" not in pages(asked(total=9_999))
    assert "large" not in pages(asked(total=None))


def test_a_field_is_asked_under_its_own_condition() -> None:
    assert "ages" in asked(children=True).fields["applicant"]
    assert "ages" not in asked(children=False).fields["applicant"]
    assert "ages" not in asked(children=False).answers["applicant"]


@pytest.mark.parametrize(("children", "required"), [(True, True), (False, False), (None, False)])
def test_a_field_may_be_required_under_a_condition(children: bool | None, required: bool) -> None:
    assert asked(children=children).required(TINY.step["project"].fields["summary"]) is required


def test_a_hidden_field_has_its_answer_and_opens_no_page() -> None:
    found = asked()
    assert found.answers["applicant"]["secret"] == "x"
    assert "secret" in found.fields["applicant"]


@pytest.mark.parametrize("missing", [None, "", "  ", []])
def test_a_missing_answer_is_left_out(missing: Any) -> None:
    assert "name" not in asked(name=missing).answers["applicant"]
    assert asked(support=missing).answers.keys() == {"applicant"}


def test_nothing_and_no_are_answers() -> None:
    found = asked(children=False, total=0)
    assert found.answers["applicant"]["children"] is False
    assert found.answers["project"]["total"] == 0


def test_a_row_keeps_its_number_though_it_is_empty() -> None:
    rows = [{"what": " ", "amount": None}, {}, {"what": "Mat", "amount": 0, "paid": False}]
    assert asked(costs=rows).answers["project"]["costs"] == [{}, {}, {"what": "Mat", "amount": 0, "paid": False}]


@pytest.mark.parametrize("group", [{}, {"leader": ""}, {"leader": None, "how": " "}])
def test_a_group_without_answers_is_a_missing_answer(group: dict[str, Any]) -> None:
    assert "plan" not in asked(plan=group).answers["project"]


def test_a_group_keeps_what_is_answered_in_it() -> None:
    assert asked(plan={"leader": "", "how": "fast"}).answers["project"]["plan"] == {"how": "fast"}


def test_the_replay_changes_nothing_of_what_it_is_given() -> None:
    rows = [{"what": " "}]
    asked(costs=rows)
    assert rows == [{"what": " "}]


@A_FEW
@given(ANSWERS)
def test_what_is_not_asked_can_be_taken_away_without_a_trace(answers: dict[str, dict[str, Any]]) -> None:
    figures = {figure.id: figure.value for figure in ALTA.figures}
    found = replay(ALTA, answers, figures)
    again = replay(ALTA, found.answers, figures)
    assert again.answers == found.answers
    assert again.fields == found.fields
    assert again.pages == found.pages


@A_FEW
@given(ANSWERS)
def test_every_answer_that_counts_is_to_a_field_that_is_asked_on_some_page(answers: dict[str, dict[str, Any]]) -> None:
    found = replay(ALTA, answers, {figure.id: figure.value for figure in ALTA.figures})
    for step, given_ in found.answers.items():
        assert given_.keys() <= found.fields[step].keys()
    shown = {(step.id, field.id) for step, page in found.pages for field in page.fields}
    assert {(step, id_) for step, fields in found.fields.items() for id_ in fields} <= shown
