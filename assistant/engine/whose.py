"""Whose application it is: the answers that name the applicant, as the scheme says which they are."""

from collections.abc import Mapping

from assistant.engine.sheet import Sheet
from assistant.flow.model import Scheme

ORGANISATION = {"name": "organisation.name", "number": "organisation.number"}


def fields(scheme: Scheme) -> Mapping[str, str]:
    """The answers (`step.field`) that hold `name` and, where there is one, `number`."""
    said: Mapping[str, str] = scheme.about.get("applicant_fields", ORGANISATION)
    return said


def name(sheet: Sheet) -> str:
    """The applicant's name as typed, empty where it is not."""
    return sheet.case.text(fields(sheet.scheme)["name"])


def number(sheet: Sheet) -> str:
    """The organisation number as typed, empty where it is not or the scheme does not ask."""
    path = fields(sheet.scheme).get("number")
    return sheet.case.text(path) if path else ""
