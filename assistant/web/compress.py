"""Pages packed for slow networks."""

import gzip

import brotli
from flask import Response, request

SMALL = 1_000
QUALITY = 4


def pack(response: Response) -> Response:
    """The page packed in the best way that the browser takes."""
    if response.mimetype != "text/html" or response.content_encoding or response.is_streamed:
        return response
    response.vary.add("Accept-Encoding")
    page = response.get_data()
    if len(page) < SMALL:
        return response
    if request.accept_encodings.quality("br"):
        response.set_data(brotli.compress(page, mode=brotli.MODE_TEXT, quality=QUALITY))
        response.content_encoding = "br"
    elif request.accept_encodings.quality("gzip"):
        response.set_data(gzip.compress(page, QUALITY, mtime=0))
        response.content_encoding = "gzip"
    return response
