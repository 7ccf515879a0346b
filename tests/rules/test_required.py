"""Answers that must be there, and answers that cannot be meant as they stand."""

import pytest

from assistant.rules.case import Gap
from assistant.rules.required import required_answer
from assistant.words import Term, phrase
from tests.rules.cases import case, only, place, said


@pytest.mark.parametrize(("path", "variant"), [("contact.name", "missing"), ("budget.costs[0].year", "row-missing")])
def test_a_missing_answer_is_named_by_its_label(path: str, variant: str) -> None:
    hit = only(required_answer, case(gaps=[Gap(place(path), "Navn", within="Kostnad")]))
    assert (hit.variant, hit.empty, hit.params["label"]) == (variant, True, Term("Navn"))


@pytest.mark.parametrize(("path", "variant"), [("contact.email", "fault"), ("budget.costs[0].year", "row-fault")])
def test_an_answer_at_fault_is_shown_with_what_to_write(path: str, variant: str) -> None:
    hit = only(required_answer, case(gaps=[Gap(place(path), "E-post", "email", answer="nour.example")]))
    assert (hit.variant, hit.empty, hit.typed) == (variant, False, "")
    assert (hit.params["answer"], hit.params["fault"]) == ("nour.example", Term(phrase("email").msgid))


def test_what_was_typed_is_the_words_of_the_finding() -> None:
    assert only(required_answer, case(gaps=[Gap(place("project.end"), "Slutt", "date", "før jul")])).typed == "før jul"


def test_a_very_long_answer_is_told_in_part() -> None:
    hit = only(required_answer, case(gaps=[Gap(place("project.place"), "Sted", "line-too-long", "x" * 300)]))
    assert (hit.typed, hit.params["answer"]) == ("x" * 300, "x" * 60 + "…")


@pytest.mark.parametrize(
    ("members", "paying", "found"),
    [
        (20, 20, []),
        (20, 21, [("operating.paying_members", "paying")]),
        (None, 21, []),
        (20, None, []),
    ],
)
def test_no_more_members_pay_than_there_are(
    members: int | None, paying: int | None, found: list[tuple[str, str]]
) -> None:
    given = {"operating.members": members, "operating.paying_members": paying}
    assert said(required_answer, case(given)) == found


def test_a_number_at_fault_is_spoken_of_once() -> None:
    given = {"operating.members": -1, "operating.paying_members": 5}
    members = Gap(place("operating.members"), "Medlemmer", "negative")
    assert said(required_answer, case(given, gaps=[members])) == [("operating.members", "fault")]


@pytest.mark.parametrize(
    ("founded", "found"), [("2027-03-01", []), ("2027-03-02", [("organisation.founded", "founded")])]
)
def test_an_organisation_is_not_founded_tomorrow(founded: str, found: list[tuple[str, str]]) -> None:
    assert said(required_answer, case({"organisation.founded": founded})) == found


CODES = [
    "too-long", "line-too-long", "yes-or-no", "whole-number", "negative", "too-large", "year", "money", "money-ore",
    "date", "date-impossible", "time", "account", "email", "phone", "postcode", "unreadable",
]  # fmt: skip


@pytest.mark.parametrize("code", CODES)
def test_every_fault_of_an_answer_has_a_sentence(code: str) -> None:
    assert phrase(code).msgid.endswith(".")
