"""What scripts add: text is copied, the PDF is shared, and typed words are not left behind by mistake."""

import json

import pytest
from playwright.sync_api import Dialog, Page

from tests.journeys.examples import example
from tests.journeys.hands import choose
from tests.journeys.way import Traveller
from tests.journeys.wizard import Wizard

pytestmark = pytest.mark.browser
SHARING = """
    navigator.canShare = message => message.files.length === 1;
    navigator.share = async ({title, files}) => { window.shared = {title, files: files.map(f => [f.name, f.type])}; };
"""


@pytest.fixture
def scripted(wizard: Wizard, scripted_phone: Page) -> Traveller:
    """Somebody whose phone runs scripts, with an application ready to send."""
    scripted_phone.context.grant_permissions(["clipboard-read", "clipboard-write"])
    traveller = Traveller(wizard, scripted_phone)
    traveller.carry(example("activity-nn"))
    return traveller


def copied(page: Page, field: str) -> tuple[str, str]:
    """What the clipboard holds after the button beside a field was pressed, and what the button then says."""
    button = page.locator(f'[data-copy="{field}"]')
    button.click()
    page.wait_for_function("button => button.textContent === button.dataset.done", arg=button.element_handle())
    return page.evaluate("navigator.clipboard.readText()"), button.inner_text()


def test_the_link_is_copied(scripted: Traveller) -> None:
    scripted.go("/lenke")
    link = scripted.page.locator("#lenke").input_value()
    assert copied(scripted.page, "lenke") == (link, "Kopiert")


@pytest.mark.parametrize("field", ["mottaker", "emne", "tekst"])
def test_recipient_subject_and_text_are_copied(scripted: Traveller, field: str) -> None:
    scripted.go("/send")
    text = scripted.page.locator(f"#{field}").input_value()
    assert text
    assert copied(scripted.page, field) == (text, "Kopiert")


def test_the_pdf_is_shared_where_the_phone_can(scripted: Traveller) -> None:
    page = scripted.page
    page.add_init_script(SHARING)
    scripted.go("/send")
    page.locator("[data-share]").click()
    page.wait_for_function("window.shared")
    shared = json.loads(page.evaluate("JSON.stringify(window.shared)"))
    assert shared["files"] == [["soknad-307784483-2027.pdf", "application/pdf"]]
    assert "Stova" in shared["title"]


def test_where_the_phone_cannot_share_there_is_no_button(scripted: Traveller) -> None:
    scripted.go("/send")
    assert not scripted.page.locator("[data-share]").is_visible()


def test_without_scripts_no_button_is_there_that_does_nothing(traveller: Traveller) -> None:
    traveller.carry(example("activity-nn"))
    for path in ("/lenke", "/send"):
        traveller.go(path)
        assert not any(one.is_visible() for one in traveller.page.locator("[data-copy], [data-share]").all())


def test_the_first_pages_go_with_scripts_too(wizard: Wizard, scripted_phone: Page) -> None:
    traveller = Traveller(wizard, scripted_phone)
    traveller.begin()
    traveller.press("Lagre og fortsett")
    assert scripted_phone.evaluate("document.activeElement.id") == "feil"
    choose(scripted_phone, "type", "local-voluntary")
    traveller.press("Lagre og fortsett")
    assert traveller.path == "/side/municipality"


def test_leaving_with_words_unsaved_asks_first(scripted: Traveller) -> None:
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    scripted.page.on("dialog", answer)
    scripted.go("/side/website")
    scripted.page.locator('[name="website"]').press_sequentially("x")
    scripted.go("/soknad")
    assert asked == ["beforeunload"]
    scripted.go("/side/website")
    scripted.page.locator('[name="website"]').press_sequentially("x")
    scripted.press("Lagre og fortsett")
    assert asked == ["beforeunload"]
