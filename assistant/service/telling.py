"""Findings as plain values in a reader's language: the shape of `check --json`."""

from typing import Any

from assistant import words
from assistant.engine import explaining
from assistant.engine.comparing import Comparison
from assistant.engine.explaining import Reason, Weighing
from assistant.engine.findings import Finding
from assistant.engine.sheet import Sheet
from assistant.flow.model import Source
from assistant.rules.case import Place


def told(sheet: Sheet, language: str) -> dict[str, Any]:
    """The whole judgement."""
    findings = [finding(one, sheet.scheme.id, language) for one in sheet.findings]
    return {"scheme": sheet.scheme.id, "ready": sheet.ready, "findings": findings}


def explained(sheet: Sheet, language: str) -> dict[str, Any]:
    """The whole judgement with the evidence: behind each finding about a text, and where the text rules stay silent."""
    texts = {text.place: text for text in sheet.case.texts}
    judged = told(sheet, language)
    for one, shown in zip(sheet.findings, judged["findings"], strict=True):
        if one.span and one.place in texts:
            shown["evidence"] = [
                _weighing(each, language) for each in explaining.behind(one, texts[one.place])
            ]
    silent = explaining.silent(sheet.case, sheet.findings)
    return judged | {"silent": [{**_place(text.place), **_weighing(one, language)} for text, one in silent]}


def compared(comparison: Comparison, language: str) -> dict[str, Any]:
    """The edition that was judged under, and what changes from the application's own."""
    scheme = comparison.after.scheme
    lists = {"come": comparison.come, "stay": comparison.stay, "go": comparison.go}
    told = {name: [finding(one, scheme.id, language) for one in found] for name, found in lists.items()}
    return {"edition": scheme.edition, "compared": {"with": comparison.before.scheme.edition, **told}}


def _weighing(one: Weighing, language: str) -> dict[str, Any]:
    return {
        "concept": one.concept,
        "score": one.score,
        "asks_from": one.asks,
        "sure_from": one.sure,
        "likely": one.likely,
        "for": [_reason(each, language) for each in one.speaks_for],
        "against": [_reason(each, language) for each in one.speaks_against],
    }


def _reason(one: Reason, language: str) -> dict[str, Any]:
    lost = {"lost": list(one.lost)} if one.lost else {}
    reason = why(one, language)
    return {"words": one.words, "span": [one.start, one.end], "weight": one.weight, "reason": reason} | lost


def why(one: Reason, language: str) -> str:
    """Why a word counts: the lexicons' reasons, in the reader's language."""
    return " ".join(words.translate(each, language) for each in one.reasons)


def _place(at: Place) -> dict[str, Any]:
    return {"step": at.step, "field": at.field, "row": at.row, "column": at.column}


def finding(one: Finding, scheme: str, language: str) -> dict[str, Any]:
    """One finding; what does not concern it is null, `asks` and `standpoint` are there where it asks or is answered."""
    told: dict[str, Any] = {
        "rule": one.rule,
        "severity": one.severity,
        **_place(one.place),
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
