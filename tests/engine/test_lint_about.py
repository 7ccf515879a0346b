"""What scheme.yaml says of kinds, choices and rules must be there in the flow."""

from pathlib import Path

import pytest

from assistant.engine.lint import problems
from tests.flow import tiny

WANTED = "asked_when: {answer: applicant.children, is: true}"


@pytest.mark.parametrize(
    ("old", "new", "code", "where"),
    [
        (
            "description: For små lag.",
            "description: For små lag.\nstart: {time: ''}",
            "flow-wording-missing",
            "start time",
        ),
        (
            "description: For små lag.",
            "description: For små lag.\nstart: {who: [a, ]}\nnews: ",
            "flow-wording-missing",
            "news",
        ),
        ("text: Legg dem ved.", "text: ''", "flow-wording-missing", "have_you_got project text"),
        (", text: Legg dem ved.", "", "flow-wording-missing", "have_you_got project"),
        ("{label: Vedtekter}", "{label: ' '}", "flow-wording-missing", "attachment_kinds statutes label"),
        ("kind: statutes,", "kind: photo,", "flow-unknown-target", "have_you_got project"),
        ("need: good", "need: nice", "flow-unknown-target", "have_you_got project"),
        (WANTED, "asked_when: {answer: applicant.kids, is: true}", "flow-unknown-target", "have_you_got project"),
        (WANTED, "asked_when: {answer: applicant.children, is: 1}", "flow-condition-value", "have_you_got project"),
        (WANTED, "asked_when: {answer: applicant.children}", "flow-condition-word", "have_you_got project"),
        (WANTED, "asked_when: children", "flow-not-mapping", "have_you_got project"),
        ("rule: deadline", "rule: dead-line", "flow-unknown-target", "afterwards"),
        ("rule: deadline, ", "", "flow-unknown-target", "afterwards"),
        ("  none: {title: Ingenting}\n", "", "flow-key-missing", "support"),
        ("  none: {title: Ingenting}", "  nothing: {title: Ingenting}", "flow-unknown-target", "support"),
        ('"Fristen er {deadline}."', '"Fristen er {last_day}."', "flow-unknown-figure", "afterwards text"),
    ],
)
def test_what_it_names_must_be_there_and_say_something(
    tmp_path: Path, old: str, new: str, code: str, where: str
) -> None:
    found = problems(tiny.edited(tmp_path, "scheme", old, new), languages=())
    assert (code, f"tiny/scheme.yaml {where}") in [(one.code, one.where) for one in found]


def test_sections_that_a_scheme_does_not_have_are_not_missed(tmp_path: Path) -> None:
    start = tiny.SCHEME.index("support:")
    scheme = tiny.edited(tmp_path, "scheme", tiny.SCHEME[start:], "")
    assert list(problems(scheme, languages=())) == []
