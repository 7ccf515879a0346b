"""Text for a portal: field by field, with its length and what the portal takes."""

from dataclasses import replace

import pytest

from assistant.engine.sheet import Sheet
from assistant.export.portal import Piece, pieces, plain
from assistant.export.wording import Wording
from tests.rules.imdi_bases import IN_TIME
from tests.rules.judging import sheet

TITLE = "Språk på jobb"


def wording(limits: dict[str, int] | None = None, change: dict[str, object] | None = None) -> Wording:
    made = sheet("imdi-3", change or {}, IN_TIME)
    scheme = replace(made.scheme, about={**made.scheme.about, "limits": limits or {}})
    return Wording(Sheet(scheme, made.application, made.attachments, made.today))


def piece(found: Wording, id_: str) -> Piece:
    return next(one for one in pieces(found) if one.id == id_)


def text(found: Wording) -> str:
    return plain(found).decode()


def test_choices_sums_and_days_are_written_as_a_case_officer_reads_them() -> None:
    found = wording()
    assert piece(found, "project-area").text == "3: Arbeidsmåter i norskopplæringen"
    assert piece(found, "project-start").text == "1. august 2027"
    assert piece(found, "area_3-classroom").text == "Ja"


def test_a_table_is_a_line_for_each_row() -> None:
    requested = piece(wording(), "budget-requested").text
    assert requested == "2027; 10\xa0000\xa0kr\n2028; 12\xa0000\xa0kr"


def test_the_approval_and_what_is_not_answered_are_left_out() -> None:
    ids = [one.id for one in pieces(wording())]
    assert not [one for one in ids if one.startswith("approval-") or one == "contact-role"]


@pytest.mark.parametrize(("most", "over"), [(len(TITLE), 0), (len(TITLE) - 1, 1), (0, len(TITLE))])
def test_it_says_how_far_over_the_limit_a_text_is(most: int, over: int) -> None:
    found = piece(wording({"project.title": most}), "project-title")
    assert (found.count, found.most, found.over) == (len(TITLE), most, over)


def test_without_a_limit_it_only_counts() -> None:
    assert f"Navn på prosjektet ({len(TITLE)} tegn)\n{TITLE}\n" in text(wording())


def test_the_text_says_the_limit_and_what_is_too_much() -> None:
    assert "Navn på prosjektet (13 av 20 tegn)" in text(wording({"project.title": 20}))
    assert "Navn på prosjektet (13 av 10 tegn, 3 tegn for mye)" in text(wording({"project.title": 10}))


def test_a_draft_is_marked_and_the_steps_have_headings() -> None:
    assert text(wording()).startswith("Språk på jobb – Kommunale integreringstiltak 2021\n")
    assert text(wording(change={"project.summary": None})).startswith("UTKAST – ")
    assert "\nProsjektet\n==========\n" in text(wording())
