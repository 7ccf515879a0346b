"""«Spør om ordningen»: a question gets the scheme's answer on a page, in both languages and from every step."""

from urllib.parse import quote

from tests.web.visitor import Visitor


def test_a_question_gets_verdict_sentence_and_quotation(visitor: Visitor) -> None:
    page = visitor.open("/spor?sporsmal=Kan+vi+kj%C3%B8pe+PC%3F")
    assert "Nei, det er en investering eller anskaffelse" in page.text
    assert "investeringer og anskaffelser" in page.text


def test_ja_or_nei_stands_above_an_answer_only_where_it_answers_what_was_asked(visitor: Visitor) -> None:
    """It does not answer when, and of whether something is forbidden it would be taken for the opposite."""
    for question, above in (("Kan vi kjøpe PC?", ["Nei"]), ("Når er fristen?", []), ("Er det forbudt å kjøpe PC?", [])):
        page = visitor.open(f"/spor?sporsmal={quote(question)}")
        assert [one.text for one in page.markup.all("strong") if one.text in ("Ja", "Nei")] == above, question


def test_an_english_question_is_answered_in_english(visitor: Visitor) -> None:
    assert "No, that is an investment" in visitor.open("/spor?sporsmal=Can+we+buy+a+PC%3F").text


def test_the_other_scheme_can_be_asked_about(visitor: Visitor) -> None:
    page = visitor.open("/spor?ordning=imdi-kommune-2021&sporsmal=Kan+kommunen+klage%3F")
    assert "kommunene kan ikke klage" in page.text


def test_what_is_not_known_names_the_contact(visitor: Visitor) -> None:
    assert "roger.tobiassen@alta.kommune.no" in visitor.open("/spor?sporsmal=visum+mor%3F").text


def test_markup_in_a_question_stays_text(visitor: Visitor) -> None:
    assert "<script>alert" not in visitor.open("/spor?sporsmal=%3Cscript%3Ealert(1)%3C/script%3E").response.text


def test_every_step_leads_there_and_back(applicant: Visitor) -> None:
    assert applicant.open("/side/applicant-type").links("/spor?fra=applicant-type")
    assert applicant.open("/spor?fra=applicant-type").links("/side/applicant-type")


def test_what_is_typed_is_asked(visitor: Visitor) -> None:
    visitor.open("/spor")
    typed = visitor.filled("skjema", {}, {"sporsmal": "Kan vi leie PC?"})
    assert "er ikke en anskaffelse" in visitor.send(typed).text


def test_the_page_shows_questions_that_the_scheme_answers(visitor: Visitor) -> None:
    examples = [one for one in visitor.open("/spor").markup.all("a") if "sporsmal=" in (one.get("href") or "")]
    assert len(examples) == 3
    for one in examples:
        assert "Vet ikke" not in visitor.open(one.get("href") or "").text


def test_the_questions_shown_are_those_of_the_scheme_and_in_the_page_language(visitor: Visitor) -> None:
    assert "Må kommunen betale egenandel?" in visitor.open("/spor?ordning=imdi-kommune-2021").text
    visitor.client.get("/", headers={"Accept-Language": "en"})
    with visitor.client.session_transaction() as session:
        session["language"] = "en"
    assert "When is the deadline?" in visitor.open("/spor").text


def test_a_question_on_a_page_that_stood_too_long_is_kept_and_answered(visitor: Visitor) -> None:
    visitor.open("/spor")
    with visitor.client.session_transaction() as session:
        session.pop("csrf_token", None)
    page = visitor.send(visitor.filled("skjema", {}, {"sporsmal": "Kan vi leie PC?", "ordning": "alta"}))
    assert page.value("sporsmal") == "Kan vi leie PC?"
    assert "er ikke en anskaffelse" in page.text
