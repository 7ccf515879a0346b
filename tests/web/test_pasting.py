"""An application that is pasted into a portal: copied field by field, counted, and plainly told to be late."""

import json
import zipfile
from io import BytesIO

import pytest

from tests.rules.imdi_bases import imdi_base
from tests.web.conftest import At
from tests.web.visitor import Visitor

TRANSFER = "Andre kommuner kan bruke opplegget og filmene våre."


@pytest.fixture
def municipality(visitor: Visitor) -> Visitor:
    """A municipality with a whole application."""
    visitor.open("/start-fra")
    visitor.press(file=(BytesIO(json.dumps(imdi_base("6")).encode()), "soknad.json"))
    return visitor


def test_every_answer_can_be_copied_and_is_counted(municipality: Visitor) -> None:
    page = municipality.open("/send")
    assert page.markup.one("textarea", id="quality-transfer").text == TRANSFER
    assert page.markup.one("input", id="project-area").get("value") == "6: Innovative løsninger"
    counts = [one.text for one in page.markup.all("p") if one.get("class") == "count"]
    assert f"{len(TRANSFER)} tegn" in counts
    assert not page.markup.all("textarea", id="approval-name")


def test_there_is_no_e_mail_to_send_or_fetch(municipality: Visitor) -> None:
    page = municipality.open("/send")
    assert not [one for one in page.markup.all("a") if "subject=" in one.get("href")]
    municipality.open("/last-ned/epost.eml", status=404)


def test_the_text_is_fetched_as_plain_utf_8_and_lies_in_the_zip(municipality: Visitor) -> None:
    response = municipality.client.get("/last-ned/tekst-til-portalen.txt")
    assert response.mimetype == "text/plain"
    text = response.data.decode()
    assert "Overføringsverdi (51 tegn)\nAndre kommuner kan bruke" in text
    zipped = zipfile.ZipFile(BytesIO(municipality.client.get("/last-ned/soknad.zip").data))
    assert sorted(zipped.namelist()) == ["soknad.json", "soknad.pdf", "tekst-til-portalen.txt"]
    assert zipped.read("tekst-til-portalen.txt") == response.data


PLACES = ["/", "/ordning", "/soknad", "/send", "/kan-dere-soke", "/funn", "/side/applicant-type"]


@pytest.mark.parametrize("path", PLACES)
def test_wherever_they_come_they_are_told_that_it_is_too_late(municipality: Visitor, path: str) -> None:
    assert "9. februar 2021" in municipality.open(path).text


def test_before_the_deadline_nothing_is_too_late(at: At) -> None:
    visitor = Visitor(at("2021-02-09 23:00").test_client())
    visitor.open("/start-fra")
    visitor.press(file=(BytesIO(json.dumps(imdi_base("6")).encode()), "soknad.json"))
    assert "Dere kan ikke søke nå" not in visitor.open("/send").text
    assert visitor.open("/kan-dere-soke").title.startswith("Dere kan søke")


def test_what_got_money_stands_beside_the_sum_asked_for(municipality: Visitor) -> None:
    page = municipality.open("/side/requested")
    assert "9 prosjekter i dette området fikk fra 370 000 kr til 1 000 000 kr." in page.text
    assert "Av prosjektene fikk 9 mer og 0 mindre." in page.text
    assert "Ett prosjekt står to ganger på siden." in page.text
    rows = page.markup.one("table").text
    assert rows.endswith("Dere søker om 12 000 kr")
    assert not municipality.open("/side/costs").markup.all("table")


def test_the_pages_speak_of_no_municipality_that_assesses(municipality: Visitor) -> None:
    assert "Dette teller i vurderingen" in municipality.open("/kriterier").title
    assert "Organisasjonsnummer" not in municipality.open("/godkjenning").text


def test_the_quick_check_says_that_they_could_have_applied_and_is_no_dead_end(municipality: Visitor) -> None:
    page = municipality.open("/kan-dere-soke")
    assert page.title.startswith("Det er for sent å søke")
    assert "passer med kravene til søkere" in page.text
    assert "Gå til spørsmålet" not in page.text
    assert page.links("/side/contact-person")


@pytest.mark.parametrize("kind", ["local-voluntary", "national-voluntary", "public-body", "business", "person"])
def test_who_is_no_municipality_is_sent_on(visitor: Visitor, kind: str) -> None:
    document = imdi_base("6")
    document["answers"]["applicant"]["type"] = kind
    visitor.open("/start-fra")
    visitor.press(file=(BytesIO(json.dumps(document).encode()), "soknad.json"))
    page = visitor.open("/kan-dere-soke")
    assert "Bare kommuner og bydeler i Oslo kunne søke her." in page.text
    assert page.links("/ordning")
