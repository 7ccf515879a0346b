"""A scheme answers by name: its steps, pages and fields, and its figures on a day."""

import datetime as dt
from pathlib import Path

import pytest

from assistant.flow.load import load
from assistant.flow.model import Scheme
from tests.flow import tiny

EARLY, FIRST, LATER = dt.date(2026, 12, 31), dt.date(2027, 1, 1), dt.date(2028, 3, 1)
NEXT_YEARS = """\
  - {id: least, label: Minst, value: 12000, unit: kroner, from: 2028-03-01, own: true, reason: Prisene steg.}
"""


@pytest.fixture
def scheme(tmp_path: Path) -> Scheme:
    return load(tiny.write(tmp_path, figures=tiny.FIGURES + NEXT_YEARS))


def test_a_field_is_found_by_its_path(scheme: Scheme) -> None:
    for path, label in [
        ("applicant.name", "Navn"),
        ("project.costs.amount", "Beløp"),
        ("project.plan.leader", "Leder"),
    ]:
        field = scheme.field(path)
        assert field is not None
        assert field.label == label


@pytest.mark.parametrize(
    "path",
    ["", "applicant", "applicant.nothing", "nothing.name", "applicant.name.inner", "..", "project.costs.amount.x"],
)
def test_a_path_that_leads_nowhere_finds_nothing(scheme: Scheme, path: str) -> None:
    assert scheme.field(path) is None


def test_an_option_is_found_by_its_value(scheme: Scheme) -> None:
    field = scheme.field("applicant.support")
    assert field is not None
    assert field.option("project") is field.options[0]
    assert field.option("Prosjekt") is None
    assert field.option("") is None


@pytest.mark.parametrize(
    ("day", "least"),
    [(EARLY, 10_000), (FIRST, 10_000), (LATER - dt.timedelta(days=1), 10_000), (LATER, 12_000), (dt.date.max, 12_000)],
)
def test_a_figure_holds_until_the_next_of_its_name_takes_over(scheme: Scheme, day: dt.date, least: int) -> None:
    assert scheme.figures_on(day)["least"] == least


def test_the_order_in_the_file_does_not_matter(tmp_path: Path) -> None:
    turned = tiny.FIGURES.replace("figures:\n", "figures:\n" + NEXT_YEARS)
    scheme = load(tiny.write(tmp_path, figures=turned))
    assert scheme.figures_on(FIRST)["least"] == 10_000
    assert scheme.figures_on(LATER)["least"] == 12_000


def test_every_field_comes_with_its_step_in_order(scheme: Scheme) -> None:
    assert [(step.id, field.id) for step, field in scheme.columns()][-3:] == [
        ("project", "costs"),
        ("project", "total"),
        ("project", "plan"),
    ]
