"""`export`: the bundle in a folder that is empty or holds the same applicant's earlier one, and in no other."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.tools import examples

WHOLE = examples.FOLDER / "operating-en" / "soknad.json"
BUNDLE = {"soknad.pdf", "epost.eml", "soknad.zip", "soknad.json"}


@pytest.fixture
def bundle(run: Run, tmp_path: Path) -> Path:
    """A folder with the bundle of the whole example."""
    assert run("export", WHOLE, "--out", "out").code == 0
    return tmp_path / "out"


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def draft(folder: Path, **organisation: str) -> Path:
    """A short draft of another content."""
    file = folder / "draft.json"
    document: dict[str, Any] = {"format": 1, "scheme": "alta", "answers": {"organisation": organisation}}
    file.write_text(json.dumps(document))
    return file


def test_the_folder_is_made_and_holds_the_bundle_with_the_attachments_beside(bundle: Path) -> None:
    files = contents(bundle)
    assert set(files) == BUNDLE | set(examples.files("operating-en"))
    assert {name: files[name] for name in examples.files("operating-en")} == examples.files("operating-en")
    assert files["soknad.pdf"].startswith(b"%PDF-1.7")
    assert b"X-Unsent: 1" in files["epost.eml"]


def test_it_says_where_it_is(run: Run) -> None:
    assert run("export", WHOLE, "--out", "a/b").out == "Pakken ligger i a/b.\n"


def test_what_was_exported_is_judged_as_what_it_came_from(run: Run, bundle: Path) -> None:
    [before] = run("check", WHOLE, "--json").objects
    for file in (bundle / "soknad.json", bundle / "soknad.zip"):
        [after] = run("check", file, "--json").objects
        assert after["findings"] == before["findings"]


def test_a_draft_is_written_whole_and_ends_with_1(run: Run, tmp_path: Path) -> None:
    ran = run("export", draft(tmp_path, name="Kafé"), "--out", "out")
    assert ran.code == 1
    assert "utkast" in ran.out
    assert set(contents(tmp_path / "out")) == BUNDLE


def test_an_application_on_standard_input_or_in_a_zip_is_exported_too(run: Run, tmp_path: Path, bundle: Path) -> None:
    assert run("export", "-", "--out", "other", stdin=examples.zipped("operating-en")).code == 0
    assert contents(tmp_path / "other") == contents(bundle)


def test_writing_again_over_its_own_output_gives_the_same(run: Run, bundle: Path) -> None:
    before = contents(bundle)
    assert run("export", WHOLE, "--out", "out").code == 0
    assert contents(bundle) == before


def test_a_changed_application_takes_the_place_of_its_earlier_bundle(run: Run, tmp_path: Path, bundle: Path) -> None:
    document = examples.document("operating-en")
    document["attachments"] = document["attachments"][:1]
    (tmp_path / "member-list-2026.pdf").write_bytes(examples.files("operating-en")["member-list-2026.pdf"])
    listed = [one["filename"] for one in document["attachments"]]
    (tmp_path / listed[0]).write_bytes(examples.files("operating-en")[listed[0]])
    (tmp_path / "changed.json").write_text(json.dumps(document))
    run("export", "changed.json", "--out", "out")
    assert set(contents(bundle)) == BUNDLE | set(listed)


@pytest.mark.parametrize(
    "name", ["notat.txt", "soknad.json", "soknad.pdf", "soknad.zip", "epost.eml", "statutes.pdf", ".hemmelig"]
)
def test_a_folder_that_holds_something_else_is_left_alone(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_bytes(b"mitt eget")
    ran = run("export", WHOLE, "--out", "out")
    assert ran.code == 2
    assert "out: Mappen holder noe annet fra før." in ran.err
    assert contents(tmp_path / "out") == {name: b"mitt eget"}


def test_the_folder_of_the_document_itself_is_left_alone(run: Run, tmp_path: Path) -> None:
    for name, data in {"soknad.json": WHOLE.read_bytes(), **examples.files("operating-en")}.items():
        (tmp_path / "mine" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "mine" / name).write_bytes(data)
    before = contents(tmp_path / "mine")
    assert run("export", "mine/soknad.json", "--out", "mine").code == 2
    assert contents(tmp_path / "mine") == before


def test_a_download_with_more_in_it_than_is_sent_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "soknad.zip").write_bytes(examples.zipped("operating-en"))
    assert run("export", "out/soknad.zip", "--out", "out").code == 2
    assert contents(tmp_path / "out") == {"soknad.zip": examples.zipped("operating-en")}


@pytest.mark.parametrize("name", ["soknad.json", "statutes.pdf"])
def test_what_somebody_mended_in_the_bundle_is_never_written_over(run: Run, bundle: Path, name: str) -> None:
    (bundle / name).write_bytes((bundle / name).read_bytes() + b"\n")
    before = contents(bundle)
    assert run("export", WHOLE, "--out", "out").code == 2
    assert contents(bundle) == before


def test_another_applicant_s_bundle_is_left_alone(run: Run, tmp_path: Path, bundle: Path) -> None:
    before = contents(bundle)
    assert run("export", draft(tmp_path, name="Kafé", number="974760673"), "--out", "out").code == 2
    assert contents(bundle) == before


def test_a_corrected_number_does_not_make_another_applicant(run: Run, tmp_path: Path) -> None:
    run("export", draft(tmp_path, name="Kafé", number="974760674"), "--out", "out")
    assert run("export", draft(tmp_path, name="Kafé", number="974760673"), "--out", "out").code == 1


def test_what_the_system_puts_into_every_folder_is_no_hindrance(run: Run, bundle: Path) -> None:
    (bundle / ".DS_Store").write_bytes(b"\0")
    assert run("export", WHOLE, "--out", "out").code == 0
    assert (bundle / ".DS_Store").exists()


def test_links_and_folders_in_the_folder_are_something_else(run: Run, bundle: Path, tmp_path: Path) -> None:
    (bundle / "mappe").mkdir()
    assert run("export", WHOLE, "--out", "out").code == 2
    (bundle / "mappe").rmdir()
    (bundle / "soknad.pdf").rename(tmp_path / "elsewhere.pdf")
    (bundle / "soknad.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    assert run("export", WHOLE, "--out", "out").code == 2


def test_where_no_folder_can_be_it_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("a file")
    ran = run("export", WHOLE, "--out", "letter")
    assert (ran.code, ran.err) == (2, "letter: Her kan vi ikke skrive filer. Velg en annen mappe.\n")


def test_what_cannot_be_read_makes_no_folder(run: Run, tmp_path: Path) -> None:
    assert run("export", "nowhere.json", "--out", "out").code == 2
    assert not (tmp_path / "out").exists()


def test_characters_that_no_font_has_are_told(run: Run, tmp_path: Path) -> None:
    ran = run("export", draft(tmp_path, name="Kafé 中"), "--out", "out")
    assert "Tegnet U+4E2D finnes ikke i skriftene våre." in ran.out


@pytest.mark.parametrize("name", sorted(BUNDLE))
def test_a_listed_attachment_with_a_name_of_the_bundle_is_not_there(run: Run, tmp_path: Path, name: str) -> None:
    document = json.loads(WHOLE.read_text()) | {"attachments": [{"kind": "other", "filename": name}]}
    (tmp_path / "soknad.json").write_text(json.dumps(document))
    (tmp_path / name).touch()
    assert run("export", "soknad.json", "--out", "out").code == 1
    assert set(contents(tmp_path / "out")) == BUNDLE


def test_what_is_pasted_into_a_portal_has_its_text_and_no_e_mail(run: Run, tmp_path: Path) -> None:
    whole = examples.FOLDER / "imdi-nb" / "soknad.json"
    assert run("export", whole, "--out", "out", "--today", "2021-02-09").code == 0
    files = contents(tmp_path / "out")
    assert set(files) == {"soknad.pdf", "soknad.zip", "soknad.json", "tekst-til-portalen.txt"}
    assert "Overføringsverdi (" in files["tekst-til-portalen.txt"].decode("utf-8")
    assert run("export", whole, "--out", "out", "--today", "2021-02-10").code == 1
    assert run("export", WHOLE, "--out", "out").code == 2


def test_another_municipality_does_not_write_over_it(run: Run, tmp_path: Path) -> None:
    document = examples.document("imdi-en")
    assert run("export", "-", "--out", "out", stdin=json.dumps(document).encode()).code == 1
    document["answers"]["applicant"]["municipality"] = "Oslo, bydel Lavlien"
    assert run("export", "-", "--out", "out", stdin=json.dumps(document).encode()).code == 2
