"""The second reader is taught by the half that is worked on, the same way every time, and by what is there now."""

from pathlib import Path

import numpy
import pytest

from assistant.reading.learned import Beside, likely, load, model
from assistant.rules.case import Text
from assistant.rules.read_text import stands
from tests.bench import corpus, learning
from tests.bench.corpus import Labelled
from tests.bench.learning import Table
from tests.rules.cases import case, place

SUMMARY = Beside(("project.summary",))


def one(number: int, text: str, speaks: bool, chosen: tuple[str, ...] = ()) -> Labelled:
    return Labelled("investment", f"x-{number}", "nb", "project.summary", text, speaks, chosen=chosen)


def test_what_is_installed_was_taught_by_the_lexicons_and_texts_that_are_there() -> None:
    """Where this fails: `python3 run.py train`."""
    assert model().taught_by == learning.fingerprint()


def test_no_text_that_is_only_measured_on_teaches() -> None:
    taught = {text.text for text in learning.lessons()}
    measured = {text.text for rule in corpus.rules() for text in corpus.texts("measure", rule)}
    both = len(taught & measured)  # a number, so that a failure does not tell the measured ones
    assert both == 0


def lesson(*rows: tuple[str, bool]) -> Table:
    """Texts by the names of their traits, a letter each, and whether the rule speaks; four parts in turn."""
    said, speaks = zip(*rows, strict=True)
    traits = learning.tabled(said, {"b": 0, "l": 1, "x": 2})
    return Table(traits, numpy.array(speaks), numpy.ones(len(rows)), numpy.arange(len(rows)) % 4)


def sure(texts: Table) -> float:
    return learning.trusted(texts)[1] * learning.fit(texts)[1][0]


def test_weights_tell_what_speaks_from_what_is_silent() -> None:
    _, weights = learning.fit(lesson(("bx", True), ("lx", False)))
    assert weights[0] > 0 > weights[1]
    assert abs(weights[2]) < weights[0]


def test_what_was_seen_often_is_trusted_more_than_what_was_seen_once() -> None:
    _, weights = learning.fit(lesson(*[("b", True)] * 12, ("x", True), *[("l", False)] * 13))
    assert weights[0] > weights[2] > 0


def test_nothing_is_learned_from_one_side_alone() -> None:
    assert learning.fit(lesson(("b", True), ("l", True))) == (0.0, [0.0, 0.0, 0.0])


def test_it_is_no_surer_than_it_is_right_of_texts_that_did_not_teach_it() -> None:
    clear = lesson(*[("b", True), ("l", False)] * 8)
    mixed = lesson(*[("b", True), ("l", False)] * 6, *[("b", False), ("l", True)] * 2)
    assert sure(clear) > sure(mixed) > 0


def test_what_is_always_wrong_of_other_texts_counts_nothing() -> None:
    assert learning.trusted(lesson(("b", True), ("b", False), ("l", False), ("l", True)))[1] == 0
    assert learning.trusted(lesson(("b", True), ("l", True)))[1] == 0


def test_it_learns_from_a_few_texts_and_alike_every_time() -> None:
    texts = [one(at, f"Vi kjøper ny {thing} til laget", True) for at, thing in enumerate(("bil", "båt", "ovn", "sag"))]
    texts += [one(9 + at, f"Vi synger {how} med barn", False) for at, how in enumerate(("pop", "rock", "joik", "rap"))]
    first, again = (learning.taught(texts, ["investment"]) for _ in range(2))
    assert (first.bias, first.weights) == (again.bias, again.weights)
    bought, sung = (likely(text, "investment", SUMMARY, first) for text in ("Laget kjøper ny buss", "Barna synger"))
    assert bought > 0.5 > sung


def test_what_was_learned_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    texts = [one(1, "Vi kjøper bil", True), one(2, "Vi kjøper båt", True), one(3, "Vi synger", False)]
    learned = learning.taught(texts, ["investment"])
    learning.write(learned, tmp_path / "learned.json")
    read = load(tmp_path / "learned.json")
    assert (read.rules, read.bias, read.taught_by) == (learned.rules, learned.bias, learned.taught_by)
    assert (read.weights, read.places) == (learned.weights, learned.places)


@pytest.mark.parametrize(
    ("where", "category"),
    [("budget.costs[0].description", "rent"), ("plan.milestones[0].what", ""), ("project.summary", "")],
)
def test_a_text_stands_where_the_rules_say_that_it_stands(where: str, category: str) -> None:
    rows = {"budget.costs": [{"category": category}]}
    labelled = Labelled("investment", "x", "nb", where.replace("[0]", ""), "Leie", False, category=category)
    assert learning.beside(labelled).place == stands(case(rows), Text(place(where), "Leie"))


def test_what_fits_the_chosen_subgoal_fits_more_of_them_too() -> None:
    fitting, strange = one(1, "Middag for naboer", False, ("A",)), one(2, "Bare kurs i skatt", True, ("A",))
    wider = list(learning.with_more_chosen(fitting))
    assert [text.chosen for text in wider] == [("A", "B"), ("A", "C")]
    assert not list(learning.with_more_chosen(strange))
