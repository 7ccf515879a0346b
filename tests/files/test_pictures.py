"""Pictures are upright, small enough, and hold nothing but the picture."""

import os
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageCms

from assistant.files import media, pictures
from assistant.files.limits import Limits
from tests.files import samples
from tests.files.samples import corner, opened, red_corner, saved

LIMITS = Limits(side=200, pixels=4_000_000, pages=3)
FORMS = {"JPEG": media.JPEG, "PNG": media.PNG, "WEBP": media.WEBP, "HEIF": media.HEIC, "TIFF": media.TIFF}
# where the corner that was up to the left is when the picture is upright: (right, lower)
UPRIGHT = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("orientation", UPRIGHT)
def test_a_photo_is_turned_as_the_phone_was_held(form: str, orientation: int) -> None:
    taken = samples.photo(red_corner(120, 60), form, orientation)

    shown = opened(pictures.clean(taken, FORMS[form], LIMITS).data)

    assert shown.size == ((60, 120) if orientation >= 5 else (120, 60))
    right, lower = map(bool, UPRIGHT[orientation])
    reds = [(r, low) for r in (False, True) for low in (False, True) if corner(shown, r, low) == "red"]
    assert reds == [(right, lower)]


@pytest.mark.parametrize("form", FORMS)
def test_camera_and_place_are_gone(form: str) -> None:
    taken = samples.photo(red_corner(120, 60), form)
    assert samples.SECRET_CAMERA.encode() in taken

    kept = pictures.clean(taken, FORMS[form], LIMITS)

    assert samples.SECRET_CAMERA.encode() not in kept.data
    assert not opened(kept.data).getexif()


def test_comments_are_gone() -> None:
    jpeg = saved(red_corner(120, 60), "JPEG", comment=b"hemmelig", xmp=b"<x>hemmelig</x>")
    gif = saved(red_corner(120, 60), "GIF", comment=b"hemmelig")

    assert b"hemmelig" not in pictures.clean(jpeg, media.JPEG, LIMITS).data
    assert b"hemmelig" not in pictures.clean(gif, media.GIF, LIMITS).data


@pytest.mark.parametrize("form", FORMS)
def test_what_hides_behind_the_picture_is_gone(form: str) -> None:
    hiding = saved(red_corner(120, 60), form) + samples.zipped({"a.exe": b"hemmelig"})

    assert b"a.exe" not in pictures.clean(hiding, FORMS[form], LIMITS).data


@pytest.mark.parametrize("form", FORMS)
def test_a_large_picture_is_shrunk_to_the_longest_side_with_its_shape_kept(form: str) -> None:
    kept = pictures.clean(saved(red_corner(600, 300), form), FORMS[form], LIMITS)

    assert opened(kept.data).size == (200, 100)
    assert kept.shrunk
    assert corner(opened(kept.data)) == "red"


def test_a_picture_at_the_limit_is_not_shrunk() -> None:
    assert not pictures.clean(saved(red_corner(200, 100), "JPEG"), media.JPEG, LIMITS).shrunk
    assert pictures.clean(saved(red_corner(201, 100), "JPEG"), media.JPEG, LIMITS).shrunk


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_a_picture_that_is_clean_already_is_kept_byte_for_byte(form: str) -> None:
    once = pictures.clean(samples.photo(red_corner(600, 300), form), FORMS[form], LIMITS)

    again = pictures.clean(once.data, once.media_type, LIMITS)

    assert again == pictures.Picture(once.media_type, once.data, shrunk=False)


@pytest.mark.parametrize("form", ["HEIF", "TIFF", "WEBP"])
def test_what_not_everybody_can_open_becomes_jpeg(form: str) -> None:
    assert pictures.clean(saved(red_corner(120, 60), form), FORMS[form], LIMITS).media_type == media.JPEG


def test_a_drawing_stays_png_and_keeps_what_one_sees_through() -> None:
    logo = Image.new("RGBA", (120, 60), (255, 0, 0, 0))

    kept = pictures.clean(saved(logo, "PNG"), media.PNG, LIMITS)

    assert kept.media_type == media.PNG
    assert opened(kept.data).mode == "RGBA"


def test_a_gif_becomes_png() -> None:
    kept = pictures.clean(saved(red_corner(120, 60), "GIF"), media.GIF, LIMITS)

    assert kept.media_type == media.PNG
    assert corner(opened(kept.data)) == "red"


def test_a_photo_saved_as_png_becomes_jpeg() -> None:
    noise = Image.frombytes("RGB", (800, 800), os.urandom(800 * 800 * 3))

    kept = pictures.clean(saved(noise, "PNG"), media.PNG, Limits())

    assert kept.media_type == media.JPEG
    assert len(kept.data) < pictures.PHOTO_BYTES


def test_a_see_through_picture_that_becomes_jpeg_lies_on_white() -> None:
    clear = Image.new("RGBA", (120, 60), (0, 0, 0, 0))

    shown = opened(pictures.clean(saved(clear, "WEBP", lossless=True), media.WEBP, LIMITS).data)

    assert shown.convert("L").getextrema() == (255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F"])
@pytest.mark.parametrize("width", [120, 600])
def test_every_way_of_writing_colours_is_read(mode: str, width: int) -> None:
    grey = red_corner(width, width // 2, "L")
    image = grey.convert("I").point(lambda value: value * 200) if mode in ("I;16", "I", "F") else grey

    kept = opened(pictures.clean(saved(image.convert(mode), "TIFF"), media.TIFF, LIMITS).data)

    light, _, _, dark = kept.convert("L").resize((2, 2), Image.Resampling.BOX).tobytes()
    assert light > dark + 30


def test_a_profile_of_colours_is_used_and_then_gone() -> None:
    screen = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    other = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    plain = red_corner(120, 60)

    same = opened(pictures.clean(saved(plain, "JPEG", icc_profile=screen), media.JPEG, LIMITS).data)
    broken = opened(pictures.clean(saved(plain, "JPEG", icc_profile=b"tull" * 40), media.JPEG, LIMITS).data)
    strange = opened(pictures.clean(saved(plain, "JPEG", icc_profile=other), media.JPEG, LIMITS).data)

    assert [corner(image) for image in (same, broken, strange)] == ["red"] * 3
    assert not any("icc_profile" in image.info for image in (same, broken, strange))


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
def test_notes_that_cannot_be_read_do_not_stop_a_picture() -> None:
    odd = saved(red_corner(120, 60), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40)

    assert opened(pictures.clean(odd, media.JPEG, LIMITS).data).size == (120, 60)


def test_a_scan_of_several_sheets_becomes_a_pdf_with_all_of_them() -> None:
    sheets = [red_corner(120, 160), red_corner(160, 120, "L"), red_corner(600, 900, "1")]
    scan = saved(sheets[0], "TIFF", save_all=True, append_images=sheets[1:])

    kept = pictures.clean(scan, media.TIFF, LIMITS)

    assert kept.media_type == media.PDF
    assert kept == pictures.clean(scan, media.TIFF, LIMITS)
    with pikepdf.open(BytesIO(kept.data)) as document:
        assert not document.check_pdf_syntax()
        boxes = [tuple(int(side) for side in page.mediabox) for page in document.pages]
        pictures_shown = [picture for page in document.pages for picture in page.get_images().values()]
        shown = [opened(picture.read_raw_bytes()) for picture in pictures_shown]
    assert boxes == [(0, 0, 595, 842), (0, 0, 842, 595), (0, 0, 595, 842)]
    assert [image.size for image in shown] == [(120, 160), (160, 120), (133, 200)]
    assert corner(shown[0]) == "red"
