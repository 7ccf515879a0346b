"""The fixtures every test may ask for: a browser, pages on a phone or a computer, and the PDF validator."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.tools import browser as chromium
from tests.tools.pages import COMPUTER, opened
from tests.tools.verapdf import NO_JAVA, VeraPdf, java

NO_BROWSER = "no Chromium here: `python3 run.py test` brings one, or name it in CHROME_PATH"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium, one for all tests."""
    program = chromium.find()
    if not program:
        pytest.skip(NO_BROWSER)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=list(chromium.FLAGS))
        yield running
        running.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """An empty page, 360 by 740, JavaScript off."""
    with opened(browser) as page:
        yield page


@pytest.fixture
def scripted_phone(browser: Browser) -> Iterator[Page]:
    """An empty page, 360 by 740, JavaScript on."""
    with opened(browser, script=True) as page:
        yield page


@pytest.fixture
def computer(browser: Browser) -> Iterator[Page]:
    """An empty page, 1280 by 900, JavaScript on."""
    with opened(browser, COMPUTER, script=True) as page:
        yield page


@pytest.fixture(scope="session")
def verapdf() -> Iterator[VeraPdf]:
    """The veraPDF engine: `verapdf(path)` gives a verdict for PDF/UA-1 and one for PDF/A-3a."""
    if not java():
        pytest.skip(NO_JAVA)
    with VeraPdf() as engine:
        yield engine
