"""The language changes at any moment, on any page, and nothing typed is lost."""

import pytest

from assistant.flow import schemes
from tests.journeys.carrying import carrying
from tests.journeys.examples import example
from tests.journeys.hands import add_row, choose
from tests.journeys.way import Traveller
from tests.journeys.wizard import Wizard
from tests.web.visitor import Visitor

KINDS = ("line", "text", "money", "count", "date", "year", "email", "phone", "postcode", "account", "org_number")
TYPED = [
    (page.id, field.id)
    for page_id, (step, page) in schemes.installed().get("alta").page.items()
    for field in page.fields[:1]
    if field.kind in KINDS and step.id not in ("approval", "operating")
]


@pytest.mark.parametrize(("page", "field"), TYPED)
def test_half_an_answer_survives_there_and_back(wizard: Wizard, visitor: Visitor, page: str, field: str) -> None:
    carrying(wizard, visitor, example("project-nb").document)
    visitor.open(f"/side/{page}")
    for language in ("en", "nb"):
        there = visitor.press("language", language, {field: "  halvt skrevet, 12 000,50"})
        assert there.path == f"/side/{page}"
        assert there.markup.one("html").get("lang") == language
        assert str(there.value(field)).strip() == "halvt skrevet, 12 000,50"


@pytest.mark.browser
def test_unsaved_words_rows_and_ticks_stay_in_the_browser(traveller: Traveller) -> None:
    page = traveller.page
    traveller.begin()
    choose(page, "type", "local-voluntary")
    english = traveller.switch("en")
    assert page.locator('[name="type"][value="local-voluntary"]').is_checked()
    english.go("/side/costs")
    page.locator('[name="costs-0-description"]').fill("Mat, 30 kvelder")
    add_row(page, "costs")
    page.locator('[name="costs-1-amount"]').fill("12 000,50")
    page.locator('[name="costs-1-category"]').select_option("food")
    english.switch("nb")
    assert page.locator('[name="costs-0-description"]').input_value() == "Mat, 30 kvelder"
    assert page.locator('[name="costs-1-amount"]').input_value() == "12 000,50"
    assert page.locator('[name="costs-1-category"]').input_value() == "food"


@pytest.mark.browser
def test_a_tick_under_the_approval_stays_without_approving(traveller: Traveller) -> None:
    secret = traveller.carry(example("project-nb"))
    before = traveller.wizard.service.open(secret).sheet.application
    traveller.go("/side/website")
    traveller.page.locator('[name="website"]').fill("https://ny.example")
    traveller.press("Lagre og fortsett")
    traveller.go("/godkjenning")
    choose(traveller.page, "confirmed", "yes")
    traveller.switch("en")
    assert traveller.page.locator('[name="confirmed"]').is_checked()
    kept = traveller.wizard.service.open(secret).sheet
    assert kept.application.answers["approval"]["fingerprint"] == before.answers["approval"]["fingerprint"]
    assert not kept.ready


@pytest.mark.browser
def test_attachments_stay_when_the_language_changes(traveller: Traveller) -> None:
    given = example("activity-nn")
    traveller.begin()
    traveller.go("/vedlegg")
    for kind, file in given.attachments[:2]:
        traveller.attach(kind, file)
    english = traveller.switch("en")
    english.attach(*given.attachments[2])
    names = traveller.page.locator(".files a").all_inner_texts()
    assert names == [file.name for _, file in given.attachments]


@pytest.mark.browser
def test_the_language_is_remembered_by_the_browser(traveller: Traveller) -> None:
    traveller.go("/")
    traveller.switch("en")
    traveller.go("/personvern")
    assert traveller.page.locator("html").get_attribute("lang") == "en"
