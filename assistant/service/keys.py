"""The secret that an installation signs with: made on first start, kept beside the database, its owner's alone."""

import os
import secrets
from pathlib import Path

from assistant.errors import Refused

FILE = "key"
BYTES = 32
ONLY_OWNER, ONLY_OWNERS_FOLDER = 0o600, 0o700


def key(folder: Path) -> bytes:
    """The installation's key, the same for all its processes; Refused where none can be kept or a broken one is."""
    file = folder / FILE
    try:
        if not file.exists():
            _make(folder, file)
        found = file.read_bytes()
    except OSError as wrong:
        raise Refused("store-unwritable", str(file)) from wrong
    if len(found) < BYTES:
        raise Refused("key-broken", str(file))
    return found


def _make(folder: Path, file: Path) -> None:
    """Whoever links first wins: nobody ever reads half a key."""
    folder.mkdir(ONLY_OWNERS_FOLDER, parents=True, exist_ok=True)
    new = folder / f"{FILE}.{secrets.token_hex(8)}"
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, ONLY_OWNER), "wb") as opened:
        opened.write(secrets.token_bytes(BYTES))
    try:
        os.link(new, file)
    except FileExistsError:
        pass  # another process was faster, and its key holds
    finally:
        new.unlink()
