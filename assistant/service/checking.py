"""A document from disk, zip or standard input, with its attachments beside it: the command line's way in."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assistant.engine.application import Application
from assistant.engine.comparing import Comparison, compare
from assistant.engine.sheet import Sheet
from assistant.files.names import is_attachable
from assistant.flow.schemes import Schemes
from assistant.rules.case import Attached
from assistant.service import reading_files
from assistant.service.clock import Clock

Find = Callable[[str], bytes | None]
"""A plain file name to its bytes, None where there is no such file beside the document."""


@dataclass(frozen=True)
class Checked:
    """An application from outside with what follows from it, and the files that were found.

    `compared` where it is judged under another edition than its own: what that changes.
    """

    sheet: Sheet
    files: Mapping[str, bytes]
    compared: Comparison | None = None


def check(data: bytes, beside: Find, schemes: Schemes, clock: Clock, edition: str | None = None) -> Checked:
    """Read, find the attachments, judge, under another edition if one is named; raises Refused(code, path)."""
    loaded = reading_files.load(data, schemes.get)
    find = loaded.files.get if reading_files.is_zip(data) else beside
    files: dict[str, bytes] = {}
    for one in loaded.application.attachments:
        found = find(one.filename) if is_attachable(one.filename) else None
        if found is not None:
            files[one.filename] = found
    scheme = schemes.get(loaded.application.scheme, loaded.application.edition)
    sheet = Sheet(scheme, loaded.application, tuple(attached(loaded.application, files)), clock.today())
    if edition in (None, scheme.edition):
        return Checked(sheet, files)
    compared = compare(sheet, schemes.get(scheme.id, edition))
    return Checked(compared.after, files, compared)


def attached(application: Application, files: Mapping[str, bytes]) -> list[Attached]:
    """The listed attachments, with size and hash where the file is there."""
    return [
        Attached(one.kind, one.filename, len(files[one.filename]), hashlib.sha256(files[one.filename]).hexdigest())
        if one.filename in files
        else Attached(one.kind, one.filename)
        for one in application.attachments
    ]
