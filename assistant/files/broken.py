"""What readers of files from outside raise on bytes that are not the file they promise to be."""

import lzma
import struct
import zipfile
import zlib

BROKEN = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    lzma.LZMAError,
    OSError,
    RuntimeError,
    struct.error,
    SyntaxError,
    TypeError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
)
