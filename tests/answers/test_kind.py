"""What a kind promises, and what a missing answer is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.answers import KINDS, missing, plain
from tests.answers.outcome import outcome

NAMES = (
    "lines line text fingerprint choice choices yes_no count year money date time org_number account email phone"
    " postcode"
)


@pytest.mark.parametrize("value", [None, "", " ", "\t\n", "\u00a0\u2003", []])
def test_a_missing_answer_is_null_white_space_or_an_empty_list(value: object) -> None:
    assert missing(value)


@pytest.mark.parametrize("value", [0, False, "0", "-", ["A"], [{}], -1])
def test_nothing_and_no_are_answers(value: object) -> None:
    assert not missing(value)


def test_every_kind_of_the_plan_is_there_under_its_own_name() -> None:
    assert sorted(KINDS) == sorted(NAMES.split())
    assert all(kind.name == name for name, kind in KINDS.items())


@settings(max_examples=400)
@given(st.sampled_from(NAMES.split()), st.one_of(st.text(), st.from_regex(r"[-+\d.,: /krA-Z@]{1,20}")))
def test_whatever_is_typed_is_a_value_of_the_kind_or_unreadable(name: str, typed: str) -> None:
    kind = KINDS[name]
    value, code = outcome(kind, typed)
    if not code:
        answer = [value] if name == "choices" else value
        assert kind.accepts(answer)
        assert isinstance(kind.fault(answer), str | None)


@given(st.text())
def test_plain_characters_stay_what_they_are(typed: str) -> None:
    once = plain.plain(typed[:200], "x")
    assert plain.plain(once, "x") == once
