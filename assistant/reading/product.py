"""A sum that a budget line's text is: «10 samlinger × 500 kr», and nothing else that would change it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import prod

_PART = re.compile(r"\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+,\d\d?(?!\d)|\d+|,-|[^\W\d_]+|\S")
TIMES = frozenset("x×*·à")
MONEY = frozenset(["kr", "kroner", "krone", "nok", ",-", "kr."])
UNSURE = frozenset(
    ["ca", "cirka", "omtrent", "inntil", "fra", "til", "og", "and", "pluss", "plus", "minus", "minst", "maks", "opp",
     "up", "about", "approx", "delt", "rabatt", "mva", "halv", "halvparten", "eller", "or", "og/eller", "samt"]
)  # fmt: skip
SIGNS = frozenset("/():.")
MOST_DIGITS = 9
UNIT_WORDS = 4
"""So many words of unit may stand after a factor: «kroner per deltaker»."""


@dataclass(frozen=True, slots=True)
class Product:
    """What the sum comes to in whole kroner, and where it stands, `[start, end)`."""

    amount: int
    start: int
    end: int


Part = re.Match[str]


def product(text: str) -> Product | None:
    """The one complete product that the text is; None where it is none, or says more or less than one."""
    parts = list(_PART.finditer(text)) if len(text) <= 200 else []
    numbers = [at for at, part in enumerate(parts) if part.group()[0].isdecimal()]
    stated = next((at for at, part in enumerate(parts) if part.group() == "="), len(parts))
    factors = [at for at in numbers if at < stated]
    if len(factors) < 2 or not _lead(parts[: factors[0]]) or not _result(parts[stated:]):
        return None
    return _of(parts, factors, stated)


def _of(parts: Sequence[Part], factors: Sequence[int], stated: int) -> Product | None:
    words = {part.group().lower() for part in parts}
    priced = words & MONEY or "à" in words or "=" in words
    amount = prod(_number(parts[at].group()) for at in factors)
    if not priced or not _multiplied(parts, factors, stated) or amount != int(amount):
        return None
    return Product(int(amount), parts[factors[0]].start(), parts[stated - 1].end())


def _multiplied(parts: Sequence[Part], factors: Sequence[int], stated: int) -> bool:
    """Whether just one «times» and units stand between any two factors."""
    gaps = zip(factors, [*factors[1:], stated], strict=True)
    return all(
        _joins([part.group().lower() for part in parts[here + 1 : after]], last=after == stated) for here, after in gaps
    )


def _joins(between: Sequence[str], last: bool) -> bool:
    times = sum(one in TIMES or (one == "a" and at == len(between) - 1) for at, one in enumerate(between))
    units = [one for one in between if one.isalpha() and one not in TIMES]
    signs = all(one.isalpha() or one in TIMES or one in SIGNS or one in MONEY for one in between)
    return signs and times == (0 if last else 1) and len(units) <= UNIT_WORDS and not UNSURE & set(between)


def _lead(parts: Sequence[Part]) -> bool:
    """Whether what stands before the first factor leaves it as it is."""
    words = [part.group().lower() for part in parts]
    return not {"ca", "cirka", "omtrent", "inntil", "about", "approx", "="} & set(words[-3:])


def _result(parts: Sequence[Part]) -> bool:
    """Whether after «=» there is one number and a unit, or nothing."""
    words = [part.group() for part in parts]
    numbers = [word for word in words if word[0].isdecimal()]
    return not words or (len(numbers) == 1 and words[1] in (numbers[0], "kr", "Kr", "NOK") and len(words) <= 5)


def _number(written: str) -> Fraction:
    """«1 500» and «1,500» are fifteen hundred, «3,5» is three and a half; too many digits are no sum at all."""
    whole, comma, decimals = written.partition(",")
    if comma and len(decimals) < 3:
        return Fraction(f"{whole}.{decimals}")
    digits = re.sub(r"\D", "", written)
    return Fraction(int(digits)) if len(digits) <= MOST_DIGITS else Fraction(1, 3)
