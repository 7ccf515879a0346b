"""The bundle is made whatever somebody wrote: nothing, everything, markup, tricks, and numbers beyond all reason."""

import io
import itertools
from email import message_from_bytes
from email.policy import default
from typing import Any

import pypdf
import pytest

from assistant.service.bundling import Bundle, bundle
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


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


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


def test_an_empty_application_makes_a_draft() -> None:
    made_ = made({"format": 1, "scheme": "alta"})
    assert made_.draft
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
