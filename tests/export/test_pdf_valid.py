"""Every paper keeps PDF/UA-1 and PDF/A-3a by the real profiles, however odd what it holds."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.export.paper import (
    Answer,
    Approval,
    Attached,
    Bar,
    BarChart,
    BarGroup,
    Column,
    Cover,
    Fact,
    Paper,
    Section,
    Stretch,
    Table,
    TimeChart,
)
from assistant.export.pdf import render
from tests.export.sample_paper import DRAFT, MONTHS, PAPER
from tests.export.test_pdf_text import FROM_THE_RIGHT, MARKUP, SCRIPTS
from tests.tools.verapdf import VeraPdf

WIDE = "W" * 200
EMPTY = Paper("\x00", "nb", dt.date(2027, 4, 12), Cover("", "", "", ()), (), "Ikke besvart")
HOSTILE = replace(DRAFT, title=WIDE, cover=replace(DRAFT.cover, facts=(Fact(WIDE, WIDE),)), sections=(
    Section(WIDE, tuple(Answer(text, text) for text in (*MARKUP, *SCRIPTS, *FROM_THE_RIGHT, "中\x00\u202e\ud800"))),
    Section("", (
        Answer("", "x" * 40_000),
        Table(WIDE, (Column(WIDE), Column("", 1, right=True)), ((WIDE, "9" * 300), ("", ""))),
        Table("Tom", (Column("Hva", 1),)),
        BarChart("Stolper", "", (BarGroup(WIDE, (Bar(WIDE, 10**400, "9" * 400), Bar("", -5, ""))),)),
        BarChart("Ingen", "y" * 50_000, ()),
        TimeChart("Tid", "", MONTHS, (Stretch(WIDE, WIDE, dt.date.min, dt.date.max), Stretch("Uten dato"))),
        TimeChart("Ingen", "Ingen", MONTHS, ()),
        Approval(WIDE * 10, (Fact(WIDE, WIDE),), Fact("Fingeravtrykk", "e" * 640)),
    )),
))
WITH_DATA = replace(PAPER, attached=(Attached("soknad.json", "application/json", "Data", b'{"format": 1}'),))


@pytest.mark.parametrize("paper", [PAPER, DRAFT, WITH_DATA, EMPTY, HOSTILE],
                         ids=["sample", "draft", "attached", "empty", "hostile"])
def test_the_paper_keeps_both_standards(paper: Paper, tmp_path: Path, verapdf: VeraPdf) -> None:
    path = tmp_path / "soknad.pdf"
    path.write_bytes(render(paper).pdf)
    verdicts = verapdf(path)
    assert len(verdicts) == 2
    for verdict in verdicts:
        assert verdict.checks > 100
        assert verdict.broken == {}
