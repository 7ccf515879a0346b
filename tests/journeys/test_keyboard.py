"""Everything is reached and done with the keyboard alone, and one always sees where one is."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.journeys.examples import example
from tests.journeys.way import Traveller
from tests.journeys.wizard import Wizard

pytestmark = pytest.mark.browser
REACHABLE = """() => {
    const radios = new Set();
    const once = one => one.type !== 'radio' || !radios.has(one.name) && radios.add(one.name);
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter(one => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden')
        .filter(one => one.checkVisibility({visibilityProperty: true})).filter(once).map(name);
}"""
NAME = """const name = one => one.type === 'radio' ? `radio ${one.name}` : [
    [...document.querySelectorAll('*')].indexOf(one), one.localName, one.id || one.textContent.trim().slice(0, 20),
].join(' ');"""
SEEN = """() => {
    const one = document.activeElement, frame = one.closest('.choice') || one;
    const lines = [one, frame].map(it => getComputedStyle(it));
    return lines.some(it => it.outlineStyle !== 'none' && parseFloat(it.outlineWidth) >= 2);
}"""
PATHS = [
    "/",
    "/side/applicant-type",
    "/side/goals",
    "/side/measures",
    "/soknad",
    "/svar",
    "/funn",
    "/vedlegg",
    "/godkjenning",
    "/send",
    "/lenke",
]


@pytest.fixture
def typist(wizard: Wizard, computer: Page) -> Traveller:
    """Somebody at a computer without a mouse."""
    traveller = Traveller(wizard, computer)
    traveller.carry(example("activity-nn"))
    return traveller


def js(page: Page, expression: str) -> Any:
    """The value of an expression that may name elements."""
    return page.evaluate(f"() => {{ {NAME} return ({expression})(); }}")


@pytest.mark.parametrize("path", PATHS)
def test_tab_reaches_everything_in_order_and_it_shows(typist: Traveller, path: str) -> None:
    page = typist.page
    typist.go(path)
    reachable, came, unseen = js(page, REACHABLE), [], []
    for _ in reachable:
        page.keyboard.press("Tab")
        came.append(js(page, "() => name(document.activeElement)"))
        if not page.evaluate(SEEN):
            unseen.append(came[-1])
    assert came == reachable
    assert unseen == []


def test_the_first_tab_offers_to_skip_to_the_content(typist: Traveller) -> None:
    page = typist.page
    typist.go("/side/applicant-type")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Hopp til innholdet")
    assert link.evaluate("link => link === document.activeElement")
    assert link.evaluate("link => link.getBoundingClientRect().top >= 0 && link.getBoundingClientRect().width > 40")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innhold"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_a_page_is_answered_and_saved_without_a_mouse(wizard: Wizard, computer: Page) -> None:
    traveller = Traveller(wizard, computer)
    traveller.begin()
    computer.locator('[name="type"]').first.focus()
    computer.keyboard.press("Space")
    with computer.expect_navigation():
        computer.keyboard.press("Enter")
    assert traveller.path == "/side/municipality"
    computer.locator('[name="municipality"]').focus()
    computer.keyboard.type("Alta")
    with computer.expect_navigation():
        computer.keyboard.press("Enter")
    assert traveller.path == "/side/support"


@pytest.mark.parametrize("scripts", [False, True])
def test_focus_comes_to_what_is_wrong_and_goes_on_to_the_field(
    wizard: Wizard, phone: Page, scripted_phone: Page, scripts: bool
) -> None:
    page = scripted_phone if scripts else phone
    traveller = Traveller(wizard, page)
    traveller.begin()
    traveller.press("Lagre og fortsett")
    assert page.evaluate("document.activeElement.id") == "feil"
    assert page.title().startswith("Feil: ")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "type"


def test_focus_follows_a_row_that_is_added(typist: Traveller) -> None:
    page = typist.page
    typist.go("/side/goals")
    with page.expect_navigation():
        page.locator('button[name="add"]').press("Enter")
    assert page.evaluate("document.activeElement.id") == "goals-3"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "goals-3-goal"
