"""From a page to the one before and the one after, among those that are asked."""

from assistant.engine.asked import Asked


def neighbours(asked: Asked, page: str) -> tuple[str | None, str | None]:
    """The ids of the pages before and after; None at the ends, and for a page that is not asked."""
    ids = [one.id for _, one in asked.pages]
    if page not in ids:
        return None, None
    at = ids.index(page)
    return (ids[at - 1] if at else None), (ids[at + 1] if at + 1 < len(ids) else None)
