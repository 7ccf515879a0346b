"""An application begun from a file saved earlier."""

import io
import json
import zipfile

from tests.web.conftest import EXAMPLES
from tests.web.visitor import Visitor

DOCUMENT = EXAMPLES / "project-nb" / "soknad.json"


def test_a_bare_document_is_taken_up(visitor: Visitor) -> None:
    visitor.open("/start-fra")
    assert visitor.press(file=(DOCUMENT, "soknad.json")).path == "/soknad"
    assert visitor.open("/side/organisation-name").value("name")


def test_a_download_is_taken_up_with_its_files(ready: Visitor) -> None:
    saved = ready.client.get("/last-ned/lagret").data
    ready.open("/start-fra")
    assert ready.press(file=(io.BytesIO(saved), "soknad-lagret.zip")).path == "/soknad"
    assert "vedtekter.pdf" in ready.open("/vedlegg").text
    again = zipfile.ZipFile(io.BytesIO(ready.client.get("/last-ned/lagret").data))
    assert again.namelist() == zipfile.ZipFile(io.BytesIO(saved)).namelist()


def test_a_file_that_is_no_application_is_refused_with_its_place(visitor: Visitor) -> None:
    broken = json.loads(DOCUMENT.read_bytes())
    broken["answers"]["budget"]["costs"][2]["amount"] = "mye"
    visitor.open("/start-fra")
    page = visitor.press(status=400, file=(io.BytesIO(json.dumps(broken).encode()), "soknad.json"))
    assert page.title.startswith("Feil: ")
    assert "Sted i filen: answers.budget.costs[2].amount" in page.text


def test_no_file_is_said_at_the_field(visitor: Visitor) -> None:
    visitor.open("/start-fra")
    assert visitor.press(status=400).markup.one("input", id="file").get("aria-invalid") == "true"


def test_it_warns_who_has_an_application_already(applicant: Visitor) -> None:
    assert "Dere har alt en søknad på denne enheten." in applicant.open("/start-fra").text


def test_the_language_changes_on_the_way(visitor: Visitor) -> None:
    visitor.open("/start-fra")
    page = visitor.press("language", "en")
    assert (page.path, page.markup.one("html").get("lang")) == ("/start-fra", "en")


def test_what_is_refused_is_said_at_the_top_with_a_way_to_the_field(visitor: Visitor) -> None:
    visitor.open("/start-fra")
    page = visitor.press(status=400)
    summary = page.markup.one("div", id="feil")
    assert "autofocus" in summary.attributes
    assert [one.get("href") for one in summary.within() if one.tag == "a"] == ["#file"]
