"""What the built assets were built from, as one number: the same number, nothing to build."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STATIC = ROOT / "assistant" / "static"
BUILT = STATIC / "vendor"
STAMP = BUILT / "stamp"


def own_files() -> list[Path]:
    """The committed files a browser is served, in a fixed order."""
    return sorted(file for file in STATIC.rglob("*") if file.is_file() and BUILT not in file.parents)


def markup() -> list[Path]:
    """The files that name the classes and attributes in use."""
    files = [*(ROOT / "templates").rglob("*.html"), *(ROOT / "assistant" / "web").rglob("*.py")]
    return sorted(files) + [file for file in own_files() if file.suffix == ".js"]


def sources() -> Iterator[Path]:
    """Everything the built assets depend on."""
    yield ROOT / "package-lock.json"
    yield from sorted((ROOT / "tools").glob("*.py"))
    yield from markup()
    yield from own_files()


def current() -> str:
    """The number of the sources as they are now."""
    total = hashlib.sha256()
    for file in sources():
        total.update(f"{file.relative_to(ROOT).as_posix()} {file.stat().st_size}\n".encode())
        total.update(file.read_bytes())
    return total.hexdigest()


def stale() -> bool:
    """Whether the assets were never built whole, or from something else."""
    return not STAMP.exists() or STAMP.read_text() != current()
