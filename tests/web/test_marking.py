"""The words that a finding points at are marked in the applicant's text."""

from assistant.web.marking import marked
from tests.rules.cases import place
from tests.rules.judging import sheet
from tests.web.visitor import Visitor

HERE = "activities.description"
TEXT = "Først prater vi. Så kjøper vi ti datamaskiner til foreningen. Til slutt spiser vi."


def test_a_text_is_cut_at_the_words_and_nothing_of_it_is_lost() -> None:
    judged = sheet("project", {HERE: TEXT})
    parts = marked({one.place: one.words for one in judged.case.texts}, judged.findings)[place(HERE)]
    assert "".join(part.words for part in parts) == TEXT
    [found] = [part for part in parts if part.finding]
    assert found.finding
    assert (found.finding.rule, "datamaskiner" in found.words) == ("investment", True)


def test_of_overlapping_findings_one_is_marked() -> None:
    judged = sheet("project", {HERE: TEXT})
    texts = {one.place: one.words for one in judged.case.texts}
    [(_, parts)] = marked(texts, [*judged.findings, *judged.findings]).items()
    assert sum(part.finding is not None for part in parts) == 1


def test_all_answers_show_the_words_marked_with_the_way_to_what_is_said_of_them(ready: Visitor) -> None:
    ready.open("/side/activities")
    ready.press("onward", description=TEXT)
    page = ready.open("/svar")
    [mark] = page.markup.all("mark")
    assert "datamaskiner" in mark.text
    assert mark.inner[0].get("href") == f"/funn#{page_of_findings(ready)}"


def page_of_findings(ready: Visitor) -> str:
    """The name of the first card that says something of the activities."""
    cards = [one.get("id") for one in ready.open("/funn").markup.all("article")]
    return next(one for one in cards if one.startswith("investment-activities"))
