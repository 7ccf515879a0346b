"""The numbers and days of a question: what they count, and on which side of the scheme's figures they are."""

import datetime as dt

import pytest

from assistant.asking.book import book
from assistant.asking.numbers import quantities
from assistant.asking.signals import hear
from assistant.flow import schemes

TODAY = dt.date(2026, 11, 25)


def heard(scheme: str, question: str) -> frozenset[str]:
    known = book(scheme)
    assert known
    return frozenset(hear(question, known, schemes.installed().get(scheme).figures_on(TODAY)).weights)


@pytest.mark.parametrize(
    ("told", "units"),
    [("område 4 med 14 stykker", ["name", "participants"]), ("8. februar 2021", ["name", "calendar-year"])]
    + [("25 februar", ["name"]), ("April 15 at 10", ["name", "number"]), ("3rd of May", ["name"])]
    + [("område 3 og 4", ["name", "name"]), ("område nr. 4", ["name"]), ("08.02.2022", ["name"]), ("50 %", ["name"])]
    + [("er 12 kvinner nok?", ["number"]), ("20 000 nok", ["kroner"])]
    + [("vi er 9 med meg", ["number"]), ("5G", ["name"])]
    + [("we are 14. may we apply?", ["number"]), ("may 15 refugees take part?", ["number"])]
    + [("vi er 14", ["number"]), ("0,5 G eller 2G", ["basic-amounts", "basic-amounts"]), ("19 MB", ["bytes"])],
)
def test_a_number_counts_what_stands_beside_it_and_of_areas_and_days_it_only_is_the_name(
    told: str, units: list[str]
) -> None:
    assert [one.unit for one in quantities(told)] == units


@pytest.mark.parametrize(
    ("scheme", "question", "says", "not_"),
    [
        ("imdi-kommune-2021", "Jeg leverte 8. februar 2021", "date-early", "date-late"),
        ("imdi-kommune-2021", "Vi leverte 8. februar 2022", "date-late", "date-early"),
        ("imdi-kommune-2021", "Er 15. februar 2022 i tide for regnskapet?", "date-after-final", "date-by-final"),
        ("imdi-kommune-2021", "Kan vi sende den 8. februar?", "day-early", "date-early"),
        ("imdi-kommune-2021", "Vi leverte 08.02.2022", "date-late", "day-early"),
        ("imdi-kommune-2021", "I 2019 fikk vi støtte. Kan vi levere 8. februar 2022?", "date-late", "date-early"),
        ("imdi-kommune-2021", "Vi sendte den 15. desember 2020. I tide?", "date-early", "day-late"),
        ("imdi-kommune-2021", "We are 14. May we apply?", "number-enough", "day-late"),
        ("imdi-kommune-2021", "95 000 a head per year", "sum-within-1g", "sum-over-1g"),
        ("imdi-kommune-2021", "Kan vi søke om 200 000 per deltaker?", "sum-over-1g", "sum-within-1g"),
        ("imdi-kommune-2021", "Område 4, vi er 14", "number-enough", "number-few"),
        ("alta", "Vedleggene er på 19 MB", "bytes-many", "bytes-few"),
        ("alta", "Medlemmene i 2023", "year-after-members", "year-before-members"),
    ],
)
def test_a_number_or_day_is_held_against_the_scheme_s_figures_of_its_unit(
    scheme: str, question: str, says: str, not_: str
) -> None:
    assert says in heard(scheme, question)
    assert not_ not in heard(scheme, question)
