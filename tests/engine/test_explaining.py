"""The evidence behind a finding, and behind a silence."""

import pytest

from assistant.engine import explaining
from assistant.rules.case import Text
from tests.rules.cases import place
from tests.rules.judging import sheet

HERE = "activities.description"


def text(words: str) -> Text:
    return Text(place(HERE), words)


def test_a_finding_rests_on_the_words_that_speak_for_it_each_with_weight_and_reason() -> None:
    judged = sheet("project", {HERE: "Vi skal kjøpe ti nye datamaskiner til foreningen."})
    [finding] = [one for one in judged.findings if one.rule == "investment"]
    weighed, *_ = explaining.behind(finding, text(judged.case.text(HERE)))
    assert weighed.concept == "investment"
    assert weighed.score >= weighed.asks
    counted = [one.weight for one in (*weighed.speaks_for, *weighed.speaks_against) if not one.lost]
    assert round(sum(counted), 1) == round(weighed.score, 1)
    assert any("datamaskiner" in one.words and one.weight > 0 and one.reasons for one in weighed.speaks_for)


def test_a_denial_is_shown_as_what_took_the_words_away() -> None:
    judged = sheet("project", {HERE: "Vi skal ikke kjøpe datamaskiner, vi møtes for å prate."})
    told = {(one.concept, each.lost) for _, one in explaining.silent(judged.case, judged.findings)
            for each in one.speaks_against}  # fmt: skip
    assert ("investment", ("negated",)) in told


PARAPHRASE = (
    "En pensjonert lektor går gjennom leseboka side for side, retter stilene våre og gir nye oppgaver hver kveld til "
    "alle kan stoffet."
)


def test_what_the_second_reader_asks_is_explained_by_how_likely_it_is_and_by_words() -> None:
    judged = sheet("project", {HERE: PARAPHRASE})
    [finding] = [one for one in judged.findings if one.rule == "norwegian-teaching"]
    [weighed] = explaining.behind(finding, text(PARAPHRASE))
    assert (weighed.concept, weighed.likely) == ("learned", weighed.score)
    assert weighed.asks <= weighed.score < weighed.sure
    assert finding.asks
    told = {one.words for one in weighed.speaks_for if one.weight > 0 and one.reasons}
    assert {"lektor", "leseboka", "oppgaver", "stoffet"} & told


def test_where_a_rule_is_silent_it_is_told_what_the_second_reader_thought() -> None:
    judged = sheet("project", {HERE: "Vi skal ikke kjøpe datamaskiner, vi møtes for å prate."})
    thought = {one.concept: one.likely for _, one in explaining.silent(judged.case, judged.findings)}
    assert thought["investment"] is not None
    assert 0 <= thought["investment"] < 0.5
    assert thought["subgoal-a"] is None


def test_a_text_that_names_nothing_is_not_weighed() -> None:
    assert explaining.weighings(text("Torsdag klokka seks.")) == []


@pytest.mark.parametrize(
    ("place_", "words", "category", "rule"),
    [
        ("budget.costs[1].description", "Regnskapsfører for foreningen", "administration", "general-operations"),
        ("budget.costs[1].description", "5 nettbrett", "equipment", "investment"),
        (HERE, "Vi øver på jobbintervju og skriver CV med dem som er uten arbeid.", "", "measure-outside-subgoal"),
        ("target_group.description", "Målgruppen er turister som er her i to netter.", "", "target-group-mismatch"),
    ],
)
def test_the_explanation_is_what_the_rule_itself_weighed(place_: str, words: str, category: str, rule: str) -> None:
    change = {place_: words, **({"budget.costs[1].category": category} if category else {})}
    judged = sheet("project", change)
    [finding] = [one for one in judged.findings if one.rule == rule]
    [weighed] = explaining.behind(finding, Text(finding.place, words))
    assert weighed.score >= weighed.asks
    assert (weighed.score < weighed.sure) == finding.asks
    assert sum(one.weight for one in (*weighed.speaks_for, *weighed.speaks_against) if not one.lost) == pytest.approx(
        weighed.score, abs=0.05
    )
