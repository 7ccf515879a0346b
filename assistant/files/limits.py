"""How much of a file is taken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may hold: bytes as sent, bytes unpacked, pixels and pages decoded, longest side kept."""

    file_bytes: int = 15_000_000
    unpacked_bytes: int = 150_000_000
    pixels: int = 52_000_000
    side: int = 2000
    pages: int = 50


def megabytes(size: int) -> int:
    """Bytes as whole megabytes, rounded up."""
    return -(-size // 1_000_000)
