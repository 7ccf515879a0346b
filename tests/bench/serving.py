"""A server in a process of its own, for wizard and floor alike: it tells its address, and ends with its input."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench import floor
from tests.bench.prose import varied
from tests.journeys.wizard import running
from tests.tools.serving import served


@contextmanager
def started(name: str, folder: Path) -> Iterator[dict[str, str]]:
    """What the server of that name tells: its address, and for the wizard the secret of an application."""
    command = [sys.executable, "-m", "tests.bench.serving", name, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdin
        assert server.stdout
        yield json.loads(server.stdout.readline())
        server.stdin.close()


def main(name: str, folder: Path) -> None:
    """Serve until the input ends; the server does not tell when it is busy, for that it should be."""
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    if name == "floor":
        with served(floor.application(folder)) as address:
            _tell(address=address)
    else:
        with running(folder) as wizard:
            _tell(address=wizard.address, secret=wizard.service.begin_from(json.dumps(varied(0)).encode()))


def _tell(**told: str) -> None:
    print(json.dumps(told), flush=True)  # noqa: T201
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
