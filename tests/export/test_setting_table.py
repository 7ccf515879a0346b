"""Which columns of a table are narrow, and how the others share the width."""

from assistant.export.paper import Column, Table
from assistant.export.setting_table import columns


def test_a_narrow_column_takes_what_it_holds_and_the_others_share_the_rest() -> None:
    row = ("Kaffe", "Alta", "12 000 kr")
    table = Table("", (Column("Hva", 3), Column("Sted", 1), Column("Beløp", right=True)), (row,))
    what, where, amount = columns(table)
    assert (what.share, where.share, amount.share) == (3, 1, 0)
    assert amount.room == len("12 000 kr")
    assert what.room // where.room == 3


def test_a_column_that_holds_much_is_not_narrow() -> None:
    table = Table("", (Column("Hva", 3), Column("Antall", right=True)), (("Kaffe", "9" * 30),))
    assert [width.share for width in columns(table)] == [3, 1]


def test_many_narrow_columns_share_the_width_alike() -> None:
    table = Table("", (Column("En ganske lang tittel"[:18]),) * 6)
    assert [width.share for width in columns(table)] == [1] * 6
