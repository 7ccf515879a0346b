"""Renews the lock files: exact versions with hashes, for every platform, and no word of where they were fetched."""

import json
import re
import subprocess
import sys
from typing import Any

from tools import npm
from tools.fingerprint import ROOT

OPTIONS = ["--universal", "--generate-hashes", "--no-header", "--no-annotate", "--upgrade", "--quiet"]
LOCKS = {
    "requirements.lock": ["pyproject.toml"],
    "requirements-dev.lock": ["pyproject.toml", "--group", "dev", "--constraint", "requirements.lock"],
    "requirements-node.lock": ["--group", "node"],
}


def _without_addresses(tree: Any) -> Any:
    if isinstance(tree, dict):
        return {key: _without_addresses(tree[key]) for key in tree if key not in ("funding", "resolved")}
    return tree


def renew(_: list[str]) -> int:
    """Writes all lock files anew with uv and npm from the path; 1 when one of them cannot."""
    for lock, sources in LOCKS.items():
        compile_ = ["uv", "pip", "compile", *OPTIONS, "--python-version", "3.11", *sources, "--output-file", lock]
        if subprocess.call(compile_, cwd=ROOT, stdout=sys.stderr):
            return 1
    if subprocess.call([*npm.npm(), "install", "--package-lock-only"], cwd=ROOT, stdout=sys.stderr):
        return 1
    path = ROOT / "package-lock.json"
    tree = _without_addresses(json.loads(path.read_text("utf-8")))
    path.write_text(json.dumps(tree, indent=2) + "\n", "utf-8")
    return int(bool(re.search(r"https?://", path.read_text("utf-8"))))
