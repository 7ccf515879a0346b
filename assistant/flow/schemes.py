"""The schemes there are: a folder of flows/ with a scheme.yaml is a scheme."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from assistant import resources
from assistant.errors import Refused
from assistant.flow.load import load
from assistant.flow.model import Scheme


class Schemes:
    """All schemes in all editions; broken data raises Refused when they are loaded."""

    def __init__(self, schemes: Sequence[Scheme]) -> None:
        self._schemes = tuple(schemes)

    def all(self) -> tuple[Scheme, ...]:
        """Every scheme in its default edition."""
        return tuple(one for one in self._schemes if one.about.get("default", True))

    def get(self, id_: str, edition: str | None = None) -> Scheme:
        """The scheme in an edition, or in its default one; raises Refused with path scheme or edition."""
        editions = [one for one in self._schemes if one.id == id_]
        if not editions:
            raise Refused("doc-scheme", "scheme", value=id_[:40])
        for one in editions:
            if one.edition == edition if edition else one.about.get("default", True):
                return one
        raise Refused("doc-edition", "edition", value=str(edition)[:40])


def read(folder: Path) -> Schemes:
    """The schemes declared in that folder."""
    return Schemes([load(file.parent) for file in sorted(folder.glob("*/scheme.yaml"))])


@cache
def installed() -> Schemes:
    """The schemes that come with the program, loaded once."""
    return read(resources.path("flows"))
