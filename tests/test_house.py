"""The laws of the house that no linter keeps: sizes, what a tracked file may name, and where tests live."""

import ast
import json
import re
import statistics
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = {".py", ".html", ".css", ".js", ".typ"}
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-node.lock", "package-lock.json"]
FILE_LINES, FUNCTION_LINES, MEDIAN_LINES = 250, 40, 6
OTHER_TESTS = {"tools", "bench", "examples", "journeys"}
# Spelt in pieces, or this file would be the first to break its own law.
REGISTRIES = "|".join(["pypi" + r"\.org", "python" + "hosted", "registry" + r"\.npmjs", "deb" + r"\.debian\.org"])
MACHINE = r"(?<![\w.*])/(?:work|root)/\w"
NEIGHBOUR = r"\.\./" + "shared"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tracked() -> list[Path]:
    """Every file that git keeps, and that is still there."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def texts() -> Iterator[tuple[Path, str]]:
    """The tracked files that are text, with their text."""
    for file in tracked():
        content = file.read_bytes()
        if b"\0" not in content[:8000]:
            yield file, content.decode("utf-8", "replace")


def naming(pattern: str) -> list[str]:
    """Where tracked text matches a pattern: file and line."""
    found = re.compile(pattern)
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for file, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if found.search(line)
    ]


def functions(folder: str) -> Iterator[tuple[str, int]]:
    """Each function below a folder, with how many lines it has without its signature and its docstring."""
    for file in (file for file in tracked() if file.suffix == ".py" and folder in file.parts):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, Function):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
                yield f"{file.relative_to(ROOT)}: {node.name}", lines


def test_no_file_of_code_is_too_long_to_read() -> None:
    sizes = [(file.name, text.count("\n")) for file, text in texts() if file.suffix in CODE]
    assert [(name, lines) for name, lines in sizes if lines > FILE_LINES] == []


@pytest.mark.parametrize("folder", ["assistant", "tests", "tools"])
def test_no_function_is_too_long_to_see_at_once(folder: str) -> None:
    assert [(name, lines) for name, lines in functions(folder) if lines > FUNCTION_LINES] == []


def test_half_the_functions_are_short() -> None:
    assert statistics.median(lines for _, lines in functions("assistant")) <= MEDIAN_LINES


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE, NEIGHBOUR])
def test_no_file_knows_the_place_where_it_was_written(pattern: str) -> None:
    assert naming(pattern) == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_says_what_and_not_where(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert not re.search(r'://|"resolved"|^--?(index|extra|find|i\b)', text, re.MULTILINE)


def test_every_npm_package_is_locked_with_its_hash() -> None:
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    assert [name for name, one in packages.items() if name and not one["integrity"].startswith("sha512-")] == []


@pytest.mark.parametrize("name", [name for name in LOCKS if name.startswith("requirements")])
def test_every_locked_package_has_an_exact_version_and_a_hash(name: str) -> None:
    packages = re.split(r"\n(?=\S)", (ROOT / name).read_text("utf-8").strip())
    assert packages
    assert [one for one in packages if not re.match(r"[\w.-]+==\S+", one) or "--hash=sha256:" not in one] == []


def test_what_the_program_needs_is_locked_alike_for_users_and_developers() -> None:
    first, second = ((ROOT / name).read_text("utf-8").split("\n\n") for name in LOCKS[:2])
    versions = [set(re.findall(r"^[\w.-]+==\S+", "\n".join(text), re.MULTILINE)) for text in (first, second)]
    assert versions[0] <= versions[1]


def test_tests_stand_in_folders_of_the_package() -> None:
    folders = {file.parent.name for file in (ROOT / "tests").glob("*/test_*.py")}
    packages = {folder.name for folder in (ROOT / "assistant").iterdir() if folder.is_dir()}
    assert folders - OTHER_TESTS <= packages


def test_tests_use_the_real_thing() -> None:
    assert naming(r"unittest" + r"\.mock|Magic" + "Mock") == []


def test_ci_runs_what_developers_run() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert "python3 run.py test" in script.read_text("utf-8")
