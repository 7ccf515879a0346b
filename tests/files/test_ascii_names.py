"""In the e-mail, names are short and plain ASCII."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.files import media, names
from assistant.files.ascii_names import LONGEST, ascii_name, ascii_names, slug


@pytest.mark.parametrize(
    ("kind", "number", "name", "expected"),
    [
        ("Medlemsliste", 1, "IMG_2034.jpg", "vedlegg-1-medlemsliste.jpg"),
        ("Årsmelding", 2, "x.pdf", "vedlegg-2-arsmelding.pdf"),
        ("", 3, "Avtale med Røde Kors.docx", "vedlegg-3-avtale-med-rode-kors.docx"),
        ("", 4, "مستند.pdf", "vedlegg-4.pdf"),
        (
            "",
            12,
            "ett veldig langt navn på en fil som aldri tar slutt.pdf",
            "vedlegg-12-ett-veldig-langt-navn-pa-en-fil.pdf",
        ),
        ("", 5, "x" * 90 + ".pdf", "vedlegg-5-" + "x" * 35 + ".pdf"),
        ("Vedtekter", 6, "uten", "vedlegg-6-vedtekter"),
    ],
)
def test_the_name_tells_number_and_kind(kind: str, number: int, name: str, expected: str) -> None:
    assert ascii_name(kind, number, name) == expected


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [("Blåbærsyltetøy", "blabaersyltetoy"), ("Žižek & co.", "zizek-co"), ("Đurđa Ŋálá", "durda-nala"), ("ሰነድ", "")],
)
def test_letters_are_spelled_out_where_they_can_be(typed: str, spelled: str) -> None:
    assert slug(typed) == spelled


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=200)), max_size=15))
def test_names_of_a_list_are_short_ascii_and_all_different(typed: list[tuple[str, str]]) -> None:
    made = ascii_names((kind, names.display_name(name, media.DOCX)) for kind, name in typed)

    assert len(set(made)) == len(typed)
    assert all(re.fullmatch(r"vedlegg-\d+(-[a-z0-9]+)*\.docx", name) for name in made)
    assert all(len(name) <= LONGEST < 50 for name in made)
