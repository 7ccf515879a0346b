"""Send it now."""

import io
import json
import zipfile

from tests.web.conftest import carrying
from tests.web.visitor import Visitor


def approved(ready: Visitor) -> Visitor:
    ready.open("/godkjenning")
    ready.press(confirmed="yes")
    return ready


def test_recipient_subject_and_text_stand_ready_to_copy(ready: Visitor) -> None:
    page = approved(ready).open("/send")
    fields = {one.get("id"): one for one in page.markup.all("*") if one.tag in ("input", "textarea")}
    assert fields["mottaker"].get("value") == "aik@alta.kommune.no"
    assert fields["emne"].get("value").startswith("Søknad om integreringstilskudd – ")
    assert "Her er søknaden fra" in fields["tekst"].text


def test_a_link_opens_the_e_mail_filled_in(ready: Visitor) -> None:
    page = approved(ready).open("/send")
    assert any(one.get("href").startswith("mailto:aik@alta.kommune.no?") for one in page.markup.all("a"))


def test_it_says_in_steps_how_on_a_phone_and_on_a_computer(ready: Visitor) -> None:
    text = approved(ready).open("/send").text
    for said in ("Slik sender dere fra telefonen", "Slik sender dere fra en datamaskin", "Sett dere selv på kopi"):
        assert said in text
    assert "Alle kan be om å få se post til kommunen." in text


def test_a_draft_is_called_a_draft_with_the_way_to_what_is_to_be_mended(applicant: Visitor) -> None:
    page = applicant.open("/send")
    assert "Dette er et utkast" in page.text
    assert page.links("/funn")


def test_every_file_of_the_bundle_can_be_downloaded(ready: Visitor) -> None:
    approved(ready)
    for name, begins in [("soknad.pdf", b"%PDF"), ("epost.eml", b""), ("soknad.zip", b"PK"), ("soknad.json", b"{")]:
        file = ready.client.get(f"/last-ned/{name}")
        assert (file.status_code, file.data[: len(begins)]) == (200, begins)
        assert file.headers["Content-Disposition"].startswith("attachment")
    assert ready.client.get("/last-ned/passord").status_code == 404


def test_the_pdf_has_a_name_of_its_own(ready: Visitor) -> None:
    approved(ready)
    assert "soknad-387366946-2027.pdf" in ready.client.get("/last-ned/soknad.pdf").headers["Content-Disposition"]


def test_the_download_to_go_on_from_holds_document_and_files(ready: Visitor) -> None:
    archive = zipfile.ZipFile(io.BytesIO(ready.client.get("/last-ned/lagret").data))
    document = json.loads(archive.read("soknad.json"))
    assert {one["filename"] for one in document["attachments"]} < set(archive.namelist())


def test_what_happens_next_follows_from_the_numbers(ready: Visitor, visitor: Visitor) -> None:
    assert "Få prosjektregnskapet revidert" in approved(ready).open("/send").text
    assert "Få prosjektregnskapet revidert" not in carrying(visitor, "activity-nn").open("/send").text


def test_what_the_fonts_cannot_show_is_told(ready: Visitor) -> None:
    ready.open("/side/methods")
    ready.press(methods="Vi bruker metoden 漢字 hver uke i kafeen.")
    assert "Noen tegn kan vi ikke vise i PDF-en" in ready.open("/send").text
