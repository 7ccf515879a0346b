"""Pictures that are cut off, too large or not what they promise are refused before they do harm."""

import os
import struct
import zlib

import pytest
from PIL import Image

from assistant.errors import Refused
from assistant.files import media, pictures
from assistant.files.limits import Limits
from tests.files.samples import opened, red_corner, saved

LIMITS = Limits(side=200, pixels=4_000_000, pages=3)
FORMS = {form: kind for kind, form in pictures.READERS.items()}


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
@pytest.mark.parametrize("form", FORMS)
def test_a_picture_cut_off_on_the_way_is_refused(form: str) -> None:
    noise = Image.frombytes("RGB", (90, 90), os.urandom(90 * 90 * 3))
    whole = saved(noise, form)
    kind = FORMS[form]

    assert _code(whole[: len(whole) // 2], kind) == "picture-broken"
    assert _code(whole[:40], kind) == "picture-broken"


def test_a_name_of_another_kind_is_never_tried() -> None:
    assert _code(saved(red_corner(9, 9), "PNG"), media.JPEG) == "picture-broken"


def test_too_many_pixels_are_refused() -> None:
    assert _code(saved(Image.new("1", (2001, 2000)), "PNG"), media.PNG) == "picture-too-large"
    assert pictures.clean(saved(Image.new("1", (2000, 2000)), "PNG"), media.PNG, LIMITS).shrunk


def test_a_bomb_is_refused_by_what_its_header_claims() -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    bomb = b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4) for name, body in chunks
    )

    assert _code(bomb, media.PNG) == "picture-too-large"


def test_a_photo_of_a_hundred_megapixels_is_shrunk_while_it_is_read() -> None:
    huge = saved(Image.new("L", (2100, 2100)), "JPEG")
    progressive = saved(Image.new("L", (2100, 2100)), "JPEG", progressive=True)

    assert opened(pictures.clean(huge, media.JPEG, LIMITS).data).size == (200, 200)
    assert _code(progressive, media.JPEG) == "picture-too-large"


def test_a_raw_photo_is_refused_since_only_its_thumbnail_can_be_read() -> None:
    raw = saved(red_corner(120, 60), "TIFF", tiffinfo={pictures.RAW_PHOTO_TAG: b"\x01\x04\0\0"})

    assert _code(raw, media.TIFF) == "picture-raw"


def test_a_scan_of_too_many_sheets_is_refused() -> None:
    scan = saved(red_corner(9, 9), "TIFF", save_all=True, append_images=[red_corner(9, 9)] * 3)

    assert _code(scan, media.TIFF) == "too-many-pages"


def _code(data: bytes, kind: str) -> str:
    with pytest.raises(Refused) as refused:
        pictures.clean(data, kind, LIMITS)
    return refused.value.code
