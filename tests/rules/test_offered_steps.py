"""Operating support: the steps of a measure are offered, nothing in them is required, and four rules read them."""

import copy

import pytest

from tests.rules.bases import base
from tests.rules.cases import at
from tests.rules.judging import judged
from tests.rules.small import Small
from tests.rules.smallest import SMALLEST

READ = {"investment", "double-funding", "personal-data", "language"}
OFFERED = ("project", "subgoals", "target_group", "activities", "results", "plan", "reception", "capacity")
ANSWERS = {step: answers for step, answers in base("project")["answers"].items() if step in OFFERED}
FAULTY = [small for small in SMALLEST if small.support == "project" and small.where.split(".")[0] in OFFERED]


@pytest.mark.parametrize("small", FAULTY, ids=str)
def test_what_stops_a_project_is_silent_in_what_is_only_offered(small: Small) -> None:
    document = copy.deepcopy({**ANSWERS, "attachments": []}) | dict(small.outside)
    found = judged("operating", document, small.days[0])
    offered = {one.rule for one in found if one.place.step in OFFERED}
    assert offered == ({small.rule} if small.rule in READ else set())


@pytest.mark.parametrize("step", OFFERED)
def test_half_an_offered_step_is_no_gap(step: str) -> None:
    for field in ANSWERS[step]:
        answers = copy.deepcopy(ANSWERS[step])
        del answers[field]
        assert [at(one.place) for one in judged("operating", {step: answers}) if one.severity != "info"] == []
