"""Which rules an application follows, and what another edition would change, on a page of its own."""

import io
import json

from tests.rules.bases import base
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


def test_words_of_a_page_in_nynorsk_are_marked_as_nynorsk(visitor: Visitor) -> None:
    document = {**base("project"), "scheme": "oygarden"}
    document["answers"]["organisation"]["voluntary_register"] = False
    visitor.open("/start-fra")
    visitor.press(file=(io.BytesIO(json.dumps(document).encode()), "soknad.json"))
    quoted = [one.text for one in visitor.open("/funn").markup.all("blockquote", lang="nn")]
    assert any("Frivilligheitsregisteret" in one for one in quoted)


def test_the_first_page_says_where_the_new_rules_can_be_seen(visitor: Visitor) -> None:
    assert visitor.open("/").text.count("kan dere se hva de nye reglene endrer") == 1
