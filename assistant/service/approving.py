"""The approval by the leader or a delegate: given for exactly this content, void as soon as it changes."""

from collections.abc import Mapping

from assistant.engine import answering
from assistant.engine.answering import Raw
from assistant.engine.application import Application
from assistant.engine.sheet import Sheet
from assistant.service.draft import Draft
from assistant.service.keeping import Keeping

STEP, STALE = "approval", "approval-stale"
SEAL = ("time", "fingerprint")


def approve(keeping: Keeping, secret: str, raw: Mapping[str, Raw]) -> Draft:
    """Save what was typed; set hour and fingerprint where the approval is whole, take them away where it is not."""

    def change(application: Application) -> Application:
        scheme = keeping.schemes.get(application.scheme, application.edition)
        for step, page in scheme.page.values():
            if step.id == STEP:
                application = answering.answer(application, step, page, raw)
        return _sealed(keeping, secret, application) if "confirmed" in raw else application

    return keeping.change(secret, change)


def _sealed(keeping: Keeping, secret: str, application: Application) -> Application:
    scheme = keeping.schemes.get(application.scheme, application.edition)
    sheet = Sheet(scheme, application, keeping.attached(secret, application), keeping.clock.today())
    given = {key: value for key, value in application.answers[STEP].items() if key not in SEAL}
    if whole(sheet):
        given |= {"time": f"{keeping.clock.now():%H:%M}", "fingerprint": sheet.case.fingerprint}
    return application.with_answers(STEP, given)


def whole(sheet: Sheet) -> bool:
    """Whether somebody who may has approved, whatever has been changed since."""
    return not any(one.place.step == STEP and one.blocks and one.rule != STALE for one in sheet.findings)
