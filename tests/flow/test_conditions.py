"""Conditions are told in three-valued logic: a missing answer leaves a comparison open."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.flow.conditions import All, Any_, Compare, Condition, Figure, holds, look_up, named

YES = Compare("a.yes", "is", True)
NO = Compare("a.yes", "is", False)
OPEN = Compare("a.nothing", "is", True)
ANSWERS: dict[str, dict[str, Any]] = {
    "a": {"yes": True, "no": False, "zero": 0, "count": 20, "text": "x", "blank": " ", "empty": [], "list": ["A", "B"]},
    "b": {"group": {"key": "volunteer"}, "table": [{"key": 1}]},
}
FIGURES = {"limit": 20, "letters": ["A"]}


def told(answer: str, word: str, value: Any) -> bool | None:
    return holds(Compare(answer, word, value), ANSWERS, FIGURES)


@pytest.mark.parametrize(
    ("answer", "word", "value", "expected"),
    [("a.yes", "is", True, True), ("a.yes", "is", False, False), ("a.no", "is", False, True), ("a.zero", "is", 0, True)]
    + [("a.text", "is_not", "y", True), ("a.text", "is_not", "x", False)]
    + [("a.count", "at_least", 20, True), ("a.count", "at_least", 21, False), ("a.zero", "at_least", 0, True)]
    + [("a.count", "at_most", 20, True), ("a.count", "at_most", 19, False)]
    + [("a.text", "one_of", ["x", "y"], True), ("a.text", "one_of", ["y"], False)]
    + [("a.list", "one_of", ["B", "C"], True), ("a.list", "one_of", ["C"], False)]
    + [("b.group.key", "is", "volunteer", True), ("b.group.key", "is", "paid-staff", False)],
)
def test_an_answer_is_compared_with_a_value(answer: str, word: str, value: Any, expected: bool) -> None:
    assert told(answer, word, value) is expected


@pytest.mark.parametrize("answer", ["a.nothing", "a.blank", "a.empty", "c.nothing", "b.group.nothing", "a.text.deeper"])
@pytest.mark.parametrize(
    ("word", "value"), [("is", True), ("is_not", "x"), ("at_least", 0), ("at_most", 9), ("one_of", ["A"])]
)
def test_a_comparison_with_a_missing_answer_is_open(answer: str, word: str, value: Any) -> None:
    assert told(answer, word, value) is None


@pytest.mark.parametrize("answer", ["a.no", "a.zero", "a.text", "a.list", "b.group", "b.table"])
def test_given_is_true_of_every_answer_also_of_no_and_nothing(answer: str) -> None:
    assert told(answer, "given", True) is True
    assert told(answer, "given", False) is False


@pytest.mark.parametrize("answer", ["a.nothing", "a.blank", "a.empty", "c.nothing"])
def test_given_is_never_open(answer: str) -> None:
    assert told(answer, "given", True) is False
    assert told(answer, "given", False) is True


def test_a_figure_stands_in_the_place_of_a_value() -> None:
    assert told("a.count", "at_least", Figure("limit")) is True
    assert told("a.list", "one_of", Figure("letters")) is True


@pytest.mark.parametrize(
    ("parts", "all_of", "any_of"),
    [((YES,), True, True), ((NO,), False, False), ((OPEN,), None, None), ((YES, NO), False, True)]
    + [
        ((YES, OPEN), None, True),
        ((NO, OPEN), False, None),
        ((YES, NO, OPEN), False, True),
        ((OPEN, OPEN), None, None),
    ],
)
def test_what_is_open_stays_open_unless_another_part_decides(
    parts: tuple[Condition, ...], all_of: bool | None, any_of: bool | None
) -> None:
    assert holds(All(parts), ANSWERS, FIGURES) is all_of
    assert holds(Any_(parts), ANSWERS, FIGURES) is any_of
    assert holds(All(parts[::-1]), ANSWERS, FIGURES) is all_of
    assert holds(Any_(parts[::-1]), ANSWERS, FIGURES) is any_of


CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    st.sampled_from([YES, NO, OPEN]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: Any_(tuple(parts))),
    ),
)


@given(CONDITIONS)
def test_an_answer_that_comes_later_never_turns_what_was_told(condition: Condition) -> None:
    before = holds(condition, ANSWERS, FIGURES)
    for late in (True, False):
        after = holds(condition, {**ANSWERS, "a": {**ANSWERS["a"], "nothing": late}}, FIGURES)
        assert before is None or after is before
        assert after is not None


@given(CONDITIONS)
def test_every_comparison_in_a_condition_is_named(condition: Condition) -> None:
    found = list(named(condition))
    assert found
    assert {one.answer for one in found} <= {"a.yes", "a.nothing"}


def test_no_condition_names_nothing() -> None:
    assert list(named(None)) == []


def test_an_answer_is_looked_up_in_step_and_group() -> None:
    assert look_up("b.group.key", ANSWERS) == "volunteer"
    assert look_up("b.table.key", ANSWERS) is None
    assert look_up("nowhere.at.all", ANSWERS) is None
