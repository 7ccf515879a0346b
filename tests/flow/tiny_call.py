"""A shared scheme in a few lines with a call over it, and the call changed: what the tests of calls stand on."""

from pathlib import Path

from assistant.flow import calls
from assistant.flow.model import Scheme
from tests.flow import tiny

IDENTITY = 'id: tiny\nedition: "2027"\n'
CALL = """\
over: shared
id: nearby
edition: "2028"
title: Tilskudd i nabokommunen
municipality: {name: Nabo, names: [Nabo]}
quotes: {reason: Vi har ikke lest siden til kommunen.}
"""


def write(flows: Path, call: str = CALL, name: str = "nearby-2028", **files: str) -> Path:
    """The tiny scheme as a shared one, and a call over it; the call's file."""
    if not (flows / "shared").exists():
        tiny.write(flows, **{"scheme": f"quoted_from: tiny\n{tiny.SCHEME.replace(IDENTITY, '')}", **files})
        (flows / "tiny").rename(flows / "shared")
    (flows / "calls").mkdir(exist_ok=True)
    file = flows / "calls" / f"{name}.yaml"
    file.write_text(call, encoding="utf-8")
    return file


def loaded(flows: Path, changes: str = "") -> Scheme:
    """The scheme that the call makes with these lines added to it."""
    return calls.load(write(flows, CALL + changes), calls.Reading(flows))
