"""A standpoint stays beside its line when other lines come and go, and falls away with its words."""

from collections.abc import Mapping
from dataclasses import replace

from assistant.engine.answering import answer
from assistant.engine.application import Application, Standpoint
from assistant.rules.case import Place
from tests.engine.tiny_sheet import TINY, application

MINE = Standpoint("has-children", Place("project", "costs", 1, "what"), "PC", "Vi leier den.")
ELSEWHERE = Standpoint("has-children", Place("project", "summary"), "PC", "Den er lånt.")
BEFORE = replace(
    application(project={"costs": [{"what": "Mat"}, {"what": "Leie av PC"}, {"what": "Sal"}]}),
    standpoints=(MINE, ELSEWHERE),
)


def rows_after(*what: str, before: Application = BEFORE) -> list[int | None]:
    step, page = TINY.page["money"]
    rows: list[Mapping[str, str]] = [{"what": one} for one in what]
    saved = answer(before, step, page, {"costs": rows})
    assert ELSEWHERE in saved.standpoints
    return [one.place.row for one in saved.standpoints if one.place.field == "costs"]


def test_a_line_taken_away_above_moves_it_up() -> None:
    assert rows_after("Leie av PC", "Sal") == [0]


def test_an_emptied_line_above_moves_it_up() -> None:
    assert rows_after("", "Leie av PC", "Sal") == [0]


def test_lines_below_do_not_move_it() -> None:
    assert rows_after("Mat", "Leie av PC") == [1]
    assert rows_after("Mat", "Leie av PC", "Sal", "Buss") == [1]


def test_a_line_that_is_gone_or_rewritten_takes_it_along() -> None:
    assert rows_after("Mat", "Sal") == []
    assert rows_after("Mat", "Kjøp av PC", "Sal") == []
    assert rows_after() == []


def test_of_two_lines_alike_it_stays_with_the_nearest() -> None:
    assert rows_after("Leie av PC", "Leie av PC", "Sal") == [1]
    assert rows_after("Leie av PC", "Mat", "Leie av PC") == [0]


def test_a_save_of_another_page_moves_nothing() -> None:
    step, page = TINY.page["what"]
    assert answer(BEFORE, step, page, {"summary": "Ny"}).standpoints == BEFORE.standpoints
    step, page = TINY.page["money"]
    assert answer(BEFORE, step, page, {"total": "5"}).standpoints == BEFORE.standpoints


def test_a_standpoint_to_a_line_that_was_never_there_falls_away() -> None:
    lost = replace(BEFORE, standpoints=(replace(MINE, place=replace(MINE.place, row=9)), ELSEWHERE))
    assert rows_after("Mat", "Leie av PC", before=lost) == []
