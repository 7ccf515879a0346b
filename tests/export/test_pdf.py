"""The PDF as a file: the same bytes again, from any thread, with its title, date, language and attached data."""

import io
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from pypdf import PdfReader

from assistant.export.paper import Attached
from assistant.export.pdf import render
from tests.export.sample_paper import COVER, DRAFT, PAPER

DATA = Attached("soknad.json", "application/json", "Søknaden som data", '{"format": 1, "navn": "Åse"}'.encode())
BINARY = Attached("bilde.bin", "application/octet-stream", "Ikke tekst", bytes(range(256)))


def test_the_same_paper_is_the_same_bytes() -> None:
    assert render(PAPER) == render(replace(PAPER))


def test_threads_do_not_disturb_each_other() -> None:
    papers = [PAPER, DRAFT] * 6
    with ThreadPoolExecutor(4) as threads:
        rendered = list(threads.map(render, papers))
    assert rendered == [render(PAPER), render(DRAFT)] * 6


def test_an_ordinary_paper_loses_nothing() -> None:
    assert render(PAPER).replaced == ()


def test_what_could_not_be_shown_is_told_once_and_in_order() -> None:
    assert render(replace(PAPER, title="文 中 文 Alta")).replaced == ("中", "文")


def test_the_file_names_its_title_author_date_and_language() -> None:
    reader = PdfReader(io.BytesIO(render(PAPER).pdf))
    information = reader.metadata
    assert information
    assert (information.title, information.author) == (PAPER.title, PAPER.cover.organisation)
    assert information.creation_date
    assert information.creation_date.date() == PAPER.date
    assert str(reader.root_object["/Lang"]) == "nb-NO"


def test_a_paper_without_a_title_is_named_by_what_it_applies_for() -> None:
    information = PdfReader(io.BytesIO(render(replace(PAPER, title=" ")).pdf)).metadata
    assert information
    assert information.title == COVER.kicker


def test_attached_files_come_out_as_they_went_in() -> None:
    reader = PdfReader(io.BytesIO(render(replace(PAPER, attached=(DATA, BINARY))).pdf))
    assert {name: files[0] for name, files in reader.attachments.items()} == {
        DATA.name: DATA.data, BINARY.name: BINARY.data}


def test_the_outline_lists_the_sections() -> None:
    outline = PdfReader(io.BytesIO(render(PAPER).pdf)).outline
    assert [str(entry["/Title"]) for entry in outline if not isinstance(entry, list)] == [
        section.heading for section in PAPER.sections]
