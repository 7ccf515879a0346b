"""The fingerprint of what an approval was given for, reckoned here once more from the words of the format."""

import hashlib
import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from assistant.engine.application import Application, Standpoint, Typed
from assistant.engine.document import read
from assistant.engine.fingerprint import fingerprint
from assistant.engine.sheet import Sheet
from assistant.flow.schemes import installed
from assistant.rules.case import Attached, Place
from tests.engine.applications import A_FEW, APPLICATIONS
from tests.engine.small import ALTA, answered
from tests.engine.tiny_sheet import TODAY

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = ["project-nb", "activity-nn", "operating-en"]
FILE = Attached("statutes", "vedtekter.pdf", 4, hashlib.sha256(b"file").hexdigest())


def example(name: str) -> Application:
    return read((EXAMPLES / name / "soknad.json").read_bytes(), installed().get)


def files(name: str, application: Application) -> list[Attached]:
    read_ = ((one, (EXAMPLES / name / one.filename).read_bytes()) for one in application.attachments)
    return [Attached(one.kind, one.filename, len(data), hashlib.sha256(data).hexdigest()) for one, data in read_]


def of(application: Application, *attachments: Attached) -> str:
    return fingerprint(application, Sheet(ALTA, application, attachments, TODAY).asked, attachments)


def by_the_letter(application: Application, asked: dict[str, dict[str, Any]], attachments: list[Attached]) -> str:
    """Lower-case hex SHA-256 of the UTF-8 JSON: keys sorted, separators `,` and `:`, text NFC, missing left out."""
    content = {
        "scheme": application.scheme,
        "edition": application.edition,
        "answers": {step: answers for step, answers in asked.items() if step != "approval" and answers != {}},
        "attachments": [{"kind": one.kind, "filename": one.filename, "sha256": one.sha256} for one in attachments],
    }
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()


@pytest.mark.parametrize("name", NAMES)
def test_an_example_has_the_fingerprint_that_was_reckoned_apart_from_the_program(name: str) -> None:
    found = example(name)
    assert of(found, *files(name, found)) == found.answers["approval"]["fingerprint"]


def test_it_is_64_digits_of_hex_in_lower_case() -> None:
    assert len(of(answered())) == 64
    assert set(of(answered())) <= set("0123456789abcdef")


def test_it_is_the_hash_of_the_words_that_the_format_says() -> None:
    found = answered(project={"title": "Fest"}, applicant={"type": "person", "support": "project"})
    written = (
        '{"answers":{"applicant":{"support":"project","type":"person"},"project":{"title":"Fest"}},"attachments":'
        f'[{{"filename":"vedtekter.pdf","kind":"statutes","sha256":"{FILE.sha256}"}}],"edition":"2024","scheme":"alta"}}'
    )
    assert of(found, FILE) == hashlib.sha256(written.encode()).hexdigest()


@A_FEW
@given(APPLICATIONS)
def test_it_is_as_the_format_says_for_any_application(application: Application) -> None:
    attachments = [Attached(one.kind, one.filename) for one in application.attachments]
    asked = Sheet(ALTA, application, attachments, TODAY).asked
    assert fingerprint(application, asked, attachments) == by_the_letter(application, asked.answers, attachments)


CHANGES: list[tuple[str, str, Any]] = [
    ("project", "title", "Et annet navn"),
    ("project", "summary", "Kort."),
    ("contact", "phone", "59000099"),
    ("organisation", "voluntary_register", False),
    ("target_group", "participants", 1),
    ("target_group", "participants", 0),
    ("subgoals", "chosen", ["B"]),
    ("budget", "income", []),
    ("budget", "requested", [{"year": 2027, "amount": 1}]),
    ("activities", "norwegian_training", {"low_threshold": True}),
]


@pytest.mark.parametrize(("step", "field", "value"), CHANGES)
def test_any_asked_answer_that_changes_gives_another(step: str, field: str, value: Any) -> None:
    before = example("project-nb")
    after = before.with_answers(step, {**before.answers[step], field: value})
    assert of(after) != of(before)
    assert of(after.with_answers(step, before.answers[step])) == of(before)


@pytest.mark.parametrize(
    ("step", "answers"),
    [("operating", {"members": 30, "paying_members": 25}), ("approval", {"name": "En annen", "confirmed": False})]
    + [("approval", {}), ("approval", {"fingerprint": "x"})],
)
def test_what_is_not_asked_and_the_approval_itself_change_nothing(step: str, answers: dict[str, Any]) -> None:
    before = example("project-nb")
    assert of(before.with_answers(step, answers)) == of(before)


def test_the_language_unread_words_and_standpoints_change_nothing() -> None:
    before = example("project-nb")
    place = Place("project", "summary")
    beside = Typed(place, "x"), Standpoint("investment", place, "x", "y")
    assert of(replace(before, language="en", typed=beside[:1], standpoints=beside[1:])) == of(before)


@pytest.mark.parametrize("missing", [None, "", "  ", []])
def test_a_missing_answer_and_none_are_one(missing: Any) -> None:
    before = example("project-nb")
    without = {key: value for key, value in before.answers["organisation"].items() if key != "website"}
    assert of(before.with_answers("organisation", {**without, "website": missing})) == of(
        before.with_answers("organisation", without)
    )


def test_an_empty_step_and_none_are_one() -> None:
    assert of(answered(contact={})) == of(answered()) == of(answered(contact={"name": " "}))


def test_the_order_of_keys_does_not_matter_and_that_of_rows_does() -> None:
    one, other = {"year": 2027, "amount": 1}, {"amount": 2, "year": 2028}
    turned = {"amount": 1, "year": 2027}
    assert of(answered(budget={"requested": [one, other]})) == of(answered(budget={"requested": [turned, other]}))
    assert of(answered(budget={"requested": [one, other]})) != of(answered(budget={"requested": [other, one]}))


def test_letters_composed_in_two_ways_are_one() -> None:
    assert of(answered(contact={"name": "Bj\u00f8rn \u00c5s"})) == of(answered(contact={"name": "Bj\u00f8rn A\u030as"}))
    composed, decomposed = (replace(FILE, filename=name) for name in ("\u00e5.pdf", "a\u030a.pdf"))
    assert of(answered(), composed) == of(answered(), decomposed)


@pytest.mark.parametrize(
    "changed",
    [
        replace(FILE, kind="other"),
        replace(FILE, filename="b.pdf"),
        replace(FILE, sha256="0" * 64),
        replace(FILE, sha256=""),
    ],
)
def test_another_attachment_gives_another(changed: Attached) -> None:
    assert of(answered(), changed) != of(answered(), FILE)
    assert of(answered()) != of(answered(), FILE)
    assert of(answered(), FILE, changed) != of(answered(), changed, FILE)


def test_the_size_of_an_attachment_is_in_its_hash_already() -> None:
    assert of(answered(), replace(FILE, size=None)) == of(answered(), FILE)
