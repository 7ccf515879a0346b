"""A saved application brought back: the same document, the same files, the same approval; or refused with its place."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from assistant.engine import write
from assistant.errors import Refused
from assistant.export import archive
from assistant.service.service import Service
from tests.files import samples
from tests.service.conftest import At
from tests.service.test_keeping import kept_rows
from tests.tools import examples

BARE = {"format": 1, "scheme": "alta"}
PAPER = samples.pdf()


def document(service: Service, secret: str) -> dict[str, Any]:
    return write.document(service.open(secret).sheet.application)


@pytest.mark.parametrize("name", examples.NAMES)
def test_an_example_begins_as_it_was_saved(service: Service, name: str) -> None:
    secret = service.begin_from(examples.zipped(name))
    assert document(service, secret) == examples.document(name)
    assert service.files(secret) == examples.files(name)


@pytest.mark.parametrize("name", examples.NAMES)
def test_a_download_begins_again_as_the_same_with_its_approval(service: Service, name: str) -> None:
    first = service.begin_from(examples.zipped(name))
    again = service.begin_from(service.download(first))
    assert document(service, again) == document(service, first)
    assert service.files(again) == service.files(first)
    assert service.open(again).sheet.ready


def test_a_download_is_the_same_bytes_each_time(service: Service) -> None:
    secret = service.begin_from(examples.zipped("project-nb"))
    assert service.download(secret) == service.download(secret)


def test_a_download_holds_what_is_not_asked_what_could_not_be_read_and_the_standpoints(service: Service) -> None:
    whole = examples.document("project-nb")
    whole["answers"]["operating"] = {"members": 40}
    whole["typed"] = [{"step": "organisation", "field": "founded", "row": None, "column": None, "text": "i fjor"}]
    place = {"step": "activities", "field": "description", "row": None, "column": None}
    whole["standpoints"] = [{"rule": "investment", **place, "words": "Kjøp", "reason": "Vi leier."}]
    secret = service.begin_from(examples.packed(whole, examples.files("project-nb")))
    again = service.begin_from(service.download(secret))
    assert document(service, again) == whole


def test_a_download_without_an_attachment_still_lists_it(service: Service) -> None:
    secret = service.begin_from(examples.packed(examples.document("project-nb")))
    again = service.begin_from(service.download(secret))
    assert document(service, again) == examples.document("project-nb")
    assert [one.size for one in service.open(again).attachments] == [None, None]


def test_an_approval_holds_again_when_the_files_that_were_missing_are_supplied(service: Service) -> None:
    secret = service.begin_from(examples.packed(examples.document("project-nb")))
    assert [one.rule for one in service.open(secret).sheet.findings if one.blocks] == ["attachment-missing"] * 2
    listed = {one["filename"]: one["kind"] for one in examples.document("project-nb")["attachments"]}
    for name, data in reversed(examples.files("project-nb").items()):
        service.attach(secret, listed[name], name, data)
    assert service.open(secret).sheet.ready


def test_the_bundle_s_zip_begins_an_application_too(service: Service) -> None:
    bundle = service.bundle(service.begin_from(examples.zipped("activity-nn")))
    again = service.begin_from(bundle.zip)
    assert service.files(again) == examples.files("activity-nn")
    assert service.open(again).sheet.ready


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_a_bare_document_begins_an_application(service: Service, bom: bytes) -> None:
    secret = service.begin_from(bom + json.dumps(examples.document("operating-en")).encode())
    assert document(service, secret) == examples.document("operating-en")


def test_names_typed_on_a_mac_find_their_files(service: Service) -> None:
    listed = unicodedata.normalize("NFD", "årsmelding.txt")
    data = "Årsmelding for 2026 for foreningen.".encode()
    document = BARE | {"attachments": [{"kind": "annual-report", "filename": listed}]}
    secret = service.begin_from(examples.packed(document, {"årsmelding.txt": data}))
    assert service.files(secret) == {"årsmelding.txt": data}


def test_a_file_listed_twice_is_kept_once(service: Service) -> None:
    listed = [{"kind": kind, "filename": "a.pdf"} for kind in ("statutes", "other")]
    secret = service.begin_from(examples.packed(BARE | {"attachments": listed}, {"a.pdf": PAPER}))
    assert [one.size for one in service.open(secret).attachments] == [len(PAPER)] * 2
    assert service.begin_from(service.download(secret))
    assert service.bundle(secret).files == {"a.pdf": PAPER}


def test_files_that_nobody_listed_are_left_out(service: Service) -> None:
    secret = service.begin_from(examples.packed(BARE, {"hemmelig.pdf": PAPER}))
    assert service.files(secret) == {}


@pytest.mark.parametrize("name", ["../a.pdf", "/etc/passwd", "soknad.json", "CON.pdf", "a\u202eb.pdf", "", "a\0.pdf"])
def test_a_listed_name_that_is_a_trick_is_never_there(service: Service, name: str) -> None:
    secret = service.begin_from(json.dumps(BARE | {"attachments": [{"kind": "other", "filename": name}]}).encode())
    assert service.files(secret) == {}
    assert "attachment-missing" in [one.rule for one in service.open(secret).sheet.findings]
    assert service.begin_from(service.download(secret))


def test_a_program_among_the_files_is_not_kept(service: Service) -> None:
    listed = [{"kind": "other", "filename": "vedtekter.pdf"}]
    secret = service.begin_from(examples.packed(BARE | {"attachments": listed}, {"vedtekter.pdf": b"MZ\x90\0" * 50}))
    assert [one.size for one in service.open(secret).attachments] == [None]


def test_more_files_than_are_taken_are_refused_and_nothing_is_kept(at: At, tmp_path: Path) -> None:
    service = at("2027-03-01 14:05", files_most=2)
    listed = [{"kind": "other", "filename": f"{number}.pdf"} for number in range(3)]
    files = {one["filename"]: PAPER for one in listed}
    with pytest.raises(Refused, match="attachments-too-many"):
        service.begin_from(examples.packed(BARE | {"attachments": listed}, files))
    assert kept_rows(tmp_path) == 0


@pytest.mark.parametrize(
    ("data", "code", "path"),
    [
        (b"", "doc-not-json", ""),
        (b"PK", "archive-broken", ""),
        (b"PK\x03\x04" + b"\0" * 50, "archive-broken", ""),
        (archive.pack([("annet.json", b"{}")]), "archive-no-document", ""),
        (archive.pack([("soknad.json", b"[]")]), "doc-not-object", ""),
        (b'{"format": NaN, "scheme": "alta"}', "doc-number", "format"),
        (b'{"format": 1, "scheme": "alta", "edition": "1999"}', "doc-edition", "edition"),
        (b'{"format": 1, "scheme": "alta", "answers": {"who": {}}}', "doc-unknown-key", "answers.who"),
        (b"[" * 100_000, "doc-too-deep", ""),
        (b'{"a": "' + b"x" * 5_000_000 + b'"}', "doc-too-large", ""),
        (b'{"format": 1, "format": 1}', "doc-duplicate-key", "format"),
        (b"\xff\xfe{}", "doc-not-utf8", ""),
    ],
)
def test_what_is_no_application_is_refused_with_its_place(service: Service, data: bytes, code: str, path: str) -> None:
    with pytest.raises(Refused) as refused:
        service.begin_from(data)
    assert (refused.value.code, refused.value.path) == (code, path)
