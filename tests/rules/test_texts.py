"""Rules that read texts beside the plain concepts: the sentences that they speak of, and those they leave alone."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.rules.attachments_text import attachments_mentioned
from assistant.rules.case import Attached, Case, Hit, Text
from assistant.rules.language import language
from assistant.rules.norwegian_volunteer import training_in_text
from assistant.rules.personal_data import personal_data
from assistant.rules.subgoal_text import text_outside_subgoals
from tests.rules.cases import case, place

FOLDER = Path(__file__).parent / "texts"
RULES: Mapping[str, Callable[[Case], Iterator[Hit]]] = {
    "attachment-missing": attachments_mentioned,
    "language": language,
    "measure-outside-subgoal": text_outside_subgoals,
    "norwegian-training-volunteer": training_in_text,
    "personal-data": personal_data,
}
HERE = "activities.description"


def told() -> Iterator[tuple[str, bool, str, str]]:
    for rule in RULES:
        data = yaml.safe_load((FOLDER / f"{rule}.yaml").read_text(encoding="utf-8"))
        for side, texts in data.items():
            for one in texts:
                text, chosen = (one["text"], str(one["chosen"])) if isinstance(one, dict) else (one, "A")
                yield rule, side == "speaks", chosen, text


def written(text: str, chosen: str = "A", **more: Any) -> Case:
    return case({"subgoals.chosen": list(chosen), **more.pop("given", {})}, texts=[Text(place(HERE), text)], **more)


@pytest.mark.parametrize(("rule", "speaks", "chosen", "text"), list(told()))
def test_the_rule_speaks_of_the_text(rule: str, speaks: bool, chosen: str, text: str) -> None:
    hits = list(RULES[rule](written(text, chosen)))
    assert bool(hits) == speaks
    assert all(hit.span and text[slice(*hit.span)].strip() for hit in hits)


def test_training_is_not_asked_about_where_both_questions_are_answered() -> None:
    answers = {"activities.norwegian_training.low_threshold": True, "activities.norwegian_training.led_by": "volunteer"}
    assert not list(training_in_text(written("Norsktrening hver tirsdag", given=answers)))


def test_what_another_text_says_of_the_training_need_not_be_said_again() -> None:
    texts = [
        Text(place(HERE), "Språkkafé hver tirsdag"),
        Text(place("capacity.volunteer_tasks"), "Frivillige leder språkkaféen."),
    ]
    assert not list(training_in_text(case(texts=texts)))


def test_a_text_that_is_stopped_as_teaching_is_not_also_asked_who_leads_it() -> None:
    text = "Språkkafé som norskkurs med utdannet lærer, læreplan og eksamen i norsk."
    assert not list(training_in_text(written(text)))


def test_a_text_may_speak_of_attachments_that_are_there() -> None:
    there = [Attached("other", "plan.pdf", 10)]
    assert not list(attachments_mentioned(written("Planen er vedlagt.", attachments=there)))
