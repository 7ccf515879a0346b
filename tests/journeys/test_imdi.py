"""Applications to IMDi's scheme, typed on a phone without JavaScript: in time, and as practice after the deadline."""

import datetime as dt
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from assistant.service.clock import NORWAY
from tests.journeys.examples import Example, example
from tests.journeys.test_examples import document, held_up_for_nothing
from tests.journeys.way import Traveller, unzipped
from tests.journeys.wizard import Wizard, running
from tests.tools.verapdf import VeraPdf

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(300)]
IN_TIME = dt.datetime(2021, 2, 1, 14, 5, tzinfo=NORWAY)


def whole_way(traveller: Traveller, given: Example) -> None:
    """From the start page to the page for pasting."""
    traveller.find_scheme(given.answers["applicant"]["type"])
    came = traveller.answer_everything(given)
    here = traveller.page.url
    asked = traveller.wizard.service.open(traveller.secret()).sheet.asked
    traveller.page.goto(here)
    assert ["applicant-type", *came] == [page.id for step, page in asked.pages if step.id != "approval"]
    steps = {step.id for step, _ in asked.pages if step.id.startswith("area_")}
    assert steps == {f"area_{given.answers['project']['area']}"}
    traveller.say_language(given.document["language"])
    traveller.approve(given)
    traveller.go("/send")


def judge_bundle(traveller: Traveller, given: Example, folder: Path, verapdf: VeraPdf) -> str:
    """Download everything, and hold it against the application; the text for the portal."""
    assert document(traveller.download("lagret")) == given.document
    pdf = traveller.download("soknad.pdf")
    (folder / "soknad.pdf").write_bytes(pdf)
    assert [verdict.broken for verdict in verapdf(folder / "soknad.pdf")] == [{}, {}]
    text = traveller.download("tekst-til-portalen.txt")
    packed = unzipped(traveller.download("soknad.zip"))
    assert json.loads(packed.pop("soknad.json")) == given.document
    assert packed == {"soknad.pdf": pdf, "tekst-til-portalen.txt": text}
    return text.decode("utf-8")


def test_in_time_a_district_of_oslo_goes_the_whole_way_in_english(
    phone: Page, tmp_path: Path, verapdf: VeraPdf
) -> None:
    given = example("imdi-en")
    with running(tmp_path, IN_TIME) as wizard:
        traveller = Traveller(wizard, phone, "en")
        whole_way(traveller, given)
        assert not held_up_for_nothing(traveller)
        assert phone.locator(".ds-alert[data-color=danger]").count() == 0
        text = judge_bundle(traveller, given, tmp_path, verapdf)
    assert "UTKAST" not in text
    for words in given.answers["quality"].values():
        assert f"({len(words)} tegn)\n{words}\n" in text


def test_after_the_deadline_three_municipalities_practise_and_are_told_so(
    wizard: Wizard, phone: Page, tmp_path: Path, verapdf: VeraPdf
) -> None:
    given, traveller = example("imdi-nb"), Traveller(wizard, phone)
    whole_way(traveller, given)
    assert not held_up_for_nothing(traveller)
    assert "Fristen gikk ut 9. februar 2021." in phone.locator("main").inner_text()
    assert "Lysvik kommune\nBergsund kommune" in judge_bundle(traveller, given, tmp_path, verapdf)
    traveller.go("/funn")
    stopping = phone.locator("article.finding:not([data-level=info])")
    assert [one.get_attribute("id") for one in stopping.all()] == ["imdi-deadline-applicant"]
