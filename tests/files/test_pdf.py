"""A PDF is whole, is only a PDF, and opens without a password."""

from pathlib import Path

import pikepdf
import pytest

from assistant.errors import Refused
from assistant.files import pdf
from tests.files import samples

# 300 bytes that a reader makes gigabytes of memory for
GREEDY = b"""%PDF-1.5
1 0 obj
<< /Type /XRef /Size 9 /W [1 4 2] /Root 1 0 R /Filter /FlateDecode /Length 9
/DecodeParms << /Predictor 12 /Columns 2000000000 >> >>
stream
x\x9cc\x00\x00\x00\x01\x00\x01
endstream
endobj
startxref
9
%%EOF
"""


@pytest.mark.parametrize("filling", [b"", b"\r\n\r\n", bytes(3000), b"\x1a"])
def test_a_whole_pdf_is_taken_whatever_fills_its_last_block(filling: bytes) -> None:
    pdf.check(samples.pdf() + filling)


def test_a_pdf_cut_off_on_the_way_is_refused() -> None:
    whole = samples.pdf()

    assert _code(whole[: len(whole) // 2]) == "pdf-broken"
    assert _code(whole[:-8]) == "pdf-broken"


def test_a_beginning_and_an_end_with_nothing_between_is_refused() -> None:
    assert _code(b"%PDF-1.7\nstartxref\n0\n%%EOF") == "pdf-broken"


def test_much_that_comes_after_the_end_is_refused() -> None:
    assert _code(samples.pdf() + b"<script>" * 200) == "pdf-broken"


def test_a_pdf_that_is_a_zip_too_is_refused() -> None:
    both = samples.pdf() + samples.zipped({"a": b""})

    assert _code(both) == "file-type"


def test_a_pdf_with_a_zip_inside_is_taken() -> None:
    whole = samples.pdf()

    pdf.check(whole.replace(b"startxref", samples.zipped({"a": b""}) + b"\nstartxref"))


def test_a_pdf_that_asks_for_a_password_is_refused() -> None:
    assert _code(samples.pdf(pikepdf.Encryption(user="hemmelig", owner="eier"))) == "pdf-locked"


def test_a_pdf_that_takes_all_memory_is_refused() -> None:
    assert _code(GREEDY) == "pdf-broken"


def test_a_pdf_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "SECONDS", 0.001)

    assert _code(samples.pdf()) == "pdf-broken"


@pytest.mark.parametrize("program", ["", "import no_such_reader"])
def test_a_reader_that_fails_itself_is_not_blamed_on_the_pdf(
    program: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if program:
        (tmp_path / "opener.py").write_text(program)
    monkeypatch.setattr(pdf, "OPENER", tmp_path / "opener.py")

    with pytest.raises(ChildProcessError):
        pdf.check(samples.pdf())


def _code(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        pdf.check(data)
    return refused.value.code
