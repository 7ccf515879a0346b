"""A call of a municipality is one file over a shared scheme; what it changes, it changes by id, and nothing else."""

from pathlib import Path

import pytest

from assistant.engine import lint, places
from assistant.errors import Refused
from assistant.flow import calls, schemes
from assistant.flow.conditions import NEVER
from assistant.service import linting
from tests.flow import tiny, tiny_call


def test_a_call_is_a_scheme_of_its_own_with_everything_that_is_shared(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(tmp_path)
    assert (scheme.id, scheme.edition, scheme.about["title"]) == ("nearby", "2028", "Tilskudd i nabokommunen")
    assert list(scheme.step) == ["applicant", "project"]
    assert scheme.figures_on(scheme.figures[0].start) == {"least": 10000, "deadline": "04-15"}


def test_the_shared_scheme_alone_is_offered_to_nobody(tmp_path: Path) -> None:
    tiny_call.write(tmp_path)
    assert [(one.id, one.edition) for one in schemes.read(tmp_path).every()] == [("nearby", "2028")]


def test_no_quotation_is_borrowed(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(tmp_path)
    sources = [one.source for one in scheme.rules] + [one.source for one in scheme.figures]
    sources += [one.source for one in scheme.criteria]
    assert [one.quote for one in sources] == [""] * len(sources)
    assert scheme.rule["has-children"].source.reason == "Vi har ikke lest siden til kommunen."
    assert scheme.rule["deadline"].source.reason == "Fristen er viktig."


def test_only_whom_the_words_belong_to_may_quote_them(tmp_path: Path) -> None:
    call = tiny_call.CALL.replace("quotes: {reason: Vi har ikke lest siden til kommunen.}\n", "")
    with pytest.raises(Refused) as refused:
        calls.load(tiny_call.write(tmp_path, call), calls.Reading(tmp_path))
    assert (refused.value.code, refused.value.path) == ("flow-borrowed-quotes", "calls/nearby-2028.yaml:2 id")
    own = calls.load(tiny_call.write(tmp_path, call.replace("id: nearby", "id: tiny")), calls.Reading(tmp_path))
    assert own.rule["has-children"].source.quote == "Barn skal være med."


def test_a_call_changes_figures_texts_and_severities(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(
        tmp_path,
        """\
figures:
  least: {value: 5000, source: {heading: Beløp, quote: minst 5 000 kroner}}
pages: {who: {title: Hvem søker?}}
fields: {project.summary: {hint: Kort., required: false}, project.costs.amount: {label: Sum}}
options: {applicant.support: {project: {label: Et prosjekt}}}
rules: {has-children: {severity: advice, remedy: Spør kommunen.}}
criteria: {clear: {label: Det går an å forstå.}}
""",
    )
    assert (scheme.figures[0].value, scheme.figures[0].source.quote) == (5000, "minst 5 000 kroner")
    assert scheme.page["who"][1].title == "Hvem søker?"
    summary, amount, support = (
        scheme.field(path) for path in ("project.summary", "project.costs.amount", "applicant.support")
    )
    assert summary is not None
    assert amount is not None
    assert support is not None
    assert (summary.hint, summary.required, amount.label) == ("Kort.", False, "Sum")
    assert [one.label for one in support.options] == ["Et prosjekt", "Ingenting"]
    rule = scheme.rule["has-children"]
    assert (rule.severity, rule.variants[""].message) == ("advice", "Dere svarte {answer}.")
    assert rule.variants[""].remedy == "Spør kommunen."
    assert scheme.criteria[0].label == "Det går an å forstå."


def test_what_a_call_switches_off_is_never_asked_and_never_speaks(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(
        tmp_path, "steps: {project: {skip: true}}\npages: {children: {skip: true}}\nrules: {deadline: {skip: true}}\n"
    )
    assert scheme.step["project"].asked_when == NEVER
    assert scheme.page["children"][1].asked_when == NEVER
    assert (list(scheme.rule), scheme.silent) == (["has-children"], frozenset(["deadline"]))
    assert list(lint.problems(scheme, [])) == []


def test_a_figure_nobody_knows_is_left_open_and_told_of(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(tmp_path, "figures: {deadline: {unknown: Siden nevner ingen frist.}}\nafterwards: []\n")
    assert [(one.id, one.told) for one in scheme.unknown] == [("deadline", "Siden nevner ingen frist.")]
    assert "deadline" not in scheme.figures_on(scheme.figures[0].start)
    assert list(lint.problems(scheme, [])) == []


RULE = """\
rules:
  local:
    severity: stop
    place: project.total
    demands: {any_of: [{answer: project.total, at_most: {figure: least}}, {answer: applicant.children, is: true}]}
    message: "Dere søker om {answer}."
    remedy: Søk om mindre.
    own: true
    reason: Slik er det her.
"""


def test_a_call_adds_a_rule_that_compares_answers_with_figures(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(tmp_path, RULE)
    assert list(scheme.rule) == ["has-children", "deadline", "local"]
    assert list(lint.problems(scheme, [])) == []


def test_a_call_asks_something_of_its_own(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(
        tmp_path,
        """\
pages: {area: {step: applicant, title: Hvor holder dere til?, fields: [{id: area, kind: line, label: Sted}]}}
fields: {applicant.free: {page: who, kind: yes_no, label: Gratis}}
options: {applicant.ages: {old: {label: Gamle}}}
""",
    )
    assert [page.id for page in scheme.step["applicant"].pages] == ["who", "children", "area"]
    assert list(scheme.step["applicant"].fields) == ["name", "support", "secret", "free", "children", "ages", "area"]
    assert list(lint.problems(scheme, [])) == []


def test_a_call_can_lie_over_another_layer(tmp_path: Path) -> None:
    call = tiny_call.write(tmp_path, tiny_call.CALL.replace("over: shared", "over: shared/newer"))
    layer = tmp_path / "shared" / "newer.yaml"
    layer.write_text("over: shared\npages: {who: {title: Hvem søker?}}\ndescription: Nytt.\n", encoding="utf-8")
    scheme = calls.load(call, calls.Reading(tmp_path))
    assert (scheme.page["who"][1].title, scheme.about["description"]) == ("Hvem søker?", "Nytt.")


def test_a_ring_of_layers_is_refused(tmp_path: Path) -> None:
    call = tiny_call.write(tmp_path, tiny_call.CALL.replace("over: shared", "over: shared/ring"))
    (tmp_path / "shared" / "ring.yaml").write_text("over: shared/ring\n", encoding="utf-8")
    with pytest.raises(Refused, match="flow-over-too-deep"):
        calls.load(call, calls.Reading(tmp_path))


@pytest.mark.parametrize(
    ("changes", "code", "place"),
    [
        ("titel: Feil\n", "flow-unknown-key", "7 titel"),
        ("figures: {pot: {value: 1}}\n", "flow-unknown-target", "7 figures.pot"),
        ("figures: {least: {value: 5000}}\n", "flow-source-missing", "7 figures.least.value"),
        ("figures:\n  least: {value: mye, own: true, reason: Ja.}\n", "flow-figure-value", "8 figures.least.value"),
        ("rules: {has-childern: {severity: stop}}\n", "flow-unknown-target", "7 rules.has-childern"),
        ("rules:\n  has-children: {severity: grave}\n", "flow-unknown-severity", "8 rules.has-children.severity"),
        ("rules: {deadline: {variants: {near: {message: Nå.}}}}\n", "flow-message-and-variants", ""),
        ("criteria: {clera: {label: Nei.}}\n", "flow-unknown-target", "7 criteria.clera"),
        ("steps: {projects: {skip: true}}\n", "flow-unknown-target", "7 steps.projects"),
        ("steps: {project: {skip: ja}}\n", "flow-not-flag", "7 steps.project.skip"),
        ("pages: {whom: {title: Hvem?}}\n", "flow-unknown-target", "7 pages.whom"),
        ("pages: {who: {titel: Hvem?}}\n", "flow-unknown-key", "7 pages.who.titel"),
        ("fields: {project.nothing: {hint: Nei.}}\n", "flow-unknown-target", "7 fields.project.nothing"),
        ("options: {applicant.support: {none-such: {hint: Nei.}}}\n", "flow-unknown-target", ""),
        (RULE.replace("any_of", "one_of_these"), "flow-unknown-key", "11 rules.local.demands.one_of_these"),
        ("over: shared\n", "flow-duplicate-key", "7"),
    ],
)
def test_a_mistake_in_a_call_is_refused_with_file_line_and_place(
    tmp_path: Path, changes: str, code: str, place: str
) -> None:
    with pytest.raises(Refused) as refused:
        tiny_call.loaded(tmp_path, changes)
    assert refused.value.code == code
    assert refused.value.path.startswith(f"calls/nearby-2028.yaml:{place}")


@pytest.mark.parametrize("over", ["nothing", "shared/nothing", "../calls", "calls/../../secret"])
def test_what_a_call_lies_over_must_be_there(tmp_path: Path, over: str) -> None:
    call = tiny_call.write(tmp_path, tiny_call.CALL.replace("over: shared", f"over: {over}"))
    with pytest.raises(Refused, match="flow-unknown-target"):
        calls.load(call, calls.Reading(tmp_path))


@pytest.mark.parametrize("missing", ["id: nearby\n", 'edition: "2028"\n', "over: shared\n"])
def test_a_call_says_who_it_is(tmp_path: Path, missing: str) -> None:
    call = tiny_call.write(tmp_path, tiny_call.CALL.replace(missing, ""))
    with pytest.raises(Refused) as refused:
        calls.load(call, calls.Reading(tmp_path))
    assert (refused.value.code, refused.value.path) == ("flow-key-missing", "calls/nearby-2028.yaml:1")


@pytest.mark.parametrize(
    ("changes", "code", "place"),
    [
        ("description: Minst {mest}.\n", "flow-unknown-figure", "7 description"),
        (RULE.replace("project.total, at", "project.totla, at"), "flow-unknown-target", "8 local"),
        (RULE.replace("is: true", "is: often"), "flow-condition-value", "8 local"),
        ("figures: {deadline: {unknown: Siden nevner ingen frist.}}\n", "flow-unknown-figure", ""),
        ("rules:\n  has-children: {message: 'Dere { svarte.'}\n", "flow-braces", "8 has-children"),
    ],
)
def test_what_is_wrong_with_the_whole_is_told_with_the_line_that_wrote_it(
    tmp_path: Path, changes: str, code: str, place: str
) -> None:
    scheme = tiny_call.loaded(tmp_path, changes)
    found = [places.located(scheme, problem) for problem in lint.problems(scheme, [])]
    file = f"calls/nearby-2028.yaml:{place}" if place else "shared/scheme.yaml:"
    assert any(one.code == code and one.where.startswith(file) for one in found), found


def test_the_check_of_a_folder_reads_calls_and_tells_of_each(tmp_path: Path) -> None:
    tiny_call.write(tmp_path, tiny_call.CALL + "titel: Feil\n")
    tiny_call.write(tmp_path, tiny_call.CALL + "colour: red\n", name="other-2028")
    found = [one.where for one in linting.problems(tmp_path) if one.code == "flow-unknown-key"]
    assert found == ["calls/nearby-2028.yaml:7 titel", "calls/other-2028.yaml:7 colour"]


def test_a_mistake_in_what_is_shared_is_told_where_it_stands(tmp_path: Path) -> None:
    call = tiny_call.write(tmp_path, flow=tiny.FLOW.replace("kind: date", "kind: moon"))
    with pytest.raises(Refused) as refused:
        calls.load(call, calls.Reading(tmp_path))
    assert (refused.value.code, refused.value.path[:17]) == ("flow-unknown-kind", "shared/flow.yaml:")
