"""The page «Spør om ordningen»: a question, what the scheme answers, and the way back to the application."""

from typing import Any

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from assistant.flow.model import Scheme
from assistant.service import asking
from assistant.service.draft import Draft
from assistant.web import draw, reader
from assistant.web.routes import get, post
from assistant.web.voice import voice

QUESTION, SCHEME, BACK = "sporsmal", "ordning", "fra"
"""The queries: the question, the scheme it is about, and the page of the application to go back to."""
LONGEST = 1000
FIRST = "alta"


def show() -> ResponseReturnValue:
    """The form, and the answers where something was asked."""
    draft = reader.draft_if_any()
    scheme = _scheme(draft)
    question = request.args.get(QUESTION, "")[:LONGEST]
    back = request.args.get(BACK, "")
    every = reader.service().schemes.all()
    asked = asking.asked(every, scheme, question, reader.service().today) if question.strip() else None
    speech = asking.language(question, None, voice().language)
    return draw.page(
        "ask.html",
        draft=draft,
        scheme=scheme,
        schemes=[one for one in every if asking.answers_for(one)],
        examples=asking.examples(scheme),
        question=question,
        answers=[(one, asking.text(one, speech)) for one in asked.answers] if asked else [],
        speech=speech,
        back=back if draft and back in draft.sheet.scheme.page else "",
    )


def ask() -> ResponseReturnValue:
    """To the answer, at an address that can be kept and read in another language."""
    given: dict[str, Any] = {name: request.form.get(name, "")[:LONGEST] for name in (QUESTION, SCHEME, BACK)}
    return redirect(url_for("asking.show", **{name: value for name, value in given.items() if value}), 303)


def _scheme(draft: Draft | None) -> Scheme:
    """The scheme that is chosen, else that of the application, else the first."""
    every = {one.id: one for one in reader.service().schemes.all()}
    mine = draft.sheet.scheme if draft else None
    wanted = request.args.get(SCHEME, mine.id if mine else FIRST)
    if mine and wanted == mine.id:
        return mine
    return every.get(wanted) or every.get(FIRST) or next(iter(every.values()))


ROUTES = [get("/spor", show), post("/spor", ask)]
