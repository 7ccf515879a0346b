"""Whether a picture's file holds the picture and nothing else, so that it can be kept byte for byte."""

import re
from collections.abc import Iterator

from assistant.files import media

PNG_START = 8
PNG_PARTS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"IEND"}
# quantization, coding and frame tables, restarts, scans; APP14 says how the colours are coded
JPEG_PARTS = {0xDB, 0xC4, 0xC0, 0xC1, 0xC2, 0xDD, 0xDA, 0xEE}
JFIF, JFIF_SIZE, ADOBE, ADOBE_SIZE = 0xE0, 16, 0xEE, 14
SCAN, END = 0xDA, b"\xff\xd9"
NEXT_PART = re.compile(rb"\xff[^\0\xd0-\xd7\xff]")


def is_bare(data: bytes, media_type: str) -> bool:
    """Whether a JPEG or PNG has no notes, profile, thumbnail or hidden tail; other types are never bare."""
    if media_type == media.PNG:
        return _is_bare_png(data)
    return media_type == media.JPEG and all(_is_bare_part(*part) for part in _jpeg_parts(data))


def _is_bare_png(data: bytes) -> bool:
    place, name = PNG_START, b""
    while place < len(data) and name != b"IEND":
        size, name = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 8]
        if name not in PNG_PARTS:
            return False
        place += size + 12
    return place == len(data) and name == b"IEND"


def _is_bare_part(marker: int, size: int) -> bool:
    if marker == JFIF:
        return size == JFIF_SIZE
    return marker in JPEG_PARTS and (marker != ADOBE or size == ADOBE_SIZE)


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, int]]:
    """Marker and size of every part; (0, 0) where the file does not end where the picture does."""
    place = 2
    while data[place : place + 2] != END:
        marker, size = data[place + 1 : place + 2], int.from_bytes(data[place + 2 : place + 4])
        if data[place : place + 1] != b"\xff" or size < 2:
            break
        yield marker[0], size
        place += 2 + size
        if marker[0] == SCAN:
            following = NEXT_PART.search(data, place)
            place = following.start() if following else len(data)
    if place + len(END) != len(data):
        yield 0, 0
