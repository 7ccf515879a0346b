"""A data file is plain values, and every place in it has a line."""

from pathlib import Path

import pytest

from assistant import datafile
from assistant.datafile import DataFile
from assistant.errors import Refused

TEXT = """\
title: Søker
steps:
  - id: first
    pages:
      - {id: a, words: [one, two]}
  - id: second
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "alta"
    folder.mkdir()
    return folder / "flow.yaml"


def loaded(file: Path, text: str | bytes) -> DataFile:
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return datafile.load(file)


def refusal(file: Path, text: str | bytes) -> Refused:
    with pytest.raises(Refused) as refused:
        loaded(file, text)
    return refused.value


def test_a_file_holds_plain_values(file: Path) -> None:
    assert loaded(file, TEXT).data["steps"][0]["pages"][0] == {"id": "a", "words": ["one", "two"]}
    assert loaded(file, "").data is None


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("title", 1),
        ("steps", 2),
        ("steps[0]", 3),
        ("steps[0].pages", 4),
        ("steps[0].pages[0].words[1]", 5),
        ("steps[1].id", 6),
    ],
)
def test_every_place_has_its_line(file: Path, path: str, line: int) -> None:
    assert loaded(file, TEXT).line(path) == line


@pytest.mark.parametrize(
    ("path", "line"),
    [("steps[0].pages[0].label", 5), ("steps[1].pages[3].id", 6), ("steps[9]", 2), ("nothing", 1), ("", 1)],
)
def test_a_place_that_is_not_there_has_the_line_of_the_nearest_around_it(file: Path, path: str, line: int) -> None:
    assert loaded(file, TEXT).line(path) == line


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [("a: 1\nb: 2\na: 3\n", "a", 3), ("a:\n  b: 1\n  b: 1\n", "a.b", 3), ("- {x: 1, x: 2}\n", "[0].x", 1)],
)
def test_a_key_given_twice_is_refused_where_it_stands_again(file: Path, text: str, key: str, line: int) -> None:
    refused = refusal(file, text)
    assert (refused.code, refused.path, refused.params) == (
        "flow-duplicate-key",
        f"alta/flow.yaml:{line}",
        {"key": key},
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: [1, 2\nb: 3\n", 2), ("a: b: c\n", 1), ("a: 1\n\tb: 2\n", 2), ("x: *nowhere\n", 1), ("? {a: 1}\n: 2\n", 1)]
    + [("a: 1\nday: 2027-02-30\n", 2), ("day: 2027-13-01\n", 1), ("a: !!python/object:os.system x\n", 1)]
    + [(b"a: \xff\n", 1), (b"a: \x00\n", 1), (b"a: \x07\n", 1), ("a: 1\n---\nb: 2\n", 2)],
)
def test_what_is_not_yaml_is_refused_with_its_line(file: Path, text: str | bytes, line: int) -> None:
    refused = refusal(file, text)
    assert (refused.code, refused.path) == ("flow-yaml", f"alta/flow.yaml:{line}")
    assert refused.params["problem"]


@pytest.mark.parametrize("there", [False, True], ids=["nothing", "a folder"])
def test_a_file_that_is_not_there_is_refused(file: Path, there: bool) -> None:
    if there:
        file.mkdir()
    with pytest.raises(Refused, match=r"alta/flow\.yaml:1: flow-yaml"):
        datafile.load(file)


def test_a_part_used_again_stands_in_both_places(file: Path) -> None:
    assert loaded(file, "a: &one {b: 1}\nc: *one\n").data == {"a": {"b": 1}, "c": {"b": 1}}
