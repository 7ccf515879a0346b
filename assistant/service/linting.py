"""All the data of the program held against itself: the schemes, the words that rules look for, the shared sentences."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from assistant import datafile
from assistant.engine import lint, places
from assistant.engine.problem import Problem
from assistant.errors import Refused
from assistant.flow import calls, schemes
from assistant.flow.load import load
from assistant.flow.model import Scheme
from assistant.reading import lexicon
from assistant.service import linting_asking, linting_beside


def problems(folder: Path) -> Iterator[Problem]:
    """What is wrong in a folder of flows: a file that cannot be read, or all that a whole scheme says wrongly."""
    whole, every_call, reading = schemes.folders(folder), calls.files(folder), calls.Reading(folder)
    if not whole and not every_call:
        yield Problem("cli-no-flows", str(folder))
    for scheme in whole:
        yield from _scheme(partial(load, scheme))
    for call in every_call:
        yield from _scheme(partial(calls.load, call, reading))
    yield from linting_beside.problems(folder)
    yield from linting_asking.problems(folder)
    for file in sorted(folder.rglob("*.yaml")):
        if file.parent not in whole and file not in every_call:
            yield from _refused(partial(datafile.load, file))
    yield from _refused(partial(lexicon.read, folder / "lexicon"))


def refuse_broken(folder: Path) -> None:
    """Raise Refused with the first problem."""
    for problem in problems(folder):
        raise Refused(problem.code, problem.where, **problem.params)


def _scheme(read: Callable[[], Scheme]) -> Iterator[Problem]:
    try:
        scheme = read()
        yield from (places.located(scheme, problem) for problem in lint.problems(scheme))
    except Refused as refused:
        yield Problem(refused.code, refused.path, refused.params)


def _refused(read: Callable[[], Any]) -> Iterator[Problem]:
    try:
        read()
    except Refused as refused:
        yield Problem(refused.code, refused.path, refused.params)
