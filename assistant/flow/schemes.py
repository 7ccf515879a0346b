"""The schemes there are: a folder of flows/ with a whole scheme.yaml is one, and so is each call in flows/calls/."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from assistant import datafile, resources
from assistant.errors import Refused
from assistant.flow import calls
from assistant.flow.load import load
from assistant.flow.model import Scheme


class Schemes:
    """All schemes in all editions; broken data raises Refused when they are loaded."""

    def __init__(self, schemes: Sequence[Scheme]) -> None:
        self._schemes = tuple(schemes)

    def every(self) -> tuple[Scheme, ...]:
        """Every scheme in every edition."""
        return self._schemes

    def all(self) -> tuple[Scheme, ...]:
        """Every scheme in its default edition."""
        return tuple(self.get(id_) for id_ in dict.fromkeys(one.id for one in self._schemes))

    def editions(self, id_: str) -> tuple[Scheme, ...]:
        """The editions of a scheme, the oldest first."""
        return tuple(sorted((one for one in self._schemes if one.id == id_), key=lambda one: one.edition))

    def get(self, id_: str, edition: str | None = None) -> Scheme:
        """The scheme in an edition, or in the newest whose figures are announced.

        Raises Refused with path scheme or edition.
        """
        editions = self.editions(id_)
        if not editions:
            raise Refused("doc-scheme", "scheme", value=id_[:40])
        if not edition:
            return ([one for one in editions if one.announced] or list(editions))[-1]
        for one in editions:
            if one.edition == edition:
                return one
        raise Refused("doc-edition", "edition", value=str(edition)[:40])


def read(flows: Path) -> Schemes:
    """The schemes declared in that folder: whole ones, and one for each call over a shared one."""
    reading = calls.Reading(flows)
    every_call = [calls.load(file, reading) for file in calls.files(flows)]
    return Schemes(every_call + [load(folder) for folder in folders(flows)])


def folders(flows: Path) -> list[Path]:
    """The folders that are schemes of their own; what a scheme.yaml without an `id` says, calls lie over."""
    return [file.parent for file in sorted(flows.glob("*/scheme.yaml")) if is_whole(file)]


def is_whole(file: Path) -> bool:
    """Whether a scheme.yaml is a scheme of its own; one that cannot be read is told of as one."""
    try:
        data = datafile.load(file).data
    except Refused:
        return True
    return not isinstance(data, dict) or "id" in data


@cache
def installed() -> Schemes:
    """The schemes that come with the program, loaded once."""
    return read(resources.path("flows"))
