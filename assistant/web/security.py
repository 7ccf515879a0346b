"""What every answer tells the browser to allow, and how large what it sends may be."""

from flask import Response, request

from assistant.settings import Settings
from assistant.web.reader import service

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}
PRIVATE = "no-store"
YEAR = 31_536_000
PAGE_MOST_BYTES = 4_000_000
ROOM_BYTES = 1_000_000
UPLOADS = {"attachments.upload", "beginning.resume"}
PUBLIC = {"start.show", "about.privacy", "about.accessibility"}


def guard(response: Response) -> Response:
    """Set the headers; what is nobody else's business is never stored on the way."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint in PUBLIC:
        del response.headers["X-Robots-Tag"]
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = f"max-age={YEAR}"
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = PRIVATE
    return response


def limit() -> None:
    """Set how large this request may be, before anything of it is read."""
    if request.endpoint in UPLOADS:
        request.max_content_length = upload_most(service().settings)


def upload_most(settings: Settings) -> int:
    """The largest form with files, in bytes: a whole saved application."""
    return max(settings.files_most_bytes, settings.file_most_bytes) + PAGE_MOST_BYTES + ROOM_BYTES


def from_another_site() -> bool:
    """Whether the browser says that a form of another site was sent here."""
    return request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none")
