"""Whether an encrypted PDF opens with the empty password (ISO 32000-1, 7.6.3: the standard security handler).

Annual accounts and bank papers are often closed for changes but open for reading: those are fine to send.
"""

import hashlib
import re
from dataclasses import dataclass

REFERENCE = re.compile(rb"/Encrypt\s+(\d{1,10})\s+(\d{1,5})\s+R\b")
DIRECT = re.compile(rb"/Encrypt\s*<<")
ESCAPE = re.compile(rb"\\(?:\r\n|([0-7]{1,3})|(.))", re.S)
ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b""}
LITERAL = re.compile(rb"\s*\(((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*)\)", re.S)
HEX = re.compile(rb"\s*<([0-9A-Fa-f\s]*)>")
WINDOW = 4096
FILL = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


@dataclass(frozen=True, slots=True)
class _Lock:
    version: int
    revision: int
    permissions: int
    bits: int
    owner: bytes
    user: bytes
    file_id: bytes
    metadata: bool

    @property
    def size(self) -> int:
        """Bytes in the file key."""
        return {1: 5, 4: 16}.get(self.version, min(max(self.bits // 8, 5), 16))


def opens_without_password(data: bytes) -> bool | None:
    """True or False for the handlers of PDF 1.1–1.7; None where it cannot be told (PDF 2.0, or other handlers)."""
    lock = _lock(data)
    if lock is None:
        return None
    match lock.revision:
        case 2:
            return _rc4(_key(lock), FILL) == lock.user[:32]
        case 3 | 4:
            return _sealed(lock) == lock.user[:16]
        case 5:
            return hashlib.sha256(lock.user[32:40]).digest() == lock.user[:32]
    return None


def _lock(data: bytes) -> _Lock | None:
    entry = _dictionary(data)
    if not re.search(rb"/Filter\s*/Standard\b", entry):
        return None
    return _Lock(
        version=_number(entry, rb"/V"),
        revision=_number(entry, rb"/R"),
        permissions=_number(entry, rb"/P"),
        bits=_number(entry, rb"/Length", 40),
        owner=_string(entry, rb"/O"),
        user=_string(entry, rb"/U"),
        file_id=_string(data, rb"/ID\s*\["),
        metadata=not re.search(rb"/EncryptMetadata\s+false\b", entry),
    )


def _dictionary(data: bytes) -> bytes:
    start = 0
    if reference := list(REFERENCE.finditer(data)):
        objects = list(re.finditer(rb"(?<!\d)%s\s+%s\s+obj\b" % reference[-1].groups(), data))
        start = objects[-1].end() if objects else len(data)
    elif direct := DIRECT.search(data):
        start = direct.end()
    return data[start : start + WINDOW].partition(b"endobj")[0]


def _number(entry: bytes, key: bytes, default: int = 0) -> int:
    found = re.search(key + rb"\s+(-?\d{1,10})\b", entry)
    return int(found[1]) if found else default


def _string(entry: bytes, key: bytes) -> bytes:
    place = re.search(key + rb"(?=\s{0,9}[(<])", entry)
    if not place:
        return b""
    following = entry[place.end() : place.end() + WINDOW]
    if literal := LITERAL.match(following):
        return ESCAPE.sub(_unescaped, literal[1])
    digits = HEX.match(following)
    compact = b"".join(digits[1].split()).decode() if digits else ""
    return bytes.fromhex(compact + "0" * (len(compact) % 2))


def _unescaped(found: re.Match[bytes]) -> bytes:
    octal, letter = found.groups()
    if octal:
        return bytes([int(octal, 8) & 0xFF])
    return ESCAPED.get(letter, letter) if letter else b""


def _key(lock: _Lock) -> bytes:
    """The file key of the empty password (algorithm 2)."""
    seed = FILL + lock.owner[:32] + (lock.permissions & 0xFFFFFFFF).to_bytes(4, "little") + lock.file_id
    if lock.revision >= 4 and not lock.metadata:
        seed += b"\xff\xff\xff\xff"
    key = _md5(seed)
    for _ in range(50 if lock.revision >= 3 else 0):
        key = _md5(key[: lock.size])
    return key[: lock.size]


def _sealed(lock: _Lock) -> bytes:
    """What the user entry begins with when the empty password is right (algorithm 5)."""
    key, seal = _key(lock), _md5(FILL + lock.file_id)
    for turn in range(20):
        seal = _rc4(bytes(byte ^ turn for byte in key), seal)
    return seal


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _rc4(key: bytes, data: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) & 0xFF
        box[i], box[j] = box[j], box[i]
    out, j = bytearray(), 0
    for n, byte in enumerate(data, 1):
        i = n & 0xFF
        j = (j + box[i]) & 0xFF
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) & 0xFF])
    return bytes(out)
