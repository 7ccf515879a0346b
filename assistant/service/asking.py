"""Questions as every front asks them: the answers in the question's language, as plain values."""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from assistant import words
from assistant.asking.answer import Answer, Asked, ask
from assistant.asking.book import book
from assistant.asking.speech import language as spoken
from assistant.asking.speech import without_opening
from assistant.flow.model import Scheme
from assistant.service import telling
from assistant.words import Term, phrase


def asked(schemes: Sequence[Scheme], scheme: Scheme, question: str, today: dt.date) -> Asked:
    """The question with its answers, best first; who names another municipality is led to its scheme, if we hold it."""
    given = ask(scheme, question, today)
    first, *others = given.answers
    other = next((one for one in schemes if one.id != scheme.id and _names(question, one)), None)
    if other is None:
        return given
    where = phrase("ask-held", municipality=other.about["municipality"]["name"], title=Term(other.about["title"]))
    return replace(given, answers=(replace(first, elsewhere=where), *others))


def _names(question: str, scheme: Scheme) -> bool:
    """Whether the question names the scheme's municipality."""
    names = scheme.about.get("municipality", {}).get("names", ())
    asked_of = unicodedata.normalize("NFC", question).casefold()
    return any(re.search(rf"\b{re.escape(name.casefold())}\b", asked_of) for name in names)


def text(one: Answer, speech: str) -> str:
    """The sentences of an answer, and where else to turn."""
    said = words.say(one.text, speech)
    first = said if one.opens else without_opening(said, speech)
    return " ".join([first, words.say(one.elsewhere, speech)] if one.elsewhere else [first])


def language(question: str, wanted: str | None, otherwise: str = words.SOURCE) -> str:
    """The language to answer in: the one that is wanted, else the question's, `otherwise` where it does not tell."""
    return wanted or spoken(question, otherwise)


def told(
    schemes: Sequence[Scheme], scheme: Scheme, question: str, today: dt.date, wanted: str | None
) -> dict[str, Any]:
    """The shape of `ask --json`."""
    speech = language(question, wanted)
    answers = [answer(one, scheme.id, speech) for one in asked(schemes, scheme, question, today).answers]
    return {"question": question, "answers": answers}


def answer(one: Answer, scheme: str, speech: str) -> dict[str, Any]:
    """One answer; an «unknown» has neither rule nor source."""
    return {
        "rule": one.rule,
        "verdict": one.verdict,
        "text": text(one, speech),
        "source": telling.source(one.source, scheme, speech) if one.source else None,
    }


def examples(scheme: Scheme) -> tuple[str, ...]:
    """Questions that the scheme answers, in bokmål, to show what can be asked."""
    known = book(scheme.id)
    return known.examples if known else ()


def answers_for(scheme: Scheme) -> bool:
    """Whether anything is declared to answer questions about this scheme with."""
    return book(scheme.id) is not None
