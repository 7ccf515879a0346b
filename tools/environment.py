"""The project's own Python environment, `.venv`: made, filled from the lock files and renewed when they change."""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools import fingerprint, npm

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
PROGRAM = BIN / "soknadshjelp"
STAMP = VENV / "installed.json"
NO_PIP = "Python can make no environment here. On Debian and Ubuntu: apt install python3-venv"
NO_LOOKS = "The pages' looks could not be fetched with npm; they work all the same, and the next start tries again."

START = """#!{python}
import sys

from assistant.cli.main import main

sys.exit(main())
"""


def say(line: str) -> None:
    """Tells how the set-up goes, apart from what the program itself prints."""
    print(line, file=sys.stderr, flush=True)


def run(*command: object, **variables: str) -> bool:
    """Runs a program in the root folder with its output on standard error; whether it went well."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, stdout=sys.stderr, env=os.environ | variables, check=False)
    return done.returncode == 0


def set_up(development: bool) -> None:
    """Makes the environment and the pages' assets what the committed files say, doing nothing where they are."""
    locks = ["requirements.lock", *(["requirements-dev.lock"] if development else [])]
    wanted = {name: hashlib.sha256((ROOT / name).read_bytes()).hexdigest() for name in locks}
    if not PYTHON.exists():
        _make()
    installed = json.loads(STAMP.read_text()) if STAMP.exists() else {}
    if not wanted.items() <= installed.items() or installed.get("root") != str(ROOT):
        _fill(locks[-1])
        STAMP.write_text(json.dumps(installed | wanted | {"root": str(ROOT)}))
    if fingerprint.stale():
        _build_assets()


def _make() -> None:
    """Makes an empty environment: with uv, with venv, or with venv and no pip of its own."""
    say("Making .venv …")
    uv = shutil.which("uv")
    own = [sys.executable, "-m", "venv", "--clear"]
    ways = [[uv, "venv", "--quiet", "--clear", "--python", sys.executable]] if uv else []
    for way in [*ways, own, [*own, "--without-pip"]]:
        if run(*way, VENV):
            return
    sys.exit(NO_PIP)


def installers() -> Iterator[list[object]]:
    """The programs here that can install packages into the environment, the quickest first."""
    if uv := shutil.which("uv"):
        yield [uv, "pip", "install", "--quiet", "--python", PYTHON]
    options = ["install", "-qq", "--disable-pip-version-check"]
    if any(VENV.rglob("site-packages/pip/__main__.py")):
        yield [PYTHON, "-m", "pip", *options]
    if importlib.util.find_spec("pip"):
        yield [sys.executable, "-m", "pip", "--python", PYTHON, *options]


def _install(*arguments: object) -> bool:
    """Installs with the first installer that can."""
    return any(run(*installer, "--require-hashes", *arguments) for installer in installers())


def _fill(lock: str) -> None:
    """Installs what a lock file names, and makes the package and its program known to the environment."""
    say(f"Installing {lock} …")
    if not any(installers()):
        shutil.rmtree(VENV)
        sys.exit(NO_PIP)
    if not _install("-r", ROOT / lock):
        sys.exit(f"{lock} could not be installed.")
    ask = [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    packages = Path(subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip())
    (packages / "soknadshjelp.pth").write_text(f"{ROOT}\n")
    PROGRAM.write_text(START.format(python=PYTHON))
    PROGRAM.chmod(0o755)


def bring_node() -> None:
    """Where no npm is on the path, one from PyPI is installed beside the environment's packages."""
    if not shutil.which("npm") and not npm.BROUGHT.exists():
        say("Bringing npm …")
        _install("--target", npm.BROUGHT, "-r", ROOT / "requirements-node.lock")


def _build_assets() -> None:
    """Builds what the browser is served; without it the pages are plain, but work."""
    say("Building the pages' looks …")
    bring_node()
    if not run(PYTHON, "-m", "tools.assets"):
        say(NO_LOOKS)
