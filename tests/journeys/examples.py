"""The example applications that the journeys type: the document, and its attachments beside it."""

import io
import json
import zipfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "examples"
NAMES = ("project-nb", "activity-nn", "operating-en")
IMDI = ("imdi-nb", "imdi-en")
FAULTY = tuple(sorted(path.name.split(".")[0] for path in (FOLDER / "faulty").glob("*.expected.json")))


@dataclass(frozen=True)
class Example:
    """One application as somebody would send it."""

    folder: Path
    document: dict[str, Any]

    @property
    def answers(self) -> dict[str, dict[str, Any]]:
        """What is answered, by step and field."""
        answers: dict[str, dict[str, Any]] = self.document["answers"]
        return answers

    @property
    def attachments(self) -> list[tuple[str, Path]]:
        """Kind and file of each attachment."""
        return [(one["kind"], self.folder / one["filename"]) for one in self.document["attachments"]]

    def zipped(self) -> bytes:
        """The document and its attachments, as the wizard's download holds them."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("soknad.json", json.dumps(self.document))
            for _, file in self.attachments:
                archive.write(file, file.name)
        return packed.getvalue()


@cache
def example(name: str) -> Example:
    """The example in that folder."""
    folder = FOLDER / name
    return Example(folder, json.loads((folder / "soknad.json").read_text("utf-8")))
