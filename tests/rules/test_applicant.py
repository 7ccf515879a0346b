"""Who may apply."""

import datetime as dt
import unicodedata

import pytest

from assistant.rules.applicant import applicant_type, minimum_age, org_number, registered_in_municipality
from assistant.words import Day
from tests.rules.cases import case, only, said


def test_a_local_voluntary_organisation_of_the_municipality_may_apply() -> None:
    assert said(applicant_type, case({"applicant.type": "local-voluntary", "applicant.municipality": "Alta"})) == []


@pytest.mark.parametrize("kind", ["national-voluntary", "municipality", "public-body", "business", "person"])
def test_every_other_kind_of_applicant_is_told_why_not(kind: str) -> None:
    assert said(applicant_type, case({"applicant.type": kind})) == [("applicant.type", kind)]


def test_an_organisation_that_asks_another_municipality_is_sent_there() -> None:
    hit = only(applicant_type, case({"applicant.type": "local-voluntary", "applicant.municipality": " Tromsø "}))
    assert (hit.variant, hit.params) == ("elsewhere", {"municipality": "Tromsø"})


def test_kind_and_municipality_are_two_places() -> None:
    both = case({"applicant.type": "municipality", "applicant.municipality": "Tromsø"})
    assert said(applicant_type, both) == [("applicant.type", "municipality"), ("applicant.municipality", "elsewhere")]


def test_what_is_not_answered_is_not_judged() -> None:
    empty = case({"organisation.founded": None})
    for rule in (applicant_type, registered_in_municipality, minimum_age, org_number):
        assert said(rule, empty) == []


NAMES = [
    "Alta",
    "alta",
    "ALTA KOMMUNE",
    "Alta kommune",
    "Áltá",
    "Alattio",
    "Alattio kommune",
    " Alta ",
    "Alta kommune.",
]


@pytest.mark.parametrize(
    "name", [*NAMES, "Alta – Áltá – Alattio", "Alta/Áltá kommune", unicodedata.normalize("NFD", "Áltá")]
)
def test_the_municipality_is_known_by_all_its_names(name: str) -> None:
    assert said(registered_in_municipality, case({"organisation.registered_municipality": name})) == []


@pytest.mark.parametrize("name", ["Tromsø", "Kautokeino kommune", "Altai", "Alta/Tromsø", "kommune", "Balta"])
def test_another_municipality_is_not_taken_for_it(name: str) -> None:
    here = [("organisation.registered_municipality", "")]
    assert said(registered_in_municipality, case({"organisation.registered_municipality": name})) == here


@pytest.mark.parametrize(
    ("founded", "today", "old_enough"),
    [
        ("2026-03-01", "2027-03-01", None),
        ("2026-03-02", "2027-03-01", "2027-03-02"),
        ("2026-12-31", "2027-03-01", "2027-12-31"),
        ("2024-02-29", "2025-03-01", None),
        ("2024-02-29", "2025-02-28", "2025-03-01"),
        ("2027-02-28", "2028-02-28", None),
        ("2027-03-01", "2027-03-01", "2028-03-01"),
    ],
)
def test_an_organisation_is_old_enough_a_year_after_the_day_it_was_founded(
    founded: str, today: str, old_enough: str | None
) -> None:
    found = list(minimum_age(case({"organisation.founded": founded}, today=dt.date.fromisoformat(today))))
    expected = [] if old_enough is None else [Day(dt.date.fromisoformat(old_enough))]
    assert [hit.params["old_enough"] for hit in found] == expected


@pytest.mark.parametrize("founded", ["2027-03-02", "2027-02-30", "i fjor"])
def test_a_day_that_cannot_be_meant_has_no_age(founded: str) -> None:
    assert said(minimum_age, case({"organisation.founded": founded})) == []


def test_an_organisation_founded_in_the_last_year_of_all_does_not_break_the_reckoning() -> None:
    last = case({"organisation.founded": "9999-12-31"}, today=dt.date(9999, 12, 31))
    assert said(minimum_age, last) == []


@pytest.mark.parametrize("number", ["974760673", "974 760 673", " 974760673 "])
def test_nine_digits_with_a_right_check_digit_are_a_number(number: str) -> None:
    assert said(org_number, case({"organisation.number": number})) == []


@pytest.mark.parametrize("number", ["974760674", "97476067", "9747606733", "NO 974760673", "974-760-673", "ukjent"])
def test_anything_else_is_no_number(number: str) -> None:
    assert only(org_number, case({"organisation.number": number})).params == {"number": number}
