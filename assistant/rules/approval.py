"""The approval by the organisation's leader or somebody with delegated authority, and what it was given for."""

from collections.abc import Iterator

from assistant.rules.case import Case, Hit, Place
from assistant.words import Day

CONFIRMED = Place("approval", "confirmed")


def approval_missing(case: Case) -> Iterator[Hit]:
    """Not begun or not "confirmed", no "name", no "date", a date in the "future", delegated without saying by whom
    ("delegated").
    """
    begun = [key for key in ("name", "date") if case.get(f"approval.{key}")] or case.get("approval.confirmed")
    if case.get("approval.confirmed") is not True:
        yield Hit(CONFIRMED, "confirmed" if begun else "", empty=case.get("approval.confirmed") is None)
    if begun:
        yield from (
            Hit(Place("approval", key), key, empty=True)
            for key in ("name", "date")
            if not case.get(f"approval.{key}") and case.sound(Place("approval", key))
        )
    given = case.date("approval.date")
    if given and given > case.today:
        yield Hit(Place("approval", "date"), "future", {"date": Day(given), "today": Day(case.today)})
    if case.get("approval.role") == "delegated" and not case.get("approval.delegated_by"):
        yield Hit(Place("approval", "delegated_by"), "delegated", empty=True)


def approval_stale(case: Case) -> Iterator[Hit]:
    """The fingerprint of the approval is not that of the content; silent while an attachment is not there."""
    given = case.text("approval.fingerprint").strip().lower()
    there = all(one.size is not None for one in case.attachments)
    if given and there and case.get("approval.confirmed") is True and given != case.fingerprint:
        yield Hit(CONFIRMED)
