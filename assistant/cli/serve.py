"""`serve`: the wizard in the browser."""

import argparse
from contextlib import closing

from assistant import resources
from assistant.cli.context import Context
from assistant.cli.parser import Parser
from assistant.errors import Refused
from assistant.service import linting
from assistant.service.purging import purging
from assistant.service.service import Service
from assistant.store.applications import Store
from assistant.web.serve import serve

DATABASE = "soknadshjelp.sqlite3"


def arguments(parser: Parser) -> None:
    """[--host H] [--port P]"""
    parser.add_argument("--host", default="127.0.0.1", metavar="H", help=parser.word("cli-host"))
    parser.add_argument("--port", type=parser.port, default=5000, metavar="P", help=parser.word("cli-port"))


def run(context: Context, given: argparse.Namespace) -> int:
    """Check all data, then serve until stopped; broken flows, data and ports raise Refused."""
    linting.refuse_broken(resources.path("flows"))
    with closing(Store(context.settings.data / DATABASE)) as store:
        service = Service(context.settings, context.schemes, store, context.clock)
        with purging(service):
            _serve(service, given.host, given.port)
    return 0


def _serve(service: Service, host: str, port: int) -> None:
    try:
        serve(service, host, port)
    except (OSError, OverflowError) as wrong:
        raise Refused("cli-no-address", host=host, port=str(port)) from wrong
