"""Choices and yes or no; that a value stands in its list is the field's own matter."""

import pytest

from assistant.answers import KINDS, Kind, Unreadable

CHOICE, CHOICES, YES_NO = KINDS["choice"], KINDS["choices"], KINDS["yes_no"]


def test_yes_and_no_are_true_and_false() -> None:
    assert YES_NO.read("yes") is True
    assert YES_NO.read("no") is False


@pytest.mark.parametrize("typed", ["ja", "true", "1", "on", ""])
def test_nothing_else_is_yes_or_no(typed: str) -> None:
    with pytest.raises(Unreadable, match="yes-or-no"):
        YES_NO.read(typed)


@pytest.mark.parametrize(
    ("kind", "taken", "not_taken"),
    [
        (CHOICE, ["project", ""], [1, None, True, ["project"], {}]),
        (CHOICES, [["A", "B"], []], ["A", None, [1], [None], {"A": True}, [["A"]]]),
        (YES_NO, [True, False], [1, 0, "true", "yes", None, [True]]),
    ],
    ids=["choice", "choices", "yes_no"],
)
def test_each_takes_its_own_type_of_json_alone(kind: Kind, taken: list[object], not_taken: list[object]) -> None:
    assert all(kind.accepts(value) for value in taken)
    assert not any(kind.accepts(value) for value in not_taken)
