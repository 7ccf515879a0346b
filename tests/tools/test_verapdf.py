"""The PDF validator accepts what is right and, above all, refuses what is wrong."""

from pathlib import Path

import pikepdf
import pytest
import typst

from tests.tools.verapdf import PROFILES, VeraPdf

TEXT = """
#set document(title: "Hei", date: datetime(year: 2027, month: 1, day: 1))
#set text(lang: "nb")
= Hei
Dette er *teksten*. #image(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"), alt: "Rute")
"""


@pytest.fixture
def good(tmp_path: Path) -> Path:
    (tmp_path / "text.typ").write_text(TEXT)
    file = tmp_path / "good.pdf"
    typst.compile(str(tmp_path / "text.typ"), str(file), format="pdf", pdf_standards=["ua-1", "a-3a"])
    return file


def spoiled(good: Path, name: str) -> Path:
    """The same document with one thing taken out of it."""
    file = good.with_name("spoiled.pdf")
    with pikepdf.open(good) as document:
        match name:
            case "tags":
                del document.Root.StructTreeRoot
            case "language":
                del document.Root.Lang
            case "alternative text":
                for each in document.objects:
                    if isinstance(each, pikepdf.Dictionary) and "/Alt" in each:
                        del each["/Alt"]
            case "metadata":
                del document.Root.Metadata
        document.save(file)
    return file


def test_a_document_that_keeps_both_standards_breaks_no_rule(verapdf: VeraPdf, good: Path) -> None:
    verdicts = verapdf(good)
    assert [(v.profile, v.broken) for v in verdicts] == [(profile, {}) for profile in PROFILES]
    assert all(v.checks > 100 for v in verdicts)


@pytest.mark.parametrize(
    ("missing", "profile", "clause"),
    [
        ("tags", "ua1", "7.1-11"),
        ("language", "ua1", "7.2-"),
        ("alternative text", "ua1", "7.3-1"),
        ("tags", "3a", "6.7.3.3-1"),
        ("metadata", "3a", "6.6.2.1-1"),
    ],
)
def test_what_is_missing_is_named(verapdf: VeraPdf, good: Path, missing: str, profile: str, clause: str) -> None:
    [verdict] = verapdf(spoiled(good, missing), profiles=(profile,))
    assert any(broken.startswith(clause) for broken in verdict.broken), verdict.broken


def test_what_is_no_pdf_is_refused_and_the_next_file_is_judged_all_the_same(verapdf: VeraPdf, good: Path) -> None:
    text = good.with_name("text.pdf")
    text.write_text("not a PDF")
    with pytest.raises(ValueError, match=r"text\.pdf"):
        verapdf(text)
    assert not verapdf(good)[0].broken
