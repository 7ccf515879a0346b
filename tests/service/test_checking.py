"""A document from outside: its attachments found by plain name, its findings the same wherever they are asked for."""

import json
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from assistant.engine.sheet import Sheet
from assistant.flow import schemes
from assistant.rules.case import Attached
from assistant.service.checking import Checked, check
from assistant.service.clock import Clock
from assistant.service.service import Service
from tests.tools import examples

BARE = {"format": 1, "scheme": "alta"}


def nothing(_name: str) -> None:
    """No file lies beside the document."""


def checked(data: bytes, beside: Callable[[str], bytes | None] = nothing) -> Checked:
    return check(data, beside, schemes.installed(), Clock(examples.DAY))


def listing(*names: str) -> dict[str, Any]:
    return BARE | {"attachments": [{"kind": "other", "filename": name} for name in names]}


def blocking(sheet: Sheet) -> list[dict[str, Any]]:
    """What is to stop or mend, as the expectations of the faulty examples have it."""
    places = [(one.rule, one.place) for one in sheet.findings if one.blocks]
    return [
        {"rule": rule, "step": place.step, "field": place.field, "row": place.row, "column": place.column}
        for rule, place in places
    ]


def test_attachments_beside_the_document_are_found_and_hashed() -> None:
    found = checked(json.dumps(listing("a.txt", "b.txt")).encode(), {"a.txt": b"abc"}.get)
    assert found.files == {"a.txt": b"abc"}
    assert found.sheet.attachments == (
        Attached("other", "a.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        Attached("other", "b.txt"),
    )


def test_attachments_of_a_zip_are_looked_for_in_the_zip_alone() -> None:
    found = checked(examples.packed(listing("a.txt", "b.txt"), {"a.txt": b"abc"}), {"b.txt": b"beside"}.get)
    assert found.files == {"a.txt": b"abc"}


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/passwd", "x/a.txt", "x\\a.txt", "soknad.json", "SOKNAD.PDF", "..", ""]
)
def test_only_plain_names_are_looked_for(name: str) -> None:
    asked: list[str] = []

    def beside(name: str) -> bytes:
        asked.append(name)
        return b"secret"

    assert checked(json.dumps(listing(name)).encode(), beside).files == {}
    assert asked == []


def test_a_name_typed_on_a_mac_is_looked_for_as_everybody_writes_it() -> None:
    name = "årsmelding.txt"
    found = checked(json.dumps(listing(unicodedata.normalize("NFD", name))).encode(), {name: b"abc"}.get)
    assert found.files == {name: b"abc"}


@pytest.mark.parametrize("name", examples.NAMES)
def test_under_a_whole_example_nothing_but_information_is_said(name: str) -> None:
    sheet = checked(examples.zipped(name)).sheet
    assert {one.severity for one in sheet.findings} == {"info"}
    assert sheet.ready


@pytest.mark.parametrize("name", examples.FAULTY)
def test_in_a_faulty_example_exactly_its_faults_are_found(name: str) -> None:
    folder = examples.FOLDER / "faulty"
    sheet = checked((folder / f"{name}.json").read_bytes()).sheet
    expected = json.loads((folder / f"{name}.expected.json").read_bytes())
    assert sorted(blocking(sheet), key=json.dumps) == sorted(expected, key=json.dumps)


@pytest.mark.parametrize("name", examples.NAMES)
def test_a_download_is_judged_on_the_command_line_as_on_the_page(service: Service, name: str) -> None:
    secret = service.begin_from(examples.zipped(name))
    assert checked(service.download(secret)).sheet.findings == service.open(secret).sheet.findings


def test_a_draft_s_download_is_judged_alike_too(service: Service) -> None:
    secret = service.begin_from(examples.zipped("project-nb"))
    service.save_page(secret, "founded", {"founded": "31. februar"})
    costs: list[Mapping[str, str]] = [{"description": "Kjøp av 10 PC-er", "amount": "12 000,50"}]
    service.save_page(secret, "costs", {"costs": costs})
    on_page = service.open(secret).sheet
    assert checked(service.download(secret)).sheet.findings == on_page.findings
    assert not on_page.ready
