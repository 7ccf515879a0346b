"""The colours of a picture: from what cameras and scanners write to what every screen and page shows."""

import io
from typing import cast

from PIL import Image, ImageCms

from assistant.files.broken import BROKEN

WHITE = (255, 255, 255)


def true_colours(image: Image.Image) -> Image.Image:
    """The colours of the common screen, so that the profile can go; a profile that cannot be used is left out."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA", "CMYK"):
        return image
    try:
        own, screen = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        mode = "RGB" if image.mode == "CMYK" else image.mode
        converted = ImageCms.profileToProfile(image, own, screen, outputMode=mode)
    except (*BROKEN, ImageCms.PyCMSError):
        return image
    return converted or image


def blendable(image: Image.Image) -> Image.Image:
    """In a mode whose pixels can be mixed when it shrinks."""
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        return _eight_bits(image)
    if image.mode in ("L", "RGB", "RGBA"):
        return image
    if sees_through(image):
        return image.convert("RGBA")
    return image.convert("L" if image.mode in ("1", "LA") else "RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits or more: stretched so that its own darkest and lightest are black and white."""
    numbers = image.convert("F")
    low, high = _extremes(numbers)
    if low >= high:
        return numbers.convert("L")
    scale = 255 / (high - low)
    return numbers.point(lambda value: value * scale - low * scale).convert("L")


def _extremes(channel: Image.Image) -> tuple[float, float]:
    """The darkest and lightest of a picture with one channel."""
    return cast("tuple[float, float]", channel.getextrema())


def sees_through(image: Image.Image) -> bool:
    """Whether anything behind the picture would show."""
    if image.mode in ("RGBA", "LA", "PA"):
        return _extremes(image.getchannel("A"))[0] < 255
    return "transparency" in image.info


def on_white(image: Image.Image) -> Image.Image:
    """As on paper: RGB or grey, nothing to see through and nothing but pixels."""
    blended = blendable(image)
    if blended.mode != "RGBA":
        blended.info = {}
        return blended
    paper = Image.new("RGB", blended.size, WHITE)
    paper.paste(blended, mask=blended.getchannel("A"))
    return paper
