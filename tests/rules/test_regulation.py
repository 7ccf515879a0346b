"""The rules in force from 1 January 2026, at their boundaries; the edition of 2024 knows nothing of them."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.schemes import installed
from assistant.rules import regulation
from assistant.service.checking import check
from assistant.service.clock import Clock
from tests.rules.bases import TODAY
from tests.rules.judging import changed

NEW: Mapping[str, Any] = {
    "capacity.risk": "Få kan komme om vinteren, så da henter vi dem med bil.",
    "capacity.supplement": "Ingen andre i bydelen har middag for voksne på kvelden.",
    "budget.control": "Styret godkjenner utgifter, og to revisorer går gjennom regnskapet.",
    "other_funding.same_cost_public": False,
}
OPERATING: Mapping[str, Any] = {
    "operating.counting_members": 30,
    "operating.counting_residents": 20,
    "operating.rights_in_statutes": True,
}
ATTACHED = ("statutes", "accounts", "annual-report")


def sheet(support: str, change: Mapping[str, Any] | None = None, attached: tuple[str, ...] = ATTACHED) -> Sheet:
    """The base of that support under the regulation of 2026, with the changes made to it."""
    new = {**NEW, **(OPERATING if support == "operating" else {})}
    if support == "operating":
        del new["capacity.supplement"]
    document, _ = changed(support, {**new, **(change or {})})
    document["edition"] = "2026"
    document["attachments"] = [{"kind": kind, "filename": f"{kind}.pdf"} for kind in attached]
    return check(json.dumps(document).encode(), lambda _: b"%PDF-1.7", installed(), Clock(TODAY)).sheet


def spoken(support: str, rule: str, change: Mapping[str, Any], **given: Any) -> list[Finding]:
    return [one for one in sheet(support, change, **given).findings if one.rule == rule]


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_a_whole_application_under_the_new_rules_is_ready(support: str) -> None:
    assert [(one.rule, one.place) for one in sheet(support).findings if one.severity != "info"] == []


@pytest.mark.parametrize(
    ("support", "rule", "place", "outside", "inside", "severity"),
    [
        ("operating", "counting-members", "operating.counting_members", 19, 20, "stop"),
        ("operating", "counting-residents", "operating.counting_residents", 15, 16, "stop"),
        ("operating", "rights-in-statutes", "operating.rights_in_statutes", False, True, "fix"),
        ("project", "financial-control", "budget.control", "Ja, vi gjør", NEW["budget.control"], "fix"),
        ("project", "risk", "capacity.risk", "-", NEW["capacity.risk"], "advice"),
        ("activity", "supplement", "capacity.supplement", "", NEW["capacity.supplement"], "advice"),
        ("project", "double-public-funding", "other_funding.same_cost_public", True, False, "stop"),
        ("project", "public-income", "budget.income[0].source", "state", "foundation", "advice"),
        ("project", "lasting-investment", "budget.costs[0].description", "Kjøp av sofaer", "Leie av sofaer", "stop"),
        ("project", "subgoal-missing", "subgoals.chosen", None, ["D"], "fix"),
    ],
)
def test_a_rule_speaks_outside_its_boundary_and_is_silent_just_inside(
    support: str, rule: str, place: str, outside: Any, inside: Any, severity: str
) -> None:
    assert [one.severity for one in spoken(support, rule, {place: outside})] == [severity]
    assert spoken(support, rule, {place: inside}) == []


@pytest.mark.parametrize(
    ("support", "kind"), [("project", "statutes"), ("activity", "accounts"), ("operating", "annual-report")]
)
def test_what_must_be_attached_is_missed_when_it_is_not(support: str, kind: str) -> None:
    rest = tuple(one for one in ATTACHED if one != kind)
    assert len(spoken(support, f"{kind}-attached", {}, attached=rest)) == 1


def test_the_annual_report_is_for_operating_support_alone() -> None:
    assert spoken("project", "annual-report-attached", {}, attached=("statutes", "accounts")) == []


def test_equipment_that_the_measure_needs_is_advice_and_no_stop() -> None:
    change = {"budget.costs[0].description": "Kjøp av 10 PC-er"}
    [finding] = spoken("project", "lasting-investment", change)
    assert (finding.severity, finding.words) == ("advice", "Kjøp av 10 PC-er")
    assert "regnes ikke som investeringer" in finding.source.quote


@pytest.mark.parametrize("with_whom", ["management", "residents_council", "partners"])
def test_one_agreement_at_the_reception_centre_is_enough(with_whom: str) -> None:
    reception = {
        "involved": True,
        "centre": "Alta mottak",
        "contact_name": "Kari",
        "contact_phone": "59000142",
        **dict.fromkeys(("management", "residents_council", "partners"), "none"),
    }
    assert len(spoken("project", "reception-cooperation", {"reception": reception})) == 1
    assert spoken("project", "reception-cooperation", {"reception": {**reception, with_whom: "agreed"}}) == []


def test_the_first_edition_neither_asks_nor_judges_by_the_new_rules() -> None:
    old, new = installed().get("alta", "2024"), installed().get("alta", "2026")
    assert old.field("capacity.risk") is None
    assert not {"counting-members", "risk", "keep-documents"} & old.rule.keys()
    assert {"counting-members", "risk", "keep-documents"} <= new.rule.keys()
    assert installed().get("alta") is old


def test_every_quotation_of_the_new_edition_is_the_regulations() -> None:
    new = installed().get("alta", "2026")
    sources = [one.source for one in new.rules] + [one.source for one in new.figures]
    assert all(one.heading.startswith("§") for one in sources if one.quote)


def test_the_words_for_what_lasts_are_written_as_they_are_read() -> None:
    assert all(word == word.casefold() for word in regulation.lasting())
