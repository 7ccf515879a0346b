"""The calls of municipalities: one file for a municipality's year, over a shared scheme or over another layer of it."""

from collections.abc import Mapping
from pathlib import Path

from assistant import datafile
from assistant.datafile import DataFile
from assistant.flow.layers import Layers
from assistant.flow.load import FILES, built, check_shared
from assistant.flow.model import Scheme
from assistant.flow.node import Node

FOLDER = "calls"
DEEP_MOST = 5
IDENTITY = ("id", "edition", "case_language", "title", "description", "page_name", "municipality")
"""What no shared scheme can say for a municipality, unless a layer of it does."""


def files(flows: Path) -> list[Path]:
    """Every call's file, in the order of their names."""
    return sorted((flows / FOLDER).glob("*.yaml"))


def load(file: Path, read: "Reading") -> Scheme:
    """The scheme that a call makes of the shared one; raises Refused with file, line and place."""
    call = read.node(file)
    chain = [call]
    while "/" in chain[-1]["over"].wording():
        if len(chain) > DEEP_MOST:
            raise call["over"].refuse("flow-over-too-deep")
        chain.append(read.node(read.layer(chain[-1]["over"])))
    layers = Layers(read.shared(chain[-1]["over"]))
    for one in reversed(chain):
        layers.lay(one)
    if layers.quoted_from and layers.quoted_from != call.value.get("id"):
        raise call["id"].refuse("flow-borrowed-quotes", whose=layers.quoted_from)
    for key in IDENTITY:
        if not layers.says(key):
            raise call.refuse("flow-key-missing", key=key)
    return built(layers.files())


class Reading:
    """The files of a folder of flows, each read once however many calls stand on it."""

    def __init__(self, flows: Path) -> None:
        self.flows = flows
        self._read: dict[Path, DataFile] = {}
        self._shared: dict[Path, Mapping[str, DataFile]] = {}

    def node(self, file: Path) -> Node:
        """A call's or layer's file, which must be a mapping that says what it lies over."""
        found = Node(self._file(file), self._file(file).data)
        return found.keys(*(found.value if isinstance(found.value, dict) else ()), needed=("over",))

    def layer(self, over: Node) -> Path:
        """The file of `voluntary/general`."""
        path = self.flows / f"{over.wording()}.yaml"
        return path if self._inside(path) else self._missing(over)

    def shared(self, over: Node) -> Mapping[str, DataFile]:
        """The files of a shared scheme by its folder's name."""
        folder = self.flows / over.wording()
        if not self._inside(folder / "scheme.yaml"):
            self._missing(over)
        if folder not in self._shared:
            files = {name: self._file(folder / f"{name}.yaml") for name in FILES}
            check_shared(files)
            self._shared[folder] = files
        return self._shared[folder]

    def _inside(self, path: Path) -> bool:
        return path.is_file() and path.resolve().is_relative_to(self.flows.resolve())

    def _missing(self, over: Node) -> Path:
        raise over.refuse("flow-unknown-target", target=over.wording())

    def _file(self, file: Path) -> DataFile:
        if file not in self._read:
            self._read[file] = datafile.load(file)
        return self._read[file]
