"""The findings that belong to one page, at their fields."""

from collections.abc import Sequence

from assistant.answers import missing
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.model import Page, Step
from assistant.rules.case import Place
from assistant.web import places


def shown(sheet: Sheet, step: Step, page: Page, checked: bool) -> list[Finding]:
    """What to show on the page, in the order of its fields; what is missing only once it is checked.

    Nothing is judged while a page has no answer and nobody asked.
    """
    if not checked and not _begun(sheet, step, page):
        return []
    return [one for one in of(sheet, page) if checked or not one.empty]


def of(sheet: Sheet, page: Page) -> list[Finding]:
    """Every finding whose place is on the page, in the order of its fields, the gravest first at each.

    What is only good to know of a whole step belongs to no page.
    """
    order = {field.id: number for number, field in enumerate(page.fields)}
    at_home = (one for one in sheet.findings if one.place.field or one.blocks)
    mine = (one for one in at_home if places.on(page, one.place, sheet.scheme))
    return sorted(mine, key=lambda one: (order.get(one.place.field or "", -1), one.place.row or 0))


def at_fields(found: Sequence[Finding]) -> dict[Place, list[Finding]]:
    """The findings by place."""
    by_place: dict[Place, list[Finding]] = {}
    for one in found:
        by_place.setdefault(one.place, []).append(one)
    return by_place


def stays(sheet: Sheet, page: Page) -> bool:
    """Whether something on the page is to be mended before going on."""
    return any(one.blocks and one.place.field for one in of(sheet, page))


def _begun(sheet: Sheet, step: Step, page: Page) -> bool:
    given = sheet.application.answers.get(step.id, {})
    ids = {field.id for field in page.fields}
    unread = any(one.place.step == step.id and one.place.field in ids for one in sheet.application.typed)
    return unread or any(not missing(given.get(id_)) for id_ in ids)
