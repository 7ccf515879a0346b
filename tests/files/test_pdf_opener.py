"""A PDF opens, is locked or is broken, as any reader of PDFs would say."""

import re
import warnings
from random import Random
from typing import Literal

import pikepdf
import pytest

from assistant.files.pdf_opener import outcome
from tests.files import samples

Revision = Literal[2, 3, 4, 6]
REVISIONS: tuple[Revision, ...] = (2, 3, 4, 6)


def _closed(revision: Revision, password: str) -> bytes:
    modern = revision >= 4
    lock = pikepdf.Encryption(owner="eier", user=password, R=revision, aes=modern, metadata=modern)
    with warnings.catch_warnings(action="ignore"):
        return samples.pdf(lock)


def _with_lock(lock: bytes) -> bytes:
    return samples.pdf().replace(b"trailer <<", b"trailer << /Encrypt " + lock)


def test_a_pdf_without_a_lock_opens() -> None:
    assert outcome(samples.pdf()) == "opened"


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_pdf_that_asks_for_a_password_is_locked(revision: Revision) -> None:
    assert outcome(_closed(revision, "hemmelig")) == "locked"


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_pdf_closed_for_changes_only_opens(revision: Revision) -> None:
    assert outcome(_closed(revision, "")) == "opened"


@pytest.mark.parametrize(("password", "expected"), [("", "opened"), ("hemmelig", "locked")])
def test_a_lock_in_letters_is_read_as_well_as_in_hexadecimal(password: str, expected: str) -> None:
    letters = re.sub(rb"(/[OU] |\[|>)<([0-9a-f]{32,64})>", _as_letters, _closed(3, password))

    assert letters.count(b"(") >= 3
    assert outcome(letters) == expected


def _as_letters(found: re.Match[bytes]) -> bytes:
    escaped = {ord("("): b"\\(", ord(")"): b"\\)", ord("\\"): b"\\\\", 13: b"\\r", 10: b"\\n", 0: b"\\000"}
    written = b"".join(escaped.get(byte, bytes([byte])) for byte in bytes.fromhex(found[2].decode()))
    return found[1] + b"(" + written + b")"


@pytest.mark.parametrize(
    "lock", [b"<< /Filter /Adobe.PubSec /V 4 >>", b"<< /Filter /Standard /V 9 /R 9 /P 1 /U () /O () >>"]
)
def test_a_lock_that_no_password_opens_is_locked(lock: bytes) -> None:
    assert outcome(_with_lock(lock)) == "locked"


@pytest.mark.parametrize("lock", [b"1", b"(", b"<< /Filter /Standard /R 3 /V 2 /Length 0 /U (((( >>"])
def test_a_lock_that_makes_no_sense_never_fails(lock: bytes) -> None:
    assert outcome(_with_lock(lock)) in {"opened", "locked", "broken"}


@pytest.mark.parametrize("locked", [False, True])
def test_a_damaged_pdf_is_judged_and_never_fails(locked: bool) -> None:
    chance, whole = Random(7), _closed(6, "") if locked else samples.pdf()

    outcomes = {outcome(_damaged(whole, chance)) for _ in range(200)}

    assert "opened" in outcomes
    assert outcomes <= {"opened", "locked", "broken"}


def _damaged(data: bytes, chance: Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        damaged[chance.randrange(len(damaged))] = chance.choice(b"<>[]()/ 09\n\x00\xff")
    return bytes(damaged)
