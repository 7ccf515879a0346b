"""Measures aimed at residents of a reception centre."""

from typing import Any

import pytest

from assistant.rules import RuleFunction, reception
from tests.rules.cases import case, gap, only, said

AIMED: list[dict[str, Any]] = [
    {"reception.involved": True},
    {"reception.involved": False, "target_group.groups": ["adults", "reception-residents"]},
    {"reception.involved": False, "subgoals.measures": ["reception-activities"]},
]
NOT_AIMED = {"reception.involved": False, "target_group.groups": ["adults"], "subgoals.measures": ["a-dialogue"]}
AGREEMENTS: dict[RuleFunction, str] = {
    reception.reception_management: "management",
    reception.reception_residents_council: "residents_council",
    reception.reception_partners: "partners",
}


@pytest.mark.parametrize("aimed", AIMED)
def test_any_of_three_answers_asks_for_a_contact_person(aimed: dict[str, Any]) -> None:
    found = said(reception.reception_contact, case(aimed, asked=("reception",)))
    assert found == [("reception.contact_name", "name"), ("reception.contact_email", "reach")]


def test_no_other_measure_needs_one() -> None:
    rules = [reception.reception_contact, *AGREEMENTS]
    assert [said(rule, case(NOT_AIMED)) for rule in rules] == [[]] * 4


@pytest.mark.parametrize("reach", [{"contact_email": "a@b.example"}, {"contact_phone": "59000000"}])
def test_a_name_and_either_way_to_reach_them_is_enough(reach: dict[str, str]) -> None:
    contact = {"contact_name": "Inga Hætta", **reach}
    assert (
        said(
            reception.reception_contact, case({**AIMED[0], **{f"reception.{key}": one for key, one in contact.items()}})
        )
        == []
    )


@pytest.mark.parametrize("name", ["-", "Kommer senere", "vet ikke"])
def test_a_name_that_says_nothing_is_none(name: str) -> None:
    given = {**AIMED[0], "reception.contact_name": name, "reception.contact_phone": "59000000"}
    assert said(reception.reception_contact, case(given)) == [("reception.contact_name", "name")]


def test_an_address_at_fault_is_spoken_of_once() -> None:
    given = {**AIMED[0], "reception.contact_name": "Inga Hætta"}
    assert said(reception.reception_contact, case(given, gaps=[gap("reception.contact_phone", "phone")])) == []


@pytest.mark.parametrize("rule", AGREEMENTS)
@pytest.mark.parametrize("answer", ["agreed", "signed"])
def test_an_agreement_or_a_contract_is_enough(rule: RuleFunction, answer: str) -> None:
    agreed = case({**AIMED[0], f"reception.{AGREEMENTS[rule]}": answer})
    assert said(rule, agreed) == []


@pytest.mark.parametrize("rule", AGREEMENTS)
@pytest.mark.parametrize(("answer", "empty"), [("none", False), (None, True)])
def test_none_or_no_answer_is_told(rule: RuleFunction, answer: str | None, empty: bool) -> None:
    field = AGREEMENTS[rule]
    hit = only(rule, case({**AIMED[0], f"reception.{field}": answer}))
    assert (hit.place.field, hit.empty) == (field, empty)
