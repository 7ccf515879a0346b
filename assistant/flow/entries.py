"""Where an entry of a scheme's files stands, found by its id; where a call brings one of its own, a place for it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.flow.node import Node

WHERE = ("step", "page")
"""What a new page or field of a call says of where it belongs, and is no part of it."""


@dataclass(frozen=True)
class Found:
    """An entry, its place in its file, and whether it is new there."""

    value: dict[str, Any]
    path: str
    new: bool = False


def _listed(name: str, *needed: str) -> Callable[[Mapping[str, Any], str, Node], Found]:
    """Entries of the list that a file is; a new one must have what makes it one."""

    def find(data: Mapping[str, Any], id_: str, change: Node) -> Found:
        return _by_id(data[name], name, id_) or _appended(data[name], name, ("id", id_), change, *needed)

    return find


def step(data: Mapping[str, Any], id_: str, change: Node) -> Found:
    """A step of the flow; a call cannot bring new ones."""
    return _by_id(data["steps"], "steps", id_) or _unknown(id_, change)


def page(data: Mapping[str, Any], id_: str, change: Node) -> Found:
    """A page by its id; a new one says of which `step` it is the last."""
    for at, one in _pages(data):
        if one.get("id") == id_:
            return Found(one, at)
    if "step" not in change:
        return _unknown(id_, change)
    home = step(data, change["step"].wording(), change["step"])
    return _appended(home.value["pages"], f"{home.path}.pages", ("id", id_), change, "fields")


def question(data: Mapping[str, Any], path: str, change: Node) -> Found:
    """A field at `step.field`, or a column at `step.field.column`; a new field says of which `page` it is the last."""
    step_id, field_id, *column = path.split(".") if path.count(".") in (1, 2) else (path, "")
    for at, one in _pages(data, step_id):
        found = _by_id(one["fields"], f"{at}.fields", field_id)
        if found and column:
            found = _by_id(found.value.get("columns", []), f"{found.path}.columns", column[0])
        if found:
            return found
    if "page" not in change or column:
        return _unknown(path, change)
    home = page(data, change["page"].wording(), change["page"])
    return _appended(home.value["fields"], f"{home.path}.fields", ("id", field_id), change, "kind")


def option(data: Mapping[str, Any], path: str, value: str, change: Node) -> Found:
    """A choice of a field by its value; a new one needs a label."""
    field = question(data, path, change)
    options = field.value.get("options", [])
    found = _by_id(options, f"{field.path}.options", value, "value")
    return found or _appended(options, f"{field.path}.options", ("value", value), change, "label")


FIND: Mapping[str, Callable[[Mapping[str, Any], str, Node], Found]] = {
    "figures": _listed("figures", "label"),
    "rules": _listed("rules", "demands", "function"),
    "criteria": _listed("criteria", "answers"),
    "steps": step,
    "pages": page,
    "fields": question,
}


def _pages(data: Mapping[str, Any], step_id: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for index, one in enumerate(data["steps"]):
        if step_id in ("", one["id"]):
            yield from ((f"steps[{index}].pages[{number}]", found) for number, found in enumerate(one["pages"]))


def _by_id(listed: list[dict[str, Any]], at: str, id_: str, key: str = "id") -> Found | None:
    places = [index for index, one in enumerate(listed) if one.get(key) == id_]
    return Found(listed[places[-1]], f"{at}[{places[-1]}]") if places else None


def _appended(listed: list[Any], at: str, named: tuple[str, str], change: Node, *needed: str) -> Found:
    """A new entry at the end of a list, named by its key and id; what lacks all that it `needed` was no new one."""
    if not isinstance(change.value, dict) or not any(key in change for key in needed):
        _unknown(named[1], change)
    listed.append(dict([named]))
    return Found(listed[-1], f"{at}[{len(listed) - 1}]", new=True)


def _unknown(id_: str, change: Node) -> Found:
    raise change.refuse("flow-unknown-target", target=id_)
