"""The answers to a question, best first: rule or fact, verdict, sentences, source; or one honest «unknown»."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from assistant.asking.book import Book, Reply, Topic, book
from assistant.asking.choose import Choice, choose
from assistant.asking.signals import Heard, clean, hear
from assistant.asking.sources import contact, source
from assistant.asking.speech import asking_part, is_open, plainly
from assistant.flow.fillings import fillings
from assistant.flow.model import Scheme, Source
from assistant.words import Param, Phrase, phrase

UNKNOWN = "unknown"
TURNED = {"yes": "no", "no": "yes"}
"""What answers the opposite of what was answered."""


@dataclass(frozen=True)
class Answer:
    """One answer; `rule` is the id of a rule or fact, None (and no source) where the scheme does not answer.

    `elsewhere` says which other scheme the question may be about; `opens` where the text may begin with yes or no.
    """

    rule: str | None
    verdict: str
    text: Phrase
    source: Source | None = None
    elsewhere: Phrase | None = None
    opens: bool = True


@dataclass(frozen=True)
class Asked:
    """A question as it was read, with its answers and what was heard in it."""

    question: str
    answers: tuple[Answer, ...]
    heard: Heard | None = field(default=None, compare=False)
    choice: Choice | None = field(default=None, compare=False)


def ask(scheme: Scheme, question: str, today: dt.date) -> Asked:
    """The scheme's answers with the figures of that day.

    Whether something is forbidden, must go, is a problem or must be paid by oneself is answered as whether it may be,
    but with the opposite verdict and neither «ja» nor «nei», which would be taken for the opposite.
    """
    read, turned = plainly(clean(question))
    known = book(scheme.id)
    if not read or known is None:
        return Asked(question, (unknown(scheme, None),))
    readings = [(one, hear(one, known, scheme.figures_on(today))) for one in (read, *asking_part(read))]
    heard, choice = readings[0][1], choose(known, readings)
    if choice.unknown:
        said = choice.replies[0][1] if choice.replies else None
        return Asked(question, (unknown(scheme, said),), heard, choice)
    params = {**contact(scheme), **fillings(scheme, today)}
    given = _answers(scheme, known, choice.replies, params)
    if turned:
        answers = tuple(replace(one, verdict=TURNED.get(one.verdict, one.verdict), opens=False) for one in given)
    else:
        answers = tuple(replace(one, opens=not is_open(read)) for one in given)
    return Asked(question, answers, heard, choice)


def _answers(
    scheme: Scheme, known: Book, given: Iterable[tuple[Topic, Reply]], params: Mapping[str, Param]
) -> Iterator[Answer]:
    told: set[str] = set()
    for topic, said in given:
        for id_ in said.ids or topic.ids:
            if id_ not in told:
                told.add(id_)
                yield Answer(id_, said.verdict, Phrase(said.text, params), source(scheme, known, id_, (topic, said)))


def unknown(scheme: Scheme, said: Reply | None) -> Answer:
    """That the scheme does not say, and whom to ask."""
    params = contact(scheme)
    if params["contact_email"]:
        text = Phrase(said.text, params) if said else phrase("ask-unknown", **params)
    elif "@" in str(params["recipient"]):
        text = phrase("ask-unknown-recipient", **params)
    else:
        text = phrase("ask-unknown-municipality")
    return Answer(None, UNKNOWN, text)
