"""One place in a data file: takes out what is there, and says file, line and place of what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from assistant.datafile import DataFile
from assistant.errors import Refused


@dataclass(frozen=True)
class Node:
    """A value of a data file with its place."""

    file: DataFile
    value: Any
    path: str = ""

    @property
    def where(self) -> str:
        """`alta/flow.yaml:12 steps[0].pages[1]`."""
        return self.file.place(self.path)

    def refuse(self, code: str, **params: Any) -> Refused:
        """The refusal to raise: what is wrong here."""
        return Refused(code, self.where, **params)

    def keys(self, *known: str, needed: tuple[str, ...] = ()) -> "Node":
        """Itself, when it is a mapping of known keys that has the needed ones."""
        if not isinstance(self.value, dict):
            raise self.refuse("flow-not-mapping")
        for key in self.value:
            if key not in known and key not in needed:
                raise self[key].refuse("flow-unknown-key", key=str(key))
        for key in needed:
            if key not in self.value:
                raise self.refuse("flow-key-missing", key=key)
        return self

    def __getitem__(self, key: str) -> "Node":
        return Node(self.file, self.value.get(key), f"{self.path}.{key}" if self.path else str(key))

    def __contains__(self, key: str) -> bool:
        return key in self.value

    def __iter__(self) -> Iterator["Node"]:
        if self.value is None:
            return
        if not isinstance(self.value, list):
            raise self.refuse("flow-not-list")
        for index, value in enumerate(self.value):
            yield Node(self.file, value, f"{self.path}[{index}]")

    def items(self) -> Iterator[tuple[str, "Node"]]:
        """Key and node of a mapping; nothing where there is none."""
        if self.value is not None and not isinstance(self.value, dict):
            raise self.refuse("flow-not-mapping")
        return ((str(key), self[key]) for key in self.value or ())

    def text(self, otherwise: str = "") -> str:
        """A text; `otherwise` where there is none."""
        if self.value is None:
            return otherwise
        if not isinstance(self.value, str):
            raise self.refuse("flow-not-text")
        return self.value.strip()

    def wording(self) -> str:
        """A text that must say something."""
        if not self.text():
            raise self.refuse("flow-wording-missing")
        return self.text()

    def texts(self) -> tuple[str, ...]:
        """A list of texts; one text alone is a list of one."""
        return (self.text(),) if isinstance(self.value, str) else tuple(one.wording() for one in self)

    def flag(self) -> bool:
        """True or false; false where there is none."""
        if self.value not in (None, True, False):
            raise self.refuse("flow-not-flag")
        return bool(self.value)
