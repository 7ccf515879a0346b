"""Every sentence that anybody reads is there in every language, says the same, and keeps to that language."""

import re
from collections.abc import Iterator
from functools import cache
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from tools import translations

FILES = {file.parts[-3]: file for file in translations.files()}
SAME = {"IMDi", "{fault}"}
"""What is the same in both languages: names, and a sentence that is a hole and nothing more."""

NAMES = re.compile(r"Søknadshjelp|Brønnøysund|Øygarden|\børe\b")
QUOTED = re.compile(r"“[^”]*”|\([^)]*\)|\[[^]]*\]|\{[^}]*\}")
NORWEGIAN = re.compile(
    r"[æøåÆØÅ«»]|\b(?:og|ikke|dere|er|som|til|av|med|det|den|et|en|vi|har|skal|eller|hva|hvor|hvem|kommune|tiltak|norsk)\b",
    re.IGNORECASE,
)
GLOSSARY = {
    "norsktrening": "Norwegian practice|the practice",
    "norskopplæring": "Norwegian teaching",
    "driftss?tøtte": "operating support",
    "delmål": "subgoal",
    "resultatmål": "result goal",
    "milepæl": "milestone",
    "målgruppe": "target group",
    "innvandrerorganisasjon": "immigrant organisation",
    "frivillighetsregisteret": "Register of Non-Profit Organisations",
    "livssynssamfunn": "life stance communit",
    "fødselsn": "national identity number",
    "kontingent": "fee",
    "medlemsliste": "member list",
    "vedtekter": "statutes",
    "fullmakt": "authorisation",
    "regnskapsloven": "Accounting Act",
    "regnskap": "accounts|accounting|financial report",
    "revisor": "auditor",
    "riksrevisjonen": "Office of the Auditor General",
    "tilskuddsbrev": "grant letter",
    "vedtaksbrev": "decision letter",
    "forskrift": "regulation",
    "asylmottak": "reception centre for asylum seekers",
    "søknadssum": "sum applied for",
    "søknadsfrist": "deadline",
    "vedlegg": "attach",
    "utkast": "draft",
    "saksbehandler": "case officer",
    "fingeravtrykk": "fingerprint",
    "private lenken": "private link",
    r"\bordning(?:en|ene)?\b": "scheme",
}
"""What a term is always called in English."""


@cache
def read(language: str) -> Catalog:
    with FILES[language].open("rb") as file:
        return read_po(file, locale=language)


def entries(language: str) -> Iterator[tuple[str, str]]:
    """Every sentence in bokmål with its translation."""
    return ((str(entry.id), str(entry.string)) for entry in read(language) if entry.id)


def holes(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def end(sentence: str) -> str:
    """How a sentence ends: the mark it closes with, wherever the quotation marks stand."""
    mark = sentence.rstrip("»”)\N{NO-BREAK SPACE} ")[-1:]
    return mark if mark in ".?!:…" else ""


@pytest.fixture(params=FILES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_file_is_what_the_tool_writes(language: str) -> None:
    written = FILES[language].read_text("utf-8")
    assert translations.updated(FILES[language]) == written, "run `python -m tools.translations`"


def test_every_sentence_is_translated_and_none_is_doubtful(language: str) -> None:
    said = dict(entries(language))
    assert len(said) > 1000
    assert [sentence for sentence, translation in said.items() if not translation.strip()] == []
    assert [entry.id for entry in read(language) if entry.fuzzy] == []


def test_every_translation_has_the_holes_of_its_sentence(language: str) -> None:
    assert [one for one, said in entries(language) if holes(one) != holes(said)] == []


def test_no_translation_is_its_source_but_names(language: str) -> None:
    assert {one for one, said in entries(language) if one == said} <= SAME


def test_a_question_stays_a_question_and_every_sentence_ends_as_its_source(language: str) -> None:
    assert [(one, said) for one, said in entries(language) if end(one) != end(said)] == []


def test_no_translation_holds_markup_or_stray_space(language: str) -> None:
    assert [said for _, said in entries(language) if re.search(r"<|>|&\w+;|^\s|\s$|  ", said)] == []


def test_no_norwegian_is_left_in_english_outside_brackets_and_quotation_marks() -> None:
    plain = ((said, NAMES.sub("", QUOTED.sub("", said))) for _, said in entries("en"))
    assert [said for said, words in plain if NORWEGIAN.search(words)] == []


def test_a_term_is_called_the_same_everywhere() -> None:
    astray = [
        (term, said)
        for one, said in entries("en")
        for term, called in GLOSSARY.items()
        if re.search(term, one, re.IGNORECASE) and not re.search(called, said, re.IGNORECASE)
    ]
    assert astray == []


def test_a_quoted_choice_or_button_is_called_what_it_is_called_on_the_screen(language: str) -> None:
    said = dict(entries(language))
    astray = [
        (quoted, translation)
        for one, translation in said.items()
        for quoted in re.findall("«([^»{]+)»", one)
        if quoted in said and f"“{said[quoted]}”" not in translation
    ]
    assert astray == []


def test_the_sentences_in_the_code_are_found_where_they_are_said() -> None:
    code = 'Term("Ja")\nvoice().ui("Lenken", to=1)\nTerm(about["title"])\nprint("title")\nPhrase(rule.message)'
    assert sorted(translations.said(code)) == ["Ja", "Lenken"]
