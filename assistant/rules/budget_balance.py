"""Whether the budget adds up: over the whole period, year by year, and within the project's years."""

from collections.abc import Iterable, Iterator

from assistant.reading.product import product
from assistant.rules.budget import COSTS, INCOME, REQUESTED, TABLES, Line, by_year, lines, total, whole
from assistant.rules.case import Case, Hit, Place
from assistant.rules.periods import period
from assistant.words import Kroner, Param


def budget_balance(case: Case) -> Iterator[Hit]:
    """No costs ("no-costs"), costs that are not what comes in, lines in the wrong place, and lines that tell of another
    sum than their amount ("product").

    Silent on the sums while an amount that they need is missing or at fault.
    """
    tables = {table: lines(case, table) for table in TABLES}
    if not tables[COSTS] and case.sound(Place("budget", COSTS)):
        yield Hit(Place("budget", COSTS), "no-costs", empty=True)
    yield from _balance(tables)
    yield from _outside(case, tables)
    yield from _asked_among_income(tables, case.grantor)
    yield from _products([*tables[COSTS], *tables[INCOME]])


def _balance(tables: dict[str, list[Line]]) -> Iterator[Hit]:
    """Costs over what comes in ("short") or under it ("over"); else the years where they are."""
    sums = [total(tables[table]) for table in TABLES]
    if tables[COSTS] and tables[REQUESTED] and None not in sums:
        costs, income, asked = (sum_ or 0 for sum_ in sums)
        if costs != income + asked:
            yield _difference(Place("budget", REQUESTED), "", (costs, income, asked))
        elif all(whole(tables[table]) or not tables[table] for table in TABLES):
            yield from _years(tables)


def _years(tables: dict[str, list[Line]]) -> Iterator[Hit]:
    costs, income, asked = (by_year(tables[table]) for table in TABLES)
    for year in sorted({*costs, *income, *asked}):
        sums = (costs.get(year, 0), income.get(year, 0), asked.get(year, 0))
        if sums[0] != sums[1] + sums[2]:
            hit = _difference(_in_year(tables, year).place("amount"), "year-", sums)
            yield Hit(hit.place, hit.variant, {**hit.params, "year": str(year)})


def _in_year(tables: dict[str, list[Line]], year: int) -> Line:
    """The line of that year to change first: what is asked for, else the first of any table."""
    return next(line for table in reversed(TABLES) for line in tables[table] if line.year == year)


def _difference(place: Place, prefix: str, sums: tuple[int, int, int]) -> Hit:
    costs, income, asked = sums
    difference = costs - income - asked
    told = {"costs": costs, "income": income, "asked": asked, "together": income + asked, "difference": abs(difference)}
    variant = prefix + ("short" if difference > 0 else "over")
    return Hit(place, variant, {name: Kroner(amount) for name, amount in told.items()})


def _outside(case: Case, tables: dict[str, list[Line]]) -> Iterator[Hit]:
    """Each line in a year that the project does not reach ("outside"); for operating support no period counts."""
    during = period(case) if case.support != "operating" else None
    for line in (line for table in TABLES for line in tables[table]) if during else ():
        if during and line.year is not None and not during.has_year(line.year):
            params = {"year": str(line.year), "from": str(during.start.year), "to": str(during.end.year)}
            yield Hit(line.place("year"), f"outside-{line.table}", params)


def _asked_among_income(tables: dict[str, list[Line]], grantor: str) -> Iterator[Hit]:
    """An unconfirmed income from the grantor of just the sum that is asked for in that year: asked."""
    asked = by_year(tables[REQUESTED])
    unconfirmed = (line for line in tables[INCOME] if line.kind == grantor and not line.confirmed)
    for line in unconfirmed:
        if line.amount and asked.get(line.year or 0) == line.amount:
            params: dict[str, Param] = {"amount": line.kroner, "year": str(line.year)}
            yield Hit(line.place("source"), "asked-among-income", params, asks=True)


def _products(of: Iterable[Line]) -> Iterator[Hit]:
    """Each line whose text is one complete product that does not give its amount."""
    for line in of:
        told = product(line.description) if line.amount is not None else None
        if told and told.amount != line.amount:
            params = {"product": Kroner(told.amount), "amount": line.kroner}
            yield Hit(line.place("description"), "product", params, (told.start, told.end))
