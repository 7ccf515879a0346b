"""Figures stand in sentences as their unit is written."""

import datetime as dt

import pytest

from assistant.flow.fillings import filling, fillings
from assistant.flow.schemes import installed
from assistant.words import Kroner, MonthDay, Param, Phrase, say

SPRING = dt.date(2027, 3, 1)


@pytest.mark.parametrize(
    ("value", "unit", "param"),
    [(286390, "kroner", Kroner(286390)), ("04-15", "month-day", MonthDay(4, 15)), (2022, "calendar-year", "2022")]
    + [("02-29", "month-day", MonthDay(2, 29)), (18_000_000, "bytes", "18 MB"), (3, "years", 3), (50, "percent", 50)],
)
def test_a_figure_is_written_as_its_unit_is(value: int | str, unit: str, param: Param) -> None:
    assert filling(value, unit) == param


@pytest.mark.parametrize(
    ("value", "unit"),
    [("mange", "kroner"), (1.5, "kroner"), (None, "years"), (True, "years"), ("2022", "calendar-year")]
    + [("15. april", "month-day"), ("13-01", "month-day"), ("04-31", "month-day"), (415, "month-day")],
)
def test_a_value_that_is_not_of_its_unit_is_a_mistake(value: int | str, unit: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        filling(value, unit)


@pytest.mark.parametrize(
    ("hole", "bokmaal", "english"),
    [
        ("pot", "286\u00a0390\u00a0kr", "NOK\u00a0286,390"),
        ("deadline", "15. april", "15 April"),
        ("use_year", "2022", "2022"),
    ]
    + [
        ("membership_year", "2021", "2021"),
        ("attachments_most_bytes", "18 MB", "18 MB"),
        ("operating_members", "20", "20"),
    ],
)
def test_the_figures_of_alta_are_said_in_both_languages(hole: str, bokmaal: str, english: str) -> None:
    phrase = Phrase(f"{{{hole}}}", fillings(installed().get("alta"), SPRING))
    assert say(phrase, "nb") == bokmaal
    assert say(phrase, "en") == english
