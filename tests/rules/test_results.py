"""The result goals."""

from typing import Any

import pytest

from assistant.rules.measurable import Measure, measure
from assistant.rules.results import results_measurable
from tests.rules.cases import case, gap, only, said

WHOLE = {"goal": "Kvinner på kafé", "number": 25, "unit": "kvinner", "by": "2028-06-30", "measured_by": "Oppmøteliste"}


def goals(*rows: dict[str, Any], **more: Any) -> Any:
    """A case with these goals."""
    return case({"results.goals": list(rows)}, **more)


def without(*columns: str, **others: Any) -> dict[str, Any]:
    """The whole goal without some of its columns."""
    return {key: value for key, value in WHOLE.items() if key not in columns} | others


def test_a_goal_with_number_unit_time_and_measure_is_whole() -> None:
    assert said(results_measurable, goals(WHOLE)) == []


@pytest.mark.parametrize("rows", [[], [{}]])
def test_there_is_at_least_one_goal(rows: list[dict[str, str]]) -> None:
    hit = only(results_measurable, goals(*rows))
    assert (hit.place.row, hit.variant, hit.empty) == (None, "none", True)


def test_goals_that_are_not_asked_for_are_not_missing() -> None:
    assert said(results_measurable, case()) == []


@pytest.mark.parametrize(
    ("column", "variant"), [("number", "number"), ("unit", "unit"), ("by", "by"), ("measured_by", "measured")]
)
def test_each_empty_column_is_one_finding(column: str, variant: str) -> None:
    hit = only(results_measurable, goals(WHOLE, without(column)))
    assert (hit.place.row, hit.place.column, hit.variant, hit.empty) == (1, column, variant, True)


def test_nought_is_no_goal() -> None:
    hit = only(results_measurable, goals(without(number=0)))
    assert (hit.place.column, hit.variant, hit.empty) == ("number", "zero", False)


def test_one_is_a_goal() -> None:
    assert said(results_measurable, goals(without(number=1))) == []


def test_a_goal_may_say_it_all_in_its_own_words() -> None:
    assert said(results_measurable, goals({"goal": "25 kvinner innen juni", "measured_by": "Liste"})) == []


@pytest.mark.parametrize("words", ["-", "vet ikke", "Kommer senere"])
def test_a_way_to_measure_that_says_nothing_is_none(words: str) -> None:
    assert only(results_measurable, goals(without(measured_by=words))).variant == "measured"


@pytest.mark.parametrize("column", ["number", "unit", "by", "measured_by"])
def test_an_answer_at_fault_is_spoken_of_once(column: str) -> None:
    assert said(results_measurable, goals(without(column), gaps=[gap(f"results.goals[0].{column}")])) == []


def test_a_row_where_only_unreadable_text_was_typed_is_a_goal() -> None:
    found = said(results_measurable, goals({}, gaps=[gap("results.goals[0].number")]))
    assert [variant for _, variant in found] == ["unit", "by", "measured"]


YES = [
    "25 kvinner innen juni", "6 av 15 har vært på intervju før jul", "15 people have a finished CV by 1 May",
    "90 % av mødrene kjenner tilbudet når året er omme", "10 gutter møtes fire ganger i vår",
    "Minst tjuefem deltakere hver uke", "80 % av deltakerne har fått jobb innen 1.6.2028",
    "Halvparten av deltakerne er i et lag etter ett år", "1 000 besøk i 2028", "Tjue kommer på kafé til våren",
    "15 deltakarar innan 1. juni", "Two of three women find work before Christmas", "30 gjester hver tirsdag",
]  # fmt: skip


@pytest.mark.parametrize("words", YES)
def test_words_can_hold_number_unit_and_time(words: str) -> None:
    assert measure(words) == Measure(number=True, unit=True, time=True)


NO = [
    "Flere kvinner blir inkludert",
    "Deltakerne snakker mer norsk enn før",
    "Hver deltaker får en venn",
    "0 kvinner",
    "Kvinner over 18 år lærer norsk",
]


@pytest.mark.parametrize("words", NO)
def test_words_can_hold_none_of_them(words: str) -> None:
    assert not measure(words).number
    assert not measure(words).time


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Flere kvinner innen 2028", (False, False, True)),
        ("Ungdom 16–25 år blir tryggere innen juni", (False, False, True)),
        ("We want to help people by June", (False, False, True)),
        ("50 prosent snakker mer norsk enn før", (True, True, False)),
        ("Antall deltakere: 25", (True, True, False)),
        ("Vi vil nå minst 25", (True, False, False)),
        ("Vi vil nå 25 innen jul", (True, False, True)),
    ],
)
def test_years_ages_and_small_words_are_not_numbers_of_anything(words: str, found: tuple[bool, bool, bool]) -> None:
    assert measure(words) == Measure(*found)
