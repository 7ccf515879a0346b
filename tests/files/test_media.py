"""A kept file's type can be told from the name that intake gave it."""

import pytest

from assistant.files import media, names


@pytest.mark.parametrize("kind", sorted(media.EXTENSIONS))
def test_a_name_that_intake_gave_tells_its_type(kind: str) -> None:
    assert media.of_name(names.display_name("Årsmelding 2026", kind)) == kind


@pytest.mark.parametrize("name", ["", "uten", "a.exe", "pdf", "a.pdf.exe"])
def test_any_other_name_tells_nothing(name: str) -> None:
    assert media.of_name(name) == media.UNKNOWN
