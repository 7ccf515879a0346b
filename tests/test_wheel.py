"""The wheel holds everything the program needs, and runs from any folder."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
START = "import sys; from assistant.cli.main import main; sys.exit(main())"
DATA = {"flows": "flows", "templates": "templates", "translations": "translations", "assistant/static": "static"}

pytestmark = pytest.mark.slow


def python(*arguments: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs Python and gives what it printed."""
    command, environment = [sys.executable, *arguments], os.environ | variables
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what a wheel built from this checkout would install."""
    folder = tmp_path_factory.mktemp("wheel")
    built = python("-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder))
    assert built.returncode == 0, built.stderr
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_data_file(unpacked: Path) -> None:
    listed = subprocess.run(["git", "ls-files", *DATA], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in listed.stdout.splitlines():
        source = next(source for source in DATA if name.startswith(f"{source}/"))
        inside = unpacked / "assistant" / "_data" / DATA[source] / name.removeprefix(f"{source}/")
        assert inside.exists() or not (ROOT / name).exists(), name


def test_the_wheel_holds_the_built_looks(unpacked: Path) -> None:
    built = unpacked / "assistant" / "_data" / "static" / "vendor"
    names = json.loads((built / "manifest.json").read_text())
    styles = (built / names["app.css"]).read_text("utf-8")
    assert ".ds-button" in styles
    assert "data-color-scheme" in styles
    assert (built / f"{names['app.css']}.br").stat().st_size < len(styles) / 4


def test_the_wheel_holds_neither_tests_nor_tools(unpacked: Path) -> None:
    assert {entry.name for entry in unpacked.iterdir() if not entry.name.endswith(".dist-info")} == {"assistant"}


def test_the_program_of_the_wheel_finds_its_flows_from_any_folder(unpacked: Path, tmp_path: Path) -> None:
    said = python("-P", "-c", START, "flows", "list", cwd=tmp_path, PYTHONPATH=str(unpacked))
    assert said.returncode == 0, said.stderr
    assert "alta" in said.stdout
