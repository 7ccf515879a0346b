"""The codes of sentences that the source uses, read off its syntax."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "assistant"
SPEAKERS = ("Refused", "Unreadable", "Problem", "phrase", "refuse", "plain", "_translated")
"""Calls whose first argument, or second for `plain`, is a code."""
SENTENCES_OF_THEIR_OWN = "str | None"
"""What a function gives that judges an answer: the code of a fault, or none."""


@dataclass(frozen=True)
class Used:
    """A code, where it is used, and the names of the fillings given with it; None where they cannot be told."""

    code: str
    where: str
    given: frozenset[str] | None = None


def used() -> Iterator[Used]:
    """Every use of a code in the package."""
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield from _called(node, f"{file.relative_to(PACKAGE)}:{node.lineno}")
            elif isinstance(node, ast.FunctionDef) and file.parent.name == "answers":
                yield from _returned(node, f"{file.relative_to(PACKAGE)}:{node.lineno}")


@cache
def literals() -> frozenset[str]:
    """Every text in the package and the templates that might be a code, or the beginning of one."""
    found = {
        node.value
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    templates = (file.read_text(encoding="utf-8") for file in (PACKAGE.parent / "templates").rglob("*.html"))
    return frozenset(found | {part for text in templates for part in text.split('"')})


def _called(call: ast.Call, where: str) -> Iterator[Used]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name not in SPEAKERS:
        return
    told = call.args[1:2] if name == "plain" else call.args[:1]
    given = None if any(one.arg is None for one in call.keywords) else frozenset(str(one.arg) for one in call.keywords)
    for argument in told:
        for code in _texts(argument):
            yield Used(code, where, given if name in ("Refused", "phrase", "refuse") else None)


def _returned(function: ast.FunctionDef, where: str) -> Iterator[Used]:
    if function.returns is not None and ast.unparse(function.returns) == SENTENCES_OF_THEIR_OWN:
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and node.value is not None:
                yield from (Used(code, where) for code in _texts(node.value))


def _texts(value: ast.expr) -> Iterator[str]:
    """The texts an expression can be: one, or either of two."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)
