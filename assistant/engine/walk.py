"""From a page to the one before and the one after, among those that are asked."""

from collections.abc import Iterable

from assistant.engine.asked import Asked
from assistant.flow.model import Page, Step


def neighbours(asked: Asked, page: str) -> tuple[str | None, str | None]:
    """The ids of the pages before and after; None at the ends, and for a page that is not asked.

    A step that is only offered is passed over, unless the page stands in such a step itself.
    """
    ids = [one.id for _, one in asked.pages]
    if page not in ids:
        return None, None
    at = ids.index(page)
    within = asked.offered(asked.pages[at][0])
    before, after = reversed(asked.pages[:at]), asked.pages[at + 1 :]
    return _first(asked, before, within), _first(asked, after, within)


def _first(asked: Asked, pages: Iterable[tuple[Step, Page]], within: bool) -> str | None:
    return next((page.id for step, page in pages if within or not asked.offered(step)), None)
