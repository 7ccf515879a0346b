"""All answers for reading: every question that is asked stands there once, and nothing that is not asked."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given

from assistant.answers import GROUP, TABLE
from assistant.engine.application import Application, Typed
from assistant.engine.review import Item, Section, Table, sections_by_step, shown
from assistant.engine.sheet import Sheet
from assistant.flow.model import Field
from assistant.rules.case import Place
from assistant.words import Day, Kroner, Param, Term
from tests.engine.applications import A_FEW, APPLICATIONS
from tests.engine.small import ALTA
from tests.engine.tiny_sheet import TINY, TODAY, sheet

PLACE = Place("project", "costs")


def items(sections: list[Section]) -> Iterator[Item]:
    for section in sections:
        for item in section.items:
            yield from (cell for row in item.rows for cell in row) if isinstance(item, Table) else (item,)


def table(made: Sheet) -> Table:
    [found] = [item for section in made.sections for item in section.items if isinstance(item, Table)]
    return found


def field(path: str) -> Field:
    found = TINY.field(path)
    assert found is not None
    return found


def test_every_page_that_is_asked_is_a_section() -> None:
    assert [section.page.id for section in sheet(applicant={"support": "none"}).sections] == ["who", "children"]


def test_a_hidden_field_is_no_question() -> None:
    assert "secret" not in [item.field.id for item in items(sheet(applicant={"secret": "x"}).sections)]


def test_an_unanswered_question_stands_there_and_shows_nothing() -> None:
    [name] = [item for item in items(sheet().sections) if item.field.id == "name"]
    assert (name.label, name.shown, name.unread, name.place) == ("Navn", (), "", Place("applicant", "name"))


@pytest.mark.parametrize(
    ("path", "value", "parts"),
    [
        ("applicant.name", "Laget", ("Laget",)),
        ("applicant.support", "project", (Term("Prosjekt"),)),
        ("applicant.name", None, ()),
    ]
    + [("applicant.children", True, (Term("Ja"),)), ("applicant.children", False, (Term("Nei"),))]
    + [("applicant.ages", ["small", "big"], (Term("Små"), Term("Store")))]
    + [("project.total", 0, (Kroner(0),)), ("project.total", -5, (Kroner(-5),))]
    + [("project.start", "2027-08-01", (Day(dt.date(2027, 8, 1)),)), ("project.start", "31. juni", ("31. juni",))]
    + [("project.start", "2027-02-30", ("2027-02-30",)), ("project.costs.amount", 500, (Kroner(500),))],
)
def test_an_answer_is_shown_as_a_reader_knows_it(path: str, value: Any, parts: tuple[Param, ...]) -> None:
    assert shown(field(path), value) == parts


@pytest.mark.parametrize(
    ("path", "value", "part"), [("budget.requested.year", 2027, "2027"), ("target_group.participants", 1200, 1200)]
)
def test_a_year_has_no_thousands_and_a_count_has(path: str, value: int, part: Param) -> None:
    found = ALTA.field(path)
    assert found is not None
    assert shown(found, value) == (part,)


def test_a_table_has_a_cell_for_every_column_of_every_row() -> None:
    made = sheet(applicant={"support": "project"}, project={"costs": [{"what": "Mat"}, {}, {"amount": 5}]})
    rows = table(made).rows
    assert [[cell.shown for cell in row] for row in rows] == [[("Mat",), (), ()], [(), (), ()], [(), (Kroner(5),), ()]]
    assert [cell.place for cell in rows[2]] == [Place("project", "costs", 2, one) for one in ("what", "amount", "paid")]


def test_a_table_without_rows_stands_there_empty() -> None:
    assert table(sheet(applicant={"support": "project"})).rows == ()


def test_what_could_not_be_read_is_shown_as_typed() -> None:
    total = Typed(Place("project", "total"), "mye")
    made = sheet(total, applicant={"support": "project"})
    assert [(item.shown, item.unread) for item in items(made.sections) if item.field.id == "total"] == [((), "mye")]


def test_an_unread_cell_in_a_row_that_is_not_there_makes_the_row() -> None:
    made = sheet(Typed(Place("project", "costs", 1, "amount"), "mye"), applicant={"support": "project"})
    assert [[cell.unread for cell in row] for row in table(made).rows] == [["", "", ""], ["", "mye", ""]]


def test_a_group_is_shown_part_by_part() -> None:
    made = sheet(applicant={"support": "project"}, project={"total": 10_000, "plan": {"how": "fast"}})
    [large] = [section for section in made.sections if section.page.id == "large"]
    assert [(item.label, item.shown) for item in items([large])] == [("Leder", ()), ("Måte", (Term("Fort"),))]


def test_sections_are_gathered_under_their_steps() -> None:
    made = sheet(applicant={"support": "project"})
    gathered = {
        step.id: [section.page.id for section in found] for step, found in sections_by_step(TINY, made.sections)
    }
    assert gathered == {"applicant": ["who", "children"], "project": ["what", "money"]}


@A_FEW
@given(APPLICATIONS)
def test_every_field_that_is_asked_appears_once_and_no_other(application: Application) -> None:
    made = Sheet(ALTA, application, (), TODAY)
    seen = [Place(one.place.step, one.place.field) for section in made.sections for one in section.items]
    groups = {Place(step.id, one.id): len(one.columns) for step, one in ALTA.columns() if one.kind == GROUP}
    asked = [
        Place(step, id_) for step, fields in made.asked.fields.items() for id_, one in fields.items() if not one.hidden
    ]
    assert sorted(map(str, seen)) == sorted(str(one) for place in asked for one in [place] * groups.get(place, 1))


@A_FEW
@given(APPLICATIONS)
def test_every_answer_that_counts_is_shown_somewhere(application: Application) -> None:
    made = Sheet(ALTA, application, (), TODAY)
    answered = {item.place for item in items(made.sections) if item.shown}
    for step, answers in made.asked.answers.items():
        for id_, value in answers.items():
            kind = ALTA.step[step].fields[id_].kind
            if not ALTA.step[step].fields[id_].hidden and kind not in (TABLE, GROUP):
                assert Place(step, id_) in answered, value
