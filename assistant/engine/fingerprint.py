"""The fingerprint of what an approval was given for (application-format.md, `approval.fingerprint`)."""

import hashlib
import json
import unicodedata
from collections.abc import Sequence
from typing import Any

from assistant.engine.application import Application
from assistant.engine.asked import Asked
from assistant.rules.case import Attached


def fingerprint(application: Application, asked: Asked, attachments: Sequence[Attached]) -> str:
    """Lower-case hex SHA-256 of scheme, edition, asked answers but the approval, and attachments with hashes."""
    content = {
        "scheme": application.scheme,
        "edition": application.edition,
        "answers": {step: answers for step, answers in asked.answers.items() if step != "approval" and answers},
        "attachments": [{"kind": one.kind, "filename": one.filename, "sha256": one.sha256} for one in attachments],
    }
    canonical = json.dumps(_nfc(content), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _nfc(value: Any) -> Any:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, dict):
        return {key: _nfc(child) for key, child in value.items()}
    return [_nfc(child) for child in value] if isinstance(value, list) else value
