"""The media types that are taken, and the file extensions that go with them."""

import os.path

UNKNOWN = "application/octet-stream"
PDF, JPEG, PNG, WEBP, GIF = "application/pdf", "image/jpeg", "image/png", "image/webp", "image/gif"
HEIC, TIFF = "image/heic", "image/tiff"
TEXT, CSV = "text/plain", "text/csv"
DOC, XLS = "application/msword", "application/vnd.ms-excel"
_OPEN_XML = "application/vnd.openxmlformats-officedocument."
DOCX = _OPEN_XML + "wordprocessingml.document"
XLSX = _OPEN_XML + "spreadsheetml.sheet"
PPTX = _OPEN_XML + "presentationml.presentation"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
ODT, ODS, ODP = _OPEN_DOCUMENT + "text", _OPEN_DOCUMENT + "spreadsheet", _OPEN_DOCUMENT + "presentation"

PICTURES = frozenset({JPEG, PNG, WEBP, GIF, HEIC, TIFF})

EXTENSIONS = {
    PDF: ("pdf",),
    JPEG: ("jpg", "jpeg"),
    PNG: ("png",),
    WEBP: ("webp",),
    GIF: ("gif",),
    HEIC: ("heic", "heif"),
    TIFF: ("tiff", "tif"),
    TEXT: ("txt",),
    CSV: ("csv",),
    DOC: ("doc",),
    XLS: ("xls",),
    DOCX: ("docx",),
    XLSX: ("xlsx",),
    PPTX: ("pptx",),
    ODT: ("odt",),
    ODS: ("ods",),
    ODP: ("odp",),
}

_OTHERS = (
    "app apk asp bat bin bmp cmd com cpl css dll dmg docm dot dotm dotx eml exe hta htm html iso jar jfif jpe js json "
    "lnk log md msg msi pages numbers key php potx pps ppsx ppt pptm ps1 py rar rtf scr sh svg tsv url vbs wsf xhtml "
    "xls xlsb xlsm xltx xml xps zip 7z gz"
)
KNOWN_EXTENSIONS = frozenset(_OTHERS.split()).union(*EXTENSIONS.values())


def of_name(filename: str) -> str:
    """The media type that goes with a name that intake gave; for any other name the type of unknown bytes."""
    extension = os.path.splitext(filename)[1].lower().removeprefix(".")
    return next((kind for kind, extensions in EXTENSIONS.items() if extension in extensions), UNKNOWN)
