"""`fingerprint`: the one line that an approval is given for."""

import json

import pytest

from tests.cli.conftest import Run
from tests.tools import examples


@pytest.mark.parametrize("name", examples.NAMES)
def test_it_is_the_one_that_the_examples_were_approved_with(run: Run, name: str) -> None:
    ran = run("fingerprint", examples.FOLDER / name / "soknad.json")
    assert (ran.code, ran.out) == (0, examples.document(name)["answers"]["approval"]["fingerprint"] + "\n")


def test_the_approval_itself_and_what_is_not_asked_do_not_change_it(run: Run) -> None:
    document = examples.document("project-nb")
    given = document["answers"]["approval"]["fingerprint"]
    document["answers"]["approval"] = {"name": "En annen"}
    document["answers"]["operating"] = {"members": 4}
    data = examples.packed(document, examples.files("project-nb"))
    assert run("fingerprint", "-", stdin=data).out == f"{given}\n"


def test_a_draft_has_one_too(run: Run) -> None:
    ran = run("fingerprint", "-", stdin=json.dumps({"format": 1, "scheme": "alta"}).encode())
    assert ran.code == 0
    assert len(ran.out.strip()) == 64


def test_what_cannot_be_read_has_none(run: Run) -> None:
    ran = run("fingerprint", "-", stdin=b"{")
    assert (ran.code, ran.out) == (2, "")
    assert "JSON" in ran.err
