"""Which answer a question asks for is taught by the half that is worked on, the same way every time, and anew."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from assistant.asking import layers, learned
from assistant.asking.alike import alike
from assistant.asking.book import books, folder
from assistant.asking.learned import UNKNOWN, by_net, by_traits, likely, model, traits
from assistant.asking.signals import Heard, clean, hear
from assistant.flow import schemes
from tests.bench import learning_layers, learning_questions
from tests.bench.asking import Labelled, questions
from tests.rules.bases import TODAY

ALTA = books(folder())["alta"]


def one(number: int, question: str, rule: str, verdict: str) -> Labelled:
    return Labelled(f"x-{number}", "nb", "alta", question, (rule,) if rule else (), verdict)


FEW = [
    *(one(at, f"Kan vi kjøpe {thing}?", "investment", "no") for at, thing in enumerate(("bil", "båt", "ovn", "telt"))),
    *(one(9 + at, f"Når er {what}?", "fact-deadline", "yes") for at, what in enumerate(("fristen", "søknadsfristen"))),
    *(one(19 + at, f"Hvordan blir {what}?", "", "unknown") for at, what in enumerate(("været", "sommeren", "maten"))),
]


GIVEN = list(learning_questions.lessons(FEW))


def heard(question: str) -> Heard:
    return hear(clean(question), ALTA, schemes.installed().get("alta").figures_on(TODAY))


def by_each_trait(question: str, taught: learned.Model) -> Mapping[learned.Outcome, float]:
    return by_traits(traits(question, heard(question)), alike(question, ALTA), ALTA, taught)


def by_all_together(question: str, taught: layers.Net) -> Mapping[learned.Outcome, float]:
    names = traits(question, heard(question))
    return by_net(names, alike(question, ALTA), ALTA, learning_questions.outcomes(), taught)


def test_what_is_installed_was_taught_by_the_words_and_questions_that_are_there() -> None:
    """Where this fails: `python3 run.py train`."""
    assert {model().taught_by, layers.net().taught_by} == {learning_questions.fingerprint()}


def test_no_question_that_is_only_measured_on_teaches() -> None:
    taught = {asked.question for asked in questions(learning_questions.WORK)}
    overlap = len(taught & {asked.question for asked in questions("measure")})
    assert overlap == 0


def one_by_one() -> Callable[[str], Mapping[learned.Outcome, float]]:
    return partial(by_each_trait, taught=learning_questions.taught(GIVEN))


def together() -> Callable[[str], Mapping[learned.Outcome, float]]:
    return partial(by_all_together, taught=learning_questions.together(GIVEN))


@pytest.mark.parametrize("reader", [one_by_one, together])
def test_a_few_questions_teach_what_others_like_them_ask_for(
    reader: Callable[[], Callable[[str], Mapping[learned.Outcome, float]]],
) -> None:
    read = reader()
    bought, when, weather = (read(asked) for asked in ("Kan vi kjøpe hus?", "Når er dagen?", "Blir været?"))
    assert bought["investment", "no"] == max(bought.values())
    assert when["fact-deadline", "yes"] == max(when.values())
    assert weather[UNKNOWN] == max(weather.values())


def test_the_same_questions_teach_the_same_every_time() -> None:
    first, again = (learning_questions.taught(GIVEN) for _ in range(2))
    assert (first.bias, first.weights) == (again.bias, again.weights)
    one, two = (learning_questions.together(GIVEN) for _ in range(2))
    assert (one.before, one.bias, one.traits, one.outcomes) == (two.before, two.bias, two.traits, two.outcomes)


def test_all_that_is_likely_is_one_in_all_and_has_a_reply() -> None:
    found = likely("Kan vi leie lokale?", heard("Kan vi leie lokale?"), ALTA)
    assert abs(sum(found.values()) - 1) < 1e-9
    assert set(found) <= set(learned.answerable(ALTA))


def test_what_asks_for_the_opposite_teaches_what_may_be() -> None:
    opposite = one(1, "Er det forbudt å kjøpe bil?", "investment", "yes")
    first, second = learning_questions.lessons([opposite, one(2, "Kan vi kjøpe bil?", "investment", "no")])
    assert (first.traits, first.right) == (second.traits, second.right)


def test_a_question_without_a_right_reply_teaches_nothing() -> None:
    assert not list(learning_questions.lessons([one(1, "Kan vi kjøpe bil?", "investment", "unknown")]))


def test_what_was_learned_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    taught = learning_questions.taught(GIVEN)
    learning_questions.write(taught, tmp_path / "learned.json")
    read = learned.load(tmp_path / "learned.json")
    assert (read.outcomes, read.bias, read.weights) == (taught.outcomes, taught.bias, taught.weights)
    assert read.taught_by == taught.taught_by


def test_the_net_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    taught = learning_questions.together(GIVEN)
    learning_layers.write(taught, tmp_path / "layers.json")
    read = layers.load(tmp_path / "layers.json")
    assert (read.steps, read.before, read.bias) == (taught.steps, taught.before, taught.bias)
    assert [list(row) for row in read.outcomes] == taught.outcomes
    assert (read.traits, read.taught_by) == (taught.traits, taught.taught_by)
