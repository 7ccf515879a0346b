"""Which answer a question asks for is taught by the half that is worked on, the same way every time, and anew."""

from pathlib import Path

from assistant.asking import learned
from assistant.asking.book import books, folder
from assistant.asking.learned import UNKNOWN, likely, model
from assistant.asking.signals import clean, hear
from assistant.flow import schemes
from tests.bench import learning_questions
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


def chances(question: str, taught: learned.Model) -> dict[learned.Outcome, float]:
    said = clean(question)
    return dict(likely(said, hear(said, ALTA, schemes.installed().get("alta").figures_on(TODAY)), ALTA, taught))


def test_what_is_installed_was_taught_by_the_words_and_questions_that_are_there() -> None:
    """Where this fails: `python3 run.py train`."""
    assert model().taught_by == learning_questions.fingerprint()


def test_no_question_that_is_only_measured_on_teaches() -> None:
    taught = {asked.question for asked in questions(learning_questions.WORK)}
    overlap = len(taught & {asked.question for asked in questions("measure")})
    assert overlap == 0


def test_a_few_questions_teach_what_others_like_them_ask_for_and_alike_every_time() -> None:
    first, again = (learning_questions.taught(FEW) for _ in range(2))
    assert (first.bias, first.weights) == (again.bias, again.weights)
    bought, when, weather = (chances(asked, first) for asked in ("Kan vi kjøpe hus?", "Når er dagen?", "Blir været?"))
    assert bought["investment", "no"] == max(bought.values())
    assert when["fact-deadline", "yes"] == max(when.values())
    assert weather[UNKNOWN] == max(weather.values())


def test_all_that_is_likely_is_one_in_all_and_has_a_reply() -> None:
    found = chances("Kan vi leie lokale?", model())
    assert abs(sum(found.values()) - 1) < 1e-9
    assert set(found) <= set(learned.answerable(ALTA))


def test_a_question_without_a_right_reply_teaches_nothing() -> None:
    assert not list(learning_questions.lessons([one(1, "Kan vi kjøpe bil?", "investment", "unknown")]))


def test_what_was_learned_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    taught = learning_questions.taught(FEW)
    learning_questions.write(taught, tmp_path / "learned.json")
    read = learned.load(tmp_path / "learned.json")
    assert (read.outcomes, read.bias, read.weights) == (taught.outcomes, taught.bias, taught.weights)
    assert read.taught_by == taught.taught_by
