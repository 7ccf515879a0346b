"""Which rules an application follows, and what another edition would change, on a page of its own."""

from tests.web.visitor import Visitor


def test_the_page_tells_which_rules_are_followed_and_what_changes(ready: Visitor) -> None:
    page = ready.open("/regler")
    for words in ("Utgave 2024.", "Forskriften bak ordningen er byttet ut", "Dette kommer til", "Dette faller bort"):
        assert words in page.text
    assert "Dere har ikke skrevet hvordan dere passer på pengene." in page.text
    assert "Kommunen har ikke kunngjort sine egne tall" in page.text


def test_the_task_list_leads_there(ready: Visitor) -> None:
    assert ready.open("/soknad").links("/regler")


def test_moving_leads_back_to_the_tasks_under_the_other_rules(ready: Visitor) -> None:
    ready.open("/regler")
    ready.press(form="/regler")
    assert "Integreringstilskudd i Alta etter reglene fra 2026" in ready.open("/soknad").text
    assert "Det finnes ingen nyere utgave." in ready.open("/regler").text
