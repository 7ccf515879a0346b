"""The floor for pages: bare Flask and Jinja around one SQLite row, which a page shows and a form changes."""

import sqlite3
import threading
from pathlib import Path

from flask import Flask, redirect, render_template_string, request
from flask.typing import ResponseReturnValue

PAGE = """<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Svar</title></head><body><main><h1>Hva vil dere gjøre?</h1>
<form method="post"><label for="answer">Svar</label><textarea id="answer" name="answer">{{ answer }}</textarea>
<button>Lagre</button></form></main></body></html>"""


def application(folder: Path) -> Flask:
    """The page, with its row in a database in that folder."""
    app, own = Flask("floor"), threading.local()
    app.jinja_env.cache = {}

    def database() -> sqlite3.Connection:
        if not hasattr(own, "connection"):
            own.connection = sqlite3.connect(folder / "floor.sqlite3", isolation_level=None)
            own.connection.execute("PRAGMA journal_mode = wal")
            own.connection.execute("PRAGMA synchronous = normal")
        connection: sqlite3.Connection = own.connection
        return connection

    def show() -> ResponseReturnValue:
        return render_template_string(PAGE, answer=database().execute("SELECT answer FROM one").fetchone()[0])

    def save() -> ResponseReturnValue:
        database().execute("UPDATE one SET answer = ?", (request.form["answer"],))
        return redirect("/", 303)

    database().execute("CREATE TABLE one (answer TEXT)")
    database().execute("INSERT INTO one VALUES ('')")
    app.add_url_rule("/", view_func=show, methods=["GET"])
    app.add_url_rule("/", view_func=save, methods=["POST"])
    return app
