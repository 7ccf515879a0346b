"""A Chromium for the tests: the one CHROME_PATH names, one on the path, Debian's, or the one in an npm package."""

import io
import os
import platform
import shutil
import sys
import tarfile
from pathlib import Path

import brotli

from tools import environment, npm

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
UNPACKED = Path(sys.prefix) / "browser"
START = """#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
"""
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


def find() -> Path | None:
    """The browser that is here already, if one is."""
    named = [os.environ.get("CHROME_PATH"), *map(shutil.which, NAMES), *APPLICATIONS, str(UNPACKED / "start")]
    return next((Path(name) for name in named if name and Path(name).exists()), None)


def install() -> None:
    """Debian's browser, where we may install programs."""
    if shutil.which("apt-get") and getattr(os, "geteuid", int)() == 0 and sys.platform == "linux":
        environment.say("Installing Chromium for the tests …")
        options = ["-y", "-qq", "--no-install-recommends"]
        environment.run("apt-get", "update", "-qq")
        environment.run(
            "apt-get", "install", *options, "chromium", "fonts-liberation", DEBIAN_FRONTEND="noninteractive"
        )


def unpack(packed: Path, target: Path) -> None:
    """The headless browser of the npm package, with the libraries and fonts it comes with, ready to start."""
    target.mkdir(parents=True, exist_ok=True)
    for name in ("al2023", "fonts", "swiftshader"):
        content = io.BytesIO(brotli.decompress((packed / f"{name}.tar.br").read_bytes()))
        folder = target if name == "swiftshader" else target / name
        with tarfile.open(fileobj=content) as archive:
            archive.extractall(folder, filter="data")
    (target / "chromium").write_bytes(brotli.decompress((packed / "chromium.br").read_bytes()))
    (target / "fonts.conf").write_text(FONTS.format(folder=target / "fonts"))
    (target / "start").write_text(START)
    for program in ("chromium", "start"):
        (target / program).chmod(0o755)


def download() -> None:
    """The browser of the npm package @sparticuz/chromium; it is made for Linux on x86-64."""
    if (sys.platform, platform.machine()) != ("linux", "x86_64"):
        return
    environment.say("Fetching a headless Chromium for the tests …")
    environment.bring_node()
    try:
        unpack(npm.install(optional=True) / "@sparticuz" / "chromium" / "bin", UNPACKED)
    except npm.NoNode as fault:
        environment.say(str(fault))


def bring() -> Path | None:
    """The browser that is here, or one fetched now; nothing where none can be had."""
    for fetch in (install, download):
        if found := find():
            return found
        fetch()
    return find()


if __name__ == "__main__":
    if not bring():
        environment.say("No Chromium for the browser tests: install one, or name it in CHROME_PATH.")
