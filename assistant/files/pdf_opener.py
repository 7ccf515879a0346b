"""Opens the PDF on standard input, and says on standard output how that went: one of `opened`, `locked`, `broken`.

A program of its own: a hostile PDF can make qpdf fill all memory, run for minutes or crash, and that ends with it.
"""

import io
import sys
from contextlib import suppress

import pikepdf

if sys.platform != "win32":
    import resource

MEMORY = 500_000_000


def limit_memory() -> None:
    """Let this process have no more than MEMORY bytes, on the systems that know such a limit."""
    if sys.platform != "win32":
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def outcome(data: bytes) -> str:
    """How a PDF opens for somebody who has no password."""
    try:
        with pikepdf.open(io.BytesIO(data), inherit_page_attributes=False):
            return "opened"
    except pikepdf.PasswordError:
        return "locked"
    except Exception as wrong:
        if "encryption" in str(wrong):  # a certificate, or a firm's own lock: nothing that everybody can open
            return "locked"
        return "broken"


if __name__ == "__main__":
    limit_memory()
    sys.stdout.write(outcome(sys.stdin.buffer.read()))
