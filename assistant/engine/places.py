"""From the place that a check names to the file and line that wrote it: of a call, the call's own."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from assistant.engine.problem import Problem
from assistant.flow.model import Scheme

INSIDE = ("pages", "fields", "columns", "options", "variants")


def located(scheme: Scheme, problem: Problem) -> Problem:
    """The same problem; its place with file and line, where the words of the place lead to one."""
    file, _, words = problem.where.partition(" ")
    found = scheme.files.get(file.rpartition("/")[2].removesuffix(".yaml"))
    if found is None:
        return problem
    name = found.file.stem
    root = {"flow": "steps"}.get(name, name)
    value, path = (found.data, "") if name == "scheme" else (found.data[root], root)
    for word in words.replace(".", " ").split():
        value, path = next(_step(value, path, word), (value, path))
    return replace(problem, where=f"{found.place(path).split(' ')[0]} {words}".rstrip())


def _step(value: Any, path: str, word: str) -> Iterator[tuple[Any, str]]:
    """What is called so in here: a key, an entry of the list, or an entry of a list further in."""
    if isinstance(value, dict):
        if word in value:
            yield value[word], f"{path}.{word}" if path else word
        for key in INSIDE:
            yield from _step(value.get(key), f"{path}.{key}", word)
    elif isinstance(value, list):
        entries = [(entry, f"{path}[{index}]") for index, entry in enumerate(value) if isinstance(entry, dict)]
        yield from ((entry, at) for entry, at in entries if word in (entry.get("id"), entry.get("value")))
        for entry, at in entries:
            yield from _step(entry.get("fields"), f"{at}.fields", word)
