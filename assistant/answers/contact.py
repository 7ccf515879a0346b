"""Numbers and addresses that reach somebody: organisation and account number, e-mail, phone, postcode."""

import re

from email_validator import EmailNotValidError, validate_email
from stdnum.exceptions import ValidationError
from stdnum.no import kontonr, orgnr

from assistant.answers.kind import Kind, is_text
from assistant.answers.plain import plain, visible
from assistant.answers.text import read_line

_PHONE = re.compile(r"(?:\+|00)[0-9]{6,15}|[0-9]{8}")
_PUNCTUATION = re.compile(r"[\s().\-]")


def organisation_number(value: str) -> str | None:
    """The nine digits, or None where they are not nine or the check digit is wrong; spaces are fine."""
    digits = "".join(value.split())
    return digits if re.fullmatch(r"[0-9]{9}", digits) and orgnr.is_valid(digits) else None


def _account(value: str) -> str | None:
    digits = _PUNCTUATION.sub("", value)
    try:
        kontonr.validate(digits)
    except ValidationError:
        return "account"
    return None if re.fullmatch(r"[0-9]{11}", digits) else "account"


def _email(value: str) -> str | None:
    try:
        validate_email(value.strip(" "), check_deliverability=False, strict=True, test_environment=True)
    except EmailNotValidError:
        return "email"
    return None


def _phone(value: str) -> str | None:
    return None if _PHONE.fullmatch(_PUNCTUATION.sub("", value)) else "phone"


def _postcode(value: str) -> str | None:
    return None if re.fullmatch(r"[0-9]{4}", value.strip()) else "postcode"


def _read_postcode(typed: str) -> str:
    """The four digits, also where the place stands after them («9510 Alta»)."""
    read = _read_digits(typed)
    return read[:4] if re.fullmatch(r"[0-9]{4}\s+[^\W\d]+(?:[\s\-][^\W\d]+)*", read) else read


def _read_digits(typed: str) -> str:
    return plain(typed, "line-too-long")


def _read_email(typed: str) -> str:
    return read_line(visible(typed))


ORG_NUMBER = Kind("org_number", is_text, _read_digits)
ACCOUNT = Kind("account", is_text, _read_digits, _account)
EMAIL = Kind("email", is_text, _read_email, _email)
PHONE = Kind("phone", is_text, _read_digits, _phone)
POSTCODE = Kind("postcode", is_text, _read_postcode, _postcode)
