"""An application under way in a browser that runs no scripts and draws nothing: quick where there is much to do."""

import json
from dataclasses import dataclass
from typing import Any

from assistant.engine import write
from tests.journeys.key import Document
from tests.journeys.wizard import Wizard
from tests.web.visitor import Visit, Visitor


@dataclass(frozen=True)
class Carried:
    """Somebody whose browser has an application open."""

    wizard: Wizard
    visitor: Visitor
    secret: str

    def document(self) -> Document:
        """The document as it is kept."""
        return write.document(self.wizard.service.open(self.secret).sheet.application)

    def save(self, path: str, fields: dict[str, Any], button: tuple[str, str] = ("", "")) -> Visit:
        """Open a page with a form, type over what stands there, and press a button; the one that saves if none."""
        self.visitor.open(path)
        return self.visitor.press(*button, fields)


def carrying(wizard: Wizard, visitor: Visitor, document: Document) -> Carried:
    """The visitor with that application, opened by its private link."""
    secret = wizard.service.begin_from(json.dumps(document).encode())
    visitor.open(f"/fortsett/{secret}")
    visitor.press(form=f"/fortsett/{secret}")
    return Carried(wizard, visitor, secret)
