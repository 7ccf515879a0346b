"""Deleting on time also where nobody comes by: a thread that clears up every now and then while the server runs."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from assistant.service.keeping import PURGE_EVERY_SECONDS
from assistant.service.service import Service

log = logging.getLogger("soknadshjelp")


@contextmanager
def purging(service: Service, every_seconds: float = PURGE_EVERY_SECONDS) -> Iterator[None]:
    """Clear up at once and then every so many seconds, as long as the block lasts."""
    stop = threading.Event()
    service.purge()
    thread = threading.Thread(target=_purge, args=[service, every_seconds, stop], daemon=True, name="purging")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _purge(service: Service, every_seconds: float, stop: threading.Event) -> None:
    while not stop.wait(every_seconds):
        try:
            service.purge()
        except Exception:  # the next round tries again; one failure must not be the last
            log.exception("purging")
