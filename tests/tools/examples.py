"""The example applications as tests take them: the document, the files beside it, and both in one zip."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

from assistant.engine.sheet import Sheet
from assistant.export import archive
from assistant.flow import schemes
from assistant.service.checking import check
from assistant.service.clock import Clock

FOLDER = Path(__file__).parents[1] / "examples"
NAMES = ("project-nb", "activity-nn", "operating-en")
FAULTY = tuple(sorted(file.stem for file in (FOLDER / "faulty").glob("*.json") if ".expected" not in file.name))
DAY = dt.date(2027, 3, 1)


def document(name: str) -> dict[str, Any]:
    """The document as plain values, the test's own to change."""
    loaded: dict[str, Any] = json.loads((FOLDER / name / "soknad.json").read_bytes())
    return loaded


def files(name: str) -> dict[str, bytes]:
    """The attachments that lie beside it."""
    listed = (one["filename"] for one in document(name)["attachments"])
    return {filename: (FOLDER / name / filename).read_bytes() for filename in listed}


def packed(document: dict[str, Any], files: dict[str, bytes] | None = None) -> bytes:
    """A document and files in one zip, as the wizard's download has them."""
    return archive.pack([("soknad.json", json.dumps(document).encode()), *(files or {}).items()])


def zipped(name: str) -> bytes:
    """A whole example in one zip."""
    return packed(document(name), files(name))


def sheet(document: dict[str, Any], files: dict[str, bytes] | None = None, day: dt.date = DAY) -> Sheet:
    """What follows from a document with these files beside it."""
    return check(json.dumps(document).encode(), (files or {}).get, schemes.installed(), Clock(day)).sheet
