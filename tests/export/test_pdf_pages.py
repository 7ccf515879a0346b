"""How the pages look: numbers, running headers, the draft mark, tables that go on overleaf, no heading left alone."""

from dataclasses import replace

import pytest

from assistant.export.paper import Answer, Column, Section, Table
from assistant.export.pdf import render
from tests.export.extracted import pages, squeezed
from tests.export.sample_paper import DRAFT, PAPER

LONG = Table("Utgifter", (Column("Hva", 1), Column("Beløp", right=True)),
             tuple((f"Kostnad {number}", "100 kr") for number in range(200)), (("Sum utgifter", "20 000 kr"),))


def test_every_page_has_its_number_and_the_footer() -> None:
    found = pages(render(PAPER).pdf)
    for number, page in enumerate(found, 1):
        assert squeezed(f"{number} / {len(found)}") in squeezed(page)
        assert PAPER.footer in page


def test_organisation_and_title_run_over_every_page_but_the_first() -> None:
    first, *others = pages(render(PAPER).pdf)
    assert PAPER.title not in first.splitlines()[0]
    for page in others:
        assert squeezed(PAPER.cover.organisation + PAPER.title) in squeezed(page)


def test_a_draft_is_marked_on_every_page_once_in_letters() -> None:
    assert [page.count(DRAFT.draft) for page in pages(render(DRAFT).pdf)] == [1] * len(pages(render(PAPER).pdf))


def test_a_draft_has_its_mark_as_a_picture_too() -> None:
    plain = replace(DRAFT, sections=())
    assert len(render(plain).pdf) > len(render(replace(plain, draft="")).pdf) + 1000


def test_a_finished_paper_bears_no_mark() -> None:
    assert not any(DRAFT.draft in page for page in pages(render(PAPER).pdf))


def test_the_headings_of_a_long_table_stand_on_each_of_its_pages() -> None:
    _, *found = pages(render(replace(PAPER, sections=(Section("Budsjett", (LONG,)),))).pdf)
    assert len(found) > 3
    assert all(squeezed("Hva" + "Beløp") in squeezed(page) for page in found)
    assert sum("Sum utgifter" in page for page in found) == 1


@pytest.mark.parametrize("lines", range(30, 45))
def test_no_heading_is_left_alone_at_the_foot_of_a_page(lines: int) -> None:
    filling = Section("Fyll", (Answer("Tekst", "\n".join(["linje"] * lines)),))
    next_one = Section("Overskrift", (Answer("Etikett", "Svaret\nog mer"), LONG))
    cover = replace(PAPER.cover, contents="")
    for page in pages(render(replace(PAPER, cover=cover, footer="", sections=(filling, next_one))).pdf):
        last = page.replace("Hva\nBeløp", "Beløp").strip().splitlines()[-2]
        assert last not in ("Overskrift", "Etikett", "Utgifter", "Beløp")


def test_the_contents_are_left_out_where_the_first_page_has_no_room_for_them() -> None:
    facts = PAPER.cover.facts * 4
    first = pages(render(replace(PAPER, cover=replace(PAPER.cover, facts=PAPER.cover.facts[:1]))).pdf)[0]
    crowded = pages(render(replace(PAPER, cover=replace(PAPER.cover, facts=facts))).pdf)
    assert PAPER.cover.contents in first
    assert not any(PAPER.cover.contents in page.splitlines() for page in crowded)


def test_the_contents_give_the_page_of_every_section() -> None:
    found = pages(render(PAPER).pdf)
    for section in PAPER.sections:
        number = next(number for number, page in enumerate(found[1:], 2) if section.heading in page.splitlines())
        assert squeezed(f"{section.heading}{number}") in squeezed(found[0])


def test_a_table_called_what_its_section_is_called_is_named_once() -> None:
    sections = (Section("Utgifter", (LONG,)),)
    cover = replace(PAPER.cover, contents="")
    text = "\n".join(pages(render(replace(PAPER, cover=cover, sections=sections)).pdf))
    assert text.splitlines().count("Utgifter") == 1


def test_a_row_of_a_few_lines_is_never_parted() -> None:
    row = ("Linje en\nlinje to\nlinje tre", "100 kr")
    table = replace(LONG, rows=(row,) * 60)
    for page in pages(render(replace(PAPER, sections=(Section("Budsjett", (table,)),))).pdf)[1:]:
        assert page.count("Linje en") == page.count("linje tre")
