"""The wizard served by this machine: on the port asked for or the next free one, until it is stopped."""

import errno
import logging
import socket
import sys

import segno
from waitress.server import create_server

from assistant import words
from assistant.service.service import Service
from assistant.web.app import create_app
from assistant.web.security import upload_most

TRIES = 50
THREADS = 4
QUEUE_LOG = "waitress.queue"
"""Where the server tells that a request waits for a free thread, which is no fault."""
EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 (only where it is asked for)


def serve(service: Service, host: str, port: int) -> None:
    """Serve until interrupted; raises OSError where no port is free."""
    logging.getLogger(QUEUE_LOG).setLevel(logging.ERROR)
    app = create_app(service)
    free = free_port(host, port)
    server = create_server(
        app,
        host=host,
        port=free,
        threads=THREADS,
        max_request_body_size=2 * upload_most(service.settings),
        ident=None,
        clear_untrusted_proxy_headers=not service.settings.proxies,
    )
    announce(host, free)
    try:
        server.run()
    finally:
        server.close()


def free_port(host: str, port: int) -> int:
    """The port, or the next one that nobody listens on; raises OSError when none of the next is free."""
    for candidate in range(port, port + TRIES):
        try:
            with socket.create_server((host, candidate)):
                return candidate
        except OSError as taken:
            if taken.errno not in (errno.EADDRINUSE, errno.EACCES) or candidate == port + TRIES - 1:
                raise
    raise OSError(errno.EADDRINUSE, port)


def announce(host: str, port: int) -> None:
    """Say where the wizard is; for phones on the same network also as a QR code."""
    if host not in EVERYWHERE:
        _say("serve-address", f"http://{host}:{port}")
        return
    _say("serve-address", f"http://127.0.0.1:{port}")
    address = f"http://{local_address()}:{port}"
    _say("serve-network", address)
    segno.make_qr(address).terminal(out=sys.stdout, compact=True)


def _say(code: str, address: str) -> None:
    sys.stdout.write(words.say(words.phrase(code, address=address), words.SOURCE) + "\n")
    sys.stdout.flush()


def local_address() -> str:
    """This machine's address on the local network; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"
