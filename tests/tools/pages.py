"""Pages in a real browser that watch over themselves: no script error, nothing asked of another machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Route

PHONE = (360, 740)
COMPUTER = (1280, 900)
HERE = ("127.0.0.1", "localhost")
STATUS = "Failed to load resource: the server responded with a status of"


@contextmanager
def opened(browser: Browser, size: tuple[int, int] = PHONE, script: bool = False) -> Iterator[Page]:
    """An empty page in a browser that remembers nothing; AssertionError at the end for what went wrong on it."""
    width, height = size
    faults: list[str] = []

    def guard(request: Request) -> None:
        if urlsplit(request.url).hostname not in HERE and not request.url.startswith("data:"):
            faults.append(f"asked another machine: {request.url}")

    def listen(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(STATUS):
            faults.append(f"console: {message.text}")

    context = browser.new_context(
        viewport={"width": width, "height": height},
        java_script_enabled=script,
        has_touch=size == PHONE,
        is_mobile=size == PHONE,
        locale="nb-NO",
        timezone_id="Europe/Oslo",
    )
    context.set_default_timeout(10_000)
    context.on("request", guard)
    page = context.new_page()
    page.on("console", listen)
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    yield page
    context.close()
    assert not faults, "\n".join(faults)


def barriers(page: Page, dark: bool = False) -> list[str]:
    """What axe-core objects to on the page as it stands, by day or in the dark: the rule, how bad, and where.

    axe-core needs scripts, which may be off on the page: it looks at a twin with the same markup and styles.
    """
    markup, browser = page.content(), page.context.browser
    assert browser
    twins = browser.new_context(viewport=page.viewport_size, color_scheme="dark" if dark else "light")

    def answer(route: Route) -> None:
        if route.request.is_navigation_request():
            route.fulfill(body=markup, content_type="text/html; charset=utf-8")
        elif route.request.resource_type == "script":
            route.abort()
        else:
            route.continue_()

    twins.route("**/*", answer)
    twin = twins.new_page()
    twin.goto(page.url)
    found = Axe().run(twin).response["violations"]
    twins.close()
    return [f"{v['id']} ({v['impact']}): {node['target']}" for v in found for node in v["nodes"]]
