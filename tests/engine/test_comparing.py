"""Rules that are data alone: where they may speak, what they demand, and which of their cases is said."""

from pathlib import Path

import pytest

from assistant import words
from assistant.engine.application import Application
from assistant.engine.sheet import Sheet
from assistant.errors import Refused
from assistant.flow.load import load
from tests.flow import tiny
from tests.rules.bases import TODAY

CHILDREN = "    demands: {answer: applicant.children, is: true}\n"


def said(folder: Path, rule: str, **applicant: object) -> list[tuple[str, str, bool]]:
    """Place, sentence and emptiness of what the first rule of the tiny scheme says, its demand replaced."""
    rules = tiny.RULES.replace("    support: [project]\n", "").replace(CHILDREN, rule)
    scheme = load(tiny.write(folder, rules=rules))
    sheet = Sheet(scheme, Application("tiny", "2027", "nb", {"applicant": applicant}), (), TODAY)
    found = [one for one in sheet.findings if one.rule == "has-children"]
    return [(f"{one.place.step}.{one.place.field}", words.say(one.message, "nb"), one.empty) for one in found]


@pytest.mark.parametrize(("support", "speaks"), [("project", True), ("operating", False), (None, False)])
def test_a_rule_may_speak_only_where_its_when_holds(tmp_path: Path, support: str | None, speaks: bool) -> None:
    rule = "    when: {answer: applicant.support, is: project}\n" + CHILDREN
    assert bool(said(tmp_path, rule, support=support, children=False)) is speaks


def test_with_a_when_alone_it_speaks_wherever_that_holds(tmp_path: Path) -> None:
    rule = "    when: {answer: applicant.children, is: true}\n"
    assert said(tmp_path, rule, children=True)
    assert not said(tmp_path, rule, children=False)
    assert not said(tmp_path, rule)


def test_what_is_demanded_of_a_missing_answer_stays_open_unless_it_must_be_given(tmp_path: Path) -> None:
    assert not said(tmp_path / "a", CHILDREN)
    [(_, _, empty)] = said(tmp_path / "b", "    demands: {answer: applicant.children, given: true}\n")
    assert empty


CASES = """\
    variants:
      unsaid: {when: {answer: applicant.children, given: false}, message: Svar på det.}
      "no": {demands: {answer: applicant.children, is: true}, message: Nei går ikke.}
      late: {when: {answer: applicant.children, is: false}, message: Sies aldri.}
      beside: {place: applicant.support, demands: {answer: applicant.support, is: project}, message: Bare prosjekt.}
"""


def cases(folder: Path, **applicant: object) -> list[tuple[str, str]]:
    rules = tiny.RULES.replace("    support: [project]\n", "").replace(CHILDREN, "")
    rules = rules.replace('    message: "Dere svarte {answer}."\n    remedy: Ta med barn.\n', CASES)
    scheme = load(tiny.write(folder, rules=rules))
    sheet = Sheet(scheme, Application("tiny", "2027", "nb", {"applicant": applicant}), (), TODAY)
    found = [one for one in sheet.findings if one.rule == "has-children"]
    return [(str(one.place.field), words.say(one.message, "nb")) for one in found]


def test_of_its_cases_the_first_at_each_place_is_said(tmp_path: Path) -> None:
    found = cases(tmp_path, children=False, support="operating")
    assert sorted(found) == [("children", "Nei går ikke."), ("support", "Bare prosjekt.")]


def test_a_case_can_speak_of_an_answer_that_is_not_there(tmp_path: Path) -> None:
    assert cases(tmp_path, support="project") == [("children", "Svar på det.")]


def test_a_demand_without_a_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        load(tiny.write(tmp_path, rules=tiny.RULES.replace("    place: applicant.children\n", "")))
    assert refused.value.code == "flow-key-missing"
