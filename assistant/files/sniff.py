"""What a file is, judged by its bytes and never by its name."""

from collections.abc import Callable

from assistant.errors import Refused
from assistant.files import media, office, ole
from assistant.files.limits import Limits
from assistant.files.plaintext import is_text

BEGINNINGS = (
    (b"%PDF-", media.PDF),
    (b"\xff\xd8\xff", media.JPEG),
    (b"\x89PNG\r\n\x1a\n", media.PNG),
    (b"GIF87a", media.GIF),
    (b"GIF89a", media.GIF),
    (b"II*\0", media.TIFF),
    (b"MM\0*", media.TIFF),
)
# programs that put white space or a byte order mark before a PDF are many, and readers forgive them
FORGIVEN = b"\xef\xbb\xbf\r\n\t "
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def sniff(data: bytes, limits: Limits) -> str:
    """The media type, one of media.EXTENSIONS; Refused `file-type` (or what is wrong with the office file) if none."""
    beginning = data.lstrip(FORGIVEN)[:16] if data[:64].lstrip(FORGIVEN).startswith(b"%PDF-") else data[:16]
    for mark, kind in BEGINNINGS:
        if beginning.startswith(mark):
            return kind
    for is_kind, judge in _JUDGES:
        if is_kind(data):
            return judge(data, limits)
    raise Refused("file-type")


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in HEIF_BRANDS


def _is_zip(data: bytes) -> bool:
    return data.startswith(b"PK\x03\x04")


def _is_old_office(data: bytes) -> bool:
    return data.startswith(ole.MAGIC)


_JUDGES: tuple[tuple[Callable[[bytes], bool], Callable[[bytes, Limits], str]], ...] = (
    (_is_webp, lambda _, __: media.WEBP),
    (_is_heif, lambda _, __: media.HEIC),
    (_is_zip, lambda data, limits: office.zipped(data, limits.unpacked_bytes)),
    (_is_old_office, lambda data, _: office.old(data)),
    (is_text, lambda _, __: media.TEXT),
)
