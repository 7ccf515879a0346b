"""A folder for a bundle: empty, or holding the same applicant's earlier one; nothing else is ever written over."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from assistant.errors import Refused
from assistant.files.broken import BROKEN
from assistant.files.unzip import TooMuch, Unzip
from assistant.service.bundling import JSON, PDF, ZIP

THE_SYSTEM_S = {".DS_Store", "Thumbs.db", "desktop.ini"}
ZIP_MOST = 500_000_000


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put the files into the folder, in place of an earlier bundle; raises Refused where it holds anything else."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = [one for one in folder.iterdir() if one.name not in THE_SYSTEM_S]
        if there and not _is_earlier(folder, there, files[JSON]):
            raise Refused("cli-folder-taken", str(folder))
        for old in there:
            old.unlink()
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except OSError as wrong:
        raise Refused("cli-unwritable", str(folder)) from wrong


def _is_earlier(folder: Path, there: Iterable[Path], document: bytes) -> bool:
    """Whether all that is there stands in the bundle's own zip too: then nobody has put anything of theirs there."""
    if any(one.is_symlink() or not one.is_file() for one in there) or not (folder / ZIP).is_file():
        return False
    packed = _unpacked((folder / ZIP).read_bytes())
    if not packed.keys() >= {PDF, JSON} or not _same_applicant(packed[JSON], document):
        return False
    return all(packed.get(one.name) == one.read_bytes() for one in there if one.name != ZIP)


def _same_applicant(*documents: bytes) -> bool:
    """Whether the scheme is the same, and number or name, or both are missing in both."""
    told = [json.loads(one) for one in documents]
    if len({one["scheme"] for one in told}) > 1:
        return False
    named = [{**one["answers"].get("applicant", {}), **one["answers"].get("organisation", {})} for one in told]
    keys = ("number", "name") if any("organisation" in one["answers"] for one in told) else ("municipality",)
    return any(len({one.get(key) for one in named}) == 1 for key in keys)


def _unpacked(data: bytes) -> dict[str, bytes]:
    try:
        unzip = Unzip(data, ZIP_MOST)
        return {entry.filename: unzip.read(entry) for entry in unzip.entries}
    except (*BROKEN, TooMuch):
        return {}
