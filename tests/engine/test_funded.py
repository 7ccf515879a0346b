"""What got money in 2021, by area, with the sum that an application asks for among it."""

import pytest

from assistant.engine.funded import Among, among
from assistant.flow.funded import installed
from tests.rules.imdi_bases import IN_TIME
from tests.rules.judging import sheet

FUNDED = installed()["imdi-kommune-2021"]
MEDIANS = {"1": 1_600_000, "2": 825_000, "3": 780_000, "4": 750_000, "5": 500_000, "6": 700_000}
COUNTS = {"1": 9, "2": 10, "3": 8, "4": 20, "5": 9, "6": 9}
ASKED = "budget.requested[0].amount"


def shown(area: str, **change: object) -> Among:
    found = among(sheet(f"imdi-{area}", dict(change), IN_TIME), FUNDED)
    assert found
    return found


@pytest.mark.parametrize("area", "123456")
def test_every_area_has_its_grants_the_largest_first_and_their_median(area: str) -> None:
    found = shown(area)
    amounts = [one.amount for one in found.grants]
    assert (len(amounts), found.median) == (COUNTS[area], MEDIANS[area])
    assert amounts == sorted(amounts, reverse=True)


def test_the_project_that_stands_twice_in_the_sixth_table_is_counted_once_and_told() -> None:
    assert len(FUNDED.tables["6"]) == 10
    [twice] = shown("6").repeated
    assert twice.recipient == "Trondheim kommune"
    assert twice.project.startswith("På rett sted")
    assert [area for area in "12345" if shown(area).repeated] == []


@pytest.mark.parametrize(("asked", "more", "less"), [(1_000_000, 7, 0), (1_600_000, 4, 4), (3_000_001, 0, 9)])
def test_the_sum_asked_for_stands_among_them(asked: int, more: int, less: int) -> None:
    found = shown("1", **{ASKED: asked})
    assert (found.asked, found.more, found.less) == (asked, more, less)


def test_the_largest_year_counts_and_bars_grow_with_the_sums() -> None:
    found = shown("1", **{ASKED: 6_000_000})
    assert found.asked == 6_000_000
    assert [found.share(amount) for amount in (6_000_000, 3_000_000, 0)] == [100, 50, 0]


def test_without_a_sum_there_is_none_among_them() -> None:
    found = shown("1", **{"budget.requested": []})
    assert (found.asked, found.more) == (None, 9)


def test_nothing_is_shown_before_an_area_is_chosen_or_where_nothing_is_told() -> None:
    assert among(sheet("imdi-1", {"project.area": None}, IN_TIME), FUNDED) is None
    assert among(sheet("project", {}), installed().get("alta")) is None
