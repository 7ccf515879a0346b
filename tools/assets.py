"""Builds what the browser is served: the parts of Designsystemet that the pages use with our own rules after them,
our script and pictures; each under a name that changes with its content, and packed for servers that can."""

import gzip
import hashlib
import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

import brotli

from tools import fingerprint, npm
from tools.fingerprint import BUILT, STATIC

TEXTS = {".css", ".js", ".svg", ".txt", ".webmanifest"}
CLASS = re.compile(r"ds-[a-z][a-z-]*")
LAYER, BASE = re.compile(r"(?=@layer ds\.)"), "@layer ds.base{"
STYLES = ("designsystemet-theme/src/themes/designsystemet.css", "designsystemet-css/dist/src/index.css")


def design_system() -> str:
    """The theme, and the components that the pages name; npm.NoNode when they cannot be fetched."""
    theme, components = ((npm.install() / "@digdir" / style).read_text("utf-8") for style in STYLES)
    return theme + used(components, {word for file in fingerprint.markup() for word in CLASS.findall(file.read_text())})


def used(styles: str, names: set[str]) -> str:
    """The layers that hold for all pages, and those of the components named: whole, for their parts need each other."""
    return "".join(layer for layer in LAYER.split(styles) if BASE in layer or set(CLASS.findall(layer)[:1]) <= names)


def write(folder: Path, name: str, content: bytes) -> str:
    """Writes one asset under a name of its content, with .br and .gz beside it, and gives the name."""
    path = Path(name)
    hashed = path.with_name(f"{path.stem}.{hashlib.sha256(content).hexdigest()[:8]}{path.suffix}")
    target = folder / hashed
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    if path.suffix in TEXTS:
        target.with_name(target.name + ".br").write_bytes(brotli.compress(content))
        target.with_name(target.name + ".gz").write_bytes(gzip.compress(content, mtime=0))
    return hashed.as_posix()


def contents(design: str) -> dict[str, bytes]:
    """Every asset by the name the templates know it by."""
    files = {file.relative_to(STATIC).as_posix(): file.read_bytes() for file in fingerprint.own_files()}
    return files | {"app.css": design.encode() + b"\n" + files.get("app.css", b"")}


def build() -> str:
    """Builds all assets anew if their sources have changed; gives what went wrong with Designsystemet, or nothing.

    Without Designsystemet nothing is left built, so that the plain files are served and the next call tries again.
    """
    if not fingerprint.stale():
        return ""
    shutil.rmtree(BUILT, ignore_errors=True)
    try:
        design = design_system()
    except npm.NoNode as fault:
        return str(fault)
    with tempfile.TemporaryDirectory(dir=STATIC.parent) as outer:
        folder = Path(outer) / BUILT.name
        manifest = {name: write(folder, name, content) for name, content in contents(design).items()}
        (folder / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True))
        (folder / fingerprint.STAMP.name).write_text(fingerprint.current())
        STATIC.mkdir(exist_ok=True)
        folder.rename(BUILT)
    return ""


if __name__ == "__main__":
    sys.exit(build() or 0)
