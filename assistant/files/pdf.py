"""Whether a PDF is whole, is only a PDF, and can be opened without a password."""

import re

from assistant.errors import Refused
from assistant.files.pdf_lock import opens_without_password

TAIL = 1024
END = b"%%EOF"
ZIP_END = b"PK\x05\x06"
ZIP_END_SIZE = 22
# some programs fill the last block of the file with NULs or empty lines
FILLING = b"\0\r\n\t \x1a"
OBJECT = re.compile(rb"\d\s+\d{1,5}\s+obj\b")
LOCK = re.compile(rb"/Encrypt\s*(?:\d{1,10}\s+\d{1,5}\s+R\b|<<)")


def check(data: bytes) -> tuple[str, ...]:
    """Notes on a PDF that is taken; Refused `pdf-broken` when cut off, `pdf-locked` when it asks for a password."""
    whole = data.rstrip(FILLING)
    if END not in whole[-TAIL:] or b"startxref" not in whole or not OBJECT.search(whole):
        raise Refused("pdf-broken")
    if _is_zip_too(data):
        raise Refused("file-type")
    if not LOCK.search(data):
        return ()
    opens = opens_without_password(data)
    if opens is False:
        raise Refused("pdf-locked")
    return () if opens else ("note-pdf-password",)


def _is_zip_too(data: bytes) -> bool:
    """Whether a zip's own end stands at the very end; one embedded in the PDF ends earlier."""
    end = data.rfind(ZIP_END)
    if end < 0 or len(data) < end + ZIP_END_SIZE:
        return False
    comment = int.from_bytes(data[end + 20 : end + ZIP_END_SIZE], "little")
    return end + ZIP_END_SIZE + comment == len(data)
