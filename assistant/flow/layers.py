"""A call laid over a shared scheme: what it changes, by id; every place still knows the file and line it came from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from assistant.datafile import DataFile
from assistant.flow import entries
from assistant.flow.entries import Found
from assistant.flow.node import Node

OWN_KEYS = ("id", "edition", "announced", "case_language", "title", "description", "page_name", "municipality") + (
    "recipient", "contact", "contacts", "office", "channel", "limits", "portal", "applicant_fields", "closed",
)  # fmt: skip
"""What a call may say beside what the shared scheme.yaml says."""
SECTIONS = ("figures", "rules", "criteria", "steps", "pages", "fields", "options")
WHOLE = ("demands", "asked_when", "offered_when", "required", "source")
"""What is replaced as one: half of another condition or quotation is none."""
INSTEAD_OF = {"source": ("own", "reason", "unread"), "own": ("source", "unread"), "value": ("unknown",)}
QUOTED_FROM = "quoted_from"
QUOTING = {"subgoals": ("heading", "quote", "targets"), "support": ("heading", "quote"), "regulation": ("source",)}


@dataclass(frozen=True)
class Layered(DataFile):
    """A data file with changes in it; `origins` are the places that another file wrote."""

    origins: Mapping[str, Node] = field(default_factory=dict)

    def place(self, path: str) -> str:
        """The file and line that wrote this place, or else what changed something in it: it was whole before."""
        at = path
        while at and at not in self.origins:
            at = at[: max(at.rfind("."), at.rfind("["), 0)]
        below = [one for one in self.origins if path and one.startswith((f"{path}.", f"{path}["))]
        at = at or (below[-1] if below else "")
        if not at:
            return super().place(path)
        origin = self.origins[at]
        return origin.file.place(origin.path + path[len(at) :])


class Layers:
    """The files of a shared scheme, and the changes laid over them so far."""

    def __init__(self, files: Mapping[str, DataFile]) -> None:
        self._files = files
        self._data = {name: copied(file.data) for name, file in files.items()}
        self._origins: dict[str, dict[str, Node]] = {name: {} for name in files}
        self.quoted_from = str(self._data["scheme"].pop(QUOTED_FROM, ""))

    def files(self) -> dict[str, DataFile]:
        """The files as they are with all the changes."""
        return {
            name: Layered(file.file, self._data[name], file.lines, self._origins[name])
            for name, file in self._files.items()
        }

    def says(self, key: str) -> bool:
        """Whether scheme.yaml says something there by now."""
        return bool(self._data["scheme"].get(key))

    def lay(self, call: Node) -> None:
        """Lay a call over what is there; raises Refused with file, line and place of what does not fit."""
        if "quotes" in call:
            self._drop_quotes(call["quotes"].keys(needed=("reason",))["reason"])
        for key, node in call.items():
            if key in SECTIONS:
                for id_, change in node.items():
                    self._change(key, id_, change)
            elif key in self._data["scheme"] or key in OWN_KEYS:
                self._put("scheme", Found(self._data["scheme"], ""), key, node)
            elif key not in ("over", "quotes"):
                raise node.refuse("flow-unknown-key", key=key)

    def _change(self, section: str, id_: str, change: Node) -> None:
        if section == "options":
            for value, option in change.items():
                self._lay("flow", entries.option(self._data["flow"], id_, value, option), option)
            return
        name = section if section in self._files else "flow"
        found = entries.FIND[section](self._data[name], id_, change)
        if section == "figures":
            _sourced(change)
        self._lay(name, found, change)

    def _lay(self, name: str, found: Found, change: Node) -> None:
        if found.new:
            self._origins[name][found.path] = change
        for key, node in change.items():
            if key not in entries.WHERE:
                self._put(name, found, key, node)

    def _put(self, name: str, found: Found, key: str, node: Node) -> None:
        path = f"{found.path}.{key}" if found.path else key
        inner = found.value.get(key)
        self._origins[name][path] = node
        if node.value is None and key not in found.value:
            raise node.refuse("flow-unknown-key", key=key)
        if node.value is None:
            found.value.pop(key)
        elif isinstance(node.value, dict) and isinstance(inner, dict) and key not in WHOLE:
            for below, child in node.items():
                self._put(name, Found(inner, path), below, child)
        else:
            found.value[key] = copied(node.value)
        for other in INSTEAD_OF.get(key, ()):
            found.value.pop(other, None)

    def _drop_quotes(self, reason: Node) -> None:
        """Leave out every quotation: they are another page's words. What rests on them says why we speak instead."""
        reason.wording()
        self.quoted_from = ""
        about = self._data["scheme"]
        for section, keys in QUOTING.items():
            _without(about.get(section), keys)
        for key in ("measures", "measures_heading"):
            about.pop(key, None)
        _without(about.get("have_you_got"), ("source",))
        for name in ("figures", "rules", "criteria"):
            for index, entry in enumerate(self._data[name][name]):
                if entry.pop("source", None):
                    entry.update(own=True, reason=reason.value, unread=True)
                    self._origins[name][f"{name}[{index}].reason"] = reason
                _without(entry.get("variants"), ("source",))


def _sourced(change: Node) -> None:
    """Another value is never covered by the quotation of the one before."""
    if "value" in change and "source" not in change and "own" not in change:
        raise change["value"].refuse("flow-source-missing")


def _without(value: Any, keys: tuple[str, ...]) -> None:
    """Take these keys out, however deep they stand."""
    for child in _children(value):
        _without(child, keys)
    if isinstance(value, dict):
        for key in keys:
            value.pop(key, None)


def _children(value: Any) -> Iterator[Any]:
    yield from value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def copied(value: Any) -> Any:
    """A copy in which nothing is shared, also what an anchor of the file shares."""
    if isinstance(value, dict):
        return {key: copied(child) for key, child in value.items()}
    return [copied(child) for child in value] if isinstance(value, list) else value
