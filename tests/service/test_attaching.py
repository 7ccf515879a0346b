"""Attachments of an application: judged, kept under a name of their own, and gone when they are taken away."""

import threading
from pathlib import Path

import pytest
from PIL import Image

from assistant.errors import NotFound, Refused
from assistant.files.names import is_attachable
from assistant.service.draft import Draft
from assistant.service.service import Service
from tests.files import samples
from tests.service.conftest import At

PAPER = samples.pdf()


@pytest.fixture
def secret(service: Service) -> str:
    return service.begin("alta", "nb")


def names(draft: Draft) -> list[str]:
    return [one.filename for one in draft.attachments]


def test_a_file_is_listed_and_comes_back_to_the_byte(service: Service, secret: str) -> None:
    draft = service.attach(secret, "statutes", "Vedtekter 2026.pdf", PAPER)
    [info] = draft.attachments
    assert (info.kind, info.filename, info.media_type, info.size) == (
        "statutes",
        "Vedtekter 2026.pdf",
        "application/pdf",
        len(PAPER),
    )
    stored = service.attachment(secret, info.id)
    assert (stored.kind, stored.filename, stored.data) == ("statutes", "Vedtekter 2026.pdf", PAPER)
    assert draft.sheet.attachments[0].size == len(PAPER)


def test_a_photo_is_cleaned_and_what_was_done_is_told(service: Service, secret: str) -> None:
    photo = samples.photo(samples.red_corner(3000, 2000), "JPEG")
    draft = service.attach(secret, "other", "IMG_1.JPG", photo)
    assert draft.notes == ("note-picture-shrunk",)
    assert samples.SECRET_CAMERA.encode() not in service.attachment(secret, draft.attachments[0].id).data
    assert service.open(secret).notes == ()


def test_a_name_that_is_taken_gets_a_number(service: Service, secret: str) -> None:
    for name in ("liste.pdf", "Liste.PDF", "C:\\Users\\kari\\liste.pdf"):
        draft = service.attach(secret, "other", name, PAPER)
    assert names(draft) == ["liste.pdf", "Liste (2).pdf", "liste (3).pdf"]


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd",
        "soknad.json",
        "SOKNAD.PDF",
        "",
        ".",
        "con.pdf",
        "a\u202efdp.exe",
        "x" * 500,
        "\ud800.pdf",
        "å/b.pdf",
    ],
)
def test_a_name_that_is_a_trick_becomes_a_plain_one(service: Service, secret: str, name: str) -> None:
    draft = service.attach(secret, "other", name, PAPER)
    assert is_attachable(names(draft)[0])
    assert service.attachment(secret, draft.attachments[0].id).data == PAPER


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("tom.pdf", b"", "file-empty"),
        ("vedtekter.pdf", b"MZ\x90\0" + b"\0" * 100, "file-type"),
        ("side.html", b"<!DOCTYPE html><script>alert(1)</script>", "file-type"),
        ("tegning.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "file-type"),
        ("bilde.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "picture-broken"),
        ("vedtekter.pdf", b"%PDF-1.7\n" + b"\0" * 50, "pdf-broken"),
        ("arkiv.zip", samples.zipped({"a.txt": "a"}), "file-type"),
    ],
)
def test_what_is_not_taken_is_refused_with_its_code(
    service: Service, secret: str, name: str, data: bytes, code: str
) -> None:
    with pytest.raises(Refused, match=code):
        service.attach(secret, "other", name, data)
    assert service.open(secret).attachments == []


def test_a_kind_of_attachment_that_there_is_not_is_refused(service: Service, secret: str) -> None:
    with pytest.raises(Refused, match="attachment-kind"):
        service.attach(secret, "passport", "pass.pdf", PAPER)


def test_nothing_is_attached_to_what_is_not_there(service: Service) -> None:
    with pytest.raises(NotFound):
        service.attach("nobody's", "other", "a.pdf", PAPER)


def test_one_file_too_large_is_refused(at: At) -> None:
    service = at("2027-03-01 14:05", file_most_bytes=len(PAPER))
    secret = service.begin("alta", "nb")
    service.attach(secret, "other", "a.pdf", PAPER)
    with pytest.raises(Refused, match="file-too-large"):
        service.attach(secret, "other", "b.pdf", PAPER + b"\n")


def test_one_file_too_many_is_refused(at: At) -> None:
    service = at("2027-03-01 14:05", files_most=2)
    secret = service.begin("alta", "nb")
    for name in ("a.pdf", "b.pdf"):
        service.attach(secret, "other", name, PAPER)
    with pytest.raises(Refused, match="attachments-too-many") as refused:
        service.attach(secret, "other", "c.pdf", PAPER)
    assert refused.value.params == {"most": 2}


def test_files_too_large_together_are_refused(at: At) -> None:
    service = at("2027-03-01 14:05", files_most_bytes=2 * len(PAPER))
    secret = service.begin("alta", "nb")
    for name in ("a.pdf", "b.pdf"):
        service.attach(secret, "other", name, PAPER)
    with pytest.raises(Refused, match="attachments-too-large"):
        service.attach(secret, "other", "c.pdf", PAPER)


def test_uploads_at_the_same_moment_are_all_kept_within_the_limits(at: At) -> None:
    service = at("2027-03-01 14:05", files_most=3)
    secret = service.begin("alta", "nb")
    codes: list[str] = []

    def upload() -> None:
        try:
            service.attach(secret, "other", "liste.pdf", PAPER)
            codes.append("taken")
        except Refused as refused:
            codes.append(refused.code)

    threads = [threading.Thread(target=upload) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == ["attachments-too-many"] * 3 + ["taken"] * 3
    assert sorted(names(service.open(secret))) == ["liste (2).pdf", "liste (3).pdf", "liste.pdf"]


def test_a_file_is_taken_away_with_its_bytes(service: Service, secret: str, tmp_path: Path) -> None:
    words = b"Medlemsliste: Sahra Warsame, Elvebakken. " * 5_000
    info = service.attach(secret, "other", "liste.txt", words).attachments[0]
    assert service.detach(secret, info.id).attachments == []
    with pytest.raises(NotFound):
        service.attachment(secret, info.id)
    assert b"Sahra" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


@pytest.mark.parametrize("id_", ["", "nothing", "../a.pdf"])
def test_an_attachment_that_there_is_not_is_not_found(service: Service, secret: str, id_: str) -> None:
    with pytest.raises(NotFound):
        service.attachment(secret, id_)
    with pytest.raises(NotFound):
        service.detach(secret, id_)


def test_another_application_s_attachment_is_not_found(service: Service, secret: str) -> None:
    info = service.attach(secret, "other", "a.pdf", PAPER).attachments[0]
    with pytest.raises(NotFound):
        service.attachment(service.begin("alta", "nb"), info.id)


def test_a_picture_too_wild_to_decode_is_refused(service: Service, secret: str) -> None:
    wide = samples.saved(Image.new("1", (65_000, 900)), "PNG")
    with pytest.raises(Refused, match="picture-too-large"):
        service.attach(secret, "other", "a.png", wide)
