"""Styles, script and pictures: the built ones under names of their content, else the plain sources."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flask import Response, request
from werkzeug.exceptions import NotFound

from assistant import resources
from assistant.web.routes import get

TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".png": "image/png"}
PACKED = {"br": ".br", "gzip": ".gz"}
FOREVER, ANEW = "public, max-age=31536000, immutable", "no-cache"


@dataclass(frozen=True)
class Assets:
    """The folder that is served, and the built name of each asset."""

    folder: Path
    names: Mapping[str, str]

    def address(self, name: str) -> str:
        """Where a browser finds the asset."""
        return f"/static/{self.names.get(name, name)}"

    @property
    def built(self) -> bool:
        """Whether names change with content, so that a browser may keep them."""
        return bool(self.names)


def find(folder: Path) -> Assets:
    """The assets as they stand now; without built ones, the sources."""
    manifest = folder / "vendor" / "manifest.json"
    if not manifest.is_file():
        return Assets(folder, {})
    return Assets(manifest.parent, json.loads(manifest.read_text("utf-8")))


ASSETS = find(resources.path("static"))


def address(name: str) -> str:
    """Where a browser finds the asset of that name."""
    return ASSETS.address(name)


def serve(name: str) -> Response:
    """One asset, packed where the browser takes it so."""
    file = ASSETS.folder / name
    known = set(ASSETS.names.values()) if ASSETS.built else {one.name for one in ASSETS.folder.glob("*.*")}
    if name not in known or file.suffix not in TYPES:
        raise NotFound
    packing = _packing(file)
    response = Response(file.with_name(file.name + PACKED[packing] if packing else file.name).read_bytes())
    response.mimetype = TYPES[file.suffix]
    response.headers["Cache-Control"] = FOREVER if ASSETS.built else ANEW
    response.vary.add("Accept-Encoding")
    if packing:
        response.content_encoding = packing
    return response


def _packing(file: Path) -> str | None:
    there = (one for one, ending in PACKED.items() if file.with_name(file.name + ending).is_file())
    return next((one for one in there if request.accept_encodings.quality(one)), None)


ROUTES = [get("/static/<path:name>", serve)]
