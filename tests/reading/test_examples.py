"""What each concept is and is not, told in sentences of bokmål, nynorsk, second-language Norwegian and English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from assistant.reading.weigh import sightings

FOLDER = Path(__file__).parent / "examples"


def examples() -> Iterator[tuple[str, float | None, bool, str]]:
    for file in sorted(FOLDER.glob("*.yaml")):
        told = yaml.safe_load(file.read_text(encoding="utf-8"))
        for bare, part in ((None, told), (1, told.get("lines", {}))):
            for expected in ("speaks", "silent"):
                for texts in part.get(expected, {}).values():
                    yield from ((file.stem, bare, expected == "speaks", text) for text in texts)


@pytest.mark.parametrize(("concept", "bare", "speaks", "text"), list(examples()))
def test_the_concept_is_seen_where_it_is_planned_and_only_there(
    concept: str, bare: float | None, speaks: bool, text: str
) -> None:
    assert bool(sightings(text, concept, bare)) == speaks


@pytest.mark.parametrize(("concept", "bare", "speaks", "text"), list(examples()))
def test_a_sighting_points_at_words_of_the_text(concept: str, bare: float | None, speaks: bool, text: str) -> None:
    for one in sightings(text, concept, bare):
        assert 0 <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == text[one.start : one.end].strip()
        assert one.evidence
