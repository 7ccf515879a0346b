"""The milestones."""

from typing import Any

import pytest

from assistant.rules.plan import plan_dates
from tests.rules.cases import YEAR, case, gap, only, said

FIRST = {"what": "Vi begynner", "start": "2027-08-01", "end": "2027-09-30", "responsible": "Styret"}
LAST = {"what": "Vi skriver rapport", "start": "2028-06-01", "end": "2028-07-31", "responsible": "Leder"}


def plan(*milestones: dict[str, Any], **more: Any) -> Any:
    """A case with these milestones, in a project of a year."""
    return case({**YEAR, "plan.milestones": list(milestones)}, **more)


def test_milestones_from_the_first_day_to_the_last_are_a_plan() -> None:
    assert said(plan_dates, plan(FIRST, LAST)) == []


@pytest.mark.parametrize("milestones", [[], [{}], [{}, {}]])
def test_a_plan_has_milestones(milestones: list[dict[str, str]]) -> None:
    hit = only(plan_dates, plan(*milestones))
    assert (hit.place.row, hit.variant, hit.empty) == (None, "none", True)


def test_a_plan_that_is_not_asked_for_is_not_missing() -> None:
    assert said(plan_dates, case()) == []


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ({"start": "2027-07-31"}, [("plan.milestones[1].start", "outside")]),
        ({"end": "2028-08-01"}, [("plan.milestones[1].end", "outside")]),
        (
            {"start": "2026-01-01", "end": "2029-01-01"},
            [("plan.milestones[1].start", "outside"), ("plan.milestones[1].end", "outside")],
        ),
        ({"start": "2027-10-01", "end": "2027-09-30"}, [("plan.milestones[1].end", "backwards")]),
        ({"start": "2027-10-01", "end": "2027-07-31"}, [("plan.milestones[1].end", "backwards")]),
        ({"start": "2027-10-01", "end": "2027-10-01"}, []),
        ({"start": "2028-02-30"}, []),
    ],
)
def test_milestones_lie_in_the_project_and_end_after_they_start(
    days: dict[str, str], found: list[tuple[str, str]]
) -> None:
    assert said(plan_dates, plan(FIRST, {**LAST, **days})) == found


def test_without_a_period_nothing_is_outside_it() -> None:
    backwards = {"project.start": "2028-01-01", "project.end": "2027-01-01"}
    for period in ({}, backwards, {"project.start": "2027-08-01"}):
        assert said(plan_dates, case({**period, "plan.milestones": [FIRST, LAST]})) == []


@pytest.mark.parametrize(("end", "found"), [("2028-01-31", [("plan.milestones", "single")]), ("2028-01-30", [])])
def test_half_a_year_needs_more_than_one_milestone(end: str, found: list[tuple[str, str]]) -> None:
    half = {"project.start": "2027-08-01", "project.end": end}
    assert said(plan_dates, case({**half, "plan.milestones": [FIRST, {}]})) == found


def test_each_milestone_is_somebodys() -> None:
    nobodys = {key: value for key, value in LAST.items() if key != "responsible"}
    hit = only(plan_dates, plan(FIRST, nobodys))
    assert (hit.place.row, hit.place.column, hit.variant, hit.empty) == (1, "responsible", "nobody", True)


def test_an_answer_at_fault_is_spoken_of_once() -> None:
    typed = gap("plan.milestones[1].responsible")
    assert said(plan_dates, plan(FIRST, {"what": "Fest"}, gaps=[typed])) == []
    assert said(plan_dates, plan(FIRST, {}, gaps=[gap("plan.milestones[1].start")])) == [
        ("plan.milestones[1].responsible", "nobody")
    ]
