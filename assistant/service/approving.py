"""The approval by the leader or a delegate: given for exactly this content, void as soon as it changes."""

from collections.abc import Mapping
from typing import Any

from assistant.engine import answering
from assistant.engine.answering import Raw
from assistant.engine.application import Application
from assistant.engine.sheet import Sheet
from assistant.service.draft import Draft, attached
from assistant.service.keeping import Keeping

STEP, CONFIRMED, STALE = "approval", "confirmed", "approval-stale"
SEAL = ("time", "fingerprint")


def approve(keeping: Keeping, secret: str, raw: Mapping[str, Raw]) -> Draft:
    """Save what was typed; set hour and fingerprint where the approval is whole, take them away where it is not.

    A name, role or date changed without confirming anew takes the approval back: somebody else stands there now.
    """

    def change(application: Application) -> Application:
        scheme = keeping.schemes.get(application.scheme, application.edition)
        before = given(application)
        for step, page in scheme.page.values():
            if step.id == STEP:
                application = answering.answer(application, step, page, raw)
        if CONFIRMED in raw:
            return _sealed(keeping, secret, application)
        return application if given(application) == before else _taken_back(application)

    return keeping.change(secret, change)


def given(application: Application) -> Mapping[str, Any]:
    """What people said of the approval, without the seal."""
    return {key: value for key, value in application.answers.get(STEP, {}).items() if key not in SEAL}


def _taken_back(application: Application) -> Application:
    said = given(application)
    return application.with_answers(STEP, {key: value for key, value in said.items() if key != CONFIRMED})


def _sealed(keeping: Keeping, secret: str, application: Application) -> Application:
    scheme = keeping.schemes.get(application.scheme, application.edition)
    files = attached(keeping.attachments(secret, application))
    sheet = Sheet(scheme, application, files, keeping.clock.today())
    seal: dict[str, str] = {}
    if whole(sheet):
        seal = {"time": f"{keeping.clock.now():%H:%M}", "fingerprint": sheet.case.fingerprint}
    return application.with_answers(STEP, {**given(application), **seal})


def whole(sheet: Sheet) -> bool:
    """Whether somebody who may has approved, whatever has been changed since."""
    return not any(one.place.step == STEP and one.blocks and one.rule != STALE for one in sheet.findings)
