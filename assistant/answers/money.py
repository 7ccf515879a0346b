"""Sums in whole kroner, as people write them: "12 000", "12.000,-", "kr 12000", "NOK 12,000"."""

import re

from assistant.answers.kind import Kind, Unreadable, is_whole
from assistant.answers.number import WHOLE, too_odd, whole
from assistant.answers.plain import plain

_CURRENCY = re.compile(r"^(?:kroner|kr\.?|nok) ?| ?(?:kroner|kr\.?|nok)$", re.IGNORECASE)
_NO_ORE = re.compile(r"(?:[.,]00| ?[.,:]-{1,2})$")
_ORE = re.compile(r"[+-]? ?[0-9 ]+(?:[.,][0-9]{3})*[.,][0-9]{1,2}")


def read_money(typed: str) -> int:
    """Whole kroner, the same in every screen language: a comma or point before exactly three digits parts thousands.

    Raises Unreadable: "money-ore" where øre are given, "money" for anything else that is not a sum.
    """
    sum_ = plain(typed, "money")
    for _ in range(2):
        sum_ = _CURRENCY.sub("", sum_)
    sum_ = _NO_ORE.sub("", sum_)
    if WHOLE.fullmatch(sum_):
        return whole(sum_)
    raise Unreadable("money-ore" if _ORE.fullmatch(sum_) else "money")


MONEY = Kind("money", is_whole, read_money, too_odd)
