"""The document of an application is read, or refused with path and reason."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.application import Application
from assistant.engine.document import read
from assistant.errors import Refused
from assistant.flow.schemes import installed
from tests.engine.small import application, bytes_of, refusal, refused

EXAMPLES = Path(__file__).parent.parent / "examples"
WRONG: list[Any] = [1, True, [], {}, 1.5]


def test_the_least_document_is_an_empty_application() -> None:
    assert application() == Application("alta", "2024", "nb")


def test_what_is_given_at_the_top_is_taken() -> None:
    found = application(edition="2024", language="nn", answers={}, attachments=[], typed=[], standpoints=[])
    assert found == Application("alta", "2024", "nn")


@pytest.mark.parametrize("key", ["edition", "language", "answers", "attachments", "typed", "standpoints"])
def test_null_at_the_top_is_a_missing_answer(key: str) -> None:
    assert application(**{key: None}) == application()


@pytest.mark.parametrize("blank", ["", " ", None])
def test_a_missing_edition_is_the_default_one_and_a_missing_language_bokmaal(blank: str | None) -> None:
    assert application(edition=blank, language=blank) == application()


@pytest.mark.parametrize("text", ["[]", "1", '"alta"', "null", "true", "[{}]"])
def test_anything_but_one_object_is_refused(text: str) -> None:
    assert refusal(text).code == "doc-not-object"


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        ("{}", "doc-format", "format"),
        ('{"format": 1}', "doc-missing", "scheme"),
        ('{"scheme": "alta"}', "doc-format", "format"),
    ]
    + [
        ('{"format": 1, "scheme": null}', "doc-missing", "scheme"),
        ('{"format": 1, "scheme": " "}', "doc-missing", "scheme"),
    ],
)
def test_format_and_scheme_must_be_there(text: str, code: str, path: str) -> None:
    found = refusal(text)
    assert (found.code, found.path) == (code, path)


@pytest.mark.parametrize("value", [0, 2, 1.0, "1", True, [1], {}, -1])
def test_an_unknown_format_is_refused(value: Any) -> None:
    assert refused(format=value) == ("doc-format", "format")


@pytest.mark.parametrize("value", ["altа", "Alta", "imdi", "../alta", "x" * 200])
def test_an_unknown_scheme_is_refused(value: str) -> None:
    assert refused(scheme=value) == ("doc-scheme", "scheme")


@pytest.mark.parametrize("value", ["2023", "24", "2024 "])
def test_an_unknown_edition_is_refused(value: str) -> None:
    assert refused(edition=value) == ("doc-edition", "edition")


@pytest.mark.parametrize("value", ["no", "NB", "se", "english"])
def test_an_unknown_language_is_refused(value: str) -> None:
    assert refused(language=value) == ("doc-choice", "language")


@pytest.mark.parametrize("value", WRONG)
@pytest.mark.parametrize("key", ["scheme", "edition", "language"])
def test_a_name_is_a_text(key: str, value: Any) -> None:
    assert refused(**{key: value}) == ("doc-type", key)


@pytest.mark.parametrize("key", ["scheme", "edition", "language"])
def test_a_name_has_at_most_200_characters(key: str) -> None:
    assert refused(**{key: "x" * 201}) == ("doc-too-long", key)


@pytest.mark.parametrize("value", [1, True, "x", [], 1.5])
def test_answers_are_an_object(value: Any) -> None:
    assert refused(answers=value) == ("doc-type", "answers")


@pytest.mark.parametrize("value", [1, None, {}, "x"])
@pytest.mark.parametrize("key", ["Format", "answer", "findings", "", "x" * 1000, "a.b", "\x1b[2J", "\u202e"])
def test_an_unknown_key_at_the_top_is_refused_even_when_nothing_stands_there(key: str, value: Any) -> None:
    assert refused(**{key: value})[0] == "doc-unknown-key"


@pytest.mark.parametrize("key", [f"k{n}" for n in range(2)])
def test_thousands_of_unknown_keys_are_refused_at_the_first(key: str) -> None:
    many = {f"{key}{n}": n for n in range(20_000)}
    assert refused(**many) == ("doc-unknown-key", f"{key}0")


def test_what_no_json_may_hold_is_refused_before_all_else() -> None:
    assert refusal('{"answers": {"budget": {"costs": [{"amount": NaN}]}}}').path == "answers.budget.costs[0].amount"
    assert refusal('{"format": 1, "format": 1, "scheme": "alta"}').code == "doc-duplicate-key"
    assert refusal(b"\xff").code == "doc-not-utf8"


def test_a_byte_order_mark_is_read() -> None:
    assert read(b"\xef\xbb\xbf" + bytes_of(), installed().get) == application()


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*/*.json")), ids=lambda file: file.stem)
def test_every_example_is_read_or_is_no_application(file: Path) -> None:
    if not file.stem.endswith(".expected"):
        assert read(file.read_bytes(), installed().get).scheme == json.loads(file.read_bytes())["scheme"]


def examples() -> list[Any]:
    return [json.loads(file.read_bytes()) for file in sorted(EXAMPLES.glob("*/soknad.json"))]


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.just([]),
    st.just({}),
    st.just([{}]),
    st.just("A"),
)


@given(st.data())
def test_an_example_with_anything_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    document = data.draw(st.sampled_from(examples()))
    inner: Any = document
    while True:
        key = data.draw(st.sampled_from(list(inner) if isinstance(inner, dict) else range(len(inner))))
        if not inner[key] or not isinstance(inner[key], dict | list) or data.draw(st.booleans()):
            break
        inner = inner[key]
    inner[key] = data.draw(ODD)
    try:
        read(json.dumps(document).encode("utf-8"), installed().get)
    except Refused as refused_:
        assert refused_.path  # noqa: PT017 (either comes of it)
