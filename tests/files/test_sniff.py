"""What a file is, is judged by its bytes."""

import struct
import zipfile
from io import BytesIO

import pytest

from assistant.errors import Refused
from assistant.files import media
from assistant.files.limits import Limits
from assistant.files.sniff import sniff
from tests.files import samples

LIMITS = Limits()
PICTURE = samples.red_corner(40, 30)

KNOWN = {
    "pdf": (samples.pdf(), media.PDF),
    "pdf after an empty line": (b"\r\n" + samples.pdf(), media.PDF),
    "jpeg": (samples.saved(PICTURE, "JPEG"), media.JPEG),
    "png": (samples.saved(PICTURE, "PNG"), media.PNG),
    "webp": (samples.saved(PICTURE, "WEBP"), media.WEBP),
    "gif": (samples.saved(PICTURE, "GIF"), media.GIF),
    "heic": (samples.saved(PICTURE, "HEIF"), media.HEIC),
    "tiff": (samples.saved(PICTURE, "TIFF"), media.TIFF),
    "tiff from a Mac": (b"MM\0*" + bytes(20), media.TIFF),
    "docx": (samples.open_xml(media.DOCX), media.DOCX),
    "xlsx": (samples.open_xml(media.XLSX), media.XLSX),
    "pptx": (samples.open_xml(media.PPTX), media.PPTX),
    "odt": (samples.open_document(media.ODT), media.ODT),
    "ods": (samples.open_document(media.ODS), media.ODS),
    "odp": (samples.open_document(media.ODP), media.ODP),
    "odt with an empty macro library": (
        samples.open_document(media.ODT, {"Basic/Standard/script-lb.xml": "<library/>"}),
        media.ODT,
    ),
    "old doc": (samples.old_office(("WordDocument", "1Table")), media.DOC),
    "old xls": (samples.old_office(("Workbook",)), media.XLS),
    "old doc with an xls in it": (samples.old_office(("WordDocument",), ("Workbook",)), media.DOC),
    "utf-8": ("Medlemmer: Åse, Ærlend, مريم".encode(), media.TEXT),
    "utf-8 with a mark": (b"\xef\xbb\xbfnavn;kontingent\r\n", media.TEXT),
    "utf-16 from Excel": ("navn\tkontingent\n".encode("utf-16"), media.TEXT),
    "western Windows": ("Møte på Årøya".encode("cp1252"), media.TEXT),
}


@pytest.mark.parametrize("name", KNOWN)
def test_each_kind_is_known_by_its_content(name: str) -> None:
    data, expected = KNOWN[name]

    assert sniff(data, LIMITS) == expected


STRANGE = {
    "a program": b"MZ\x90\0" + bytes(60),
    "a script": b"#!/bin/sh\nrm -rf /\n",
    "a web page": b"<!DOCTYPE html><script>alert(1)</script>",
    "a drawing with scripts": b'\n <svg xmlns="x" onload="alert(1)"/>',
    "rich text": rb"{\rtf1 Hei}",
    "a key": b"-----BEGIN PRIVATE KEY-----\nabc\n",
    "a plain zip": samples.zipped({"medlemsliste.pdf": b"%PDF-1.7"}),
    "an epub": samples.open_document("application/epub+zip"),
    "another compound file": samples.old_office(("__nameid_version1.0",)),
    "both Word and Excel": samples.old_office(("WordDocument", "Workbook")),
    "a film": b"\0\0\0\x18ftypmp42" + bytes(20),
    "only noise": bytes(range(256)) * 4,
    "letters of another page of codes": "Список членов организации".encode("cp1251"),
    "only white space": b" \r\n\t ",
    "a PDF that begins late": b"GET / HTTP/1.1\r\n\0" + samples.pdf(),
}


@pytest.mark.parametrize("name", STRANGE)
def test_everything_else_is_refused(name: str) -> None:
    assert _code(STRANGE[name]) == "file-type"


MACROS = {
    "Word's project": samples.open_xml(media.DOCX, {"word/vbaProject.bin": b"x"}),
    "a project by another name": samples.open_xml(
        media.DOCX, types='<Override ContentType="application/vnd.ms-office.vbaProject"/>'
    ),
    "docm under another name": samples.open_xml(
        media.DOCX, types='<O ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'
    ),
    "old Excel macros in a new file": samples.open_xml(media.XLSX, {"xl/macrosheets/sheet1.xml": "<x/>"}),
    "Basic in a text": samples.open_document(media.ODT, {"Basic/Standard/Module1.xml": "<x/>"}),
    "Python in a spreadsheet": samples.open_document(media.ODS, {"Scripts/python/a.py": "1"}),
    "an old Word file": samples.old_office(("WordDocument",), ("VBA", "_VBA_PROJECT")),
}


@pytest.mark.parametrize("name", MACROS)
def test_an_office_file_with_macros_is_refused(name: str) -> None:
    assert _code(MACROS[name]) == "file-macros"


LOCKED = {
    "docx": samples.old_office(("EncryptedPackage", "EncryptionInfo")),
    "odt": samples.open_document(media.ODT, {"META-INF/manifest.xml": "<m:encryption-data/>"}),
}


@pytest.mark.parametrize("name", LOCKED)
def test_an_office_file_with_a_password_is_refused(name: str) -> None:
    assert _code(LOCKED[name]) == "office-locked"


def test_an_office_file_that_swells_is_refused_by_what_comes_out_of_it() -> None:
    bomb = samples.open_xml(media.DOCX, {"word/media/a.bin": bytes(1_000_000)})

    assert len(bomb) < 10_000
    assert _code(bomb, Limits(unpacked_bytes=999_999)) == "file-swells"
    assert sniff(bomb, LIMITS) == media.DOCX


def test_a_size_that_lies_in_the_header_lets_nothing_more_through() -> None:
    data = samples.open_xml(media.DOCX, {"word/media/a.bin": bytes(1_000_000)})
    lying = data.replace((1_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))

    assert lying != data
    assert _code(lying) == "office-broken"


@pytest.mark.parametrize("length", [100, 512, 600, 1000])
def test_an_old_office_file_cut_off_is_broken(length: int) -> None:
    assert _code(samples.old_office(("WordDocument",))[:length]) == "office-broken"


def test_an_old_office_file_that_runs_in_circles_is_broken() -> None:
    data = bytearray(samples.old_office(("WordDocument",)))
    data[512 + 4 : 512 + 8] = (1).to_bytes(4, "little")

    assert _code(bytes(data)) == "office-broken"


def test_an_old_office_file_whose_tables_list_themselves_is_broken_at_once() -> None:
    data = bytearray(samples.old_office(("WordDocument",)))
    many, itself = 100_000, len(data) // 512 - 1
    struct.pack_into("<I", data, 44, 109 + 127 * many)
    struct.pack_into("<II", data, 68, itself, many)

    assert _code(bytes(data) + struct.pack("<128I", *[0] * 127, itself)) == "office-broken"


def test_a_zip_cut_off_is_broken() -> None:
    assert _code(samples.open_xml(media.DOCX)[:-30]) == "office-broken"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_two_parts_of_one_name_is_broken() -> None:
    out = BytesIO(samples.open_xml(media.DOCX))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/document.xml", "<another/>")

    assert _code(out.getvalue()) == "office-broken"


def _code(data: bytes, limits: Limits = LIMITS) -> str:
    with pytest.raises(Refused) as refused:
        sniff(data, limits)
    return refused.value.code
