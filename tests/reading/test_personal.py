"""National identity numbers in a text, told from dates, sums and telephones."""

import pytest

from assistant.reading.personal import identity_numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Født 01-01-90-12345", ["01-01-90-12345"]),
        ("fnr 010190\u00a012345", ["010190\u00a012345"]),
        ("Leie av samfunnshus 21.03.27 10000 kr", []),
        ("Mobil 12 01 23 45678", []),
        ("personnummer: skriv ikke 20000 kr", []),
    ],
)
def test_a_number_is_told_from_a_date_with_a_sum_and_from_a_telephone(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in identity_numbers(text)] == found
