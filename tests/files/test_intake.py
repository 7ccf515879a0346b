"""One file from what came in to what is kept."""

import hashlib

import pytest

from assistant import words
from assistant.errors import Refused
from assistant.files import media
from assistant.files.intake import take
from assistant.files.limits import Limits
from tests.files import samples

LIMITS = Limits(file_bytes=100_000, side=200)
CODES = ("file-empty", "file-too-large", "file-type", "file-macros", "file-swells", "office-broken", "office-locked",
         "pdf-broken", "pdf-locked", "picture-broken", "picture-too-large", "picture-raw", "too-many-pages",
         "note-picture-shrunk", "note-picture-converted", "note-picture-pages")  # fmt: skip


def test_a_pdf_is_kept_as_it_is() -> None:
    data = samples.pdf()

    taken = take("Vedtekter.PDF", data, LIMITS)

    assert (taken.filename, taken.media_type, taken.data, taken.notes) == ("Vedtekter.pdf", media.PDF, data, ())
    assert taken.sha256 == hashlib.sha256(data).hexdigest()


def test_a_phone_photo_is_kept_upright_and_shrunk_and_its_checksum_is_of_what_is_kept() -> None:
    sent = samples.photo(samples.red_corner(400, 300), "HEIF", samples.TURNED_RIGHT)

    taken = take("IMG_0001.HEIC", sent, LIMITS)

    assert (taken.filename, taken.media_type) == ("IMG_0001.jpg", media.JPEG)
    assert samples.opened(taken.data).size == (150, 200)
    assert taken.sha256 == hashlib.sha256(taken.data).hexdigest()
    assert taken.notes == ("note-picture-shrunk", "note-picture-converted")


def test_a_file_that_was_kept_is_kept_unchanged_when_it_comes_back() -> None:
    once = take("bilde.jpg", samples.photo(samples.red_corner(400, 300), "JPEG"), LIMITS)

    again = take(once.filename, once.data, LIMITS)

    assert (again.filename, again.sha256, again.notes) == (once.filename, once.sha256, ())


def test_a_scan_is_told_to_be_a_pdf_now() -> None:
    page = samples.red_corner(90, 120)

    taken = take("skann.tif", samples.saved(page, "TIFF", save_all=True, append_images=[page]), LIMITS)

    assert (taken.filename, taken.media_type, taken.notes) == ("skann.pdf", media.PDF, ("note-picture-pages",))
    assert take(taken.filename, taken.data, LIMITS).data == taken.data


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [("liste.csv", media.CSV, "liste.csv"), ("liste.CSV", media.CSV, "liste.csv"), ("liste", media.TEXT, "liste.txt")],
)
def test_only_the_name_tells_a_table_from_a_text(name: str, kind: str, kept: str) -> None:
    taken = take(name, b"navn;kontingent\nKari;100\n", LIMITS)

    assert (taken.media_type, taken.filename) == (kind, kept)


def test_an_empty_file_is_refused() -> None:
    assert _refused("tom.pdf", b"").code == "file-empty"


def test_a_file_is_taken_up_to_the_limit() -> None:
    assert take("a.txt", b"a" * 100_000, LIMITS).media_type == media.TEXT
    refused = _refused("a.txt", b"a" * 100_001)
    assert (refused.code, refused.params) == ("file-too-large", {"size": 1, "most": 0})


def test_a_program_is_refused_whatever_it_is_called() -> None:
    assert _refused("vedtekter.pdf", b"MZ\x90\0" + bytes(60)).code == "file-type"


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence_that_says_itself(code: str) -> None:
    sentence = words.say(words.phrase(code, size=16, most=15), "nb")

    assert sentence.endswith(".")
    assert "{" not in sentence


def _refused(name: str, data: bytes) -> Refused:
    with pytest.raises(Refused) as refused:
        take(name, data, LIMITS)
    return refused.value
