"""`check`: what the scheme will not accept in a document, for people or as JSON Lines."""

import argparse
import json
from typing import Any

from assistant.cli.context import Context
from assistant.errors import Refused
from assistant.service import telling

READY, FOUND, REFUSED = 0, 1, 2


def arguments(parser: argparse.ArgumentParser) -> None:
    """FILE … [--json]"""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true")


def run(context: Context, given: argparse.Namespace) -> int:
    """Check every file; the exit code is the worst."""
    return max([_check(context, file, given.json) for file in given.files])


def _check(context: Context, file: str, as_json: bool) -> int:
    try:
        judged = telling.told(context.checked(file).sheet, context.language)
    except Refused as refused:
        judged = {"error": {"path": refused.path, "message": context.phrase(refused.code, **refused.params)}}
    told = {"file": file, **judged}
    print(json.dumps(told, ensure_ascii=False) if as_json else "\n".join(_lines(context, told)))
    return REFUSED if "error" in told else READY if told["ready"] else FOUND


def _lines(context: Context, told: dict[str, Any]) -> list[str]:
    if "error" in told:
        return [f"{told['file']}: {' '.join(part for part in told['error'].values() if part)}"]
    lines = [context.phrase("cli-ready" if told["ready"] else "cli-not-ready", file=told["file"])]
    for one in told["findings"]:
        lines += ["", *_finding(context, one)]
    return lines


def _finding(context: Context, one: dict[str, Any]) -> list[str]:
    row = None if one["row"] is None else str(one["row"] + 1)
    where = " · ".join(part for part in (one["step"], one["field"], row, one["column"]) if part)
    lines = [f"[{context.phrase('severity-' + one['severity'])}] {one['rule']} ({where})", f"  {one['message']}"]
    lines += [f"  {one['remedy']}"] if one["remedy"] else []
    if "quote" in one["source"]:
        lines.append(f"  {one['source']['heading']}: «{one['source']['quote']}»")
        lines += [f"  ({one['source']['rendering']})"] if "rendering" in one["source"] else []
    else:
        lines.append(f"  {one['source']['reason']}")
    return lines + ([f"  {context.phrase('cli-standpoint')} {one['standpoint']}"] if one["standpoint"] else [])
