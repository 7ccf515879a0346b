"""Sums as people write them become whole kroner, the same in every screen language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import words
from assistant.answers import KINDS, Unreadable
from assistant.answers.money import read_money
from tests.answers.outcome import outcome

MONEY = KINDS["money"]
NBSP, THIN, NARROW, ZERO_WIDTH = "\u00a0", "\u2009", "\u202f", "\u200b"


def refusal(typed: str) -> str:
    with pytest.raises(Unreadable) as refused:
        read_money(typed)
    return refused.value.code


@pytest.mark.parametrize(
    "typed",
    ["12000", "12 000", "12.000", "12,000", " 12 000 ", f"12{NBSP}000", f"12{THIN}000", f"12{NARROW}000", "12  000"]
    + ["12.000,-", "12 000,-", "12000,-", "12 000,--", "12 000 ,-", "12 000.-", "12 000:-", "12.000,–", "12.000,—"]
    + ["kr 12000", "kr. 12 000", "KR12000", "12000 kr", "12 000kr.", "12 000 kroner", "Kroner 12 000"]
    + [f"kr{NBSP}12 000"]
    + ["12 000,00", "12.000,00", "12,000.00", "12 000.00 kr", "NOK 12,000.00", "NOK 12,000", "12,000 NOK", "nok 12000"]
    + ["kr 12 000,-", "12.000,- kr", "+12 000", "012000", f"12 000{ZERO_WIDTH}", "\u202a12 000\u202c"],
)
def test_twelve_thousand_is_written_in_many_ways(typed: str) -> None:
    assert read_money(typed) == 12_000


@pytest.mark.parametrize("typed", ["١٢٠٠٠", "۱۲۰۰۰", "१२०००", "１２０００", "১২ ০০০"])
def test_the_digits_of_other_scripts_are_digits(typed: str) -> None:
    assert read_money(typed) == 12_000


@pytest.mark.parametrize(
    ("typed", "kroner"),
    [("0", 0), ("0,-", 0), ("1.234", 1_234), ("1.234.567", 1_234_567), ("1 234 567,00", 1_234_567), ("999 kr", 999)]
    + [("286 390", 286_390), ("1,000,000", 1_000_000), ("12.00", 12), ("5,-", 5)],
)
def test_a_comma_or_point_before_exactly_three_digits_parts_thousands(typed: str, kroner: int) -> None:
    assert read_money(typed) == kroner


@pytest.mark.parametrize("typed", ["-500", "- 500", "−500", "–500", "kr -500", "-500 kr", "-500,-"])
def test_a_sum_below_nothing_is_read_and_then_judged(typed: str) -> None:
    assert read_money(typed) == -500
    assert MONEY.fault(-500) == "negative"


@pytest.mark.parametrize(
    "typed", ["12 000,50", "12.000,50", "12,000.50", "12000,5", "12000.5", "kr 12 000,50", "0,99", "-12,50", "٣,٥٠"]
)
def test_ore_have_a_refusal_of_their_own(typed: str) -> None:
    assert refusal(typed) == "money-ore"


@pytest.mark.parametrize(
    "typed",
    ["12 00", "1 2000", "1000 000", "12 000 00", "12,0000", "12.000.0", "1.23.456", "12k", "tolv tusen", "ca. 12 000"]
    + ["12000-15000", "10 000 + 2 000", "12 000 pr. år", "kr", "kr kr", ",-", "-", "", " ", "1e5", "0x10", "½", "12²"]
    + ["12'000", "$12000", "€ 12 000", "12\n000\n0", "NaN", "Infinity", "1_000", "12 000 kr 50 øre"],
)
def test_what_is_not_one_whole_sum_is_refused(typed: str) -> None:
    assert refusal(typed) in ("money", "money-ore")


@pytest.mark.parametrize("typed", ["9" * 19, "9" * 5_000, "1" + " 000" * 30, "1" + ".000" * 2_000, "0" * 500_000])
def test_a_number_past_all_measure_is_refused_and_not_reckoned(typed: str) -> None:
    assert refusal(typed) == "money"


def test_a_sum_of_a_million_million_is_read_and_judged_too_large() -> None:
    assert MONEY.fault(10**12 - 1) is None
    assert MONEY.fault(read_money("1 000 000 000 000")) == "too-large"


def test_nothing_is_a_sum() -> None:
    assert MONEY.fault(0) is None
    assert MONEY.accepts(0)


@pytest.mark.parametrize("value", [12.5, 12.0, "12000", True, False, None, [], {}])
def test_only_whole_numbers_of_json_are_money(value: object) -> None:
    assert not MONEY.accepts(value)


@given(st.integers(min_value=-(10**17), max_value=10**17), st.sampled_from(["nb", "nn", "en"]))
def test_a_sum_as_we_write_it_is_read_back(amount: int, language: str) -> None:
    assert read_money(words.kroner(amount, language)) == amount
    assert read_money(words.number(amount, language)) == amount


@given(st.one_of(st.text(), st.text(alphabet="0123456789 .,-+krnok\u00a0\u202f\u0660"), st.from_regex(r"[0-9 .,]+")))
def test_whatever_is_typed_is_a_whole_number_or_unreadable(typed: str) -> None:
    amount, code = outcome(MONEY, typed)
    assert code in ("money", "money-ore") if amount is None else MONEY.accepts(amount)
