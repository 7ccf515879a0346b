"""Styles and script: named by content and kept by browsers, or the plain sources."""

from pathlib import Path

import pytest
from flask import Flask

from assistant import resources
from assistant.web import assets

SOURCES = assets.Assets(resources.path("static"), {})


def test_without_built_assets_the_sources_are_served(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "ASSETS", SOURCES)
    answer = app.test_client().get("/static/app.css")
    assert (answer.status_code, answer.mimetype) == (200, "text/css")
    assert answer.headers["Cache-Control"] == "no-cache"
    assert "/static/app.css" in app.test_client().get("/").text


def test_built_assets_are_kept_for_ever_and_packed(app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "app.1234.css").write_text("body{}")
    (tmp_path / "app.1234.css.br").write_bytes(b"packed")
    monkeypatch.setattr(assets, "ASSETS", assets.Assets(tmp_path, {"app.css": "app.1234.css"}))
    answer = app.test_client().get("/static/app.1234.css", headers={"Accept-Encoding": "gzip, br"})
    assert (answer.data, answer.headers["Content-Encoding"]) == (b"packed", "br")
    assert "immutable" in answer.headers["Cache-Control"]
    assert "Set-Cookie" not in answer.headers
    assert app.test_client().get("/static/app.1234.css").data == b"body{}"


@pytest.mark.parametrize("name", ["app.css.br", "vendor/stamp", "../web/app.py", "nowhere.css", "manifest.json"])
def test_nothing_else_is_served(app: Flask, name: str) -> None:
    assert app.test_client().get(f"/static/{name}").status_code == 404


def test_the_first_visit_is_small(app: Flask) -> None:
    client = app.test_client()
    packed = {"Accept-Encoding": "gzip"}
    loaded = [
        client.get(path, headers=packed) for path in ("/", *map(assets.address, ("app.css", "app.js", "icon.svg")))
    ]
    assert sum(len(one.data) for one in loaded) < 30_000


@pytest.mark.parametrize(("takes", "packing"), [("br, gzip", "br"), ("gzip", "gzip"), ("identity", None)])
def test_pages_are_packed_as_the_browser_takes_them(app: Flask, takes: str, packing: str | None) -> None:
    answer = app.test_client().get("/", headers={"Accept-Encoding": takes})
    assert answer.headers.get("Content-Encoding") == packing
    assert "Accept-Encoding" in answer.headers["Vary"]
