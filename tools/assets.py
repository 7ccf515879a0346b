"""Builds what the browser is served: Designsystemet cut to what the pages use with our own rules after it, our script
and pictures; each under a name that changes with its content, and packed beside itself for servers that can."""

import gzip
import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

import brotli

from tools import fingerprint, npm
from tools.fingerprint import BUILT, STATIC

TEXTS = {".css", ".js", ".svg", ".txt", ".webmanifest"}
STYLES = ("designsystemet-theme/src/themes/designsystemet.css", "designsystemet-css/dist/src/index.css")


def design_system() -> str:
    """The styles of Designsystemet that the templates and the code name; npm.NoNode when they cannot be fetched."""
    modules = npm.install()
    whole = "".join((modules / "@digdir" / style).read_text("utf-8") for style in STYLES)
    with tempfile.TemporaryDirectory() as folder:
        source, cut = Path(folder, "ds.css"), Path(folder, "cut")
        source.write_text(whole, "utf-8")
        purge = [str(npm.node()), str(modules / "purgecss" / "bin" / "purgecss.js"), "--css", str(source)]
        npm.run([*purge, "--output", str(cut), "--content", *map(str, fingerprint.markup())])
        return (cut / "ds.css").read_text("utf-8")


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
