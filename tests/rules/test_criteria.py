"""What the municipality weighs."""

import pytest

from assistant.rules import RuleFunction, criteria
from tests.rules.cases import case, gap, only, said

ANSWERS: dict[RuleFunction, str] = {
    criteria.experience: "capacity.experience",
    criteria.network: "capacity.network",
    criteria.methods: "capacity.methods",
    criteria.adaptation: "target_group.adaptation",
    criteria.cooperation: "capacity.cooperation",
}
STEPS = ("capacity", "target_group")


@pytest.mark.parametrize("rule", ANSWERS)
def test_a_criterion_without_an_answer_is_told(rule: RuleFunction) -> None:
    hit = only(rule, case(asked=STEPS))
    assert (f"{hit.place.step}.{hit.place.field}", hit.variant, hit.empty) == (ANSWERS[rule], "", True)


@pytest.mark.parametrize("words", ["-", "vet ikke", "kommer senere", "Vi kan mye", "Vi vet ikke ennå"])
@pytest.mark.parametrize("rule", ANSWERS)
def test_an_answer_that_says_nothing_or_little_is_told(rule: RuleFunction, words: str) -> None:
    hit = only(rule, case({ANSWERS[rule]: words}))
    assert (hit.variant, hit.span, hit.empty) == ("short", (0, len(words)), False)


@pytest.mark.parametrize("rule", [*ANSWERS, criteria.target_group_clear, criteria.volunteers])
def test_a_criterion_that_is_not_asked_for_is_not_missing(rule: RuleFunction) -> None:
    assert said(rule, case()) == []


@pytest.mark.parametrize("rule", ANSWERS)
def test_four_words_are_an_answer(rule: RuleFunction) -> None:
    assert said(rule, case({ANSWERS[rule]: "Vi kan mye matlaging"})) == []


def test_cooperation_that_is_not_relevant_is_not_missing() -> None:
    assert said(criteria.cooperation, case({"capacity.cooperation_not_relevant": True})) == []
    assert said(criteria.cooperation, case({"capacity.cooperation_not_relevant": False})) == [
        ("capacity.cooperation", "")
    ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("en to tre fire fem seks sju", [("target_group.description", "short")]),
        ("en to tre fire fem seks sju åtte", []),
    ],
)
def test_the_target_group_takes_eight_words(words: str, found: list[tuple[str, str]]) -> None:
    assert said(criteria.target_group_clear, case({"target_group.description": words})) == found


def test_a_target_group_that_is_not_described_is_missing() -> None:
    assert only(criteria.target_group_clear, case(asked=STEPS)).empty


COOK = "De lager mat sammen"


@pytest.mark.parametrize(
    ("volunteers", "tasks", "found"),
    [
        (5, COOK, []),
        (1, COOK, []),
        (0, COOK, [("capacity.volunteers", "none")]),
        (0, "", [("capacity.volunteers", "none")]),
        (None, "", [("capacity.volunteers", "")]),
        (None, COOK, []),
        (5, "", [("capacity.volunteer_tasks", "tasks")]),
        (5, "Hjelper til", [("capacity.volunteer_tasks", "short")]),
    ],
)
def test_volunteers_take_part_and_it_is_told_what_they_do(
    volunteers: int | None, tasks: str, found: list[tuple[str, str]]
) -> None:
    given = {"capacity.volunteers": volunteers, "capacity.volunteer_tasks": tasks}
    assert said(criteria.volunteers, case(given)) == found


def test_a_number_of_volunteers_at_fault_is_spoken_of_once() -> None:
    faulty = case({"capacity.volunteer_tasks": COOK}, gaps=[gap("capacity.volunteers")])
    assert said(criteria.volunteers, faulty) == []
