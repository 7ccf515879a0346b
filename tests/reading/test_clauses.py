"""Where sentences and clauses end; | stands where a clause begins, || where a sentence does."""

import pytest

from assistant.reading.page import read

TEXTS = [
    "Vi kaller det prat , | men følger læreplanen .",
    "Vi leier lokale , | kjøper mat og en komfyr .",
    "Kommunen tilbyr kurs , | vi tilbyr kafé .",
    "Kommunen har kurs | og vi har kafé .",
    "Politiet og skolen får besøk .",
    "Kurset starter kl . 18 | og varer ca . 2 timer .",
    "Det er 15 . april . || Vi venter .",
    "Vi kjøper : stoler , bord og hyller .",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_clauses_begin_where_a_new_statement_does(marked: str) -> None:
    text = marked.replace("|| ", "").replace("| ", "")
    page = read(text)
    told = []
    for at, token in enumerate(page.tokens):
        if at and page.clauses.sentence[at] != page.clauses.sentence[at - 1]:
            told.append("||")
        elif at and page.clauses.clause[at] != page.clauses.clause[at - 1]:
            told.append("|")
        told.append(text[token.start : token.end])
    assert " ".join(told) == marked


def test_a_new_line_with_a_capital_is_a_new_sentence() -> None:
    assert read("Stoler\nBord").clauses.sentence == [0, 1]
    assert read("Vi lager mat\nsammen").clauses.sentence == [0, 0, 0, 0]
