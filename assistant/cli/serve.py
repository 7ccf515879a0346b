"""`serve`: the wizard in the browser."""

import argparse

from assistant.cli.context import Context
from assistant.engine import lint
from assistant.service.service import Service
from assistant.store.applications import Store
from assistant.web.serve import serve


def arguments(parser: argparse.ArgumentParser) -> None:
    """[--host H] [--port P]"""
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=5000)


def run(context: Context, given: argparse.Namespace) -> int:
    """Check the flows, then serve until stopped; broken flows raise Refused."""
    lint.refuse_broken(context.schemes)
    store = Store(context.settings.data / "soknadshjelp.sqlite3")
    serve(Service(context.settings, context.schemes, store, context.clock), given.host, given.port)
    return 0
