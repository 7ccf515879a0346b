"""Pages saved: what was typed survives, right or wrong, and nobody's saving undoes another's."""

import threading
from collections.abc import Mapping

import pytest

from assistant.engine.application import Standpoint, Typed
from assistant.errors import NotFound, Refused
from assistant.rules.case import Place
from assistant.service.service import Service
from tests.tools import examples

WORDS = Place("activities", "description")


@pytest.fixture
def secret(service: Service) -> str:
    return service.begin("alta", "nb")


def test_an_answer_is_there_when_the_application_is_opened_again(service: Service, secret: str) -> None:
    service.save_page(secret, "organisation-name", {"name": "Elvebakken kafé", "number": "974 760 673"})
    answers = service.open(secret).sheet.application.answers
    assert answers == {"organisation": {"name": "Elvebakken kafé", "number": "974 760 673"}}


def test_saving_gives_the_application_as_it_then_stands(service: Service, secret: str) -> None:
    draft = service.save_page(secret, "organisation-name", {"name": "Elvebakken kafé"})
    assert draft.sheet.application == service.open(secret).sheet.application


def test_what_can_not_be_read_is_kept_as_it_was_typed(service: Service, secret: str) -> None:
    draft = service.save_page(secret, "founded", {"founded": " 31. februar "})
    assert draft.sheet.application.answers == {}
    assert draft.sheet.application.typed == (Typed(Place("organisation", "founded"), " 31. februar "),)


def test_a_right_answer_takes_the_place_of_what_could_not_be_read(service: Service, secret: str) -> None:
    service.save_page(secret, "founded", {"founded": "31. februar"})
    draft = service.save_page(secret, "founded", {"founded": "28. februar 2020"})
    assert draft.sheet.application.answers["organisation"] == {"founded": "2020-02-28"}
    assert draft.sheet.application.typed == ()


def test_fields_that_were_not_on_the_page_keep_their_answers(service: Service, secret: str) -> None:
    service.save_page(secret, "organisation-name", {"name": "Elvebakken kafé", "number": "974760673"})
    draft = service.save_page(secret, "organisation-name", {"name": "Elvebakken kulturkafé"})
    assert draft.sheet.application.answers["organisation"]["number"] == "974760673"


def test_an_answer_that_is_no_longer_asked_for_is_kept(service: Service) -> None:
    secret = service.begin_from(examples.zipped("project-nb"))
    draft = service.save_page(secret, "support", {"support": "operating"})
    assert draft.sheet.application.answers["project"] == examples.document("project-nb")["answers"]["project"]


def test_a_page_that_the_flow_does_not_have_is_not_found(service: Service, secret: str) -> None:
    with pytest.raises(NotFound):
        service.save_page(secret, "nowhere", {"name": "x"})


def test_a_field_that_the_page_does_not_have_is_not_saved(service: Service, secret: str) -> None:
    draft = service.save_page(secret, "organisation-name", {"evil": "x", "account": "12345678903"})
    assert draft.sheet.application.answers.get("organisation", {}) == {}


@pytest.mark.parametrize("words", ["\x00", "\ud800", "‮abc", "{name} %s {{7*7}}", "<script>", "😀" * 100, "\r\nBcc: x"])
def test_odd_characters_never_make_an_application_unreadable(service: Service, secret: str, words: str) -> None:
    service.save_page(secret, "project-summary", {"summary": words})
    assert service.open(secret).sheet.findings


def test_more_than_an_application_can_hold_is_refused_and_what_was_there_stays(service: Service, secret: str) -> None:
    service.save_page(secret, "project-summary", {"summary": "En kafé"})
    with pytest.raises(Refused, match=r"typed\[0\]\.text: doc-too-long"):
        service.save_page(secret, "project-summary", {"summary": "x" * 100_001})
    with pytest.raises(Refused, match="doc-too-large"):
        service.save_page(secret, "project-summary", {"summary": "x" * 5_000_000})
    rows: list[Mapping[str, str]] = [{"what": "Møte"}] * 201
    with pytest.raises(Refused, match=r"answers\.plan\.milestones: doc-too-many-rows"):
        service.save_page(secret, "milestones", {"milestones": rows})
    assert service.open(secret).sheet.application.answers["project"] == {"summary": "En kafé"}


def test_the_language_of_the_answers_can_be_chosen(service: Service, secret: str) -> None:
    assert service.answer_language(secret, "en").sheet.application.language == "en"
    with pytest.raises(Refused, match="language"):
        service.answer_language(secret, "de")
    assert service.open(secret).sheet.application.language == "en"


def test_a_standpoint_is_kept_and_taken_back(service: Service, secret: str) -> None:
    draft = service.stand_by(secret, "investment", WORDS, "Kjøp av PC", " Vi leier dem. ")
    kept = Standpoint("investment", WORDS, "Kjøp av PC", "Vi leier dem.")
    assert draft.sheet.application.standpoints == (kept,)
    assert service.stand_by(secret, "investment", WORDS, "Kjøp av PC", " ").sheet.application.standpoints == ()


def test_a_new_standpoint_takes_the_place_of_the_old(service: Service, secret: str) -> None:
    service.stand_by(secret, "investment", WORDS, "Kjøp av PC", "Vi leier dem.")
    draft = service.stand_by(secret, "investment", WORDS, "Kjøp av PC", "Vi låner dem.")
    assert [one.reason for one in draft.sheet.application.standpoints] == ["Vi låner dem."]


@pytest.mark.parametrize(
    ("rule", "place"), [("nothing", WORDS), ("investment", Place("nowhere")), ("investment", Place("project", "x"))]
)
def test_a_standpoint_to_nothing_is_refused_and_the_application_stays_readable(
    service: Service, secret: str, rule: str, place: Place
) -> None:
    with pytest.raises(Refused, match=r"standpoints\[0\]"):
        service.stand_by(secret, rule, place, "ord", "grunn")
    assert service.open(secret).sheet.application.standpoints == ()


def test_people_who_save_different_pages_at_once_lose_nothing(service: Service, secret: str) -> None:
    pages = {
        "organisation-name": {"name": "Elvebakken kafé"},
        "founded": {"founded": "1.2.2020"},
        "contact-person": {"name": "Sahra", "email": "sahra@kafe.example"},
        "project-title": {"title": "Kafé"},
        "municipality": {"municipality": "Alta"},
    }
    wrong: list[Exception] = []

    def save(page: str) -> None:
        try:
            for _ in range(4):
                service.save_page(secret, page, pages[page])
        except Exception as failed:
            wrong.append(failed)

    threads = [threading.Thread(target=save, args=[page]) for page in pages]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    answers = service.open(secret).sheet.application.answers
    assert answers["organisation"] == {"name": "Elvebakken kafé", "founded": "2020-02-01"}
    assert answers["contact"] == {"name": "Sahra", "email": "sahra@kafe.example"}
    assert (answers["project"], answers["applicant"]) == ({"title": "Kafé"}, {"municipality": "Alta"})
