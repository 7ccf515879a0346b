"""Sums in whole kroner, as people write them: "12 000", "12.000,-", "kr 12000", "NOK 12,000"."""

import re

from assistant.answers.kind import Kind, Unreadable, is_whole
from assistant.answers.number import too_odd

_CURRENCY = re.compile(r"^(?:kr\.?|nok|kroner)\s*|\s*(?:kr\.?|nok|kroner)$", re.IGNORECASE)
_NO_ORE = re.compile(r"(?:[.,](?:-{1,2}|\N{EN DASH}|\N{EM DASH}|00))$")
_ORE = re.compile(r"[+-]?[\d ]+(?:[.,]\d{3})*[.,]\d{1,2}")
_WHOLE = re.compile(r"[+-]?(?:\d{1,3}(?:[ .,]\d{3})+|\d{1,13})")


def read_money(typed: str) -> int:
    """Whole kroner, the same in every screen language: a comma or point before exactly three digits parts thousands.

    Raises Unreadable: "money-ore" where øre are given, "money" for anything else that is not a sum.
    """
    sum_ = " ".join(typed.replace("\N{MINUS SIGN}", "-").split())
    for _ in range(2):
        sum_ = _CURRENCY.sub("", sum_)
    sum_ = _NO_ORE.sub("", sum_)
    if _WHOLE.fullmatch(sum_):
        return int(re.sub(r"[ .,]", "", sum_))
    raise Unreadable("money-ore" if _ORE.fullmatch(sum_) else "money")


MONEY = Kind("money", is_whole, read_money, too_odd)
