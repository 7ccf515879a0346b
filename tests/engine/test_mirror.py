"""The mirror: which of the answers speaks to what the assessors weigh, and which criteria are silent."""

from typing import Any

import pytest

from assistant.engine.mirror import Reflection
from assistant.engine.sheet import Sheet
from tests.engine.small import ALTA, answered
from tests.engine.tiny_sheet import TODAY, sheet


def clear(**project: Any) -> Reflection:
    [found] = sheet(applicant={"support": "project", "children": False}, project=project).mirror
    return found


def alta(**answers: Any) -> list[Reflection]:
    return Sheet(ALTA, answered(**answers), (), TODAY).mirror


def test_the_answers_that_speak_are_shown_in_the_applicants_own_words() -> None:
    found = clear(summary="En fest", costs=[{"what": "Mat"}])
    assert [one.field.id for one in found.speaks] == ["summary", "costs"]
    assert not found.silent


@pytest.mark.parametrize("costs", [None, [], [{}], [{"what": " "}, {}]])
def test_without_an_answer_a_criterion_is_silent(costs: Any) -> None:
    assert clear(costs=costs).silent
    assert clear(summary="  ", costs=costs).speaks == ()


def test_no_and_nothing_are_answers_too() -> None:
    assert [one.field.id for one in clear(costs=[{"paid": False}]).speaks] == ["costs"]


def test_the_findings_of_its_own_rules_stand_with_a_criterion() -> None:
    assert [one.rule for one in clear().findings] == ["has-children"]


def test_an_answer_that_is_not_asked_does_not_speak() -> None:
    [found] = sheet(applicant={"support": "none"}, project={"summary": "En fest"}).mirror
    assert found.silent


def test_alta_weighs_ten_points_and_three_more_at_a_reception_centre() -> None:
    usual = [one.criterion.id for one in alta(applicant={"support": "project"})]
    centre = [one.criterion.id for one in alta(applicant={"support": "project"}, reception={"involved": True})]
    assert (len(usual), len(centre)) == (10, 13)
    assert centre[:10] == usual
    assert [one for one in centre[10:] if not one.startswith("reception-")] == []


def test_every_criterion_of_alta_is_silent_in_an_empty_application() -> None:
    assert all(one.silent for one in alta(applicant={"support": "project"}))
