"""A scheme's files become its model, or are refused with file, line and place."""

import datetime as dt
from pathlib import Path

import pytest

from assistant.errors import Refused
from assistant.flow.conditions import Any_, Compare
from assistant.flow.load import load
from assistant.flow.model import Help, Scheme, Source
from tests.flow import tiny


def refusal(folder: Path, file: str, old: str, new: str) -> Refused:
    with pytest.raises(Refused) as refused:
        tiny.edited(folder, file, old, new)
    return refused.value


@pytest.fixture
def scheme(tmp_path: Path) -> Scheme:
    return load(tiny.write(tmp_path))


def test_a_scheme_has_steps_pages_and_fields_in_order(scheme: Scheme) -> None:
    assert (scheme.id, scheme.edition, scheme.case_language) == ("tiny", "2027", "nb")
    assert list(scheme.step) == ["applicant", "project"]
    assert list(scheme.page) == ["who", "children", "what", "money", "large"]
    assert list(scheme.step["applicant"].fields) == ["name", "support", "secret", "children", "ages"]


def test_a_page_has_its_words(scheme: Scheme) -> None:
    page = scheme.page["who"][1]
    assert (page.title, page.intro) == ("Hvem er dere?", ("Vi begynner her.",))
    assert page.help == (Help("Hva er et lag?", ("Folk som går sammen.",)),)


def test_a_field_is_required_always_never_or_under_a_condition(scheme: Scheme) -> None:
    fields = {field.id: field for _, field in scheme.columns()}
    assert fields["name"].required is True
    assert fields["children"].required is False
    assert fields["summary"].required == Compare("applicant.children", "is", True)


def test_only_free_text_is_read_unless_the_data_says_otherwise(tmp_path: Path) -> None:
    scheme = tiny.edited(tmp_path, "flow", "label: Navn,", "label: Navn, read: true,")
    assert [field.id for _, field in scheme.columns() if field.read] == ["name", "summary"]
    table = scheme.field("project.costs")
    assert table is not None
    assert [column.id for column in table.columns if column.read] == ["what"]


def test_a_figure_and_a_rule_have_their_source(scheme: Scheme) -> None:
    assert scheme.figures[0].source == Source("Om", "minst 10 000 kroner")
    assert scheme.figures[1].source.own
    assert scheme.rule["has-children"].source.quote == "Barn skal være med."
    assert scheme.rule["deadline"].source == Source(reason="Fristen er viktig.")


def test_a_rule_that_only_compares_has_no_function(scheme: Scheme) -> None:
    assert scheme.rule["has-children"].function == ""
    assert scheme.rule["deadline"].function == "deadline"


def test_a_condition_may_be_of_several(tmp_path: Path) -> None:
    several = "asked_when: {any_of: [{answer: applicant.name, given: true}, {answer: applicant.children, is: true}]}"
    scheme = tiny.edited(tmp_path, "flow", "asked_when: {answer: applicant.support, is: project}", several)
    assert isinstance(scheme.step["project"].asked_when, Any_)


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("flow", "kind: line, label: Navn", "kind: novel, label: Navn", "flow-unknown-kind"),
        ("flow", "kind: money, label: Beløp", "kind: table, label: Beløp", "flow-unknown-kind"),
        ("flow", "kind: money, label: Beløp", "kind: choices, label: Beløp", "flow-unknown-kind"),
        ("flow", "label: Navn", "label: ''", "flow-wording-missing"),
        ("flow", "title: Er det barn med?", "title: ' '", "flow-wording-missing"),
        ("flow", "label: Rolig", "label: ", "flow-wording-missing"),
        ("flow", "summary: Hva er et lag?", "summary: ''", "flow-wording-missing"),
        ("flow", "text: [Folk som går sammen.]", "text: ['']", "flow-wording-missing"),
        ("flow", "{id: start, kind: date, label: Start}", "{id: start, kind: date}", "flow-key-missing"),
        ("flow", "intro: [", "introduction: [", "flow-unknown-key"),
        ("flow", "label: Beløp}", "label: Beløp, asked_when: {answer: a.b, is: 1}}", "flow-unknown-key"),
        ("flow", "label: Navn", "label: 5", "flow-not-text"),
        ("flow", "value: none", "value: no", "flow-not-text"),
        ("flow", "hidden: true", "hidden: perhaps", "flow-not-flag"),
        ("flow", "intro: [Vi begynner her.]", "intro: {a: b}", "flow-not-list"),
        ("flow", "{answer: applicant.support, is: project}", "[project]", "flow-not-mapping"),
        ("flow", "support, is: project", "support, equals: project", "flow-unknown-key"),
        ("flow", "support, is: project", "support, is: project, given: true", "flow-condition-word"),
        ("flow", "{answer: applicant.support, is: project}", "{answer: applicant.support}", "flow-condition-word"),
        ("flow", "{answer: applicant.support, is: project}", "{all_of: []}", "flow-condition-word"),
        ("flow", "support, is: project", "support, is: ", "flow-condition-word"),
        ("flow", "{answer: applicant.support, is: project}", "{is: project}", "flow-key-missing"),
        ("flow", "label: Navn", "label: Navn, label: Namn", "flow-duplicate-key"),
        ("flow", "  - id: project", " - id: project", "flow-yaml"),
        ("figures", "from: 2027-01-01,\n", "", "flow-key-missing"),
        ("figures", "from: 2027-01-01,\n", "from: i fjor,\n", "flow-figure-date"),
        ("figures", "from: 2027-01-01,\n", "from: 2027-01-01 10:00:00,\n", "flow-figure-date"),
        ("figures", "from: 2027-01-01,\n", "from: 2027-02-30,\n", "flow-yaml"),
        ("figures", ",\n     source: {heading: Om, quote: minst 10 000 kroner}", "", "flow-source-missing"),
        ("figures", "quote: minst 10 000 kroner", "quote: ''", "flow-wording-missing"),
        ("figures", "heading: Om, ", "", "flow-key-missing"),
        ("figures", ", reason: Slik er det.", "", "flow-wording-missing"),
        ("figures", "own: true, reason: Slik er det.", "own: false", "flow-source-missing"),
        ("figures", "value: 10000", "value: mye", "flow-figure-value"),
        ("figures", "value: 10000", "value: 10000.5", "flow-figure-value"),
        ("figures", "value: 10000", "value: true", "flow-figure-value"),
        ("figures", "value: 10000", "value: ", "flow-figure-value"),
        ("figures", '"04-15"', '"04-31"', "flow-figure-value"),
        ("figures", "unit: month-day", "unit: ''", "flow-wording-missing"),
        ("rules", "severity: fix", "severity: grave", "flow-unknown-severity"),
        ("rules", 'message: "Dere svarte {answer}."', "variants: {a: {remedy: x}}", "flow-key-missing"),
        ("rules", 'message: "Fristen er {next}."', "message: ' '", "flow-wording-missing"),
        ("criteria", "answers: [project.summary, project.costs]", "answers: {a: b}", "flow-not-list"),
        ("scheme", "title: Små tilskudd", "title: ''", "flow-key-missing"),
        ("scheme", 'edition: "2027"', "edition: 2027", "flow-not-text"),
    ],
)
def test_what_is_not_of_the_grammar_is_refused_with_file_and_line(
    tmp_path: Path, file: str, old: str, new: str, code: str
) -> None:
    line = tiny.FILES[file].partition(old)[0].count("\n") + 1
    refused = refusal(tmp_path, file, old, new)
    assert refused.code == code
    assert refused.path.split(" ")[0] == f"tiny/{file}.yaml:{line}"


@pytest.mark.parametrize(
    ("file", "old", "code", "where"),
    [
        ("rules", "    place: applicant.children\n", "flow-key-missing", "tiny/rules.yaml:2 rules[0]"),
        (
            "rules",
            "    source: {heading: Om, quote: Barn skal være med.}\n",
            "flow-source-missing",
            "tiny/rules.yaml:2 rules[0]",
        ),
        (
            "criteria",
            "    source: {heading: Om, quote: tydelig}\n",
            "flow-source-missing",
            "tiny/criteria.yaml:2 criteria[0]",
        ),
        ("scheme", "recipient: post@kommune.example\n", "flow-key-missing", "tiny/scheme.yaml:1 recipient"),
    ],
)
def test_what_lacks_something_is_refused_with_the_line_it_begins_on(
    tmp_path: Path, file: str, old: str, code: str, where: str
) -> None:
    refused = refusal(tmp_path, file, old, "")
    assert (refused.code, refused.path) == (code, where)


@pytest.mark.parametrize("file", sorted(tiny.FILES))
def test_a_file_that_is_not_there_is_refused_by_name(tmp_path: Path, file: str) -> None:
    (tiny.write(tmp_path) / f"{file}.yaml").unlink()
    with pytest.raises(Refused, match="flow-yaml") as refused:
        load(tmp_path / "tiny")
    assert refused.value.path == f"tiny/{file}.yaml:1"


@pytest.mark.parametrize("text", ["", "- a list\n", "just text\n", "[]\n"])
@pytest.mark.parametrize("file", ["scheme", "flow", "figures"])
def test_a_file_that_is_no_mapping_is_refused(tmp_path: Path, file: str, text: str) -> None:
    with pytest.raises(Refused, match="flow-not-mapping") as refused:
        load(tiny.write(tmp_path, **{file: text}))
    assert refused.value.path == f"tiny/{file}.yaml:1"


def test_a_variant_may_have_a_severity_and_a_source_of_its_own(tmp_path: Path) -> None:
    variants = (
        "variants: {late: {message: For sent., severity: stop, own: true, reason: Sant.}, soon: {message: Snart.}}"
    )
    rule = tiny.edited(tmp_path, "rules", 'message: "Fristen er {next}."', variants).rule["deadline"]
    assert rule.variants["late"].severity == "stop"
    assert rule.variants["late"].source == Source(reason="Sant.")
    assert (rule.variants["soon"].severity, rule.variants["soon"].source) == (None, None)


def test_a_figure_begins_on_a_day(scheme: Scheme) -> None:
    assert scheme.figures[0].start == dt.date(2027, 1, 1)
