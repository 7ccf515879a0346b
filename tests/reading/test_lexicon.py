"""The lexicons are whole, explained, and refused where they are not."""

from pathlib import Path

import pytest

from assistant.errors import Refused
from assistant.reading.lexicon import lexicon, read

CUES = [cue for concept in lexicon().values() for cue in concept.cues]
GOOD = "concept: tea\nask: 1\nfull: 2\ncues:\n  - {cue: tea, kind: head, weight: 1, reason: Te., words: [te]}\n"


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.concept}-{cue.id}")
def test_every_entry_has_a_reason_that_is_a_sentence_and_words(cue: object) -> None:
    reason, patterns = getattr(cue, "reason", ""), getattr(cue, "patterns", ())
    assert reason[0].isupper() or reason[0] in "«"
    assert reason.endswith(".")
    assert patterns


def test_no_pattern_is_long_or_repeats() -> None:
    for cue in CUES:
        for steps in cue.patterns:
            assert len(steps) <= 8
            assert sum(bool(step.gap) for step in steps) <= 2


def test_names_of_entries_are_used_once_in_a_concept() -> None:
    names = [(cue.concept, cue.id) for cue in CUES]
    assert sorted(names) == sorted(set(names))


def test_a_concept_may_stand_in_several_files(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD + "sets: {hot: [varm]}\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text(
        "concept: tea\ncues:\n  - {cue: b, kind: head, reason: Ja., words: [<hot>]}\n", encoding="utf-8"
    )
    assert [cue.id for cue in read(tmp_path)["tea"].cues] == ["tea", "b"]


def test_the_shared_file_lends_its_sets_to_all_concepts(tmp_path: Path) -> None:
    (tmp_path / "shared.yaml").write_text("concept: shared\nsets: {hot: [varm]}\n", encoding="utf-8")
    (tmp_path / "a.yaml").write_text(
        "concept: tea\ncues:\n  - {cue: b, kind: head, reason: Ja., words: [<hot>]}\n", encoding="utf-8"
    )
    assert list(read(tmp_path)) == ["tea"]


@pytest.mark.parametrize(
    ("good", "broken"),
    [
        ("reason: Te.", "reason: ''"),
        ("kind: head", "kind: headline"),
        ("words: [te]", "words: ['(te+)+']"),
        ("words: [te]", "words: [<cups>]"),
        ("words: [te], ", ""),
        ("words: [te]", "words: [null]"),
        ("weight: 1", "weight: heavy"),
    ],
)
def test_a_broken_entry_is_refused_with_its_place(good: str, broken: str, tmp_path: Path) -> None:
    (tmp_path / "tea.yaml").write_text(GOOD.replace(", words: [te]", "") if not broken else GOOD.replace(good, broken),
                                       encoding="utf-8")  # fmt: skip
    with pytest.raises(Refused) as refused:
        read(tmp_path)
    assert refused.value.path == "tea.yaml:5"


@pytest.mark.parametrize("text", ["- te\n", "ask: 1\ncues: []\n", "concept: tea\n", GOOD + "dead_when: [asleep]\n"])
def test_a_broken_file_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "tea.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(Refused):
        read(tmp_path)
