"""Counts and years are whole numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import words
from assistant.answers import KINDS, Kind, Unreadable
from tests.answers.outcome import outcome

COUNT, YEAR = KINDS["count"], KINDS["year"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("25", 25), (" 25 ", 25), ("0", 0), ("1 200", 1200), ("1.200", 1200), ("1,200", 1200), ("1\u00a0200", 1200)]
    + [("007", 7), ("٢٥", 25), ("２５", 25), ("-3", -3), ("−3", -3), ("+3", 3)],
)
def test_a_count_is_read(typed: str, number: int) -> None:
    assert COUNT.read(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["2,5", "2.5", "25 stk", "ca. 25", "20-30", "mange", "1 20", "²", "1/2", "", "9" * 4_400, "1" + ".000" * 2000],
)
def test_what_is_not_one_whole_number_is_no_count(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        COUNT.read(typed)
    assert refused.value.code == "whole-number"


@pytest.mark.parametrize(("value", "fault"), [(-1, "negative"), (0, None), (10**12 - 1, None), (10**12, "too-large")])
def test_a_count_lies_between_nothing_and_all_measure(value: int, fault: str | None) -> None:
    assert COUNT.fault(value) == fault


@given(st.integers(min_value=-(10**17), max_value=10**17), st.sampled_from(["nb", "nn", "en"]))
def test_a_count_as_we_write_it_is_read_back(number: int, language: str) -> None:
    assert COUNT.read(words.number(number, language)) == number


@given(st.one_of(st.text(), st.text(alphabet="0123456789 .,-+\u0660\u00b2")))
def test_whatever_is_typed_is_a_number_or_unreadable(typed: str) -> None:
    for kind, refusal in ((COUNT, "whole-number"), (YEAR, "year")):
        number, code = outcome(kind, typed)
        assert code == refusal if number is None else kind.accepts(number)


@pytest.mark.parametrize("typed", ["2027", " 2027 ", "٢٠٢٧", "27"])
def test_a_year_has_four_digits_or_the_last_two(typed: str) -> None:
    assert YEAR.read(typed) == 2027


@pytest.mark.parametrize("typed", ["7", "07", "127", "2 027", "2.027", "20277", "2027/28", "i år", ""])
def test_what_else_there_is_is_no_year(typed: str) -> None:
    with pytest.raises(Unreadable, match="year"):
        YEAR.read(typed)


@pytest.mark.parametrize(("value", "fault"), [(1899, "year"), (1900, None), (2027, None), (2199, None), (2200, "year")])
def test_a_year_that_nobody_means_is_at_fault(value: int, fault: str | None) -> None:
    assert YEAR.fault(value) == fault


@pytest.mark.parametrize("kind", [COUNT, YEAR], ids=["count", "year"])
@pytest.mark.parametrize("value", [1.0, "25", True, None, [25]])
def test_only_whole_numbers_of_json_are_numbers(kind: Kind, value: object) -> None:
    assert not kind.accepts(value)
