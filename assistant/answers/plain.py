"""What was typed or pasted, without what the eye does not see: any script's digits, spaces and dashes as ASCII."""

import unicodedata

from assistant.answers.kind import LINE_MOST, Unreadable

_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"), "-")


def visible(typed: str) -> str:
    """The text without marks that show nothing, such as those that come along when a number is copied."""
    if typed.isascii():
        return typed
    return "".join(one for one in typed if unicodedata.category(one) != "Cf")


def plain(typed: str, code: str) -> str:
    """One line with digits 0-9, single spaces and plain dashes; raises Unreadable(code) past 200 characters."""
    if len(typed) > LINE_MOST:
        raise Unreadable(code)
    shown = visible(typed).translate(_DASHES)
    return " ".join("".join(str(unicodedata.decimal(one, one)) for one in shown).split())
