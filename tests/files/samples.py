"""Real files made on the spot: pictures, PDFs, office documents, and their broken and hostile sisters."""

import io
import struct
import zipfile
from collections.abc import Mapping

import pikepdf
from PIL import Image, ImageDraw
from pillow_heif import register_heif_opener

from assistant.files import media, ole

register_heif_opener()

RED, BLUE = (255, 0, 0), (0, 0, 255)
TURNED_RIGHT = 6
PLACE, CAMERA, ORIENTATION = 0x8825, 0x0110, 0x0112
SECRET_CAMERA = "Kamera til Kari"
UNUSED, END_OF_CHAIN, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
STORAGE, STREAM, ROOT = 1, 2, 5


def red_corner(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A blue picture whose upper left quarter is red: it shows which way is up."""
    image = Image.new("RGB", (width, height), BLUE)
    ImageDraw.Draw(image).rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=RED)
    return image.convert(mode)


def photo(image: Image.Image, form: str, orientation: int = 1, **options: object) -> bytes:
    """The picture as a phone writes it: with camera, place and how it was held."""
    notes = Image.Exif()
    notes[ORIENTATION], notes[CAMERA] = orientation, SECRET_CAMERA
    notes.get_ifd(PLACE).update({1: "N", 2: (69.0, 58.0, 7.0), 3: "E", 4: (23.0, 16.0, 18.0)})
    return saved(image, form, exif=notes.tobytes(), **options)


def saved(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    """The picture as any viewer shows it that knows nothing of notes."""
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def corner(image: Image.Image, right: bool = False, lower: bool = False) -> str:
    """The colour a few pixels in from a corner."""
    pixel = image.convert("RGB").getpixel((image.width - 4 if right else 3, image.height - 4 if lower else 3))
    assert isinstance(pixel, tuple)
    return "red" if pixel[0] > pixel[2] else "blue"


def pdf(encryption: pikepdf.Encryption | None = None) -> bytes:
    """A PDF of one empty page."""
    document, out = pikepdf.new(), io.BytesIO()
    document.add_blank_page()
    document.save(out, encryption=encryption or False)
    return out.getvalue()


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


MAIN_PARTS = {
    media.DOCX: ("/word/document.xml", "wordprocessingml.document.main"),
    media.XLSX: ("/xl/workbook.xml", "spreadsheetml.sheet.main"),
    media.PPTX: ("/ppt/presentation.xml", "presentationml.presentation.main"),
}


def open_xml(media_type: str, parts: Mapping[str, bytes | str] | None = None, types: str = "") -> bytes:
    """A Word, Excel or PowerPoint file with further parts, or with another list of their types."""
    part, subtype = MAIN_PARTS[media_type]
    listed = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="{part}" ContentType="application/vnd.openxmlformats-officedocument.{subtype}+xml"/>'
        f"</Types>"
    )
    return zipped({"[Content_Types].xml": types or listed, part[1:]: "<document/>", **(parts or {})})


def open_document(media_type: str, parts: Mapping[str, bytes | str] | None = None) -> bytes:
    """A text, spreadsheet or presentation of LibreOffice with further parts."""
    return zipped({"mimetype": media_type, "content.xml": "<office/>", **(parts or {})})


def old_office(top: tuple[str, ...], inside: tuple[str, ...] = ()) -> bytes:
    """A compound file with streams at the top, and a storage called Macros with streams `inside` it."""
    names = ["Root Entry", *top, *(["Macros", *inside] if inside else [])]
    macros = len(top) + 1
    siblings = list(range(1, macros + bool(inside)))
    rows = []
    for number, name in enumerate(names):
        right = number + 1 if number in siblings[:-1] or macros < number < len(names) - 1 else UNUSED
        child = {0: 1, macros: macros + 1}.get(number, UNUSED) if inside or number == 0 else UNUSED
        kind = ROOT if number == 0 else STORAGE if inside and number == macros else STREAM
        rows.append(_directory_row(name, kind, right, child))
    directory = b"".join(rows)
    sectors = -(-len(directory) // 512)
    chain = [*range(2, sectors + 1), END_OF_CHAIN]
    fat = struct.pack("<128I", FAT_SECTOR, *chain, *[UNUSED] * (127 - sectors))
    head = ole.MAGIC + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    head += struct.pack("<IIIIIII", 1, 1, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN)
    head += struct.pack("<II108I", 0, 0, *[UNUSED] * 108)
    return head[:512].ljust(512, b"\xff") + fat + directory.ljust(512 * sectors, b"\0")


def _directory_row(name: str, kind: int, right: int, child: int) -> bytes:
    letters = name.encode("utf-16-le")
    row = letters.ljust(64, b"\0") + struct.pack("<HBB", len(letters) + 2, kind, 1)
    return (row + struct.pack("<III", UNUSED, right, child)).ljust(128, b"\0")
