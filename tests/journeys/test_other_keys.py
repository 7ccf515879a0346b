"""The keys that stand beside the answers: approval, attachments, language, what could not be read, standpoints."""

import copy
import json
from typing import Any

import pytest

from tests.journeys.carrying import Carried, carrying
from tests.journeys.examples import FOLDER, example
from tests.journeys.key import Document
from tests.journeys.wizard import Wizard
from tests.web.visitor import Visitor

CLEARED: Any = object()
APPROVAL = [
    ("name", "Noen Andre", ""),
    ("role", "leader", CLEARED),
    ("delegated_by", "Årsmøtet", ""),
    ("date", "15. februar 2027", ""),
]
UNREADABLE = [
    ("costs", "costs-0-amount", ("budget", "costs", 0, "amount"), "12 000,50", "tolv tusen"),
    ("income", "income-1-year", ("budget", "income", 1, "year"), "neste år", "år 2"),
    ("project-period", "end", ("project", "end", None, None), "31.6.2028", "sommeren"),
    ("participants", "participants", ("target_group", "participants", None, None), "mange", "25 til 30"),
    ("goals", "goals-2-by", ("results", "goals", 2, "by"), "før jul", "32.12.2027"),
]


@pytest.fixture
def carried(wizard: Wizard, visitor: Visitor) -> Carried:
    """The application that was approved by delegation, with its files waited for."""
    return carrying(wizard, visitor, example("activity-nn").document)


def approval(carried: Carried) -> dict[str, Any]:
    """What the document says of the approval."""
    found: dict[str, Any] = carried.document()["answers"]["approval"]
    return found


@pytest.mark.parametrize(("key", "typed", "nothing"), APPROVAL, ids=[key for key, _, _ in APPROVAL])
def test_the_approval_is_changed_and_emptied_key_by_key(carried: Carried, key: str, typed: str, nothing: Any) -> None:
    carried.save("/godkjenning", {key: typed})
    changed = approval(carried)
    assert changed[key] == ("2027-02-15" if key == "date" else typed)
    button = ("clear", key) if nothing is CLEARED else ("", "")
    carried.save("/godkjenning", {} if nothing is CLEARED else {key: nothing}, button)
    emptied = approval(carried)
    assert key not in emptied
    rest = ("name", "role", "delegated_by", "date")
    assert {one: emptied[one] for one in rest if one != key} == {
        one: example("activity-nn").answers["approval"][one] for one in rest if one != key
    }


def test_hour_and_fingerprint_come_with_the_tick_and_go_with_it(carried: Carried) -> None:
    carried.save("/godkjenning", {"confirmed": "yes"})
    given = approval(carried)
    assert (given["confirmed"], given["time"], len(given["fingerprint"])) == (True, "14:05", 64)
    carried.save("/godkjenning", {"confirmed": []})
    taken_back = approval(carried)
    assert taken_back["confirmed"] is False
    assert not {"time", "fingerprint"} & taken_back.keys()


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_language_of_the_answers_is_said_and_said_anew(carried: Carried, language: str) -> None:
    carried.save("/soknad", {"answers": language})
    assert carried.document() == {**example("activity-nn").document, "language": language}


def test_an_attachment_is_given_under_its_kind_changed_and_taken_away(carried: Carried) -> None:
    listed = example("activity-nn").document["attachments"]
    statutes = FOLDER / "project-nb" / "vedtekter.pdf"
    carried.save("/vedlegg", {"kind": "statutes", "file": (statutes, statutes.name)})
    assert carried.document()["attachments"] == [*listed, {"kind": "statutes", "filename": "vedtekter.pdf"}]
    remove_last(carried)
    carried.save("/vedlegg", {"kind": "other", "file": (statutes, "reglene våre.pdf")})
    assert carried.document()["attachments"][-1] == {"kind": "other", "filename": "reglene våre.pdf"}
    remove_last(carried)
    assert carried.document() == example("activity-nn").document


def remove_last(carried: Carried) -> None:
    """Take the last attachment away by its button."""
    page = carried.visitor.open("/vedlegg").markup
    form = [one.get("action") for one in page.all("form") if one.get("action").endswith("/fjern")][-1]
    carried.visitor.press(form=form)


@pytest.mark.parametrize(("page", "name", "place", "first", "second"), UNREADABLE, ids=[one[1] for one in UNREADABLE])
def test_what_cannot_be_read_is_kept_word_for_word(
    carried: Carried, page: str, name: str, place: tuple[Any, ...], first: str, second: str
) -> None:
    sound = carried.visitor.open(f"/side/{page}").value(name)
    for words in (first, second):
        again = carried.save(f"/side/{page}", {name: words})
        typed = dict(zip(("step", "field", "row", "column", "text"), (*place, words), strict=True))
        assert carried.document() == unread(example("activity-nn").document, typed)
        assert again.value(name) == words
    carried.save(f"/side/{page}", {name: sound})
    assert carried.document() == example("activity-nn").document


def unread(document: Document, typed: dict[str, Any]) -> Document:
    """The document where that answer was typed so that it could not be read."""
    changed = copy.deepcopy(document)
    held = changed["answers"][typed["step"]]
    if typed["column"]:
        del held[typed["field"]][typed["row"]][typed["column"]]
    else:
        del held[typed["field"]]
    return {**changed, "typed": [typed]}


def test_a_standpoint_is_given_changed_and_taken_back(wizard: Wizard, visitor: Visitor) -> None:
    faulty = json.loads((FOLDER / "faulty" / "datakafe-kjop.json").read_text("utf-8"))
    carried = carrying(wizard, visitor, faulty)
    finding = next(one for one in wizard.service.open(carried.secret).sheet.findings if one.free_text)
    name = visitor.open("/funn").markup.all("textarea")[0].get("name")
    for reason in ("Vi leier dem.", "Vi låner dem av biblioteket."):
        carried.save("/funn", {name: reason})
        [standpoint] = carried.document()["standpoints"]
        assert (standpoint["rule"], standpoint["words"], standpoint["reason"]) == (finding.rule, finding.words, reason)
    carried.save("/funn", {name: " "})
    assert carried.document() == faulty


def test_what_the_program_sets_itself_is_set_from_the_first_page(wizard: Wizard, visitor: Visitor) -> None:
    visitor.open("/ordning")
    visitor.press("scheme", "alta", form="/begynn")
    link = visitor.open("/lenke").markup.one("input", id="lenke").get("value")
    carried = Carried(wizard, visitor, link.rpartition("/")[2])
    assert carried.document() == {
        "format": 1,
        "scheme": "alta",
        "edition": "2024",
        "language": "nb",
        "answers": {},
        "attachments": [],
    }
