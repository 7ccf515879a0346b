"""File names are made safe, and stay the applicant's own."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.files import media, names

SAFE = {
    "medlemsliste.pdf": "medlemsliste.pdf",
    "Årsmøte – protokoll æøå.pdf": "Årsmøte – protokoll æøå.pdf",
    "مستند نهائي.pdf": "مستند نهائي.pdf",
    "ሰነድ.pdf": "ሰነድ.pdf",
    "A\u030arsmelding.pdf": "Årsmelding.pdf",
    "نامه\u200cها.pdf": "نامه\u200cها.pdf",
    "../../etc/passwd": "passwd.pdf",
    "..\\..\\windows\\system32\\a.pdf": "a.pdf",
    "C:\\x": "x.pdf",
    "C:x.pdf": "x.pdf",
    "/absolute/name.pdf": "name.pdf",
    "folder/": "folder.pdf",
    "..": "vedlegg.pdf",
    "": "vedlegg.pdf",
    ".pdf": "pdf.pdf",
    ".htaccess": "htaccess.pdf",
    "-rf.pdf": "rf.pdf",
    "~$notat.pdf": "$notat.pdf",
    "a\0b.pdf": "ab.pdf",
    "to\r\nlinjer.pdf": "to linjer.pdf",
    "regn\u202efdp.exe": "regnfdp.pdf",
    "Regnskap 2026: endelig?.pdf": "Regnskap 2026 endelig.pdf",
    "CON": "_CON.pdf",
    "nul.pdf": "_nul.pdf",
    "com1.tar.gz": "_com1.tar.pdf",
    "console.pdf": "console.pdf",
    "siste. . .pdf": "siste.pdf",
    "rapport.PDF": "rapport.pdf",
    "virus.pdf.exe": "virus.pdf",
    "bilde.heic": "bilde.pdf",
    "regnskap.2024": "regnskap.2024.pdf",
    "uten endelse": "uten endelse.pdf",
}


@pytest.mark.parametrize("typed", SAFE)
def test_a_name_is_shown_as_typed_where_that_is_safe(typed: str) -> None:
    assert names.display_name(typed, media.PDF) == SAFE[typed]


@pytest.mark.parametrize(
    ("typed", "kind", "shown"),
    [
        ("bilde.JPEG", media.JPEG, "bilde.jpeg"),
        ("IMG_2034.HEIC", media.JPEG, "IMG_2034.jpg"),
        ("budsjett.docx", media.XLSX, "budsjett.xlsx"),
        ("skann.tif", media.TIFF, "skann.tif"),
    ],
)
def test_the_extension_follows_the_content(typed: str, kind: str, shown: str) -> None:
    assert names.display_name(typed, kind) == shown


@pytest.mark.parametrize("letter", ["a", "å", "ሰ", "🌍"])
def test_a_long_name_is_cut_to_what_every_disk_takes(letter: str) -> None:
    shown = names.display_name(letter * 5000 + ".pdf", media.PDF)

    assert shown.startswith(letter)
    assert shown.endswith(".pdf")
    assert len(shown) <= names.LONGEST
    assert len(shown.encode()) <= names.MOST_BYTES


@given(st.text(max_size=300), st.sampled_from(sorted(media.EXTENSIONS)))
def test_whatever_is_typed_comes_out_plain_and_stays_so(typed: str, kind: str) -> None:
    shown = names.display_name(typed, kind)

    assert names.is_plain(shown)
    assert names.display_name(shown, kind) == shown
    assert shown == unicodedata.normalize("NFC", shown)
    assert len(shown) <= names.LONGEST


UNSAFE = ["", ".", "..", "a/b", "a\\b", "/a", "C:a", ".a", "a\0", "a\n", "a ", "nul", "AUX.txt", "a\u202eb", "a:b",
          "A\u030a", "a" * 201]  # fmt: skip


@pytest.mark.parametrize("name", UNSAFE)
def test_what_any_system_would_misread_is_not_plain(name: str) -> None:
    assert not names.is_plain(name)


def test_the_bundles_own_names_are_not_for_attachments() -> None:
    assert names.is_plain("soknad.json")
    assert not any(names.is_attachable(name) for name in ("soknad.json", "Soknad.PDF", "epost.eml", "soknad.zip"))
    assert names.is_attachable("søknad.pdf")


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert names.distinct("a.pdf", []) == "a.pdf"
    assert names.distinct("a.pdf", ["b.pdf"]) == "a.pdf"
    assert names.distinct("a.pdf", ["A.PDF"]) == "a (2).pdf"
    assert names.distinct("a.pdf", ["a.pdf", "a (2).pdf"]) == "a (3).pdf"
    assert names.distinct("soknad.pdf", []) == "soknad (2).pdf"


@given(st.lists(st.text(max_size=200), max_size=12))
def test_no_two_of_a_list_are_the_same_on_any_disk(typed: list[str]) -> None:
    kept: list[str] = []
    for name in typed:
        kept.append(names.distinct(names.display_name(name, media.PDF), kept))

    assert len({name.casefold() for name in kept}) == len(typed)
    assert all(names.is_attachable(name) for name in kept)
