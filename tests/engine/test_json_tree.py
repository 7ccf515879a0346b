"""What no document may hold is refused with its path, whatever its size, and in time with its length."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.engine.json_tree import MOST_BYTES, parse, shown, under
from assistant.errors import Refused

ENDLESS = pytest.mark.timeout(60)
"""What grows with the square of the length is stopped; nothing is timed."""


def refusal(data: bytes | str) -> tuple[str, str]:
    with pytest.raises(Refused) as refused:
        parse(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    return refused.value.code, refused.value.path


def nested(levels: int, inner: str = "") -> str:
    return "[" * levels + inner + "]" * levels


def test_json_is_read() -> None:
    assert parse(b'{"a": [1, -2, "x", null, true, {"b": 0}]}') == {"a": [1, -2, "x", None, True, {"b": 0}]}


def test_a_byte_order_mark_is_read_over() -> None:
    assert parse(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    "text", ["", " ", "{", '{"a": 1,}', "{'a': 1}", '{"a": 01}', "nan", '{"a": 1} x', '"\n"', "\ufeff\ufeff{}"]
)
def test_what_is_not_json_is_refused(text: str) -> None:
    assert refusal(text) == ("doc-not-json", "")


def test_a_fault_in_the_json_has_its_line_and_column() -> None:
    with pytest.raises(Refused) as refused:
        parse(b'{\n  "a": ,\n}')
    assert refused.value.params == {"line": 2, "column": 8}


@pytest.mark.parametrize(
    "data", [b"\xff\xfe{\x00}\x00", b'{"a": "\xc3"}', b'{"a": "\xed\xa0\x80"}', b"PK\x03\x04\xff", b"\x80"]
)
def test_what_is_not_utf8_is_refused(data: bytes) -> None:
    assert refusal(data) == ("doc-not-utf8", "")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1" + "0" * 5_000, "-" + "9" * 4_400, "9" * 101])
def test_a_number_that_is_none_is_refused_with_its_path(number: str) -> None:
    assert refusal(number) == ("doc-number", "")
    assert refusal(f'{{"a": {{"b": [0, {{"c": {number}}}]}}}}') == ("doc-number", "a.b[1].c")


def test_a_number_of_a_hundred_digits_is_a_number() -> None:
    assert parse(b"9" * 100) == 10**100 - 1


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('{"a": 1, "a": 1}', "a"),
        ('{"a": 1, "b": 2, "b": 3, "a": 4}', "b"),
        ('{"a": [{}, {"b": {"c": 1, "c": 2}}]}', "a[1].b.c"),
    ]
    + [('{"a": {"b": 1}, "a": {"b": 2}}', "a"), ('{"a": null, "a": null}', "a"), ('[{"\\u0061": 1, "a": 2}]', "[0].a")],
)
def test_a_key_given_twice_is_refused_at_any_depth(text: str, path: str) -> None:
    assert refusal(text) == ("doc-duplicate-key", path)


def test_twenty_levels_are_taken_and_one_more_is_not() -> None:
    assert json.dumps(parse(nested(20, "1").encode())) == nested(20, "1")
    assert refusal(nested(21)) == ("doc-too-deep", "[0]" * 20)
    assert refusal('{"a": ' * 20 + "[]" + "}" * 20) == ("doc-too-deep", ".".join("a" * 20))


@pytest.mark.parametrize(
    "text", [nested(100_000), "[" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000, '[{"a":' * 60_000]
)
def test_levels_without_end_are_refused(text: str) -> None:
    assert refusal(text)[0] == "doc-too-deep"


def test_four_million_bytes_are_taken_and_one_more_is_not() -> None:
    assert parse(b"{}" + b" " * (MOST_BYTES - 2)) == {}
    assert refusal(b"{}" + b" " * (MOST_BYTES - 1)) == ("doc-too-large", "")
    assert refusal(b'"' + b"a" * 5_000_000 + b'"') == ("doc-too-large", "")


def test_half_a_character_is_replaced_and_a_whole_one_is_not() -> None:
    assert parse(rb'["\ud800", "a\udfffb", "\ud83d\ude00", "\\ud800", {"\ud800": 1}]') == [
        "\ufffd",
        "a\ufffdb",
        "😀",
        "\\ud800",
        {"\ufffd": 1},
    ]


@pytest.mark.parametrize("text", ["\x00", "\u202e", "<script>", "#let", "\u2028", "مرحبا", "a" * 100_000])
def test_any_other_character_stays_as_it_is(text: str) -> None:
    assert parse(json.dumps([text]).encode()) == [text]
    assert parse(json.dumps([text], ensure_ascii=False).encode()) == [text]


def test_a_key_is_shown_cut_short_and_without_tricks() -> None:
    assert under("", "a\x1b[31m\u202eb\n") == "a\ufffd[31m\ufffdb\ufffd"
    assert under("answers", "x" * 100) == "answers." + "x" * 40
    assert shown("\ud800\x00æ") == "\ufffd\ufffdæ"


@ENDLESS
@pytest.mark.parametrize(
    "unit",
    ["[],", "0,", '{"a":0},', '"\\ud800",', "[[],[]],", "NaN,", '{"a":1,"a":1},'],
)
def test_a_wide_document_is_read_or_refused_in_time(unit: str) -> None:
    with contextlib.suppress(Refused):
        assert parse(("[" + unit * 20_000 + "0]").encode())


@ENDLESS
def test_many_keys_with_one_twice_are_refused_in_time() -> None:
    keys = ", ".join(f'"k{n}": 0' for n in range(40_000))
    assert refusal(f'{{{keys}, "k39999": 1}}') == ("doc-duplicate-key", "k39999")


@given(st.binary())
def test_any_bytes_are_json_or_refused(data: bytes) -> None:
    try:
        parse(data)
    except Refused as refused:
        assert refused.code.startswith("doc-")  # noqa: PT017 (either comes of it)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**98), 10**98) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_what_json_writes_is_read_back(value: object) -> None:
    assert parse(json.dumps(value).encode()) == value
