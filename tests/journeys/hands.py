"""How people write an answer, and how it is typed into a page field by field."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import Page

from assistant import words
from assistant.flow.model import Field


def written(kind: str, value: Any, language: str) -> str:
    """An answer as people of that language write it: 1.8.2027 or 1 August 2027, 12 000 or 12,000."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind == "date" and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        day = dt.date.fromisoformat(value)
        return words.day(day, "en") if language == "en" else f"{day.day}.{day.month}.{day.year}"
    if kind in ("money", "count"):
        return f"{value:,}" if language == "en" else f"{value:,}".replace(",", " ")
    return "\n".join(value) if isinstance(value, list) else str(value)


def type_answer(page: Page, field: Field, value: Any, language: str) -> None:
    """Answer one question of the page; a table row by row, with the button that adds one."""
    if field.kind == "table":
        _type_rows(page, field, value, language)
    elif field.kind == "group":
        _type_cells(page, field, field.id, value, language)
    elif field.kind == "choices":
        for choice in value:
            choose(page, field.id, choice)
    else:
        _type(page, field.id, field.kind, value, language)


def _type_rows(page: Page, field: Field, rows: Sequence[Mapping[str, Any]], language: str) -> None:
    for number, row in enumerate(rows):
        if number:
            add_row(page, field.id)
        _type_cells(page, field, f"{field.id}-{number}", row, language)


def add_row(page: Page, table: str) -> None:
    """Press the button that adds a row, and wait for it."""
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.locator(f'button[name="add"][value="{table}"]').click()


def _type_cells(page: Page, field: Field, name: str, values: Mapping[str, Any], language: str) -> None:
    in_row = field.kind == "table"
    for column in field.columns:
        if column.id in values:
            _type(page, f"{name}-{column.id}", column.kind, values[column.id], language, in_row)


def _type(page: Page, name: str, kind: str, value: Any, language: str, in_row: bool = False) -> None:
    text, field = written(kind, value, language), page.locator(f'[name="{name}"]')
    if kind not in ("yes_no", "choice"):
        field.fill(text)
    elif in_row:
        field.select_option(text)
    else:
        choose(page, name, text)


def choose(page: Page, name: str, value: str) -> None:
    """Tick a choice as a finger does it: by its words, which lie in the same frame."""
    page.locator(f'.choice:has([name="{name}"][value="{value}"]) label').click()
