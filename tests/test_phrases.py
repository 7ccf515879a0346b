"""Every code has its sentence, every sentence its use, and every hole its filling."""

from pathlib import Path
from string import Formatter

import pytest

from assistant import datafile, resources
from tests import codes

SENTENCES: dict[str, str] = datafile.load(resources.path("flows") / "phrases.yaml").data
USED = list(codes.used())


def holes(sentence: str) -> set[str]:
    return {hole for _, hole, _, _ in Formatter().parse(sentence) if hole}


def test_the_source_uses_many_codes() -> None:
    assert {"money", "negative", "doc-too-deep", "flow-unknown-kind", "setting-unknown"} <= {one.code for one in USED}


def test_every_code_that_is_used_has_a_sentence() -> None:
    assert [f"{one.where} {one.code}" for one in USED if one.code not in SENTENCES] == []


def test_every_sentence_is_used() -> None:
    begun = tuple(text for text in codes.literals() if text.endswith("-") and len(text) > 3)
    assert [code for code in SENTENCES if code not in codes.literals() and not code.startswith(begun)] == []


def test_every_hole_is_filled_where_the_sentence_is_used() -> None:
    unfilled = [
        f"{one.where} {one.code}: {sorted(holes(SENTENCES[one.code]) - one.given)}"
        for one in USED
        if one.given is not None and one.code in SENTENCES and not holes(SENTENCES[one.code]) <= one.given
    ]
    assert unfilled == []


def test_a_fault_of_an_answer_has_no_holes_for_it_is_said_within_another_sentence() -> None:
    faults = {one.code for one in USED if one.where.startswith("answers/")}
    assert {code for code in faults if holes(SENTENCES[code])} == set()


def test_every_sentence_ends_as_one_or_is_a_label() -> None:
    assert [code for code, sentence in SENTENCES.items() if not sentence.strip() or sentence != sentence.strip()] == []


@pytest.mark.parametrize("code", [code for code in SENTENCES if code.startswith("flow-")])
def test_every_problem_with_a_flow_has_its_broken_example(code: str) -> None:
    tests = Path(__file__).parent
    examples = [*tests.glob("test_datafile.py"), *tests.glob("flow/test_*.py"), *tests.glob("engine/test_lint*.py")]
    assert any(f'"{code}"' in file.read_text(encoding="utf-8") for file in examples)
