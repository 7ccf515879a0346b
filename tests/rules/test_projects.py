"""Projects such as get support: none of them is stopped for its title or its short description."""

from pathlib import Path

import pytest
import yaml

from tests.rules.judging import judged

PROJECTS = yaml.safe_load((Path(__file__).parent / "texts" / "projects.yaml").read_text(encoding="utf-8"))
TEACHING = ("Rett på norskprøven", "Intensivt norskkurs med lærer, lekser og prøve, fram mot B1.")


@pytest.mark.parametrize("one", PROJECTS, ids=[one["title"] for one in PROJECTS])
def test_a_project_that_may_be_supported_is_not_stopped(one: dict[str, str]) -> None:
    found = judged("project", {"project.title": one["title"], "project.summary": one["summary"]})
    assert [finding.rule for finding in found if finding.severity == "stop"] == []


def test_teaching_in_disguise_is() -> None:
    found = judged("project", {"project.title": TEACHING[0], "project.summary": TEACHING[1]})
    assert {finding.rule for finding in found if finding.severity == "stop"} == {"norwegian-teaching"}
