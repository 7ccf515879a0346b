"""All the data of the program held against itself: the schemes, the words that rules look for, the shared sentences."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from assistant import datafile
from assistant.engine import lint
from assistant.engine.problem import Problem
from assistant.errors import Refused
from assistant.flow.load import load
from assistant.reading import lexicon


def problems(folder: Path) -> Iterator[Problem]:
    """What is wrong in a folder of flows: a file that cannot be read, or all that a whole scheme says wrongly."""
    schemes = sorted(file.parent for file in folder.glob("*/scheme.yaml"))
    if not schemes:
        yield Problem("cli-no-flows", str(folder))
    for scheme in schemes:
        yield from _scheme(scheme)
    for file in sorted(folder.rglob("*.yaml")):
        if file.parent not in schemes:
            yield from _refused(partial(datafile.load, file))
    yield from _refused(partial(lexicon.read, folder / "lexicon"))


def refuse_broken(folder: Path) -> None:
    """Raise Refused with the first problem."""
    for problem in problems(folder):
        raise Refused(problem.code, problem.where, **problem.params)


def _scheme(folder: Path) -> Iterator[Problem]:
    try:
        yield from lint.problems(load(folder))
    except Refused as refused:
        yield Problem(refused.code, refused.path, refused.params)


def _refused(read: Callable[[], Any]) -> Iterator[Problem]:
    try:
        read()
    except Refused as refused:
        yield Problem(refused.code, refused.path, refused.params)
