"""`ask`: one question or one a line, for people or as JSON, in the question's language or the one that is asked for."""

import json

import pytest

from tests.cli.conftest import Run


def test_the_answer_comes_with_the_schemes_words(run: Run) -> None:
    ran = run("ask", "Kan vi kjøpe PC?")
    assert ran.code == 0
    assert ran.out.startswith("Nei, det er en investering")
    assert "Det gis ikke støtte til – «investeringer og anskaffelser»" in ran.out


def test_json_has_the_shape_of_the_format(run: Run) -> None:
    told = json.loads(run("ask", "Kan vi kjøpe PC?", "--json").out)
    first = told["answers"][0]
    assert set(told) == {"question", "answers"}
    assert set(first) == {"rule", "verdict", "text", "source"}
    assert (told["question"], first["rule"], first["verdict"]) == ("Kan vi kjøpe PC?", "investment", "no")
    assert first["source"]["quote"] == "investeringer og anskaffelser"


def test_an_unknown_has_no_rule_and_no_source(run: Run) -> None:
    (only,) = json.loads(run("ask", "visum mor?", "--json").out)["answers"]
    assert (only["rule"], only["source"], only["verdict"]) == (None, None, "unknown")
    assert "roger.tobiassen@alta.kommune.no" in only["text"]


def test_the_answer_is_in_the_questions_language_unless_one_is_asked_for(run: Run) -> None:
    assert run("ask", "Can we buy a PC?").out.startswith("No, that is an investment")
    assert run("ask", "Can we buy a PC?", "--lang", "nb").out.startswith("Nei, det er en investering")
    assert run("ask", "Kan vi kjøpe PC?", "--lang", "en").out.startswith("No, that is an investment")


def test_every_line_of_standard_input_gets_one_line(run: Run) -> None:
    questions = "Kan vi kjøpe PC?\n\nNår er fristen?\n".encode()
    lines = run("ask", "-", "--json", stdin=questions).out.splitlines()
    assert [json.loads(line)["answers"][0]["verdict"] for line in lines] == ["no", "unknown", "yes"]
    assert len(run("ask", "-", stdin=questions).out.splitlines()) == 3


def test_an_unknown_scheme_is_refused(run: Run) -> None:
    assert run("ask", "Når er fristen?", "--scheme", "oslo").code == 2


@pytest.mark.parametrize("scheme", ["harstad", "trondheim", "oygarden", "lindesnes"])
def test_a_call_that_says_nothing_of_itself_sends_to_the_municipality(run: Run, scheme: str) -> None:
    [told] = run("ask", "Hvem bestemmer?", "--scheme", scheme, "--json").objects
    [answer] = told["answers"]
    assert (answer["rule"], answer["verdict"]) == (None, "unknown")
    assert "Spør kommunen" in answer["text"]
    assert " ," not in answer["text"]


def test_who_names_another_municipality_is_led_to_its_scheme_by_name(run: Run) -> None:
    [told] = run("ask", "Vi holder til i Harstad. Kan vi søke?", "--json").objects
    assert told["answers"][0]["verdict"] == "no"
    assert "«Integreringstilskudd i Harstad» der dere velger ordning" in told["answers"][0]["text"]
    [told] = run("ask", "When is the deadline in Trondheim?", "--json").objects
    assert "you find “" in told["answers"][0]["text"]
    [own] = run("ask", "Når er fristen i Alta?", "--json").objects
    assert "velger ordning" not in own["answers"][0]["text"]
