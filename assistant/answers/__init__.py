"""The kinds of answer: what was typed becomes a value, and a value is judged for itself alone."""

from assistant.answers import choice, contact, date, money, number, text
from assistant.answers.kind import Kind, Unreadable, missing

TABLE, GROUP = "table", "group"

KINDS = {
    kind.name: kind
    for kind in (
        text.LINE,
        text.TEXT,
        text.LINES,
        text.FINGERPRINT,
        choice.CHOICE,
        choice.CHOICES,
        choice.YES_NO,
        number.COUNT,
        number.YEAR,
        money.MONEY,
        date.DATE,
        date.TIME,
        contact.ORG_NUMBER,
        contact.ACCOUNT,
        contact.EMAIL,
        contact.PHONE,
        contact.POSTCODE,
    )
}

__all__ = ["GROUP", "KINDS", "TABLE", "Kind", "Unreadable", "missing"]
