"""A saved application is one zip, and one that comes back is not trusted."""

import stat
import zipfile
from collections.abc import Sequence
from io import BytesIO

import pytest

from assistant import words
from assistant.errors import Refused
from assistant.export.archive import ArchiveLimits, open_archive, pack

DOCUMENT = ("soknad.json", b'{"format": 1}')
LIMITS = ArchiveLimits(entries=10, unpacked_bytes=1000)
Entry = tuple[str | zipfile.ZipInfo, bytes]


def test_what_is_packed_comes_back() -> None:
    files = [("vedtekter æøå.pdf", b"%PDF-1"), ("مستند.txt", b"hei")]

    opened = open_archive(pack([DOCUMENT, *files]))

    assert opened.document == DOCUMENT[1]
    assert opened.files == dict(files)


def test_the_same_files_give_the_same_bytes() -> None:
    assert pack([DOCUMENT, ("a.txt", b"a")]) == pack([DOCUMENT, ("a.txt", b"a")])


def test_another_program_reads_what_is_packed() -> None:
    with zipfile.ZipFile(BytesIO(pack([DOCUMENT, ("æ.txt", b"a")]))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["soknad.json", "æ.txt"]
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {stat.filemode(entry.external_attr >> 16) for entry in archive.infolist()} == {"-rw-r--r--"}


@pytest.mark.parametrize("name", ["../a", "a/b", "C:a", "", "nul", "a\n"])
def test_an_unsafe_name_is_never_packed(name: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        pack([(name, b"")])


def test_two_files_of_one_name_are_never_packed() -> None:
    with pytest.raises(ValueError, match=r"a\.txt"):
        pack([("a.txt", b""), ("a.txt", b"")])


@pytest.mark.parametrize(
    "name",
    ["../a.pdf", "/etc/passwd", "C:\\a.pdf", "..\\a.pdf", "folder/a.pdf", "folder/", "__MACOSX/._soknad.json",
     ".DS_Store", "nul", "a\u202eb.pdf", "soknad.pdf", "epost.eml", "soknad.zip"],
)  # fmt: skip
def test_what_is_no_plain_attachment_is_left_out(name: str) -> None:
    opened = open_archive(_zip([DOCUMENT, (name, b"x"), ("a.pdf", b"a")]), LIMITS)

    assert opened.files == {"a.pdf": b"a"}


def test_a_name_that_goes_on_after_a_nul_is_left_out() -> None:
    data = _zip([DOCUMENT, ("a.pdfXexe", b"x")]).replace(b"a.pdfXexe", b"a.pdf\0exe")

    assert open_archive(data, LIMITS).files == {}


def test_a_link_is_left_out() -> None:
    link = zipfile.ZipInfo("passwd.txt")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16

    assert open_archive(_zip([DOCUMENT, (link, b"/etc/passwd")]), LIMITS).files == {}


def test_a_link_called_as_the_document_is_no_document() -> None:
    link = zipfile.ZipInfo("soknad.json")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16

    assert _code(_zip([(link, b"/etc/passwd")])) == "archive-no-document"


def test_a_name_as_a_mac_writes_it_is_read_as_typed() -> None:
    decomposed = "A\u030arsmelding.pdf".encode()
    data = _zip([DOCUMENT, ("a" * len(decomposed), b"x")]).replace(b"a" * len(decomposed), decomposed)

    assert open_archive(data, LIMITS).files == {"Årsmelding.pdf": b"x"}


def test_a_name_as_an_old_windows_writes_it_is_read_as_typed() -> None:
    data = _zip([DOCUMENT, ("XX.pdf", b"x")]).replace(b"XX.pdf", "Åa.pdf".encode("cp437"))

    assert open_archive(data, LIMITS).files == {"Åa.pdf": b"x"}


@pytest.mark.parametrize("entries", [[("a.pdf", b"")], [("folder/soknad.json", b"{}")], []])
def test_without_a_document_at_the_top_it_is_refused(entries: list[Entry]) -> None:
    assert _code(_zip(entries)) == "archive-no-document"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", [("soknad.json", "soknad.json"), ("a.pdf", "a.pdf"), ("å.pdf", "a\u030a.pdf")])
def test_two_files_of_one_name_are_refused(names: tuple[str, str]) -> None:
    assert _code(_zip([("soknad.json", b"{}"), *((name, b"") for name in names)])) == "archive-duplicate"


def test_names_that_differ_in_case_are_two_files() -> None:
    files = [("liste.pdf", b"1"), ("Liste.pdf", b"2")]

    assert open_archive(pack([DOCUMENT, *files]), LIMITS).files == dict(files)


def test_as_many_entries_as_the_limit_are_taken() -> None:
    nine = [(f"{number}.txt", b"") for number in range(9)]

    assert len(open_archive(_zip([DOCUMENT, *nine]), LIMITS).files) == 9
    assert _code(_zip([DOCUMENT, *nine, ("ti/", b"")])) == "archive-too-many"


def test_as_many_bytes_as_the_limit_are_taken() -> None:
    room = 1000 - len(DOCUMENT[1])

    assert open_archive(_zip([DOCUMENT, ("a.bin", bytes(room))]), LIMITS).files["a.bin"] == bytes(room)
    assert _code(_zip([DOCUMENT, ("a.bin", bytes(room + 1))])) == "archive-too-large"
    assert _code(_zip([DOCUMENT, ("a.bin", bytes(room)), ("b.bin", b"1")])) == "archive-too-large"


def test_what_comes_out_is_counted_and_not_what_the_header_says() -> None:
    data = _zip([DOCUMENT, ("a.bin", bytes(900_000))])
    lying = data.replace((900_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))

    assert lying != data
    assert _code(lying) in {"archive-broken", "archive-too-large"}


def test_an_encrypted_entry_is_refused() -> None:
    data = bytearray(_zip([DOCUMENT]))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1

    assert _code(bytes(data)) == "archive-locked"


@pytest.mark.parametrize("data", [b"", b"PK", b"hei", b'{"format": 1}', b"PK\x03\x04" + bytes(100)])
def test_what_is_no_zip_is_broken(data: bytes) -> None:
    assert _code(data) == "archive-broken"


def test_a_damaged_entry_is_broken() -> None:
    data = bytearray(_zip([("soknad.json", b"abc" * 100)]))
    data[60] ^= 0xFF

    assert _code(bytes(data)) == "archive-broken"


def test_every_code_has_a_sentence_that_says_itself() -> None:
    codes = ("broken", "locked", "too-large", "too-many", "duplicate", "no-document")

    for code in codes:
        assert "{" not in words.say(words.phrase(f"archive-{code}", most=10, name="a.pdf"), "nb")


def _zip(entries: Sequence[Entry]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def _code(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        open_archive(data, LIMITS)
    return refused.value.code
