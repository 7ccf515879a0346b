"""Whether a PDF is whole, is only a PDF, and can be opened without a password."""

import subprocess
import sys
from pathlib import Path

from assistant.errors import Refused

TAIL = 1024
END = b"%%EOF"
ZIP_END = b"PK\x05\x06"
ZIP_END_SIZE = 22
# some programs fill the last block of the file with NULs or empty lines
FILLING = b"\0\r\n\t \x1a"
OPENER = Path(__file__).with_name("pdf_opener.py")
SECONDS = 20
# what Python ends with when the program itself fails, or is not there
OWN_FAULTS = (1, 2)


def check(data: bytes) -> None:
    """Refused `pdf-broken` when it is cut off or no reader can mend it, `pdf-locked` when it asks for a password."""
    # readers mend what is cut off with what there is of it
    if END not in data.rstrip(FILLING)[-TAIL:]:
        raise Refused("pdf-broken")
    if _is_zip_too(data):
        raise Refused("file-type")
    match _opened(data):
        case b"opened":
            return
        case b"locked":
            raise Refused("pdf-locked")
    raise Refused("pdf-broken")


def _opened(data: bytes) -> bytes:
    """What `pdf_opener` says of it; nothing where it was stopped or crashed."""
    command = [sys.executable, "-P", str(OPENER)]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return b""
    if done.returncode in OWN_FAULTS:
        raise ChildProcessError(done.stderr.decode(errors="replace"))
    return done.stdout


def _is_zip_too(data: bytes) -> bool:
    """Whether a zip's own end stands at the very end; one embedded in the PDF ends earlier."""
    end = data.rfind(ZIP_END)
    if end < 0 or len(data) < end + ZIP_END_SIZE:
        return False
    comment = int.from_bytes(data[end + 20 : end + ZIP_END_SIZE], "little")
    return end + ZIP_END_SIZE + comment == len(data)
