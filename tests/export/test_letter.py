"""The e-mail's words: polite, in the case officer's language, whole also where answers are missing."""

from typing import Any

import pytest

from assistant.export import letter
from assistant.export.wording import Wording
from tests.tools import examples


def wording(document: dict[str, Any], files: dict[str, bytes] | None = None) -> Wording:
    return Wording(examples.sheet(document, files))


def whole(name: str) -> Wording:
    return wording(examples.document(name), examples.files(name))


def without(*paths: str) -> Wording:
    """The project example without these answers."""
    document = examples.document("project-nb")
    for path in paths:
        step, field = path.split(".")
        del document["answers"][step][field]
    return wording(document, examples.files("project-nb"))


def test_the_subject_names_organisation_and_number() -> None:
    assert letter.subject(whole("project-nb")) == "Søknad om integreringstilskudd – Fellesbordet Alta (387366946)"


def test_a_draft_says_so_first() -> None:
    subject = letter.subject(without("organisation.account"))
    assert subject == "UTKAST: Søknad om integreringstilskudd – Fellesbordet Alta (387366946)"


def test_a_missing_number_or_name_leaves_no_empty_brackets() -> None:
    assert letter.subject(without("organisation.number")).endswith(" – Fellesbordet Alta")
    assert letter.subject(without("organisation.name")) == "UTKAST: Søknad om integreringstilskudd"


def test_a_name_on_several_lines_is_one_line_in_the_subject() -> None:
    document = examples.document("project-nb")
    document["answers"]["organisation"]["name"] = "Elvebakken\r\nBcc: alle@alta.example\n\n kafé"
    assert letter.subject(wording(document)).endswith("– Elvebakken Bcc: alle@alta.example kafé (387366946)")


def test_the_project_s_letter() -> None:
    assert letter.body(whole("project-nb")) == (
        "Hei!\n\n"
        "Her er søknaden fra Fellesbordet Alta om tilskudd til prosjektet «Samme bord: språk, mat og naboskap i Alta». "
        "Vi søker om 247\xa0950\xa0kr.\n\n"
        "Søknaden ligger ved som PDF, sammen med vedleggene. Vi ber om et kort svar på at dere har fått søknaden.\n\n"
        "Har dere spørsmål, kan dere kontakte Selam Tesfay Berhane på selam@fellesbordet.example eller 59000141.\n\n"
        "Vennlig hilsen\nSelam Tesfay Berhane\nFellesbordet Alta\n"
    )


@pytest.mark.parametrize(("name", "words"), [("activity-nn", "til tiltaket «"), ("operating-en", "om driftsstøtte.")])
def test_each_kind_of_support_has_its_words_in_the_case_language(name: str, words: str) -> None:
    assert words in letter.body(whole(name))


def test_without_attachments_none_are_promised() -> None:
    assert "Søknaden ligger ved som PDF. Vi ber" in letter.body(wording(examples.document("project-nb")))


def test_a_draft_says_that_it_is_one() -> None:
    assert "Dette er et utkast." in letter.body(without("organisation.account"))
    assert "utkast" not in letter.body(whole("project-nb"))


@pytest.mark.parametrize("path", ["contact.name", "contact.email", "contact.phone"])
def test_nobody_is_asked_to_call_an_empty_number(path: str) -> None:
    assert "Har dere spørsmål" not in letter.body(without(path))


def test_an_empty_application_makes_a_short_letter_without_gaps() -> None:
    empty = wording({"format": 1, "scheme": "alta"})
    assert letter.subject(empty) == "UTKAST: Søknad om integreringstilskudd"
    assert letter.body(empty) == (
        "Hei!\n\n"
        "Her er en søknad om integreringstilskudd.\n\n"
        "Dette er et utkast. Det er ikke den endelige søknaden.\n\n"
        "Søknaden ligger ved som PDF. Vi ber om et kort svar på at dere har fått søknaden.\n\n"
        "Vennlig hilsen\n"
    )


def test_braces_that_somebody_wrote_are_only_braces() -> None:
    document = examples.document("project-nb")
    document["answers"]["project"]["title"] = "{sum} {0} {pot}"
    assert "«{sum} {0} {pot}»" in letter.body(wording(document))
