"""The browser's pages notice what the tests rely on them to notice."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.tools.pages import barriers, opened
from tests.tools.serving import served

GOOD = "<!doctype html><html lang=nb><title>Hei</title><main><h1>Hei</h1><script>document.title='På'</script></main>"
BAD = "<!doctype html><html><title>Hei</title><main><h1>Hei</h1><input></main>"
FOREIGN = f"{GOOD}<img src='http://other.example/x.png' alt=''>"
GREY = f"{GOOD}<style>@media(prefers-color-scheme:dark){{main{{background:#000;color:#222}}}}</style>"
BROKEN = f"{GOOD}<script>nothing.here()</script>"
PAGES = {"/good": GOOD, "/bad": BAD, "/grey": GREY, "/foreign": FOREIGN, "/broken": BROKEN}

pytestmark = pytest.mark.browser


def application(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
    """Answers with the page its path names, in small."""
    page = PAGES.get(environ["PATH_INFO"], "")
    start("200 OK" if page else "404 Not Found", [("Content-Type", "text/html; charset=utf-8")])
    return [(page or "Not here.").encode()]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served(application) as url:
        yield url


def test_scripts_run_only_where_they_are_on(phone: Page, scripted_phone: Page, address: str) -> None:
    phone.goto(f"{address}/good")
    scripted_phone.goto(f"{address}/good")
    assert (phone.title(), scripted_phone.title()) == ("Hei", "På")


def test_a_phone_is_as_wide_as_a_phone(phone: Page, address: str) -> None:
    phone.goto(f"{address}/good")
    assert phone.evaluate("[innerWidth >= 360, screen.width]") == [True, 360]


def test_a_page_without_barriers_has_none_found(phone: Page, address: str) -> None:
    phone.goto(f"{address}/good")
    assert barriers(phone) == []


def test_a_field_without_a_name_and_a_page_without_a_language_are_found(phone: Page, address: str) -> None:
    phone.goto(f"{address}/bad")
    found = " ".join(barriers(phone))
    assert "label (critical)" in found
    assert "html-has-lang" in found


def test_letters_too_dark_for_the_dark_are_found_there_only(phone: Page, address: str) -> None:
    phone.goto(f"{address}/grey")
    assert barriers(phone) == []
    assert "color-contrast (serious)" in " ".join(barriers(phone, dark=True))


@pytest.mark.parametrize(("path", "fault"), [("foreign", "another machine"), ("broken", "not defined")])
def test_a_page_that_misbehaves_fails_its_test(browser: Browser, address: str, path: str, fault: str) -> None:
    with pytest.raises(AssertionError, match=fault), opened(browser, script=True) as page:
        page.goto(f"{address}/{path}")


def test_a_page_that_is_not_found_is_no_misbehaviour(computer: Page, address: str) -> None:
    answer = computer.goto(f"{address}/nowhere")
    assert answer is not None
    assert answer.status == 404
