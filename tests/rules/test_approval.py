"""The approval; today is 1 March 2027."""

from typing import Any

import pytest

from assistant.rules.approval import approval_missing, approval_stale
from assistant.rules.case import Attached
from tests.rules.cases import case, gap, only, said

GIVEN = {
    "approval.name": "Selam Berhane",
    "approval.role": "leader",
    "approval.date": "2027-03-01",
    "approval.confirmed": True,
}


def test_an_approval_with_name_date_and_a_yes_is_whole() -> None:
    assert said(approval_missing, case(GIVEN)) == []


def test_an_approval_that_is_not_begun_is_one_finding() -> None:
    hit = only(approval_missing, case(asked=("approval",)))
    assert (hit.place.field, hit.variant, hit.empty) == ("confirmed", "", True)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"approval.name": None}, [("approval.name", "name")]),
        ({"approval.date": None}, [("approval.date", "date")]),
        ({"approval.confirmed": None}, [("approval.confirmed", "confirmed")]),
        ({"approval.confirmed": False}, [("approval.confirmed", "confirmed")]),
        ({"approval.date": "2027-03-02"}, [("approval.date", "future")]),
        ({"approval.role": "delegated"}, [("approval.delegated_by", "delegated")]),
        ({"approval.role": "delegated", "approval.delegated_by": "Styret"}, []),
        ({"approval.name": None, "approval.date": None}, [("approval.name", "name"), ("approval.date", "date")]),
    ],
)
def test_each_thing_that_is_missing_is_told_where_it_stands(
    change: dict[str, Any], found: list[tuple[str, str]]
) -> None:
    assert said(approval_missing, case({**GIVEN, **change})) == found


def test_a_no_is_not_an_empty_answer() -> None:
    assert not only(approval_missing, case({"approval.confirmed": False})).empty


def test_a_day_at_fault_is_spoken_of_once() -> None:
    unread = {key: one for key, one in GIVEN.items() if key != "approval.date"}
    assert (
        said(
            approval_missing,
            case({**GIVEN, "approval.date": "2027-02-30"}, gaps=[gap("approval.date", "date-impossible")]),
        )
        == []
    )
    assert said(approval_missing, case(unread, gaps=[gap("approval.date", "date")])) == []


@pytest.mark.parametrize(
    ("given", "content", "stale"),
    [("a1", "a1", False), ("a1", "b2", True), (" A1 ", "a1", False), ("", "b2", False)],
)
def test_an_approval_is_stale_when_the_content_is_another(given: str, content: str, stale: bool) -> None:
    approved = case({**GIVEN, "approval.fingerprint": given}, fingerprint=content)
    assert (said(approval_stale, approved) == [("approval.confirmed", "")]) == stale


def test_while_an_attachment_is_not_there_nobody_can_tell() -> None:
    approved = case(
        {**GIVEN, "approval.fingerprint": "a1"}, fingerprint="b2", attachments=[Attached("other", "avtale.pdf")]
    )
    assert said(approval_stale, approved) == []


def test_what_is_not_approved_is_not_stale() -> None:
    assert said(approval_stale, case({"approval.fingerprint": "a1"}, fingerprint="b2")) == []
