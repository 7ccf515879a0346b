"""The three example applications, typed page by page on a phone without JavaScript, come out as they went in."""

import email
import email.policy
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.journeys.examples import NAMES, Example, example
from tests.journeys.overview import checked, shown
from tests.journeys.way import Traveller, unzipped
from tests.journeys.wizard import Wizard
from tests.tools.verapdf import VeraPdf

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.mark.parametrize(("name", "language"), [*((name, "nb") for name in NAMES), ("operating-en", "en")])
def test_an_application_goes_the_whole_way(
    wizard: Wizard, phone: Page, tmp_path: Path, verapdf: VeraPdf, name: str, language: str
) -> None:
    given, traveller = example(name), Traveller(wizard, phone, language)
    traveller.begin()
    came = traveller.answer_everything(given)
    onward, offered = asked(traveller)
    assert came == onward
    if offered:
        assert traveller.answer_offered(given, offered, upto=onward) == offered
    for kind, file in given.attachments:
        traveller.attach(kind, file)
    traveller.say_language(given.document["language"])
    traveller.approve(given)

    assert not held_up_for_nothing(traveller)
    traveller.go("/funn")
    findings = shown(phone)
    traveller.go("/send")
    saved = traveller.download("lagret")
    assert document(saved) == given.document
    assert findings == checked(tmp_path, saved, language)
    assert {one.level for one in findings} <= {"info"}
    judge_bundle(traveller, given, tmp_path, verapdf)


def asked(traveller: Traveller) -> tuple[list[str], list[str]]:
    """The pages on the way onward and those that are only offered, without the approval."""
    here = traveller.page.url
    asked = traveller.wizard.service.open(traveller.secret()).sheet.asked
    traveller.page.goto(here)
    pages = [(asked.offered(step), page.id) for step, page in asked.pages if step.id != "approval"]
    return [id_ for offered, id_ in pages if not offered], [id_ for offered, id_ in pages if offered]


def held_up_for_nothing(traveller: Traveller) -> list[str]:
    """What kept a right answer from going on, but that it speaks of an attachment, which comes later."""
    return [one for one in traveller.held_up if traveller.say("vedlegg") not in one]


def document(saved: bytes) -> object:
    """The document in a zip."""
    return json.loads(unzipped(saved)["soknad.json"])


def judge_bundle(traveller: Traveller, given: Example, folder: Path, verapdf: VeraPdf) -> None:
    """Download everything that is to be sent, and hold it against the application."""
    pdf = traveller.download("soknad.pdf")
    (folder / "soknad.pdf").write_bytes(pdf)
    assert [verdict.broken for verdict in verapdf(folder / "soknad.pdf")] == [{}, {}]
    assert json.loads(traveller.download("soknad.json")) == given.document
    files = {file.name: file.read_bytes() for _, file in given.attachments}
    eml = traveller.download("epost.eml")
    packed = unzipped(traveller.download("soknad.zip"))
    assert json.loads(packed.pop("soknad.json")) == given.document
    assert packed == {"soknad.pdf": pdf, "epost.eml": eml, **files}
    judge_letter(eml, given, [pdf, *files.values()])


def judge_letter(eml: bytes, given: Example, enclosed: list[bytes]) -> None:
    """The e-mail is a draft to the scheme's recipient with everything enclosed, in the case language."""
    letter = email.message_from_bytes(eml, policy=email.policy.default)
    name, number = (given.answers["organisation"][key] for key in ("name", "number"))
    assert (letter["To"], letter["X-Unsent"]) == ("aik@alta.kommune.no", "1")
    assert letter["Subject"] == f"Søknad om integreringstilskudd – {name} ({number})"
    parts = list(letter.iter_attachments())
    assert [part.get_payload(decode=True) for part in parts] == enclosed
    assert parts[0].get_filename() == f"soknad-{number}-2027.pdf"
    assert all((part.get_filename() or "å").isascii() for part in parts)
