"""A table as data: which columns are narrow, and words too long for their column cut to pieces."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from assistant.export.paper import Table
from assistant.export.setter import HEADING, Setter

ROW, NARROW = 84, 20        # letters that a whole row holds, and a column that is as narrow as its content
WHOLE_ROWS = 4              # rows of a table that is kept on one page
WHOLE_LINES = 14            # lines of a cell whose row is kept on one page


class Width(NamedTuple):
    """A column's share of the width that is left (0: as narrow as its content), and the letters it surely holds."""

    share: int
    room: int


def table(table: Table, setter: Setter) -> dict[str, Any]:
    """Columns, rows and sums."""
    widths = columns(table)
    cells = [setter.written if column.written else setter.text for column in table.columns]
    return {
        "kind": "table",
        "label": setter.text(table.label, HEADING),
        "whole": len(table.rows) <= WHOLE_ROWS and all(_short(row, widths) for row in table.rows),
        "short": all(_short(row, widths) for row in table.rows),
        "columns": [{"share": width.share, "right": column.right, "label": setter.text(column.label, width.room)}
                    for column, width in zip(table.columns, widths, strict=True)],
        "rows": [[cell(words, width.room) for cell, words, width in zip(cells, row, widths, strict=True)]
                 for row in table.rows],
        "sums": [[setter.text(words, width.room) for words, width in zip(row, widths, strict=True)]
                 for row in table.sums],
    }


def _short(row: Sequence[str], widths: Sequence[Width]) -> bool:
    lines = (len(cell) / width.room + cell.count("\n") for cell, width in zip(row, widths, strict=True))
    return max(lines, default=0) <= WHOLE_LINES


def columns(table: Table) -> list[Width]:
    """The width of every column: narrow ones take what they hold, unless it is long; the others share the rest."""
    rows = (*table.rows, *table.sums)
    needs = [0 if column.share else max(map(len, (column.label, *(row[number] for row in rows))))
             for number, column in enumerate(table.columns)]
    crowded = sum(needs) > ROW * 3 / 4
    needs = [0 if crowded or need > NARROW else need for need in needs]
    shares = [0 if need else column.share or 1 for need, column in zip(needs, table.columns, strict=True)]
    left = max(0, ROW - sum(needs) - 3 * len(needs))
    return [Width(share, need or max(6, left * share // sum(shares)))
            for need, share in zip(needs, shares, strict=True)]
