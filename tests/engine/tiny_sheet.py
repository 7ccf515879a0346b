"""The tiny scheme, an application to it, and what follows from it on a day."""

import datetime as dt
import tempfile
from pathlib import Path
from typing import Any

from assistant.engine.application import Application, Typed
from assistant.engine.sheet import Sheet
from assistant.flow.load import load
from tests.flow import tiny

with tempfile.TemporaryDirectory() as _folder:
    TINY = load(tiny.write(Path(_folder)))

TODAY = dt.date(2027, 3, 1)
FIGURES = TINY.figures_on(TODAY)


def application(*typed: Typed, **answers: Any) -> Application:
    """An application to the tiny scheme."""
    return Application(TINY.id, TINY.edition, "nb", answers, typed=typed)


def sheet(*typed: Typed, **answers: Any) -> Sheet:
    """What follows from its answers."""
    return Sheet(TINY, application(*typed, **answers), (), TODAY)
