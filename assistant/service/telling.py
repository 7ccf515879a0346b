"""Findings as plain values in a reader's language: the shape of `check --json`."""

from typing import Any

from assistant import words
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.model import Source


def told(sheet: Sheet, language: str) -> dict[str, Any]:
    """The whole judgement."""
    findings = [finding(one, sheet.scheme.id, language) for one in sheet.findings]
    return {"scheme": sheet.scheme.id, "ready": sheet.ready, "findings": findings}


def finding(one: Finding, scheme: str, language: str) -> dict[str, Any]:
    """One finding; what does not concern it is null, `asks` and `standpoint` are there where it asks or is answered."""
    told: dict[str, Any] = {
        "rule": one.rule,
        "severity": one.severity,
        "step": one.place.step,
        "field": one.place.field,
        "row": one.place.row,
        "column": one.place.column,
        "span": list(one.span) if one.span else None,
        "words": one.words,
        "message": words.say(one.message, language),
        "remedy": words.say(one.remedy, language),
        "source": source(one.source, scheme, language),
    }
    asks = {"asks": True} if one.asks else {}
    return told | asks | ({} if one.standpoint is None else {"standpoint": one.standpoint})


def source(given: Source, scheme: str, language: str) -> dict[str, Any]:
    """The page's heading and exact words, with our rendering in other languages; or our own reason."""
    if given.own:
        return {"scheme": scheme, "own": True, "reason": words.translate(given.reason, language)}
    page = {"scheme": scheme, "heading": given.heading, "quote": given.quote}
    rendering = words.translate(given.quote, language)
    return page if rendering == given.quote else {**page, "rendering": rendering}
