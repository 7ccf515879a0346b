"""One page of the flow: always saved, judged at its fields, then on."""

import pytest

from assistant.engine import json_tree
from tests.web.visitor import Visitor


def test_a_good_answer_leads_to_the_next_question(applicant: Visitor) -> None:
    assert applicant.press(type="local-voluntary").path == "/side/municipality"


def test_the_answer_stands_when_the_page_is_opened_again(applicant: Visitor) -> None:
    applicant.press(type="local-voluntary")
    assert applicant.open("/side/applicant-type").value("type") == "local-voluntary"


def test_back_leads_to_the_question_before(applicant: Visitor) -> None:
    page = applicant.press(type="local-voluntary")
    assert page.markup.one("p", class_="back").inner[0].get("href") == "/side/applicant-type"


def test_a_missing_answer_keeps_the_page_and_says_so_at_the_field(applicant: Visitor) -> None:
    page = applicant.press()
    assert page.path == "/side/applicant-type"
    assert page.title.startswith("Feil: ")
    summary = page.markup.one("div", id="feil")
    assert "autofocus" in summary.attributes
    assert [one.get("href") for one in summary.within() if one.tag == "a"] == ["#type"]


def test_what_cannot_be_read_stays_in_its_field_with_a_word_about_how(ready: Visitor) -> None:
    ready.open("/side/account")
    page = ready.press(account="1234")
    assert (page.path, page.value("account")) == ("/side/account", "1234")
    field = page.markup.one("input", id="account")
    assert field.get("aria-invalid") == "true"
    assert "account-funn-1" in field.get("aria-describedby")
    assert "Skriv elleve sifre" in page.text


def test_nobody_is_kept_from_going_on(applicant: Visitor) -> None:
    applicant.press()
    assert applicant.press("onward").path == "/side/municipality"


def test_going_on_anyway_saves_too(applicant: Visitor) -> None:
    applicant.press()
    applicant.press("onward", type="business")
    assert applicant.open("/side/applicant-type").value("type") == "business"


def test_a_first_look_points_out_nothing_that_is_only_missing(applicant: Visitor) -> None:
    page = applicant.open("/side/organisation-name")
    assert not page.markup.all("div", id="feil")
    assert not page.title.startswith("Feil")


def test_who_cannot_apply_is_told_why_in_the_rules_own_words_and_where_to_go(applicant: Visitor) -> None:
    page = applicant.press(type="municipality")
    assert "Bare frivillige organisasjoner kan søke her." in page.text
    assert "Kun lokale frivillige organisasjoner" in page.markup.all("blockquote", lang="nb")[0].text
    assert page.links("https://www.imdi.no/tilskudd/")


def test_an_answer_can_be_taken_back(applicant: Visitor) -> None:
    applicant.press(type="local-voluntary")
    applicant.open("/side/applicant-type")
    page = applicant.press("clear", "type")
    assert (page.path, page.value("type")) == ("/side/applicant-type", "")


def test_an_answer_within_a_group_can_be_taken_back(ready: Visitor) -> None:
    ready.open("/side/norwegian-training")
    page = ready.press("clear", "norwegian_training-led_by")
    assert page.value("norwegian_training-led_by") == ""
    assert page.value("norwegian_training-low_threshold") == "yes"


def test_a_choice_that_no_longer_fits_is_still_there_to_be_unticked(ready: Visitor) -> None:
    ready.open("/side/subgoals-chosen")
    ready.press("onward", chosen=["C"])
    page = ready.open("/side/measures")
    assert "a-participation" in page.value("measures") or "b-norwegian-training" in page.value("measures")


def test_a_page_that_does_not_apply_says_so_and_keeps_its_answer(applicant: Visitor) -> None:
    assert "gjelder ikke søknaden slik den er nå" in applicant.open("/side/members").text


def test_a_page_that_does_not_exist_is_not_found(applicant: Visitor) -> None:
    applicant.open("/side/nowhere", status=404)


def test_the_approval_has_its_own_page(applicant: Visitor) -> None:
    assert applicant.open("/side/approver").path == "/godkjenning"


@pytest.mark.parametrize(("came_from", "to"), [("svar", "/svar"), ("funn", "/funn"), ("nowhere", "/side/municipality")])
def test_who_came_from_an_overview_goes_back_to_it(applicant: Visitor, came_from: str, to: str) -> None:
    applicant.open(f"/side/applicant-type?fra={came_from}")
    assert applicant.press(type="local-voluntary").path == to


def test_advice_does_not_hold_anybody_back_but_is_told_on_the_next_page(ready: Visitor) -> None:
    ready.open("/side/methods")
    page = ready.press(methods="-")
    assert page.path == "/side/network"
    assert "Vi har råd til «Hvordan arbeider dere?»" in page.text
    assert page.links("/side/methods?sjekk=1")


def test_what_an_application_has_no_room_for_is_not_saved_but_not_lost(
    ready: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.open("/side/methods")
    monkeypatch.setattr(json_tree, "MOST_BYTES", 30_000)
    page = ready.press(status=400, methods="b" * 19_000)
    assert "Dette er ikke lagret." in page.text
    assert page.value("methods") == "b" * 19_000


def test_hostile_text_comes_back_as_it_was_typed(ready: Visitor) -> None:
    typed = "</textarea><script>alert(1)</script> {{ 7 * 7 }} &amp; \u202e"
    ready.open("/side/methods")
    ready.press(methods=typed)
    assert ready.open("/side/methods").value("methods") == typed


def test_every_page_of_the_flow_is_sound(ready: Visitor) -> None:
    for page in ready.client.application.extensions["soknadshjelp"].schemes.get("alta").page:
        ready.open(f"/side/{page}")
        ready.open(f"/side/{page}?sjekk=1")


def test_the_questions_that_are_offered_for_operating_support_may_be_skipped(applicant: Visitor) -> None:
    applicant.open("/side/support")
    applicant.press(support="operating")
    assert "Da kan dere hoppe over denne siden." in applicant.open("/side/project-title").text
    assert "hoppe over" not in applicant.open("/side/organisation-name").text


def test_the_way_on_does_not_carry_the_fragment_of_the_errors_along(applicant: Visitor) -> None:
    page = applicant.press()
    form = next(one for one in page.markup.all("form") if one.get("id") == "skjema")
    assert form.get("action") == "/side/applicant-type?sjekk=1"
