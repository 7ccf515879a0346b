"""Questions as every front asks them: the answers in the question's language, as plain values."""

import datetime as dt
from typing import Any

from assistant import words
from assistant.asking.answer import Answer, Asked, ask
from assistant.asking.book import book
from assistant.asking.speech import language as spoken
from assistant.flow.model import Scheme
from assistant.service import telling


def asked(scheme: Scheme, question: str, today: dt.date) -> Asked:
    """The question with its answers, best first."""
    return ask(scheme, question, today)


def language(question: str, wanted: str | None) -> str:
    """The language to answer in: the one that is wanted, else the question's."""
    return wanted or spoken(question)


def told(scheme: Scheme, question: str, today: dt.date, wanted: str | None) -> dict[str, Any]:
    """The shape of `ask --json`."""
    speech = language(question, wanted)
    answers = [answer(one, scheme.id, speech) for one in ask(scheme, question, today).answers]
    return {"question": question, "answers": answers}


def answer(one: Answer, scheme: str, speech: str) -> dict[str, Any]:
    """One answer; an «unknown» has neither rule nor source."""
    return {
        "rule": one.rule,
        "verdict": one.verdict,
        "text": words.say(one.text, speech),
        "source": telling.source(one.source, scheme, speech) if one.source else None,
    }


def examples(scheme: Scheme) -> tuple[str, ...]:
    """Questions that the scheme answers, in bokmål, to show what can be asked."""
    known = book(scheme.id)
    return known.examples if known else ()


def answers_for(scheme: Scheme) -> bool:
    """Whether anything is declared to answer questions about this scheme with."""
    return book(scheme.id) is not None
