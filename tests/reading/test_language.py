"""Which language a text is in, and which part of it cannot be read."""

import pytest

from assistant.reading.language import language, unreadable
from assistant.reading.tokens import tokens

LANGUAGES = {
    "Vi møtes hver uke for å lage mat sammen.": "nb",
    "Me møtest kvar veke, og det er ope for dei som ikkje kan kome elles.": "nn",
    "We meet every week to cook and talk with our neighbours.": "en",
    "Vi träffas varje vecka för att laga mat och prata.": "sv",
    "Ми зустрічаємося щотижня": "cyrl",
    "Spotykamy się co tydzień i gotujemy razem dla dzieci": "pl",
    "12 345": "",
}


@pytest.mark.parametrize(("text", "code"), LANGUAGES.items())
def test_the_language_is_told_by_script_and_small_words(text: str, code: str) -> None:
    assert language(token.word for token in tokens(text)) == code


def test_only_the_part_that_cannot_be_read_is_pointed_at() -> None:
    text = (
        "Vi møtes hver uke for å prate og lage mat sammen i samfunnshuset på Elvebakken. "
        "Ми зустрічаємося щотижня, готуємо їжу, розмовляємо разом і граємо з дітьми у великій залі. Alle er velkomne."
    )
    span = unreadable(text)
    assert span
    assert "Ми" in text[slice(*span)]
    assert "Vi møtes hver uke" not in text[slice(*span)]


def test_a_greeting_or_a_few_names_in_another_language_are_no_matter() -> None:
    assert unreadable("Vi hilser med «привіт», «salam» og «hei», og så lager vi borsjtsj og injera sammen.") is None
    assert unreadable("Kaffe, te, kake") is None
    assert unreadable("") is None


@pytest.mark.parametrize(
    "text",
    [
        "Pierwsze spotkanie z rodzicami",
        "Preparan la comida y cuidan a los niños",
        "Saunan vuokra kolmeksi illaksi",
        "Nagluluto sila at nag-aalaga ng mga bata",
    ],
)
def test_a_short_text_in_another_language_is_told_by_common_words_and_endings(text: str) -> None:
    assert unreadable(text) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Injera, shiro, couscous, ful medames og baklava",
        'Koret synger "La vida es un carnaval" og "Sto lat".',
        "Vi kjenner Wojciech, Małgorzata og Paweł i Dom Polski.",
        "hente barn kjøre bil lage kaffe vaske gulv",
    ],
)
def test_dishes_titles_names_and_norwegian_without_small_words_can_be_read(text: str) -> None:
    assert unreadable(text) is None
