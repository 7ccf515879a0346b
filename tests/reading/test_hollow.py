"""Answers of many words that say nothing, and short ones that do."""

import pytest

from assistant.reading.hollow import MUCH, hollow

EXPERIENCE, COOPERATION, TASKS = "capacity.experience", "capacity.cooperation", "capacity.volunteer_tasks"


@pytest.mark.parametrize(
    "text",
    [
        "Dette kommer vi tilbake til når styret har møtt.",
        "Når styret har hatt møte, skriver vi mer om dette.",
        "Vi har mye erfaring på dette området og god kompetanse.",
        "Me er dyktige folk med stort engasjement, og alle er nøgde med oss.",
        "Same answer as above, please see the previous question.",
        "jeg vet ikke hva jeg skal skrive her, beklager",
    ],
)
def test_putting_off_praising_repeating_and_pointing_elsewhere_say_nothing(text: str) -> None:
    assert hollow(text, EXPERIENCE)


@pytest.mark.parametrize(
    "text",
    [
        "Vi kan mye matlaging",
        "Har drive bygdekafé sidan 2015.",
        "Tre av oss har kurs i førstehjelp",
        "We are very good nurses and love our work.",
    ],
)
def test_a_few_concrete_words_say_something(text: str) -> None:
    assert not hollow(text, EXPERIENCE)


def test_what_is_put_off_is_only_the_statement_that_says_so() -> None:
    assert not hollow("Alt er ikke avklart ennå, men fotballaget låner oss garderoben.", COOPERATION)
    assert not hollow("Kommunen kommer senere; inntil da er turlaget med oss.", COOPERATION)
    assert hollow("Avtalene er ikke avklart ennå, men vi er i dialog med flere.", COOPERATION)


def test_words_of_the_question_are_empty_in_their_own_field_only() -> None:
    assert hollow("De frivillige stiller opp som frivillige.", TASKS)
    assert hollow("Vi samarbeider godt med kommunen.", COOPERATION)


def test_a_number_says_something_where_the_field_asks_what_a_number_can_tell() -> None:
    assert not hollow("Vi har 10 års erfaring med dette.", EXPERIENCE)
    assert hollow("Vi har 12 frivillige i gruppa vår.", TASKS)


def test_in_a_long_answer_an_unknown_word_of_praise_changes_nothing() -> None:
    assert hollow("Vi er flinke og forrykende, og alle er veldig glade i oss og det vi gjør.", EXPERIENCE)
    assert not hollow("Vi er flinke forrykende gnistrende folk.", EXPERIENCE)


def test_an_answer_of_much_is_not_looked_at_closely() -> None:
    said = " ".join(f"fadder{number}" for number in range(MUCH + 1))
    assert not hollow(f"Vi vet ikke helt ennå hvem av disse det blir {said}", EXPERIENCE)
