"""What the files of the bundle are called: short, ASCII, telling one applicant and one year from another."""

import datetime as dt

from assistant.answers.contact import organisation_number
from assistant.engine.sheet import Sheet


def organisation(sheet: Sheet) -> str:
    """The organisation number as nine digits; as typed where it is not one."""
    typed = sheet.case.text("organisation.number")
    return organisation_number(typed) or " ".join(typed.split())


def call_year(sheet: Sheet) -> int:
    """The year of the next deadline, which is the call that the application is for."""
    month, day = (int(part) for part in str(sheet.case.figures["deadline"]).split("-"))
    passed = sheet.today > dt.date(sheet.today.year, month, day)
    return sheet.today.year + passed


def pdf_name(sheet: Sheet) -> str:
    """`soknad-974760673-2027.pdf`; a number that is none is left out."""
    number = organisation_number(sheet.case.text("organisation.number"))
    return "-".join(part for part in ("soknad", number, str(call_year(sheet))) if part) + ".pdf"
