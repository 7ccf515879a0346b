"""Who may apply: what kind of applicant, of which municipality, how old, and with which number."""

from collections.abc import Iterator

from assistant.answers.contact import organisation_number
from assistant.rules.case import Case, Hit, Place
from assistant.rules.municipality import is_municipality
from assistant.rules.periods import MONTHS, later
from assistant.words import Day

MAY_APPLY = "local-voluntary"


def applicant_type(case: Case) -> Iterator[Hit]:
    """An applicant of another kind (variant: which), and one who asks another municipality ("elsewhere")."""
    kind = case.text("applicant.type")
    if kind and kind != MAY_APPLY:
        yield Hit(Place("applicant", "type"), kind)
    yield from _other_municipality(case, Place("applicant", "municipality"), "elsewhere")


def registered_in_municipality(case: Case) -> Iterator[Hit]:
    """An organisation that is registered in another municipality than the one that gives the grant."""
    yield from _other_municipality(case, Place("organisation", "registered_municipality"))


def _other_municipality(case: Case, place: Place, variant: str = "") -> Iterator[Hit]:
    written = case.text(f"{place.step}.{place.field}").strip()
    if written and not is_municipality(written, case.municipalities):
        yield Hit(place, variant, {"municipality": written})


def minimum_age(case: Case) -> Iterator[Hit]:
    """An organisation that is too young today; it says from which day it is old enough."""
    founded = case.date("organisation.founded")
    if founded and founded <= case.today:
        old_enough = later(founded, MONTHS * case.figures["minimum_age_years"])
        if case.today < old_enough:
            yield Hit(Place("organisation", "founded"), params={"founded": Day(founded), "old_enough": Day(old_enough)})


def org_number(case: Case) -> Iterator[Hit]:
    """A number that is not nine digits with a right check digit."""
    number = case.text("organisation.number").strip()
    if number and organisation_number(number) is None:
        yield Hit(Place("organisation", "number"), params={"number": number})
