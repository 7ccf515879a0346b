"""Who is named as a participant, and who is named for something else."""

import pytest

from assistant.reading.page import read
from assistant.reading.people import people


def named(text: str) -> list[tuple[str, bool]]:
    page = read(text)
    return [(page.tokens[one.at].word, one.sure) for one in people(page)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rukhsana bor alene.", [("rukhsana", True)]),
        ("Vi hjelper Idris og Bilal.", [("idris", True), ("bilal", True)]),
        ("Fidogax har flyttet hit.", [("fidogax", False)]),
        ("Vi tenker på gutten Fidogax i blokka.", [("fidogax", True)]),
        ("Vi følger Fidogax (17) til skolen.", [("fidogax", True)]),
        ("Goran Petrovic kommer hver uke.", [("goran", True)]),
    ],
)
def test_a_name_is_known_or_told_by_what_stands_beside_it(text: str, found: list[tuple[str, bool]]) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Leder Amina Warsame er sykepleier.",
        "Psykolog Ruth kommer en kveld.",
        "Amina, som holder foredrag, er fra Tromsø.",
        "Vi viser filmen om Nisha.",
        "Gruppa «Mina» er for jenter.",
        "Vi går fra Markveien til sentrum.",
        "Deltakerne kommer fra Asmara.",
        "Turen går til fjells.",
        "Vi har søkt Anders Jahre Legat.",
    ],
)
def test_leaders_speakers_characters_and_places_are_no_participants(text: str) -> None:
    assert named(text) == []
