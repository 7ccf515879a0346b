"""Who may apply for what, and where: decided from data and the schemes that are there."""

from typing import Any

import pytest

from assistant import words
from assistant.engine.choosing import Advice, Wish, choose, first_answers, held
from assistant.flow import schemes
from assistant.flow.choosing import installed

SCHEMES = schemes.installed().all()
LOCAL = "local-voluntary"


def advice(who: str = "", what: str = "", municipality: str = "") -> Advice:
    return choose(installed(), SCHEMES, Wish(who, what, municipality))


def led_to(found: Advice) -> str | None:
    return found.scheme.id if found.scheme else None


@pytest.mark.parametrize("what", ["project", "activity", "operating", ""])
@pytest.mark.parametrize("written", ["Alta", " ALTA kommune ", "Áltá"])
def test_a_local_voluntary_organisation_goes_to_the_scheme_of_its_municipality(what: str, written: str) -> None:
    found = advice(LOCAL, what, written)
    assert led_to(found) == "alta"
    assert found.source
    assert found.source.quote.startswith("Kun lokale frivillige organisasjoner")


@pytest.mark.parametrize("scheme", [one for one in SCHEMES if "municipality" in one.about], ids=lambda one: one.id)
def test_every_municipality_that_we_hold_is_found_by_each_of_its_names(scheme: Any) -> None:
    for name in scheme.about["municipality"]["names"]:
        assert advice(LOCAL, "project", name).scheme is scheme


def test_a_municipality_that_we_do_not_hold_is_named_with_those_that_we_do() -> None:
    found = advice(LOCAL, "project", "Utsira")
    assert (found.id, led_to(found)) == ("elsewhere", None)
    assert words.say(found.title, "nb") == "Vi har ikke ordningen i «Utsira»"
    assert "Alta" in found.held
    assert list(found.held) == held(SCHEMES)


def test_without_a_municipality_it_asks_which() -> None:
    assert advice(LOCAL, "project", "  ").id == "which-municipality"


@pytest.mark.parametrize("who", ["municipality", "city-district"])
@pytest.mark.parametrize("what", ["project", "operating", "national-project", ""])
def test_a_municipality_and_a_district_of_oslo_go_to_imdi(who: str, what: str) -> None:
    found = advice(who, what, "Alta")
    assert led_to(found) == "imdi-kommune-2021"
    assert found.source
    assert found.source.quote.startswith("Alle kommuner kan søke om tilskudd")


@pytest.mark.parametrize(("who", "what"), [("national-voluntary", "project"), (LOCAL, "national-project")])
def test_a_national_project_goes_to_imdis_own_scheme(who: str, what: str) -> None:
    found = advice(who, what, "Alta")
    assert (found.id, led_to(found)) == ("national", None)
    assert found.link[1].startswith("https://www.imdi.no/")
    assert found.source
    assert "nasjonale prosjekter" in found.source.quote


@pytest.mark.parametrize("who", ["person", "business", "public-body"])
def test_who_cannot_apply_is_told_why_in_the_scheme_s_words(who: str) -> None:
    found = advice(who, "project", "Alta")
    assert (found.id, led_to(found)) == (who, None)
    assert found.text
    assert found.source
    assert found.source.quote


def test_nobody_in_particular_is_asked_who_they_are() -> None:
    assert advice("", "project", "Alta").id == "unasked"


def test_every_kind_of_applicant_has_an_answer_and_every_answer_can_be_reached() -> None:
    questions = installed().questions
    kinds = ["", *(one.value for one in questions["who"].options)]
    purposes = ["", *(one.value for one in questions["what"].options)]
    places = ["", "Alta", "Utsira"]
    reached = {advice(who, what, place).id for who in kinds for what in purposes for place in places}
    assert reached == {one.id for one in installed().replies}


def test_what_was_said_is_answered_already_when_the_application_begins() -> None:
    alta = schemes.installed().get("alta")
    known = first_answers(installed(), alta, Wish(LOCAL, "activity", "Alta"))
    assert known == {"applicant": {"type": LOCAL, "municipality": "Alta", "support": "activity"}}


def test_what_the_scheme_does_not_ask_or_know_is_left_out() -> None:
    imdi = schemes.installed().get("imdi-kommune-2021")
    assert first_answers(installed(), imdi, Wish("municipality", "project", " ")) == {
        "applicant": {"type": "municipality"}
    }
    assert first_answers(installed(), imdi, Wish("king", "castle", "")) == {}
