"""Scanned sheets as a PDF, one to a page: nothing but the pictures, and the same bytes every time."""

from collections.abc import Iterator
from dataclasses import dataclass

A4 = (595, 842)
CATALOG, PAGES = 1, 2
OBJECTS_A_SHEET = 3


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as a JPEG, with its pixels across and down."""

    jpeg: bytes
    width: int
    height: int
    grey: bool = False


def sheets_as_pdf(sheets: list[Sheet]) -> bytes:
    """A PDF with each sheet as large as an A4 page holds, upright or lying as the sheet is."""
    objects = list(_objects(sheets))
    out, places = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows)
    out += b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, CATALOG, start)
    return bytes(out)


def _objects(sheets: list[Sheet]) -> Iterator[bytes]:
    first = PAGES + 1
    numbers = [first + OBJECTS_A_SHEET * index for index in range(len(sheets))]
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    yield b"<</Type/Catalog/Pages %d 0 R>>" % PAGES
    yield b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(sheets), kids)
    for number, sheet in zip(numbers, sheets, strict=True):
        yield from _page(number, sheet)


def _page(number: int, sheet: Sheet) -> Iterator[bytes]:
    across, down = A4 if sheet.height >= sheet.width else A4[::-1]
    scale = min(across / sheet.width, down / sheet.height)
    width, height = sheet.width * scale, sheet.height * scale
    drawing = b"%.2f 0 0 %.2f %.2f %.2f cm /S Do" % (width, height, (across - width) / 2, (down - height) / 2)
    yield (
        b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %d %d]/Contents %d 0 R/Resources<</XObject<</S %d 0 R>>>>>>"
        % (PAGES, across, down, number + 1, number + 2)
    )
    yield b"<</Length %d>>\nstream\n%s\nendstream" % (len(drawing), drawing)
    yield (
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8"
        b"/Filter/DCTDecode/Length %d>>\nstream\n%s\nendstream"
        % (sheet.width, sheet.height, b"DeviceGray" if sheet.grey else b"DeviceRGB", len(sheet.jpeg), sheet.jpeg)
    )
