"""The overview of everything found."""

from tests.web.conftest import carrying
from tests.web.visitor import Visitor

BUYS = "Vi skal kjøpe inn ti PC-er til kafeen."


def test_findings_stand_in_groups_the_gravest_first(applicant: Visitor) -> None:
    applicant.press("onward", type="business")
    headings = [one.text for one in applicant.open("/funn").markup.all("h2")]
    wanted = ["Dette stopper søknaden", "Dette må rettes", "Dette er greit å vite"]
    assert [one for one in headings if one in wanted] == wanted


def test_each_brings_the_rules_own_words_and_where_they_stand(applicant: Visitor) -> None:
    applicant.press("onward", type="business")
    card = applicant.open("/funn").markup.all("article", data_level="stop")[0]
    assert "på ikke-fortjenestebasert og ikke-offentlig basis" in card.text
    assert "Alta kommunes side om tilskuddet, «Hvem kan motta tilskudd?»" in card.text


def test_a_rule_of_ours_says_that_it_is_not_on_the_page(applicant: Visitor) -> None:
    assert "Dette står ikke på Alta kommunes side om tilskuddet." in applicant.open("/funn").text


def test_each_leads_to_the_question_it_is_about(ready: Visitor) -> None:
    ready.open("/side/methods")
    ready.press(methods="-")
    assert ready.open("/funn").links("/side/methods?sjekk=1&fra=funn")


def test_the_applicants_words_are_marked_in_their_sentence(ready: Visitor) -> None:
    page = buying(ready)
    assert any("PC-er" in one.text for one in page.open("/funn").markup.all("mark"))


def test_an_answer_to_what_free_text_gave_turns_it_into_advice(ready: Visitor) -> None:
    buying(ready)
    card = ready.open("/funn").markup.all("article", id="investment-activities-description")[0]
    assert card.get("data-level") == "stop"
    name = "reason-investment-activities-description"
    page = ready.press("save", "investment-activities-description", {name: "PC-ene er leid, ikke kjøpt."})
    assert page.markup.one("article", id="investment-activities-description").get("data-level") == "advice"
    assert page.value(name) == "PC-ene er leid, ikke kjøpt."


def test_two_findings_of_a_rule_in_one_text_are_told_apart(ready: Visitor) -> None:
    ready.open("/side/activities")
    ready.press(
        "onward", description="Vi skal kjøpe inn ti PC-er. Vi holder norskkurs. Vi skal også kjøpe en minibuss."
    )
    ready.open("/funn")


def test_the_answer_can_be_taken_back(ready: Visitor) -> None:
    buying(ready)
    ready.open("/funn")
    name = "reason-investment-activities-description"
    ready.press("save", fields={name: "Fordi."})
    page = ready.press("save", fields={name: ""})
    assert page.markup.one("article", id="investment-activities-description").get("data-level") == "stop"


def test_a_typed_answer_is_saved_when_the_language_changes(ready: Visitor) -> None:
    buying(ready)
    ready.open("/funn")
    name = "reason-investment-activities-description"
    assert ready.press("language", "en", {name: "Leid."}).value(name) == "Leid."


def test_what_facts_decide_cannot_be_answered_away(applicant: Visitor) -> None:
    applicant.press("onward", type="business")
    page = applicant.open("/funn")
    assert not page.markup.all("textarea", id="applicant-type-applicant-type-svar")


def test_a_ready_application_hears_that_nothing_is_to_be_mended(visitor: Visitor) -> None:
    ready = carrying(visitor, "project-nb")
    ready.open("/godkjenning")
    ready.press(confirmed="yes")
    assert "Ingenting stopper søknaden, og ingenting må rettes." in ready.open("/funn").text


def buying(ready: Visitor) -> Visitor:
    """An application whose activities are an investment."""
    ready.open("/side/activities")
    ready.press("onward", description=BUYS)
    return ready
