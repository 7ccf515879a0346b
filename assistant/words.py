"""From the sentence in bokmål to the reader's language, with sums and days as that language writes them."""

import datetime as dt
import gettext
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import localcontext
from functools import cache, lru_cache

from babel.dates import format_date, get_month_names
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from assistant import datafile, resources

SOURCE = "nb"
NUMBERS_KEPT = 4096
CASE = "case"
"""The folder of translations for languages that only what is sent is written in."""
DIGITS_MOST = 200
_YEARLY = {"en": "d MMMM"}


@dataclass(frozen=True, slots=True)
class Kroner:
    """A sum in whole kroner."""

    amount: int


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Term:
    """A word or sentence of our own, in bokmål, that is translated when it is said."""

    msgid: str


Param = str | int | Kroner | Day | MonthDay | Term


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence of our own in bokmål with `{holes}`, and what fills them; never words of the applicant's."""

    msgid: str
    params: Mapping[str, Param] = field(default_factory=dict)


@cache
def languages() -> tuple[str, ...]:
    """The languages a reader can choose: bokmål, and every folder of translations."""
    folder = resources.path("translations")
    return (SOURCE, *sorted(po.parts[-3] for po in folder.glob("*/LC_MESSAGES/messages.po")))


@cache
def catalog(language: str) -> gettext.NullTranslations:
    """The translations of a language; bokmål, and a language we do not have, answer with the source."""
    folder = resources.path("translations") / ("" if language in languages() else CASE)
    po = folder / language / "LC_MESSAGES" / "messages.po"
    if language == SOURCE or not po.is_file():
        return gettext.NullTranslations()
    with po.open("rb") as source:
        messages = read_po(source, locale=language)
    binary = io.BytesIO()
    write_mo(binary, messages)
    binary.seek(0)
    return gettext.GNUTranslations(binary)


def translate(msgid: str, language: str) -> str:
    """The sentence in that language, holes unfilled."""
    return catalog(language).gettext(msgid) if msgid else ""


def has(msgid: str, language: str) -> bool:
    """Whether that language has the sentence; bokmål has all."""
    return language == SOURCE or catalog(language).gettext(msgid) is not msgid


def say(phrase: Phrase, language: str) -> str:
    """The sentence in that language, holes filled."""
    filled = {name: show(value, language) for name, value in phrase.params.items()}
    return translate(phrase.msgid, language).format_map(filled)


def show(value: Param, language: str) -> str:
    """One filling, as that language writes it."""
    match value:
        case Kroner(amount):
            return kroner(amount, language)
        case Day(date):
            return day(date, language)
        case MonthDay(month, day_):
            return format_date(dt.date(2000, month, day_), _YEARLY.get(language, "d. MMMM"), _locale(language))
        case Term(msgid):
            return translate(msgid, language)
        case bool() | str():
            return str(value)
        case _:
            return number(value, language)


@lru_cache(NUMBERS_KEPT)
def number(value: int, language: str) -> str:
    """A whole number with the language's thousands: 286 390, 286,390; as long as anyone may write it."""
    with localcontext(prec=DIGITS_MOST):
        return format_decimal(value, locale=_locale(language))


def kroner(amount: int, language: str) -> str:
    """A sum: "286 390 kr", "NOK 286,390"."""
    figure = number(amount, language)
    return f"NOK\N{NO-BREAK SPACE}{figure}" if language == "en" else f"{figure}\N{NO-BREAK SPACE}kr"


def day(date: dt.date, language: str) -> str:
    """A day in words: "1. august 2027", "1 August 2027"."""
    return format_date(date, format="long", locale=_locale(language))


def _locale(language: str) -> str:
    return "en_GB" if language == "en" else language


def phrase(code: str, **params: Param) -> Phrase:
    """The shared sentence of a code; an unknown code is a mistake of ours and raises KeyError."""
    return Phrase(_phrases()[code], params)


@cache
def _phrases() -> Mapping[str, str]:
    sentences: Mapping[str, str] = datafile.load(resources.path("flows") / "phrases.yaml").data
    return sentences


def months(language: str) -> tuple[str, ...]:
    """The twelve months' short names, January first."""
    names = get_month_names("abbreviated", "stand-alone", _locale(language))
    return tuple(names[number] for number in range(1, 13))
