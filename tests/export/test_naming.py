"""The PDF's name: short, ASCII, one for each applicant and call."""

import datetime as dt

import pytest

from assistant.export import naming
from tests.tools import examples


def name(number: object, day: str = "2027-03-01") -> str:
    document = {"format": 1, "scheme": "alta", "answers": {"organisation": {"number": number}}}
    return naming.pdf_name(examples.sheet(document, day=dt.date.fromisoformat(day)))


def test_it_has_the_organisation_s_number_and_the_year() -> None:
    assert name("974760673") == "soknad-974760673-2027.pdf"


def test_spaces_in_the_number_are_left_out() -> None:
    assert name(" 974 760 673 ") == "soknad-974760673-2027.pdf"


@pytest.mark.parametrize("number", [None, "", "12", "974760674", "../../etc", "\r\nBcc: x", "９７４７６０６７３x"])
def test_a_number_that_is_none_is_left_out(number: str | None) -> None:
    assert name(number) == "soknad-2027.pdf"


@pytest.mark.parametrize(
    ("day", "year"), [("2027-01-01", 2027), ("2027-04-15", 2027), ("2027-04-16", 2028), ("2027-12-31", 2028)]
)
def test_the_year_is_that_of_the_next_deadline(day: str, year: int) -> None:
    assert name("974760673", day) == f"soknad-974760673-{year}.pdf"


def test_where_no_number_is_asked_the_applicants_name_tells_the_file() -> None:
    document = examples.document("imdi-en")
    assert naming.pdf_name(examples.sheet(document)) == "soknad-oslo-bydel-elvehoyden-2021.pdf"
