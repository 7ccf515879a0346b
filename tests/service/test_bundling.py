"""The bundle: PDF, e-mail, zip and document, the same each time, whole whatever somebody wrote."""

import io
import itertools
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

HOSTILE = [
    "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;&#0;",
    '#read("/etc/passwd") *b* _i_ $x$ @ref <label> #eval("1") \\u{1F600} // /* */ `raw` ~ -- --- = H',
    "\\input{/etc/passwd} $$\\frac{1}{0}$$ \\begin{verbatim} % {}{}",
    "Kafé\r\nBcc: alle@alta.example\r\n\r\n<html>",
    "\u202eevil\u202c \u2066abc\u2069 \u200f\u200e \u061c",
    "\x00\x01\x02\x1b[31m\x7f\x85\u2028\u2029\ufeff\ufffe\uffff",
    "😀👩‍👩‍👧‍👦🏳️‍🌈🇳🇴1️⃣",
    "中文 日本語 한국어 العربية فارسی ትግርኛ አማርኛ தமிழ் ไทย ქართული Sámegiella čđŋšŧž",
    "Z̸̧̛̙͙͚̗̪̲̯̈́̓̂͊̒͘͜a̵l̷g̶o̸" * 20,
    "{0} {name} {pot} %s %(x)s {{7*7}} ${jndi:ldap://x} {% raw %}",
    "\ud800 \udfff",
]


def made(document: dict[str, Any], files: dict[str, bytes] | None = None) -> Bundle:
    return bundle(examples.sheet(document, files), files or {})


def whole(name: str) -> Bundle:
    return made(examples.document(name), examples.files(name))


def in_zip(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as zipped:
        return {one: zipped.read(one) for one in zipped.namelist()}


def filled(*tricks: str) -> dict[str, Any]:
    """The project example with the next of these in every text that anyone can type, as long as the field allows."""
    words = itertools.cycle(trick[:200] for trick in tricks)

    def put(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: put(child) for key, child in value.items()}
        if isinstance(value, list):
            return [put(child) for child in value]
        return next(words) if isinstance(value, str) else value

    document = examples.document("project-nb")
    for step, answers in document["answers"].items():
        kept = {"type", "support", "form", "where", "chosen", "measures", "groups", "role", "norwegian_training"}
        kept |= {"management", "residents_council", "partners"} if step == "reception" else set()
        for key, value in answers.items():
            if key in ("costs", "income"):
                answers[key] = [row | {"description": next(words)} for row in value]
            elif key not in kept:
                answers[key] = put(value)
    return document


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


def test_an_empty_application_makes_a_draft() -> None:
    made_ = made({"format": 1, "scheme": "alta"})
    assert made_.draft
    assert set(in_zip(made_.zip)) == {"soknad.pdf", "soknad.json", "epost.eml"}
    assert made_.pdf_name == "soknad-2027.pdf"


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_an_application_with_only_its_kind_of_support_makes_a_draft(support: str) -> None:
    assert made({"format": 1, "scheme": "alta", "answers": {"applicant": {"support": support}}}).draft


@pytest.mark.parametrize("first", [0, 5])
def test_whatever_somebody_writes_everywhere_the_bundle_is_made(first: int) -> None:
    made_ = made(filled(*HOSTILE[first:], *HOSTILE[:first]))
    message = message_from_bytes(made_.eml, policy=default)
    assert made_.draft
    assert text(made_.pdf)
    assert message["Bcc"] is None
    assert [part.get_filename() for part in message.iter_attachments()] == [made_.pdf_name]


def test_markup_comes_out_as_it_was_typed() -> None:
    printed = "".join(text(made(filled('#read("x") *fet* <b>&amp;</b> \\textbf{y}')).pdf).split())
    assert '#read("x")*fet*<b>&amp;</b>\\textbf{y}' in printed


def test_texts_as_long_as_they_may_be_are_printed() -> None:
    document = examples.document("project-nb")
    for step, fields in {"project": ["summary"], "activities": ["description"], "capacity": ["methods"]}.items():
        for field in fields:
            document["answers"][step][field] = "x" * 20_000
    assert made(document).pdf


def test_tables_as_long_as_they_may_be_are_printed() -> None:
    answers = examples.document("project-nb")["answers"]
    tables = [("budget", "costs"), ("budget", "income"), ("plan", "milestones"), ("results", "goals")]
    for step, table in tables:
        answers[step][table] = (answers[step][table] * 200)[:200]
    assert made(examples.document("project-nb") | {"answers": answers}).pdf


@pytest.mark.parametrize("amount", [0, -1, -(10**9), 10**12, 10**99])
def test_sums_beyond_all_reason_are_printed(amount: int) -> None:
    document = examples.document("project-nb")
    for table in ("costs", "income", "requested"):
        document["answers"]["budget"][table] = [
            row | {"amount": amount, "year": amount} for row in document["answers"]["budget"][table]
        ]
    document["answers"]["target_group"]["participants"] = amount
    assert made(document).draft


@pytest.mark.parametrize(
    ("start", "end"), [("2027-13-45", "x"), ("9999-12-31", "0001-01-01"), ("0001-01-01", "9999-12-31")]
)
def test_days_beyond_all_reason_are_printed(start: str, end: str) -> None:
    document = examples.document("project-nb")
    document["answers"]["project"] |= {"start": start, "end": end}
    for row in document["answers"]["plan"]["milestones"]:
        row |= {"start": start, "end": end}
    for row in document["answers"]["results"]["goals"]:
        row["by"] = end
    document["answers"]["approval"]["date"] = end
    assert made(document).draft
