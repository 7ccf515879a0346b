"""What is answered to a question: rule or fact, verdict, source, and one honest «unknown» for all else."""

import datetime as dt

import pytest

from assistant import words
from assistant.asking.answer import Asked, ask
from assistant.asking.book import Book, book
from assistant.asking.numbers import month_of_handing_in, quantities
from assistant.asking.speech import language, without_opening
from assistant.flow import schemes

ALTA = schemes.installed().get("alta")
HOSTILE = [
    "9" * 400,
    "kan vi få " + "1 " * 400,
    "kan " * 5_000,
    "a" * 20_000,
    "søknad\u202e\x1b[31m frist?",
    "{frist} {0} %s når?",
]
TODAY = dt.date(2026, 11, 25)


def asked(question: str) -> Asked:
    return ask(ALTA, question, TODAY)


def known() -> Book:
    found = book("alta")
    assert found
    return found


@pytest.mark.parametrize(
    ("question", "rule", "verdict"),
    [
        ("Kan vi kjøpe PC?", "investment", "no"),
        ("Kan vi leie PC?", "investment", "yes"),
        ("Når er fristen?", "fact-deadline", "yes"),
        ("Hvor mange medlemmer må vi ha?", "operating-members", "yes"),
        ("kaffe budsjett?", "fact-measures", "yes"),
        ("kan vi søke om 5 000?", "amount-minimum", "no"),
        ("får vi revisor dekket?", "audited-accounts", "yes"),
        ("Kan prosjektet vare i fem år?", "fact-duration", "depends"),
        ("When is the deadline?", "fact-deadline", "yes"),
    ],
)
def test_a_question_gets_the_rule_or_fact_that_answers_it(question: str, rule: str, verdict: str) -> None:
    first = asked(question).answers[0]
    assert (first.rule, first.verdict) == (rule, verdict)


@pytest.mark.parametrize(
    ("question", "month"),
    [("Kan vi levere allerede i mars?", 3), ("Can we apply in August?", 8), ("Må vi søke i april?", 4)]
    + [("May we apply?", None), ("Vi vil søke om penger til en tur i juni. Er det i tide?", None)]
    + [("Prosjektet starter i august. Kan vi søke nå?", None), ("Kan vi søke før mai?", None)]
    + [("Can we march in May?", None), ("Prosjektet varer i mai og juni", None)],
)
def test_a_month_tells_when_something_is_handed_in_only_beside_a_word_for_it(question: str, month: int | None) -> None:
    assert month_of_handing_in(question) == month


@pytest.mark.parametrize(
    ("question", "late", "early"),
    [("Kan vi søke i august?", True, False), ("Kan vi levere i mars?", False, True)]
    + [("Kan vi søke i april?", False, False)],
)
def test_a_month_is_held_against_the_deadline_where_it_is_another_month(question: str, late: bool, early: bool) -> None:
    told = asked(question).heard
    assert told
    assert ("day-late" in told.weights, "day-early" in told.weights) == (late, early)


def test_a_fact_and_a_rule_that_say_the_same_follow_each_other() -> None:
    answers = asked("Hva er minste beløp vi kan søke om?").answers
    assert [one.rule for one in answers[:2]] == ["fact-minimum", "amount-minimum"]


def test_figures_are_those_of_the_scheme() -> None:
    text = asked("Hvor mye har kommunen å dele ut?").answers[0].text
    assert "286" not in text.msgid
    assert "286\xa0390\xa0kr" in words.say(text, "nb")


def test_every_answer_tells_where_it_stands() -> None:
    source = asked("Kan vi kjøpe PC?").answers[0].source
    assert source is not None
    assert source.quote == "investeringer og anskaffelser"


@pytest.mark.parametrize(
    "question",
    ["Får vi pengene hvis vi søker?", "Får vi pengene?", "Får me pengane?", "Får vi støtte?", "Will we be funded?"]
    + ["What are our chances?", "visum mor?", "Is it going to rain on Saturday?"]
    + ["Hvordan får jeg oppholdstillatelse?"]
    + ["Når er fristen for Frifond-midler?", "Er det et eget skjema?", "asdf qwer", "", "   ", "???", "\x00\x07"],
)
def test_what_the_scheme_does_not_answer_is_one_unknown_with_the_contact(question: str) -> None:
    (only,) = asked(question).answers
    assert (only.rule, only.source, only.verdict) == (None, None, "unknown")
    assert "roger.tobiassen@alta.kommune.no" in words.say(only.text, "nb")


@pytest.mark.parametrize("question", HOSTILE)
def test_hostile_questions_are_answered_too(question: str) -> None:
    for one in asked(question).answers:
        assert words.say(one.text, "en")


@pytest.mark.parametrize(
    ("question", "spoken"),
    [("Når er fristen?", "nb"), ("Kor mykje kan vi søkje om?", "nb"), ("Can we buy PCs?", "en"), ("deadline?", "en")]
    + [("kaffe budsjett?", "nb"), ("visum mor?", "nb"), ("Me har to kurs i Alta. Får me stønad?", "nb")],
)
def test_a_question_is_answered_in_its_own_language(question: str, spoken: str) -> None:
    assert language(question) == spoken


def test_where_no_word_tells_the_language_it_is_the_readers() -> None:
    assert (language("Turgruppe i fjellet?", "nb"), language("Turgruppe i fjellet?", "en")) == ("nb", "en")


@pytest.mark.parametrize(
    ("question", "rule", "verdict"),
    [
        ("Kan vi klage etter to uker?", "fact-complaint", "yes"),
        ("Kan vi klage etter fire uker?", "fact-complaint", "no"),
        ("Foreningen ble startet for 14 måneder siden. Kan vi søke?", "minimum-age", "yes"),
        ("Foreningen ble startet for 8 måneder siden. Kan vi søke?", "minimum-age", "no"),
        ("Kan vi søke om mindre enn 10 000?", "amount-minimum", "no"),
        ("Can we apply for less than 10 000 kroner?", "amount-minimum", "no"),
        ("Er det forbudt å søke om mindre enn 10 000?", "amount-minimum", "yes"),
    ],
)
def test_a_number_is_held_against_the_figure_whatever_was_taught(question: str, rule: str, verdict: str) -> None:
    first = asked(question).answers[0]
    assert (first.rule, first.verdict) == (rule, verdict)


def test_a_sum_a_year_is_no_number_of_years() -> None:
    assert {one.unit for one in quantities("900 000 per år")} == {"kroner"}


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("mindre enn 10 000 kr", 9_950),
        ("under kr 10 000", 9_950),
        ("mer enn 10 000 kr", 10_050),
        ("over en million kroner", 1_005_000),
        ("ikke mindre enn 10 000 kr", 10_000),
        ("no less than 10 000 kroner", 10_000),
        ("Vi søker ikke om mindre enn 10 000 kroner", 10_000),
        ("mer en 10 000 kr", 10_050),
        ("more than two years", 2.01),
        ("et prosjekt over to år", 2),
        ("over 2024", 2024),
    ],
)
def test_less_and_more_than_a_number_is_a_little_beside_it(told: str, value: float) -> None:
    assert [one.value for one in quantities(told)] == [pytest.approx(value)]


def test_who_tells_a_long_story_is_heard_at_its_end() -> None:
    story = "Vi er en liten forening som møtes hver lørdag og lager mat. " * 30
    assert asked(f"{story}Når er fristen?").answers[0].rule == "fact-deadline"


def test_characters_that_nobody_sees_do_not_part_a_word() -> None:
    assert asked("Kan vi kjø\u00adpe da\u200bta\u00admaskin?").answers[0].rule == "investment"


def test_nothing_that_contradicts_an_answer_follows_it() -> None:
    for question in ("Kan vi kjøpe fotball?", "Kan en enkelt aktivitet få 8000?"):
        verdicts = {one.verdict for one in asked(question).answers}
        assert not {"yes", "no"} <= verdicts


def test_what_was_taught_is_answered_generally_where_no_signal_tells_the_topic() -> None:
    first = asked("Vi vil hjelpe flyktninger å finne bolig").answers[0]
    assert first.rule == "fact-measures"
    assert first.text.msgid in {said.text for topic in known().general for said in topic.replies}


def test_what_and_who_and_how_much_are_not_answered_with_yes_or_no() -> None:
    open_, closed = (asked(question).answers[0] for question in ("Hva er målbare resultatmål?", "Kan vi kjøpe bil?"))
    assert not open_.opens
    assert closed.opens
    assert without_opening("Ja, kommunen legger vekt på det.", "nb") == "Kommunen legger vekt på det."
    assert without_opening("Yes. You do.", "en") == "You do."
    assert without_opening("Jakten er over.", "nb") == "Jakten er over."


@pytest.mark.parametrize(
    ("question", "rule", "verdict"),
    [
        ("Er det forbudt å kjøpe PC?", "investment", "yes"),
        ("Er det forbudt å leie PC?", "investment", "no"),
        ("Is it forbidden to buy a laptop?", "investment", "yes"),
        ("Is teaching Norwegian banned?", "norwegian-teaching", "yes"),
        ("Er det forbode å klage på avgjerda til kommunen?", "fact-complaint", "no"),
        ("Er det forbudt å bruke hest i været?", None, "unknown"),
        ("Må vi ta ut symaskinen av budsjettet?", "investment", "yes"),
        ("Do we have to take the hired tent out of the budget?", "investment", "no"),
        ("Er det et problem at hele leiren er i Sverige?", "abroad-only", "yes"),
        ("Må vi fjerne fødselsnummeret til mora?", "personal-data", "yes"),
    ],
)
def test_it_is_answered_with_the_opposite_verdict_and_neither_ja_nor_nei(
    question: str, rule: str | None, verdict: str
) -> None:
    first = asked(question).answers[0]
    assert (first.rule, first.verdict) == (rule, verdict)
    assert rule is None or not first.opens


def test_nobody_is_told_that_a_complaint_is_too_late_who_did_not_say_when_it_comes() -> None:
    for question in ("Kan vi klage på avgjerda til kommunen?", "Må vi klage på avgjerda?", "Kan vi klage på avslaget?"):
        assert "for sent" not in asked(question).answers[0].text.msgid
