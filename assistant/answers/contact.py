"""Numbers and addresses that reach somebody: organisation and account number, e-mail, phone, postcode."""

import re
from collections.abc import Callable

from email_validator import EmailNotValidError, validate_email
from stdnum.exceptions import ValidationError
from stdnum.no import kontonr, orgnr

from assistant.answers.kind import Kind, is_text
from assistant.answers.text import read_line

_PHONE = re.compile(r"(?:\+|00)\d{6,15}|\d{8}")
_PUNCTUATION = re.compile(r"[ ().\-\N{NO-BREAK SPACE}]")


def organisation_number(value: str) -> str | None:
    """The nine digits, or None where they are not nine or the check digit is wrong; spaces are fine."""
    digits = "".join(value.split())
    return digits if digits.isascii() and digits.isdigit() and orgnr.is_valid(digits) else None


def _account(value: str) -> str | None:
    digits = _PUNCTUATION.sub("", value)
    try:
        kontonr.validate(digits)
    except ValidationError:
        return "account"
    return None if len(digits) == 11 and digits.isdigit() else "account"


def _email(value: str) -> str | None:
    try:
        validate_email(value.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return "email"
    return None


def _matches(pattern: re.Pattern[str], code: str) -> Callable[[str], str | None]:
    return lambda value: None if pattern.fullmatch(_PUNCTUATION.sub("", value)) else code


def _postcode(value: str) -> str | None:
    return None if re.fullmatch(r"[0-9]{4}", value.strip()) else "postcode"


ORG_NUMBER = Kind("org_number", is_text, read_line)
ACCOUNT = Kind("account", is_text, read_line, _account)
EMAIL = Kind("email", is_text, read_line, _email)
PHONE = Kind("phone", is_text, read_line, _matches(_PHONE, "phone"))
POSTCODE = Kind("postcode", is_text, read_line, _postcode)
