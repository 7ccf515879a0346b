"""The approval by the leader or a delegate."""

import io
import json

from tests.web.conftest import EXAMPLES, At, carrying
from tests.web.visitor import Visitor


def test_the_summary_says_what_is_approved(ready: Visitor) -> None:
    text = ready.open("/godkjenning").text.replace("\u00a0", " ")
    assert "Søknadssum 247 950 kr" in text
    assert "Organisasjonsnummer" in text


def test_it_is_given_with_name_role_date_and_a_tick(ready: Visitor) -> None:
    ready.open("/godkjenning")
    page = ready.press(confirmed="yes")
    assert "Godkjent av Selam Tesfay Berhane 1. mars 2027, klokka 14:05." in page.text
    fingerprint = page.markup.one("code").text
    assert len(fingerprint) == 64


def test_any_later_change_voids_it_visibly(ready: Visitor) -> None:
    ready.open("/godkjenning")
    ready.press(confirmed="yes")
    ready.open("/side/website")
    ready.press(website="https://ny.lag.example")
    page = ready.open("/godkjenning")
    assert "Godkjenningen gjelder ikke lenger" in page.text
    assert page.value("confirmed") == []
    assert "Søknaden er endret etter at den ble godkjent." in ready.open("/soknad").text


def test_it_can_be_given_anew(ready: Visitor) -> None:
    ready.open("/godkjenning")
    ready.press(confirmed="yes")
    ready.open("/side/website")
    ready.press(website="https://ny.lag.example")
    ready.open("/godkjenning")
    assert "Søknaden er godkjent" in ready.press(confirmed="yes").text


def test_what_is_missing_is_said_at_the_fields(applicant: Visitor) -> None:
    applicant.open("/godkjenning")
    page = applicant.press()
    assert page.title.startswith("Feil: ")
    assert page.markup.one("div", id="feil")


def test_a_date_that_cannot_be_read_stays_in_its_field(ready: Visitor) -> None:
    ready.open("/godkjenning")
    page = ready.press(date="i går", confirmed="yes")
    assert page.value("date") == "i går"
    assert "Søknaden er godkjent" not in page.text


def test_changing_the_language_approves_nothing_and_loses_nothing(ready: Visitor) -> None:
    ready.open("/side/website")
    ready.press(website="https://ny.lag.example")
    ready.open("/godkjenning")
    page = ready.press("language", "en", {"name": "Ola Nordmann", "confirmed": "yes"})
    assert (page.value("name"), page.value("confirmed")) == ("Ola Nordmann", ["yes"])
    assert ready.open("/godkjenning").value("confirmed") == []


def test_an_approval_of_a_file_from_elsewhere_that_lacks_its_name_is_none(visitor: Visitor) -> None:
    document = json.loads((EXAMPLES / "project-nb" / "soknad.json").read_bytes())
    document["answers"]["approval"] = {"fingerprint": "a" * 64, "confirmed": True}
    visitor.open("/start-fra")
    visitor.press(file=(io.BytesIO(json.dumps(document).encode()), "soknad.json"))
    assert "Søknaden er godkjent" not in visitor.open("/godkjenning").text


def test_a_tick_for_a_changed_application_survives_the_language_too(ready: Visitor) -> None:
    ready.open("/godkjenning")
    ready.press(confirmed="yes")
    ready.open("/side/website")
    ready.press(website="https://ny.lag.example")
    ready.open("/godkjenning")
    page = ready.press("language", "en", {"confirmed": "yes"})
    assert page.value("confirmed") == ["yes"]
    assert ready.open("/godkjenning").value("confirmed") == []


def test_the_role_can_be_taken_back(ready: Visitor) -> None:
    ready.open("/godkjenning")
    ready.press("clear", "role")
    assert ready.open("/godkjenning").value("role") == ""


def test_given_anew_it_has_the_date_of_that_day(at: At) -> None:
    visitor = carrying(Visitor(at("2027-03-01 14:05").test_client()), "project-nb")
    visitor.open("/godkjenning")
    visitor.press(confirmed="yes")
    visitor.open("/side/website")
    visitor.press(website="https://ny.lag.example")
    visitor.client.application = at("2027-03-03 09:00")
    assert visitor.open("/godkjenning").value("date") == "3.3.2027"
    assert "3. mars 2027, klokka 09:00." in visitor.press(confirmed="yes").text


def test_the_day_is_filled_in_for_whom_has_not_approved(applicant: Visitor) -> None:
    assert applicant.open("/godkjenning").value("date") == "1.3.2027"


def test_a_date_already_written_stays_until_the_approval_is_given(applicant: Visitor) -> None:
    applicant.open("/godkjenning")
    applicant.press("language", "en", date="27.2.2027")
    assert applicant.open("/godkjenning").value("date") == "27.2.2027"


def test_who_gave_the_authority_is_asked_only_of_whom_was_given_it(applicant: Visitor) -> None:
    page = applicant.open("/godkjenning")
    assert page.markup.one("p", id="delegated_by-hint").text.startswith("Bare for den som har fått myndighet")
