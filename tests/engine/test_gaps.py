"""Required answers that are missing, and answers that cannot be meant."""

import datetime as dt
from typing import Any

import pytest

from assistant.engine.application import Application, Typed
from assistant.engine.gaps import gaps
from assistant.engine.present import asked_of
from assistant.rules.case import Gap
from tests.rules.bases import base
from tests.rules.cases import at, place
from tests.rules.judging import put, scheme


def found(change: dict[str, Any], *typed: tuple[str, str], support: str = "project") -> list[Gap]:
    """The gaps of a whole application with these changes, and this typed without being read."""
    answers = base(support)["answers"]
    for path, value in change.items():
        put(answers, path, value)
    application = Application("alta", "2024", "nb", answers)
    asked = asked_of(scheme(), application, dt.date(2027, 3, 1))
    return list(gaps(asked, [Typed(place(path), text) for path, text in typed]))


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_a_whole_application_has_none(support: str) -> None:
    assert found({}, support=support) == []


def test_a_required_answer_that_is_missing_is_one() -> None:
    assert found({"contact.name": None}) == [Gap(place("contact.name"), "Kontaktpersonens navn")]


def test_an_optional_answer_must_be_well_formed() -> None:
    [gap] = found({"reception.involved": True, "reception.contact_email": "inga"})
    assert (gap.fault, gap.answer) == ("email", "inga")


def test_an_answer_in_a_row_tells_what_the_row_is() -> None:
    [gap] = found({"budget.costs[1].year": None})
    assert (at(gap.place), gap.label, gap.within) == ("budget.costs[1].year", "År", "Kostnad")


def test_what_was_typed_speaks_instead_of_what_is_missing() -> None:
    [gap] = found({"budget.costs[1].amount": None}, ("budget.costs[1].amount", "12 000,50"))
    assert (gap.fault, gap.typed) == ("money-ore", "12 000,50")


@pytest.mark.parametrize("row", [9, 200])
def test_what_was_typed_in_a_row_that_is_not_there_is_not_lost(row: int) -> None:
    [gap] = found({}, (f"budget.income[{row}].amount", "mye"))
    assert (at(gap.place), gap.label, gap.within) == (f"budget.income[{row}].amount", "Beløp", "Inntekt")


def test_what_was_typed_where_nothing_is_asked_is_not_judged() -> None:
    assert found({}, ("operating.members", "mange")) == []
