"""Operating support: the member list, and what is said of integration."""

import pytest

from assistant.rules.case import Attached
from assistant.rules.operating import operating_integration_work, operating_member_list
from tests.rules.cases import case, only, said

OPERATING = {"applicant.support": "operating"}


def test_a_member_list_must_be_among_the_attachments() -> None:
    hit = only(operating_member_list, case(OPERATING, attachments=[Attached("statutes", "vedtekter.pdf", 1)]))
    assert (hit.place.step, hit.empty) == ("attachments", True)


def test_a_member_list_that_is_listed_but_not_there_is_not_said_twice() -> None:
    assert said(operating_member_list, case(OPERATING, attachments=[Attached("member-list", "liste.pdf")])) == []


def test_nothing_said_of_integration_is_a_missing_answer() -> None:
    assert only(operating_integration_work, case(OPERATING)).empty


@pytest.mark.parametrize("words", ["-", "Vet ikke", "Kommer senere", "Språk og arbeid", "Vi vet ikke helt ennå"])
def test_too_little_said_of_integration_is_pointed_at(words: str) -> None:
    hit = only(operating_integration_work, case({"operating.integration_work": words}))
    assert (hit.variant, hit.span, hit.empty) == ("short", (0, len(words)), False)


def test_four_words_are_enough() -> None:
    assert said(operating_integration_work, case({"operating.integration_work": "Vi hjelper hverandre videre"})) == []
