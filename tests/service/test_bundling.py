"""The bundle: PDF, e-mail, zip and document, the same each time, whole whatever somebody wrote."""

import io
import json
import zipfile
from email import message_from_bytes
from email.policy import default
from typing import Any

import pypdf
import pytest

from assistant.engine import write
from assistant.service.bundling import Bundle, bundle
from tests.service.conftest import At
from tests.tools import examples


def made(document: dict[str, Any], files: dict[str, bytes] | None = None) -> Bundle:
    return bundle(examples.sheet(document, files), files or {})


def whole(name: str) -> Bundle:
    return made(examples.document(name), examples.files(name))


def in_zip(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as zipped:
        return {one: zipped.read(one) for one in zipped.namelist()}


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize("name", examples.NAMES)
def test_a_whole_application_makes_a_bundle_that_is_no_draft(name: str) -> None:
    made = whole(name)
    assert not made.draft
    assert made.replaced == ()
    assert made.files == examples.files(name)
    assert "UTKAST" not in text(made.pdf) + made.letter.subject


def test_the_zip_holds_pdf_document_e_mail_and_attachments() -> None:
    made = whole("project-nb")
    assert in_zip(made.zip) == {
        "soknad.pdf": made.pdf,
        "soknad.json": made.json,
        "epost.eml": made.eml,
        **examples.files("project-nb"),
    }


def test_the_e_mail_carries_the_pdf_by_its_own_name_and_all_attachments_by_short_ones() -> None:
    made = whole("activity-nn")
    message = message_from_bytes(made.eml, policy=default)
    attached = {str(part.get_filename()): part.get_payload(decode=True) for part in message.iter_attachments()}
    assert list(attached.values()) == [made.pdf, *examples.files("activity-nn").values()]
    assert list(attached)[0] == made.pdf_name
    assert all(name.isascii() and len(name) < 50 for name in attached)
    assert message["To"] == "aik@alta.kommune.no"
    assert message["Subject"] == made.letter.subject


def test_the_document_holds_only_what_is_asked_and_no_word_of_findings() -> None:
    document = examples.document("project-nb")
    document["answers"]["operating"] = {"members": 40}
    document["typed"] = [{"step": "organisation", "field": "website", "text": "hm"}]
    place = {"step": "activities", "field": "description"}
    document["standpoints"] = [{"rule": "investment", **place, "words": "Kjøp", "reason": "Vi leier."}]
    sent = json.loads(made(document, examples.files("project-nb")).json)
    assert "operating" not in sent["answers"]
    assert "typed" not in sent
    assert "standpoints" not in sent
    assert sent["answers"]["project"] == document["answers"]["project"]


@pytest.mark.parametrize("name", examples.NAMES)
def test_what_was_sent_is_judged_alike_when_it_is_read_again(name: str) -> None:
    first = examples.sheet(examples.document(name), examples.files(name))
    again = examples.sheet(json.loads(whole(name).json), examples.files(name))
    assert again.findings == first.findings
    assert again.case.fingerprint == first.case.fingerprint


def test_the_same_application_makes_the_same_bytes(at: At) -> None:
    secret = at("2027-03-01 14:05").begin_from(examples.zipped("project-nb"))
    first, later = at("2027-03-01 14:05").bundle(secret), at("2027-03-01 18:30").bundle(secret)
    assert (first.pdf, first.eml, first.zip, first.json) == (later.pdf, later.eml, later.zip, later.json)


def test_the_service_makes_the_bundle_of_what_it_keeps(at: At) -> None:
    service = at("2027-03-01 14:05")
    secret = service.begin_from(examples.zipped("project-nb"))
    made = service.bundle(secret)
    assert made.zip == whole("project-nb").zip
    assert made.json == write.write(service.open(secret).sheet.application)


def test_a_draft_is_marked_in_pdf_and_subject() -> None:
    document = examples.document("project-nb")
    del document["answers"]["organisation"]["account"]
    made_ = made(document, examples.files("project-nb"))
    assert made_.draft
    assert made_.letter.subject.startswith("UTKAST: ")
    assert all("UTKAST" in page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made_.pdf)).pages)


def test_the_pdf_s_own_size_may_be_what_is_too_much_to_send() -> None:
    document = examples.document("operating-en")
    files = examples.files("operating-en")
    room = 18_000_000 - sum(len(data) for data in files.values())
    files["statutes.pdf"] += b"\n" * (room - 10)
    del document["answers"]["approval"]["fingerprint"]
    assert examples.sheet(document, files).ready
    made_ = made(document, files)
    assert made_.draft
    assert [one.rule for one in made_.sheet.findings if one.blocks] == ["attachment-size"]
    assert "UTKAST" in text(made_.pdf)
    assert made_.letter.subject.startswith("UTKAST")
