"""Norsktrening that a text plans, without saying that it is a low-threshold offer led by a volunteer."""

from collections.abc import Iterator

from assistant.reading.weigh import sightings, strongest
from assistant.rules.case import Case, Hit, Text
from assistant.rules.norwegian_teaching import CONCEPT as TEACHING
from assistant.rules.read_text import ASKS, at_words, mood, read_again

RULE = "norwegian-training-volunteer"
TRAINING, LED, OPEN = "norwegian-training", "volunteer-led", "low-threshold"
MEASURES, MEASURE = "subgoals.measures", "b-norwegian-training"
ANSWERS = ("activities.norwegian_training.low_threshold", "activities.norwegian_training.led_by")


def training_in_text(case: Case) -> Iterator[Hit]:
    """Each text that plans norsktrening and does not say who leads it (""), or only not how open it is ("asks").

    It also asks where only the second reader sees norsktrening.
    Silent where both are answered, and of a text that norwegian-teaching stops.
    """
    if all(case.get(path) is not None for path in ANSWERS):
        return
    said = _said_anywhere(case)
    for text in case.texts:
        found = strongest(sightings(text.words, TRAINING, mood=mood(text)))
        if found or not (said or _asked_about(case)):
            found = read_again(case, text, RULE, found)
        if found and not _stopped(text):
            led = case.get(ANSWERS[1]) is not None or said or bool(sightings(text.words, LED))
            low = case.get(ANSWERS[0]) is not None or bool(sightings(text.words, OPEN))
            unsure = led or found.likely is not None
            if not (led and low):
                yield at_words(text, found, ASKS if unsure else "", asks=unsure)


def _said_anywhere(case: Case) -> bool:
    """Whether a text says of norsktrening that volunteers lead it; the others need not repeat it."""
    return any(sightings(text.words, TRAINING) and sightings(text.words, LED) for text in case.texts)


def _asked_about(case: Case) -> bool:
    """Whether the measure is chosen or answered for, so that a text without the word need not be asked about."""
    return MEASURE in (case.get(MEASURES) or ()) or any(case.get(path) is not None for path in ANSWERS)


def _stopped(text: Text) -> bool:
    return any(not one.asks for one in sightings(text.words, TEACHING))
