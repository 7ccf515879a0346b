"""No barrier on any page in any state: axe-core by day and in the dark, no sideways scroll, room for a finger."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.journeys.eyes import FINGER, Eyes, looking
from tests.journeys.states import STATES, WITHOUT_APPLICATION, data, paths
from tests.journeys.way import Traveller
from tests.journeys.wizard import Wizard

pytestmark = [pytest.mark.browser, pytest.mark.slow]
NOTHING = [("nothing", path) for path in WITHOUT_APPLICATION]
PAGES = NOTHING + [(state, path) for state in STATES for path in paths(state)]
LIGHT_ONLY = ("begun", "whole")
"""Their questions look in the dark as those gone wrong do."""
SPOIL = """() => {
    const spoilt = new CSSStyleSheet();
    spoilt.replaceSync("main > :first-child { width: 400px; color: #bbb } .ds-button { min-height: 0; height: 20px }");
    document.adoptedStyleSheets = [spoilt];
}"""
See = Callable[[str, str], Eyes]


@pytest.fixture(scope="module")
def see(wizard: Wizard, browser: Browser) -> Iterator[See]:
    """Eyes on a page, with an application in that state."""
    with looking(browser) as eyes:
        traveller, secrets = Traveller(wizard, eyes.page), {"nothing": ""}

        def seen(state: str, path: str) -> Eyes:
            if state not in secrets:
                secrets[state] = wizard.service.begin_from(data(state))
                traveller.go(f"/fortsett/{secrets[state]}")
                traveller.press("Åpne søknaden")
            answer = eyes.page.goto(wizard.address + path)
            assert answer
            assert answer.ok
            assert traveller.path == path.partition("?")[0]
            return eyes

        yield seen


@pytest.mark.parametrize(("state", "path"), PAGES)
def test_nothing_is_in_the_way(see: See, state: str, path: str) -> None:
    eyes = see(state, path)
    assert eyes.barriers(dark=state not in LIGHT_ONLY or not path.startswith("/side/")) == []
    assert eyes.sideways() == []
    assert eyes.small_targets() == []


@pytest.mark.parametrize("path", ["/nowhere", "/fortsett/nothing"])
def test_nothing_is_in_the_way_where_there_is_no_page(wizard: Wizard, see: See, path: str) -> None:
    eyes = see("nothing", "/")
    eyes.page.goto(wizard.address + path)
    assert eyes.barriers(dark=True) + eyes.sideways() + eyes.small_targets() == []


def test_nothing_is_in_the_way_where_a_link_leads(wizard: Wizard, see: See) -> None:
    secret = wizard.service.begin("alta", "nb")
    eyes = see("begun", "/soknad")
    eyes.page.goto(f"{wizard.address}/fortsett/{secret}")
    assert eyes.barriers(dark=True) + eyes.sideways() + eyes.small_targets() == []


def test_nothing_is_in_the_way_where_a_file_is_refused(see: See) -> None:
    eyes = see("begun", "/vedlegg")
    eyes.page.locator('[name="file"]').set_input_files({"name": "x.pdf", "mimeType": "", "buffer": b"%PDF-1.7"})
    with eyes.page.expect_navigation():
        eyes.page.locator("#skjema .buttons button").click()
    assert eyes.page.locator("#file-feil").is_visible()
    assert eyes.barriers(dark=True) + eyes.sideways() + eyes.small_targets() == []


def test_the_eyes_see_what_is_in_the_way(see: See) -> None:
    eyes = see("nothing", "/")
    spoil = "main > :first-child { width: 400px; color: #bbb } button, .ds-button { min-height: 0; height: 20px; }"
    eyes.page.evaluate(
        "css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }", spoil
    )
    assert any(one.startswith("color-contrast") for one in eyes.barriers())
    assert eyes.sideways()
    assert any("by 20" in one for one in eyes.small_targets(FINGER))
