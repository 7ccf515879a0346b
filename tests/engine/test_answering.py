"""What is typed on a page becomes answers; what cannot be read is kept word for word until the next save."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.answering import Raw, answer
from assistant.engine.application import Application, Typed
from assistant.errors import Refused
from assistant.rules.case import Place
from tests.engine.tiny_sheet import TINY, application

SUM = Place("project", "total")


def cell(row: int, column: str) -> Place:
    return Place("project", "costs", row, column)


def saved(before: Application, page: str, **raw: Any) -> Application:
    step, found = TINY.page[page]
    return answer(before, step, found, raw)


def project(page: str, **raw: Any) -> Mapping[str, Any]:
    return saved(application(), page, **raw).answers["project"]


def test_what_is_typed_is_read_as_its_kind() -> None:
    assert project("what", summary=" En fest \r\n", start="1. august 2027") == {
        "summary": "En fest",
        "start": "2027-08-01",
    }
    assert project("money", total="kr 12.000,-") == {"total": 12_000}
    found = saved(application(), "who", name="A\u030alesund\r\nlag", support="project").answers["applicant"]
    assert found == {"name": "Ålesund lag", "support": "project"}


def test_answers_stand_in_the_order_of_the_flow() -> None:
    before = saved(application(), "children", children="yes")
    assert list(saved(before, "who", support="none", name="x").answers["applicant"]) == ["name", "support", "children"]


@pytest.mark.parametrize(("typed", "value"), [("yes", True), ("no", False)])
def test_yes_and_no_are_answers(typed: str, value: bool) -> None:
    assert saved(application(), "children", children=typed).answers["applicant"] == {"children": value}


def test_a_field_that_was_not_on_the_page_is_untouched() -> None:
    before = application(applicant={"name": "Laget", "support": "project"})
    assert saved(before, "who", name="Nytt").answers["applicant"] == {"name": "Nytt", "support": "project"}


def test_a_field_of_another_page_or_of_none_is_not_saved() -> None:
    assert saved(application(), "who", children="yes", evil="x").answers["applicant"] == {}


def test_a_hidden_field_is_never_typed() -> None:
    before = application(applicant={"secret": "x"})
    assert saved(before, "who", secret="y").answers["applicant"] == {"secret": "x"}


@pytest.mark.parametrize("blank", ["", "  ", "\r\n"])
def test_clearing_a_field_takes_its_key_away(blank: str) -> None:
    before = application(project={"summary": "x", "start": "2027-08-01"})
    assert saved(before, "what", summary=blank, start=blank).answers["project"] == {}


@pytest.mark.parametrize(
    ("page", "field", "before"),
    [("money", "costs", [{"what": "Mat"}]), ("large", "plan", {"leader": "Kari"}), ("money", "total", 5)],
)
@pytest.mark.parametrize("raw", ["", [], {}])
def test_a_table_a_group_and_a_sum_are_cleared_alike(page: str, field: str, before: Any, raw: Raw) -> None:
    assert saved(application(project={field: before}), page, **{field: raw}).answers["project"] == {}


def test_nothing_ticked_is_no_answer() -> None:
    before = application(applicant={"ages": ["small"]})
    assert saved(before, "children", ages=[]).answers["applicant"] == {}


@pytest.mark.parametrize(
    ("ticked", "chosen"),
    [(["big", "small"], ["small", "big"]), (["big", "big"], ["big"]), (["huge", "small"], ["small"]), ("big", ["big"])],
)
def test_only_what_the_list_holds_is_chosen_once_and_in_its_order(ticked: Raw, chosen: list[str]) -> None:
    assert saved(application(), "children", ages=ticked).answers["applicant"] == {"ages": chosen}


@pytest.mark.parametrize("picked", ["huge", "Prosjekt", "project\x00", "true"])
def test_a_choice_that_is_not_in_the_list_is_no_answer_and_nothing_typed(picked: str) -> None:
    found = saved(application(), "who", support=picked)
    assert (found.answers["applicant"], found.typed) == ({}, ())
    found = saved(application(), "children", children=picked)
    assert (found.answers["applicant"], found.typed) == ({}, ())


def test_what_cannot_be_read_is_kept_as_typed_and_the_answer_left_out() -> None:
    found = saved(application(project={"total": 5}), "money", total=" 12 000,50 ")
    assert found.answers["project"] == {}
    assert found.typed == (Typed(SUM, " 12 000,50 "),)


def test_the_next_save_replaces_what_was_typed() -> None:
    before = saved(application(), "money", total="12 000,50")
    assert saved(before, "money", total="mye").typed == (Typed(SUM, "mye"),)
    assert saved(before, "money", total="12 000").typed == ()
    assert saved(before, "money", total="").typed == ()


def test_words_typed_elsewhere_stay() -> None:
    before = saved(application(), "money", total="mye")
    assert saved(before, "what", start="snart").typed == (Typed(SUM, "mye"), Typed(Place("project", "start"), "snart"))
    assert saved(before, "money", costs=[]).typed == (Typed(SUM, "mye"),)


def test_a_text_that_is_too_long_is_kept_as_typed() -> None:
    found = saved(application(), "what", summary="x" * 20_001)
    assert found.answers["project"] == {}
    assert found.typed == (Typed(Place("project", "summary"), "x" * 20_001),)
    assert saved(application(), "who", name="x" * 201).typed[0].text == "x" * 201


def test_rows_are_read_cell_by_cell() -> None:
    rows = [{"what": "Mat", "amount": "12 000", "paid": "no"}, {"what": "Leie"}]
    assert project("money", costs=rows) == {
        "costs": [{"what": "Mat", "amount": 12_000, "paid": False}, {"what": "Leie"}]
    }


def test_rows_in_which_nothing_is_typed_are_dropped() -> None:
    rows = [{"what": " ", "amount": ""}, {"what": "Mat"}, {}, {"evil": "x"}, {"amount": "0"}]
    assert project("money", costs=rows) == {"costs": [{"what": "Mat"}, {"amount": 0}]}


def test_unread_cells_are_numbered_as_the_rows_that_are_left() -> None:
    rows = [{"what": ""}, {"what": "Mat", "amount": "mye"}, {"what": ""}, {"amount": "mer"}]
    found = saved(application(), "money", costs=rows)
    assert found.answers["project"]["costs"] == [{"what": "Mat"}, {}]
    assert found.typed == (Typed(cell(0, "amount"), "mye"), Typed(cell(1, "amount"), "mer"))


def test_a_row_with_nothing_but_an_unread_cell_keeps_its_place() -> None:
    rows = [{"amount": "mye"}, {"what": "Leie"}]
    assert project("money", costs=rows) == {"costs": [{}, {"what": "Leie"}]}


def test_a_table_has_at_most_200_rows_that_hold_something() -> None:
    assert len(project("money", costs=[{"what": "x"}] * 200 + [{"what": ""}] * 50)["costs"]) == 200
    with pytest.raises(Refused) as refused:
        project("money", costs=[{"what": "x"}] * 201)
    assert (refused.value.code, refused.value.path) == ("doc-too-many-rows", "answers.project.costs")


def test_a_group_is_read_part_by_part() -> None:
    found = saved(application(), "large", plan={"leader": " Kari ", "how": "fast", "evil": "x"})
    assert found.answers["project"] == {"plan": {"leader": "Kari", "how": "fast"}}


def test_an_unread_part_of_a_group_has_its_place() -> None:
    found = saved(application(), "large", plan={"leader": "x" * 201, "how": "never"})
    assert found.answers["project"] == {}
    assert found.typed == (Typed(Place("project", "plan", None, "leader"), "x" * 201),)


FIELDS = st.sampled_from([field.id for _, field in TINY.columns()])
WORDS = st.text(max_size=6)
RAW = st.one_of(
    WORDS,
    st.lists(WORDS, max_size=3),
    st.dictionaries(st.sampled_from(["leader", "how", "what", "amount", "paid", "evil"]), WORDS, max_size=3),
    st.lists(st.dictionaries(st.sampled_from(["what", "amount", "paid", "evil"]), WORDS, max_size=3), max_size=3),
)


@given(st.sampled_from(list(TINY.page)), st.dictionaries(FIELDS, RAW, max_size=4))
def test_whatever_is_sent_is_saved_or_kept_and_saved_again_the_same(page: str, raw: dict[str, Raw]) -> None:
    step, found = TINY.page[page]
    once = answer(application(), step, found, raw)
    assert answer(once, step, found, raw) == once
    assert {one.place.step for one in once.typed} <= {step.id}
