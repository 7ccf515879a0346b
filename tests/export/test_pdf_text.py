"""What the PDF says: everything that was written, literally, under its own label."""

from dataclasses import replace

import pytest

from assistant.export.paper import Answer, Column, Paper, Section, Table
from assistant.export.pdf import render
from tests.export.extracted import BY_LETTERS, EXACT, Reader, looked_at, pages, spoken, squeezed
from tests.export.sample_paper import PAPER

MARKUP = (
    '#read("/etc/passwd") #include "x" #{1+1} #let x = 1',
    "*fet* _kursiv_ $x^2$ `kode` = overskrift @ref <etikett> [lenke](x)",
    "<script>alert(1)</script> &amp; {{ jinja }} {% if %}",
    r"\textbf{x} \u{1F600} \n %prosent ~ ^ & \\",
    "// kommentar /* to */ http://eksempel.example/a?b=c&d#e",
    "\"rett\" 'enkel' -- --- ... 1/2 (c) ->",
    "- punkt",
    "+ nummer",
    "/ ord: forklaring",
    "fi fl ffi Framdrift effekt",
)
SCRIPTS = (
    "Davvisámegiella: čáppa đoarju ŋ ŧ ž",
    "Ласкаво просимо, ґанок їжак",
    "Ελληνικά: άέήίόύώ",
    "እንቋዕ ናብ ካፈ ቋንቋ ብደሓን",
    "नमस्ते दुनिया क्षत्रिय",
    "தமிழ் வணக்கம் கொடு",
    "สวัสดีชาวโลก ที่นี่",
    "გამარჯობა ყველას",
    "Բարի գալուստ",
    "Tiếng Việt đường",
    "😀 👍🏽 ❤️ ✓ ≥",
)
FROM_THE_RIGHT = ("السلام عليكم مرحبا بكم", "خوش آمدید به گروه", "ברוכים הבאים")


def answered(*texts: str) -> Paper:
    answers = tuple(Answer(f"Spørsmål {number}", text) for number, text in enumerate(texts))
    return replace(PAPER, sections=(Section("Svar", answers),))


@pytest.fixture(scope="module")
def sample() -> str:
    return squeezed(spoken(render(PAPER).pdf))


@pytest.mark.parametrize("section", PAPER.sections, ids=lambda section: section.heading)
def test_every_answer_stands_under_its_own_label(section: Section, sample: str) -> None:
    for answer in (item for item in section.items if isinstance(item, Answer)):
        said = answer.text or "".join(f"•{point}" for point in answer.points) or PAPER.unanswered
        if not any("\u0590" <= char <= "\u08ff" for char in said):
            assert squeezed(answer.label + said) in sample


@pytest.mark.parametrize("section", PAPER.sections, ids=lambda section: section.heading)
def test_every_table_is_said_row_by_row_under_its_columns(section: Section, sample: str) -> None:
    for table in (item for item in section.items if isinstance(item, Table)):
        rows = [[cell or PAPER.unanswered for cell in row] for row in table.rows]
        cells = [*(column.label for column in table.columns), *(cell for row in rows for cell in row)]
        assert squeezed("".join([table.label, *cells, *("".join(row) for row in table.sums)])) in sample


def test_the_first_page_says_who_what_how_much_and_when() -> None:
    first = squeezed(pages(render(PAPER).pdf)[0])
    for fact in PAPER.cover.facts:
        assert squeezed(fact.label + fact.value) in first
        assert all(squeezed(quote.lead + quote.text + quote.source) in first for quote in fact.quotes)


@pytest.fixture(scope="module")
def foreign() -> bytes:
    rendered = render(answered(*SCRIPTS, *FROM_THE_RIGHT))
    assert rendered.replaced == ()
    return rendered.pdf


@pytest.mark.parametrize("reader", BY_LETTERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize("text", MARKUP)
def test_markup_of_any_kind_is_only_letters_wherever_it_stands(text: str, reader: Reader) -> None:
    table = Table(text, (Column(text, 1),), ((text,),), ((text,),))
    pdf = render(replace(PAPER, title=text, sections=(Section(text, (Answer(text, text), table)),))).pdf
    assert squeezed(reader(pdf)).count(squeezed(text)) >= 7


@pytest.mark.parametrize("reader", EXACT, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize("text", SCRIPTS)
def test_every_script_reads_back_as_it_was_written(text: str, reader: Reader, foreign: bytes) -> None:
    assert squeezed(text) in squeezed(reader(foreign))


@pytest.mark.parametrize("text", FROM_THE_RIGHT)
def test_text_from_the_right_keeps_its_words(text: str, foreign: bytes) -> None:
    assert {*text.split()} <= {*looked_at(foreign).split()}


def test_long_words_come_back_whole_and_never_break_the_file() -> None:
    word = "integreringstilskuddsordningen" * 1500
    assert word in squeezed(spoken(render(answered(word)).pdf))


def test_a_break_inside_a_long_word_leaves_no_sign() -> None:
    said = squeezed(looked_at(render(answered("æ" * 150)).pdf))
    assert "æ" * 150 in said


def test_paragraphs_and_lines_stay_apart() -> None:
    said = spoken(render(answered("Første linje\nandre linje\n\nNytt avsnitt")).pdf)
    assert "Første linje\nandre linje\nNytt avsnitt" in said.replace("\n\n", "\n")


def test_the_applicants_own_language_is_marked_on_what_they_wrote() -> None:
    answers = (Answer("Kort om", "We cook together.", written=True), Answer("Form", "Forening"))
    pdf = render(replace(PAPER, text_language="en", sections=(Section("Svar", answers),))).pdf
    assert pdf.count(b"/Lang(en)") == 1
