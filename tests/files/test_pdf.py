"""A PDF is whole, is only a PDF, and opens without a password."""

import re
import warnings
from typing import Literal

import pikepdf
import pytest

from assistant.errors import Refused
from assistant.files import pdf
from tests.files import samples

Revision = Literal[2, 3, 4, 6]
REVISIONS: tuple[Revision, ...] = (2, 3, 4)


def _locked(revision: Revision, password: str) -> bytes:
    modern = revision >= 4
    lock = pikepdf.Encryption(owner="eier", user=password, R=revision, aes=modern, metadata=modern)
    with warnings.catch_warnings(action="ignore"):
        return samples.pdf(lock)


def test_a_whole_pdf_is_taken_without_a_word() -> None:
    assert pdf.check(samples.pdf()) == ()


@pytest.mark.parametrize("tail", [b"\r\n\r\n", bytes(3000), b"\x1a"])
def test_filling_after_the_end_is_forgiven(tail: bytes) -> None:
    assert pdf.check(samples.pdf() + tail) == ()


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

    assert pdf.check(whole.replace(b"startxref", samples.zipped({"a": b""}) + b"\nstartxref")) == ()


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_pdf_that_asks_for_a_password_is_refused(revision: Revision) -> None:
    assert _code(_locked(revision, "hemmelig")) == "pdf-locked"


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_pdf_closed_for_changes_only_is_taken(revision: Revision) -> None:
    assert pdf.check(_locked(revision, "")) == ()


@pytest.mark.parametrize("password", ["", "hemmelig"])
def test_strings_of_letters_are_read_as_well_as_hexadecimal(password: str) -> None:
    hexadecimal = _locked(3, password)
    letters = re.sub(rb"(/[OU] |\[|>)<([0-9a-f]{32,64})>", _as_letters, hexadecimal)

    assert letters.count(b"(") >= 3
    assert _outcome(letters) == _outcome(hexadecimal)


def _as_letters(found: re.Match[bytes]) -> bytes:
    escaped = {ord("("): b"\\(", ord(")"): b"\\)", ord("\\"): b"\\\\", 13: b"\\r", 10: b"\\n", 0: b"\\000"}
    written = b"".join(escaped.get(byte, bytes([byte])) for byte in bytes.fromhex(found[2].decode()))
    return found[1] + b"(" + written + b")"


def test_where_it_cannot_be_told_the_applicant_is_asked_to_try() -> None:
    assert pdf.check(_locked(6, "")) == pdf.check(_locked(6, "hemmelig")) == ("note-pdf-password",)


@pytest.mark.parametrize(
    "lock",
    [b"/Encrypt 99999 0 R", b"/Encrypt <<", b"/Encrypt << /Filter /Standard /R 3 /V 2 /Length 0 /U (((( >>"],
)
def test_a_lock_that_makes_no_sense_never_fails(lock: bytes) -> None:
    assert _outcome(samples.pdf().replace(b"startxref", lock + b"\nstartxref")) in {"note-pdf-password", "pdf-locked"}


def _outcome(data: bytes) -> str:
    try:
        return " ".join(pdf.check(data))
    except Refused as refused:
        return refused.code


def _code(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        pdf.check(data)
    return refused.value.code
