"""A broken flow is refused before it is used, with file and place: one broken example of each kind."""

from pathlib import Path

import pytest

from assistant.engine.lint import problems
from assistant.flow.load import load
from tests.flow import tiny


def broken(folder: Path, file: str, old: str, new: str) -> list[tuple[str, str]]:
    """Code and place of everything wrong with the tiny scheme after one edit, translations aside."""
    return [(one.code, one.where) for one in problems(tiny.edited(folder, file, old, new), languages=())]


def test_the_tiny_scheme_is_whole(tmp_path: Path) -> None:
    assert list(problems(load(tiny.write(tmp_path)), languages=())) == []


UNREACHABLE = """\
      - id: never
        title: Hit kommer ingen?
        asked_when: {all_of: [{answer: project.total, at_most: 5}, {answer: project.total, at_least: {figure: least}}]}
        fields: [{id: lost, kind: line, label: Tapt}]
      - id: large
"""
BROKEN: list[tuple[str, str, str, str, str]] = [
    # kinds that are unknown are refused at loading already: see tests/flow/test_load.py
    ("rules", "  - id: deadline", "  - id: dead-line", "flow-unknown-rule", "rules.yaml dead-line"),
    ("rules", "place: applicant.children", "place: applicant.child", "flow-unknown-target", "rules.yaml has-children"),
    ("rules", "support: [project]", "support: [projects]", "flow-unknown-target", "rules.yaml has-children"),
    ("flow", "      - id: large\n", UNREACHABLE, "flow-unreachable", "flow.yaml never"),
    (
        "flow",
        "asked_when: {answer: applicant.support, is: project}",
        "asked_when: {all_of: [{answer: applicant.support, is: project}, {answer: applicant.support, is: none}]}",
        "flow-unreachable",
        "flow.yaml what",
    ),
    ("criteria", "project.summary, ", "project.summery, ", "flow-unknown-target", "criteria.yaml clear"),
    ("criteria", "rule: has-children", "rule: has-kids", "flow-unknown-target", "criteria.yaml clear"),
    (
        "flow",
        'hint: "Minst {least}."',
        'hint: "Minst {most}."',
        "flow-unknown-figure",
        "flow.yaml applicant who support project",
    ),
    (
        "flow",
        'hint: "Minst {least}."',
        'hint: "Minst {least."',
        "flow-braces",
        "flow.yaml applicant who support project",
    ),
    (
        "flow",
        'hint: "Minst {least}."',
        'hint: "Minst {}."',
        "flow-unknown-figure",
        "flow.yaml applicant who support project",
    ),
    ("rules", 'message: "Fristen er {next}."', 'message: "Fristen er next}."', "flow-braces", "rules.yaml deadline"),
    ("flow", "  - id: project", "  - id: applicant", "flow-twice", "flow.yaml applicant"),
    ("flow", "      - id: what\n", "      - id: who\n", "flow-twice", "flow.yaml page who"),
    ("flow", "{id: total, kind", "{id: summary, kind", "flow-twice", "flow.yaml project.summary"),
    ("flow", "{id: paid, kind", "{id: amount, kind", "flow-twice", "flow.yaml project.costs.amount"),
    ("flow", "value: big", "value: small", "flow-twice", "flow.yaml applicant.ages small"),
    ("flow", "value: fast", "value: slow", "flow-twice", "flow.yaml project.plan.how slow"),
    ("rules", "  - id: deadline", "  - id: has-children", "flow-twice", "rules.yaml has-children"),
    ("figures", "{id: deadline, label", "{id: least, label", "flow-twice", "figures.yaml least 2027-01-01"),
    ("flow", "kind: line, label: Navn", "kind: choice, label: Navn", "flow-dead-end", "flow.yaml applicant who name"),
    (
        "flow",
        "kind: choices, label: Alder",
        "kind: line, label: Alder",
        "flow-dead-end",
        "flow.yaml applicant children ages",
    ),
    ("flow", "kind: group", "kind: line", "flow-dead-end", "flow.yaml project large plan"),
    (
        "rules",
        "    demands: {answer: applicant.children, is: true}\n",
        "",
        "flow-key-missing",
        "rules.yaml has-children",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "code", "where"), BROKEN)
def test_a_broken_flow_is_found_out_with_file_and_place(
    tmp_path: Path, file: str, old: str, new: str, code: str, where: str
) -> None:
    assert (code, f"tiny/{where}") in broken(tmp_path, file, old, new)


def test_a_page_with_nothing_to_answer_is_a_dead_end(tmp_path: Path) -> None:
    empty = "        fields: []\n      - id: what\n"
    assert ("flow-dead-end", "tiny/flow.yaml project gone") in broken(
        tmp_path, "flow", "      - id: what\n", f"      - id: gone\n        title: Og så?\n{empty}"
    )


def test_a_page_with_nothing_but_hidden_fields_is_a_dead_end(tmp_path: Path) -> None:
    flow = tiny.FLOW.replace("label: Barn er med}", "label: Barn er med, hidden: true}").replace(
        "label: Alder,", "label: Alder, hidden: true,"
    )
    found = [(one.code, one.where) for one in problems(load(tiny.write(tmp_path, flow=flow)), languages=())]
    assert ("flow-dead-end", "tiny/flow.yaml applicant children") in found


def test_a_step_without_pages_is_a_dead_end(tmp_path: Path) -> None:
    empty = "  - {id: gone, title: Borte, pages: []}\n  - id: project"
    assert ("flow-dead-end", "tiny/flow.yaml gone") in broken(tmp_path, "flow", "  - id: project", empty)


def test_a_table_without_columns_is_a_dead_end(tmp_path: Path) -> None:
    bare = "          - {id: bare, kind: table, label: Tom}\n          - {id: total"
    found = broken(tmp_path, "flow", "          - {id: total", bare)
    assert found == [("flow-dead-end", "tiny/flow.yaml project money bare")]


@pytest.mark.parametrize(
    ("condition", "offered"),
    [("{answer: applicant.children, is: true}", False), ("{answer: applicant.name, given: true}", False)]
    + [("{any_of: [{answer: applicant.name, given: true}, {answer: applicant.name, given: false}]}", True)],
)
def test_a_choice_that_must_be_made_must_have_something_to_choose(
    tmp_path: Path, condition: str, offered: bool
) -> None:
    option = f"{{value: a, label: A, asked_when: {condition}}}"
    field = f"          - {{id: sort, kind: choice, label: Slag, required: true, options: [{option}]}}\n"
    found = broken(tmp_path, "flow", "          - {id: total", f"{field}          - {{id: total")
    assert (("flow-nothing-offered", "tiny/flow.yaml project money sort") in found) is not offered


def test_a_sentence_without_a_translation_is_found_out(tmp_path: Path) -> None:
    nowhere = "Hva heter det lille laget deres, alt i alt?"
    scheme = tiny.edited(tmp_path, "flow", "title: Hvem er dere?", f"title: {nowhere}")
    found = [one for one in problems(scheme, languages=("en",)) if one.params.get("sentence") == nowhere]
    assert [(one.code, one.where) for one in found] == [("flow-untranslated", "tiny/flow.yaml applicant who")]
    assert found[0].params["language"] == "en"
