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


def load(file: Path) -> DataFile:
    """Read a data file; a broken one, or a key given twice, raises Refused with file and line."""
    try:
        root = yaml.compose(file.read_text(encoding="utf-8"), Loader=Loader)
        data = yaml.load(file.read_text(encoding="utf-8"), Loader=Loader)
    except yaml.MarkedYAMLError as broken:
        line = broken.problem_mark.line + 1 if broken.problem_mark else 1
        raise Refused("flow-yaml", f"{file.name}:{line}", problem=str(broken.problem)) from broken
    lines: dict[str, int] = {}
    for path, node in _places(root, ""):
        if path in lines:
            raise Refused("flow-duplicate-key", f"{file.name}:{node.start_mark.line + 1}", key=path)
        lines[path] = node.start_mark.line + 1
    return DataFile(file, data, lines)


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
