"""When the project begins and ends, and how long it lasts; today is 1 March 2027."""

import pytest

from assistant.rules.duration import duration
from tests.rules.cases import case, only, said


@pytest.mark.parametrize(
    ("start", "end", "variant"),
    [
        ("2027-08-01", "2028-07-31", None),
        ("2027-08-01", "2028-07-30", "short"),
        ("2027-08-01", "2030-07-31", None),
        ("2027-08-01", "2030-08-01", "long"),
        ("2027-08-01", "2027-07-31", "backwards"),
        ("2026-03-02", "2027-03-01", None),
        ("2026-02-28", "2027-02-28", "over"),
        ("2027-02-28", "2027-02-27", "backwards"),
        (None, "2027-02-28", "over"),
        ("2027-08-01", None, None),
        ("2027-08-01", "2028-02-30", None),
        (None, "2028-07-31", None),
    ],
)
def test_a_project_lasts_one_to_three_years_and_is_not_over(
    start: str | None, end: str | None, variant: str | None
) -> None:
    expected = [] if variant is None else [("project.end", variant)]
    assert said(duration, case({"project.start": start, "project.end": end})) == expected


@pytest.mark.parametrize("end", ["2027-08-01", "2037-08-01"])
def test_a_single_measure_may_last_as_long_as_it_likes(end: str) -> None:
    days = {"project.start": "2027-08-01", "project.end": end}
    assert said(duration, case({"applicant.support": "activity", **days})) == []


def test_a_single_measure_that_is_over_is_over() -> None:
    days = {"project.start": "2026-08-01", "project.end": "2026-09-01"}
    assert only(duration, case({"applicant.support": "activity", **days})).variant == "over"
