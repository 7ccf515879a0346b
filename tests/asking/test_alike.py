"""What a question says that a rule's answers say too, speaks for that rule, the more the fewer answers say it."""

from assistant.asking.alike import alike, said
from assistant.asking.book import Book, Reply, Topic

DEADLINE = "Søknaden må være levert innen fristen."
AUDIT = "Regnskapet må være revidert av en revisor."
PHONE = "Søknaden må oppgi en kontaktperson."


def book(**answers: str) -> Book:
    topics = tuple(Topic(id_, (id_,), (), (Reply("yes", text),)) for id_, text in answers.items())
    return Book(scheme="alta", topics=topics, comparisons=(), plans=(), facts={})


KNOWN = book(deadline=DEADLINE, audit=AUDIT, phone=PHONE)


def test_the_answer_that_says_what_the_question_says_is_the_most_alike() -> None:
    found = alike("Må regnskapet revideres av en revisor?", KNOWN)
    assert max(found, key=lambda id_: found[id_]) == "audit"


def test_an_answer_that_shares_no_word_is_not_alike_and_the_same_words_are_wholly_alike() -> None:
    assert alike("Hei!", KNOWN) == {"deadline": 0, "audit": 0, "phone": 0}
    assert abs(alike(AUDIT, KNOWN)["audit"] - 1) < 1e-9


def test_what_many_answers_say_tells_less_than_what_one_says() -> None:
    found = alike("Søknaden og fristen", KNOWN)
    assert found["deadline"] > found["phone"] > found["audit"]


def test_words_are_known_in_all_their_inflections_and_numbers_as_numbers() -> None:
    stems, _ = said("Fristene 2027")
    assert stems == [*said("fristen")[0], "#"]
