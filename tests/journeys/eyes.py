"""What keeps people from using a page: what axe-core finds by day and in the dark, sideways scroll, small targets."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Browser, Page

from tests.tools.pages import PHONE, opened

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RUN = """only => axe.run(document, {
    resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}},
    ...(only ? {runOnly: {type: 'rule', values: [only]}} : {}),
}).then(found => found.violations.flatMap(one => one.nodes.map(node => `${one.id} (${one.impact}): ${node.target}`)))"""
WIDE = """width => document.scrollingElement.scrollWidth <= width ? [] : [
    `${document.scrollingElement.scrollWidth} in ${width}`,
    ...[...document.querySelectorAll('body *')]
        .filter(one => one.getBoundingClientRect().right > width + 1)
        .map(one => `<${one.localName} class="${one.className}"> ${one.textContent.trim().slice(0, 30)}`),
]"""
CONTROLS = "button, input:not([type=hidden]), select, textarea, summary, .ds-button, .choice, nav a"
SMALL = """([controls, least]) => [...document.querySelectorAll(controls)]
    .filter(one => one.checkVisibility({visibilityProperty: true}))
    .filter(one => !one.closest('.ds-sr-only, .choice > *'))
    .map(one => [one, one.getBoundingClientRect()])
    .filter(([, box]) => box.width < least || box.height < least)
    .map(([one, box]) => `<${one.localName} ${one.name || one.className}>: ${box.width} by ${box.height}`)"""
NARROWEST = 320
"""A window of 1280 at 400 %."""
FINGER = 44


@dataclass(frozen=True)
class Eyes:
    """A page on a phone, looked at closely."""

    page: Page

    def barriers(self, dark: bool = False) -> list[str]:
        """What axe-core objects to; in the dark only what colours decide."""
        found: list[str] = self.page.evaluate(RUN, None)
        if dark:
            self.page.emulate_media(color_scheme="dark")
            found += [f"dark: {one}" for one in self.page.evaluate(RUN, "color-contrast")]
            self.page.emulate_media(color_scheme="light")
        return found

    def sideways(self) -> list[str]:
        """What is wider than a phone, or than a window at 400 %."""
        found = []
        for width in (PHONE[0], NARROWEST):
            self.page.set_viewport_size({"width": width, "height": PHONE[1]})
            found += self.page.evaluate(WIDE, width)
        self.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        return found

    def small_targets(self, least: int = FINGER) -> list[str]:
        """Controls that are narrower or lower than a finger needs, in CSS pixels."""
        found: list[str] = self.page.evaluate(SMALL, [CONTROLS, least])
        return found


@contextmanager
def looking(browser: Browser) -> Iterator[Eyes]:
    """A phone that runs scripts, as axe-core needs them."""
    with opened(browser, script=True) as page:
        page.add_init_script(AXE)
        yield Eyes(page)
