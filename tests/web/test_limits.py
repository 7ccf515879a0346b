"""How many characters a portal takes is said at the question, and over it plainly, there and where it is copied."""

import json
from io import BytesIO
from typing import Any

import pytest

from tests.rules.bases import base
from tests.web.visitor import Visitor

MOST = 60


def take(visitor: Visitor, title: str) -> Visitor:
    document: dict[str, Any] = {**base("project"), "scheme": "trondheim"}
    document["answers"]["project"]["title"] = title
    visitor.open("/start-fra")
    visitor.press(file=(BytesIO(json.dumps(document).encode()), "soknad.json"))
    return visitor


@pytest.mark.parametrize(("length", "over"), [(MOST, ""), (MOST + 1, "1 for mye"), (MOST + 40, "40 for mye")])
def test_it_is_said_at_the_question(visitor: Visitor, length: int, over: str) -> None:
    page = take(visitor, "x" * length).open("/side/project-title")
    said = page.markup.one("p", id="title-most").text
    assert said.startswith("Portalen tar imot høyst 60 tegn.")
    assert said.endswith(f"Dere har skrevet {over}." if over else "60 tegn.")
    assert "title-most" in page.markup.one("input", id="title").get("aria-describedby").split()


@pytest.mark.parametrize(("length", "over"), [(MOST, False), (MOST + 1, True)])
def test_it_is_said_where_it_is_copied(visitor: Visitor, length: int, over: bool) -> None:
    page = take(visitor, "x" * length).open("/send")
    assert f"{length} av 60 tegn" in page.text
    assert ("Teksten er 1 tegn for lang for portalen." in page.text) is over


def test_a_field_without_a_limit_says_nothing_of_one(visitor: Visitor) -> None:
    take(visitor, "Torsdagsmiddagen")
    assert not visitor.open("/side/project-place").markup.all("p", id="place-most")
