"""A YAML data file as plain values, with the line of each place, so that a mistake can be pointed at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from assistant.errors import Refused

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml: the same answer, slower
    from yaml import SafeLoader as Loader  # type: ignore[assignment]


@dataclass(frozen=True)
class DataFile:
    """What a data file holds; `line(path)` tells where a place such as `steps[2].title` stands."""

    file: Path
    data: Any
    lines: Mapping[str, int]

    def line(self, path: str) -> int:
        """The line of a place, or of the nearest place around it."""
        while path and path not in self.lines:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self.lines.get(path, 1)

    def place(self, path: str) -> str:
        """A place with the file and line where it stands: `alta/flow.yaml:12 steps[0].pages[1]`."""
        return f"{named(self.file)}:{self.line(path)} {path}".rstrip()


def load(file: Path) -> DataFile:
    """Read a data file; one that is not there or broken, or a key given twice, raises Refused with file and line."""
    try:
        text = file.read_text(encoding="utf-8")
        root = yaml.compose(text, Loader=_Loader)
        data = yaml.load(text, Loader=_Loader)  # noqa: S506 (a safe loader, but for days that are not)
    except yaml.MarkedYAMLError as broken:
        line = broken.problem_mark.line + 1 if broken.problem_mark else 1
        raise Refused("flow-yaml", f"{named(file)}:{line}", problem=str(broken.problem)) from broken
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as broken:
        raise Refused("flow-yaml", f"{named(file)}:1", problem=str(broken).splitlines()[0]) from broken
    return DataFile(file, data, _lines(file, root))


def named(file: Path) -> str:
    """A file by its own name and its folder's: `alta/flow.yaml`."""
    return f"{file.parent.name}/{file.name}"


def _day(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Any:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError as impossible:
        raise yaml.constructor.ConstructorError(None, None, str(impossible), node.start_mark) from impossible


class _Loader(Loader):
    """The safe loader, which says where a day stands that no calendar has."""


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _day)


def _lines(file: Path, root: yaml.Node | None) -> Mapping[str, int]:
    lines: dict[str, int] = {}
    for path, node in _places(root, ""):
        if path in lines:
            raise Refused("flow-duplicate-key", f"{named(file)}:{node.start_mark.line + 1}", key=path)
        lines[path] = node.start_mark.line + 1
    return lines


def _places(node: yaml.Node | None, path: str) -> Iterator[tuple[str, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            place = f"{path}.{key.value}" if path else str(key.value)
            yield place, key
            yield from _places(value, place)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield f"{path}[{index}]", value
            yield from _places(value, f"{path}[{index}]")
