"""Pictures as they are sent on: upright, no larger than needed, and with nothing in them but the picture."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image, ImageOps, ImageSequence
from pillow_heif import register_heif_opener

from assistant.errors import Refused
from assistant.files import media
from assistant.files.bare import is_bare
from assistant.files.broken import BROKEN
from assistant.files.colours import blendable, on_white, sees_through, true_colours
from assistant.files.limits import Limits
from assistant.files.scan import sheets_as_pdf

register_heif_opener(thumbnails=False)
# judged by the header, before anything is decoded; a JPEG so large is then decoded at a part of its size
Image.MAX_IMAGE_PIXELS = 110_000_000
warnings.simplefilter("error", Image.DecompressionBombWarning)

READERS = {
    media.JPEG: "JPEG",
    media.PNG: "PNG",
    media.WEBP: "WEBP",
    media.GIF: "GIF",
    media.HEIC: "HEIF",
    media.TIFF: "TIFF",
}
TOO_LARGE = (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError)
JPEG_QUALITY = 88
PHOTO_BYTES = 1_500_000
# how many times the pixels of one picture a whole scan may hold: 35 sheets of A4 at 300 dots an inch
SCAN = 6
RAW_PHOTO_TAG = 50706


@dataclass(frozen=True, slots=True)
class Picture:
    """A cleaned picture: JPEG, PNG or, for several pages, PDF; `shrunk` when it has fewer pixels than it came with."""

    media_type: str
    data: bytes
    shrunk: bool = False


def clean(data: bytes, kind: str, limits: Limits) -> Picture:
    """The picture made fit to send, unchanged if it is; Refused with `picture-…` or `too-many-pages`."""
    try:
        with Image.open(io.BytesIO(data), formats=[READERS[kind]]) as image:
            return _clean(image, data, kind, limits)
    except TOO_LARGE as bomb:
        raise Refused("picture-too-large") from bomb
    except BROKEN as broken:
        raise Refused("picture-broken") from broken


def _clean(image: Image.Image, data: bytes, kind: str, limits: Limits) -> Picture:
    if kind == media.TIFF:
        _refuse_raw(image)
        if getattr(image, "n_frames", 1) > 1:
            return _pages(image, limits)
    upright, shrunk = _upright(image, limits)
    if not shrunk and is_bare(data, kind) and (kind == media.JPEG or len(data) <= PHOTO_BYTES):
        return Picture(kind, data)
    if kind in (media.PNG, media.GIF):
        drawing = _png(upright)
        if len(drawing) <= PHOTO_BYTES or sees_through(upright):
            return Picture(media.PNG, drawing, shrunk)
    return Picture(media.JPEG, _jpeg(upright), shrunk)


def _refuse_raw(image: Image.Image) -> None:
    """A camera's raw file is a TIFF whose first picture is a thumbnail."""
    if RAW_PHOTO_TAG in getattr(image, "tag_v2", {}):
        raise Refused("picture-raw")


def _upright(image: Image.Image, limits: Limits) -> tuple[Image.Image, bool]:
    most = (limits.side, limits.side)
    came_with = max(image.size)
    if not image.info.get("progressive"):  # a progressive JPEG is held whole, however small it is decoded
        image.draft(None, (2 * limits.side, 2 * limits.side))
    if image.width * image.height > limits.pixels:
        raise Image.DecompressionBombError
    image.load()
    turned = _turned(true_colours(image))
    if came_with > limits.side:
        turned = ImageOps.contain(blendable(turned), most, Image.Resampling.LANCZOS)
    return _bare(turned), came_with > limits.side


def _turned(image: Image.Image) -> Image.Image:
    """Turned as the camera was held; a picture whose notes cannot be read stays as it is."""
    try:
        return ImageOps.exif_transpose(image)
    except BROKEN:
        return image


def _bare(image: Image.Image) -> Image.Image:
    """A copy without notes, profile, comment or place; only the see-through colour of a palette stays."""
    bare = image.copy()
    bare.info = {key: value for key, value in image.info.items() if key == "transparency"}
    return bare


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    kept = image if image.mode in ("1", "L", "LA", "P", "RGB", "RGBA") else blendable(image)
    kept.save(out, "PNG", optimize=True)
    return out.getvalue()


def _jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    on_white(image).save(out, "JPEG", quality=JPEG_QUALITY, optimize=True, progressive=True)
    return out.getvalue()


def _pages(image: Image.Image, limits: Limits) -> Picture:
    """The sheets of a scanner's TIFF as one PDF."""
    return Picture(media.PDF, sheets_as_pdf(list(_sheets(image, limits))))


def _sheets(image: Image.Image, limits: Limits) -> Iterator[bytes]:
    pixels = 0
    for number, frame in enumerate(ImageSequence.Iterator(image)):
        pixels += frame.width * frame.height
        if number >= limits.pages or pixels > SCAN * limits.pixels:
            raise Refused("too-many-pages", most=limits.pages)
        yield _jpeg(_upright(frame, limits)[0])
