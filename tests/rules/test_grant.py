"""What a grant brings with it."""

import pytest

from assistant.rules.grant import audited_accounts, every_application, two_instalments
from tests.rules.cases import case, only, said

ROW = "budget.requested[{}].amount"


@pytest.mark.parametrize(
    ("amounts", "found"),
    [
        ([30_000], []),
        ([30_001], [(ROW.format(0), "")]),
        ([15_000, 15_001], [("budget.requested", "total")]),
        ([15_000, 15_000], []),
        ([20_000, 40_000, 50_000], [(ROW.format(2), "")]),
        ([], []),
    ],
)
def test_more_than_30_000_is_paid_in_two(amounts: list[int], found: list[tuple[str, str]]) -> None:
    requested = [{"year": 2027 + index, "amount": amount} for index, amount in enumerate(amounts)]
    assert said(two_instalments, case({"budget.requested": requested})) == found


@pytest.mark.parametrize(
    ("amounts", "found"),
    [
        ([99_999], []),
        ([100_000], [(ROW.format(0), "")]),
        ([50_000, 50_000], [("budget.requested", "total")]),
        ([50_000, 49_999], []),
    ],
)
def test_from_100_000_the_accounts_are_audited(amounts: list[int], found: list[tuple[str, str]]) -> None:
    requested = [{"year": 2027 + index, "amount": amount} for index, amount in enumerate(amounts)]
    assert said(audited_accounts, case({"budget.requested": requested})) == found


def test_rows_of_the_same_year_are_one_sum() -> None:
    same_year = [{"year": 2027, "amount": 60_000}, {"year": 2027, "amount": 40_000}]
    assert said(audited_accounts, case({"budget.requested": same_year})) == [(ROW.format(0), "")]


def test_what_holds_for_every_application_stands_by_the_approval() -> None:
    assert only(every_application, case()).place.step == "approval"
