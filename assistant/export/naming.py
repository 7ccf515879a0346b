"""What the files of the bundle are called: short, ASCII, telling one applicant and one year from another."""

import datetime as dt
import re
import unicodedata

from assistant.answers.contact import organisation_number
from assistant.engine import whose
from assistant.engine.sheet import Sheet

NORWEGIAN = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
SLUG_MOST = 40


def organisation(sheet: Sheet) -> str:
    """The organisation number as nine digits; as typed where it is not one."""
    typed = whose.number(sheet)
    return organisation_number(typed) or " ".join(typed.split())


def call_year(sheet: Sheet) -> int:
    """The year of the next deadline, which is the call that the application is for; or of the only one there was."""
    *once, month, day = (int(part) for part in str(sheet.case.figures["deadline"]).split("-"))
    if once:
        return once[0]
    passed = sheet.today > dt.date(sheet.today.year, month, day)
    return sheet.today.year + passed


def pdf_name(sheet: Sheet) -> str:
    """`soknad-974760673-2027.pdf`; one that is none is left out, and where none is asked the name stands there."""
    number = organisation_number(whose.number(sheet))
    if "number" not in whose.fields(sheet.scheme):
        number = slug(whose.name(sheet))
    return "-".join(part for part in ("soknad", number, str(call_year(sheet))) if part) + ".pdf"


def slug(name: str) -> str:
    """A name in small ASCII letters with dashes between its words: `asker-kommune`."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(NORWEGIAN)).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:SLUG_MOST].strip("-")
