"""Where bars and months stand in a chart."""

import datetime as dt

import pytest

from assistant.export.charts import axis, place, shares, signs
from assistant.export.paper import Bar, BarChart, BarGroup, Stretch, TimeChart
from tests.export.sample_paper import MONTHS


def chart(*sums: list[int]) -> BarChart:
    return BarChart("", "", tuple(BarGroup("", tuple(Bar("", kroner, "") for kroner in group)) for group in sums))


def lasting(start: dt.date | None, end: dt.date | None) -> TimeChart:
    return TimeChart("", "", MONTHS, (Stretch("", "", start, end),))


def words(*dates: dt.date) -> tuple[list[str], list[str]]:
    months, years = signs(lasting(*dates))
    return [sign.word for sign in months], [sign.word for sign in years]


def test_all_groups_share_one_scale() -> None:
    assert shares(chart([50, 25], [100])) == [[0.5, 0.25], [1.0]]


@pytest.mark.parametrize("sums", [[], [0], [-5], [0, 0, -1]])
def test_nothing_to_draw_has_no_length(sums: list[int]) -> None:
    assert shares(chart(sums)) == [[0.0] * len(sums)]


def test_a_sum_of_any_size_has_a_length() -> None:
    assert shares(chart([10**400, 5 * 10**399])) == [[1.0, 0.5]]


def test_a_year_shows_every_month() -> None:
    months, years = words(dt.date(2027, 8, 1), dt.date(2028, 7, 31))
    assert months == [*MONTHS[7:], *MONTHS[:7]]
    assert years == ["2027", "2028"]


def test_three_years_show_the_quarters() -> None:
    months, years = words(dt.date(2027, 1, 1), dt.date(2029, 12, 31))
    assert months == [MONTHS[0], MONTHS[3], MONTHS[6], MONTHS[9]] * 3
    assert years == ["2027", "2028", "2029"]


def test_ten_years_show_the_years_alone() -> None:
    months, years = words(dt.date(2027, 1, 1), dt.date(2036, 12, 31))
    assert months == []
    assert years == [str(year) for year in range(2027, 2037)]


def test_all_of_time_shows_a_few_years() -> None:
    months, years = words(dt.date.min, dt.date.max)
    assert months == []
    assert years == ["1", *(str(year) for year in range(1000, 10000, 1000))]


def test_a_year_too_short_for_its_number_has_none() -> None:
    assert words(dt.date(2026, 12, 1), dt.date(2028, 12, 31))[1] == ["2027", "2028"]


def test_a_bar_goes_from_the_first_day_to_the_end_of_the_last() -> None:
    along = axis(lasting(dt.date(2027, 1, 1), dt.date(2027, 4, 30)).stretches)
    assert place(Stretch("", "", dt.date(2027, 2, 1), dt.date(2027, 3, 31)), along) == (0.25, 0.5)


def test_swapped_dates_are_read_in_order() -> None:
    along = axis(lasting(dt.date(2027, 1, 1), dt.date(2027, 2, 28)).stretches)
    assert place(Stretch("", "", dt.date(2027, 2, 28), dt.date(2027, 1, 1)), along) == (0, 1)


def test_one_date_is_a_bar_of_one_day() -> None:
    along = axis(lasting(dt.date(2027, 4, 1), None).stretches)
    assert place(Stretch("", "", None, dt.date(2027, 4, 30)), along) == pytest.approx((29 / 30, 1 / 30))


def test_undated_milestones_have_no_bar_and_alone_no_axis() -> None:
    chart = lasting(None, None)
    assert place(chart.stretches[0], axis(chart.stretches)) is None
    assert signs(chart) == ([], [])
