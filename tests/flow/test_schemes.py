"""A folder of flows is a scheme; an application names its scheme and edition."""

from pathlib import Path

import pytest

from assistant.errors import Refused
from assistant.flow import schemes
from assistant.flow.schemes import Schemes
from tests.flow import tiny

OLDER = tiny.SCHEME.replace('edition: "2027"', 'edition: "2026"\nannounced: false')


@pytest.fixture
def found(tmp_path: Path) -> Schemes:
    tiny.write(tmp_path / "a")
    tiny.write(tmp_path / "b", scheme=OLDER)
    for name in "ab":
        (tmp_path / name / "tiny").rename(tmp_path / f"tiny-{name}")
    return schemes.read(tmp_path)


def test_a_folder_without_a_scheme_is_none(tmp_path: Path) -> None:
    tiny.write(tmp_path)
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "phrases.yaml").touch()
    assert [scheme.id for scheme in schemes.read(tmp_path).all()] == ["tiny"]


def test_only_the_default_edition_is_offered(found: Schemes) -> None:
    assert [scheme.edition for scheme in found.all()] == ["2027"]


@pytest.mark.parametrize(("edition", "expected"), [(None, "2027"), ("", "2027"), ("2027", "2027"), ("2026", "2026")])
def test_an_edition_that_is_left_out_is_the_default_one(found: Schemes, edition: str | None, expected: str) -> None:
    assert found.get("tiny", edition).edition == expected


@pytest.mark.parametrize(
    ("id_", "edition", "code", "path"),
    [
        ("huge", None, "doc-scheme", "scheme"),
        ("", None, "doc-scheme", "scheme"),
        ("TINY", "2027", "doc-scheme", "scheme"),
    ]
    + [("tiny", "2025", "doc-edition", "edition"), ("tiny", "2027 ", "doc-edition", "edition")],
)
def test_what_is_not_there_is_refused_by_name(
    found: Schemes, id_: str, edition: str | None, code: str, path: str
) -> None:
    with pytest.raises(Refused) as refused:
        found.get(id_, edition)
    assert (refused.value.code, refused.value.path) == (code, path)


def test_alta_comes_with_the_program() -> None:
    assert schemes.installed().get("alta").edition == "2024"
    assert schemes.installed() is schemes.installed()
