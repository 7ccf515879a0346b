"""The attachments: whether they are there, and whether e-mail can carry them."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.words import Param

STEP = "attachments"
MEGA = 1_000_000


def attachments_listed(case: Case) -> Iterator[Hit]:
    """Each listed attachment whose file is not there."""
    for row, one in enumerate(case.attachments):
        if one.size is None:
            yield Hit(Place(STEP, None, row), "listed", {"filename": one.filename}, empty=True)


def attachment_size(case: Case) -> Iterator[Hit]:
    """More bytes than e-mail carries, the PDF included where it has been made; near it, advice ("large")."""
    size = case.pdf + sum(one.size or 0 for one in case.attachments)
    if size > case.figures["attachments_most_bytes"]:
        yield Hit(Place(STEP), params=_told(size))
    elif size >= case.figures["attachments_advice_bytes"]:
        yield Hit(Place(STEP), "large", _told(size))


def _told(size: int) -> dict[str, Param]:
    """Megabytes and tenths of one, rounded up, so that what is too much never looks like the limit."""
    whole, tenths = divmod(-(-size * 10 // MEGA), 10)
    return {"whole": whole, "tenths": tenths}
