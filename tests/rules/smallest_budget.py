"""The smallest changes for the rules on money."""

from typing import Any

from tests.rules.small import Change, Small

COSTS, INCOME, REQUESTED = "budget.costs", "budget.income", "budget.requested"
POT = frozenset({"amount-over-pot"})
AUDITED = {"budget.costs[0].category": "audit", "budget.costs[0].description": "Revisor og mat til alle"}
TWO_YEARS = {"project.end": "2029-07-31"}


def _asked(amount: int, **more: Any) -> Change:
    """So much asked for in 2027, with a rent to match it."""
    return {f"{REQUESTED}[0].amount": amount, f"{COSTS}[1].amount": amount - 4_000, **more}


def _rich(amount: int) -> Change:
    """So much asked for in 2027 by many people, with audit."""
    return {**_asked(amount), **AUDITED, "target_group.participants": 1_000}


def _line(table: str, row: int, **cells: Any) -> Change:
    return {f"budget.{table}[{row}]": {"description": "Noe vi trenger ellers", "amount": 0, "year": 2027, **cells}}


def _thin(amount: int) -> Change:
    """A project of two years with so much in costs in the whole year 2028."""
    return {**TWO_YEARS, f"{COSTS}[3].amount": amount - 6_000, f"{REQUESTED}[1].amount": amount}


def _other(amount: int) -> Change:
    return {**_line("costs", 4, category="other", amount=amount), f"{REQUESTED}[0].amount": 10_000 + amount}


def _of_municipality(amount: int) -> Change:
    line = _line("income", 1, source="municipality", amount=amount, year=2028)
    return {**line, f"{COSTS}[3].amount": 6_000 + amount}


BUDGET = (
    Small(
        "amount-minimum",
        "",
        {**_asked(9_999), f"{REQUESTED}[1]": None, f"{COSTS}[3]": None, f"{COSTS}[2]": None},
        f"{REQUESTED}[0].amount",
        "stop",
        {**_asked(10_000), f"{REQUESTED}[1]": None, f"{COSTS}[3]": None, f"{COSTS}[2]": None},
    ),
    Small(
        "amount-minimum",
        "activity",
        {**_asked(9_999), f"{REQUESTED}[1]": None, f"{COSTS}[3]": None, f"{COSTS}[2]": None},
        f"{REQUESTED}[0].amount",
        "stop",
        {**_asked(10_000), f"{REQUESTED}[1]": None, f"{COSTS}[3]": None, f"{COSTS}[2]": None},
        "activity",
    ),
    Small("amount-minimum", "yearly", _thin(9_999), COSTS, "advice", _thin(10_000)),
    Small("amount-minimum", "years", {**_thin(9_999), "project.end": "2030-07-31"}, COSTS, "advice", _thin(10_000)),
    Small("amount-maximum", "", _rich(1_000_001), f"{REQUESTED}[0].amount", "stop", _rich(1_000_000), alongside=POT),
    Small("amount-maximum", "yearly", {**_rich(998_001)}, COSTS, "advice", _rich(998_000), alongside=POT),
    Small(
        "amount-maximum",
        "years",
        {
            **_rich(998_001),
            f"{COSTS}[3].amount": 994_001,
            **_line("income", 1, source="state", amount=988_001, year=2028),
        },
        COSTS,
        "advice",
        _rich(998_000),
        alongside=POT,
    ),
    Small("amount-over-pot", "", _rich(286_391), f"{REQUESTED}[0].amount"),
    Small("amount-over-pot", "large", _rich(143_195), f"{REQUESTED}[0].amount", "advice", _rich(143_194)),
    Small(
        "double-funding",
        "answered",
        {"other_funding.same_activity_imdi": True},
        "other_funding.same_activity_imdi",
        "stop",
    ),
    Small(
        "double-funding",
        "central",
        {"other_funding.through_central_body": True},
        "other_funding.through_central_body",
        "stop",
    ),
    Small(
        "double-funding",
        "income",
        {**_line("income", 1, source="imdi", amount=1), f"{REQUESTED}[0].amount": 9_999},
        f"{INCOME}[1].source",
        "stop",
        _line("income", 1, source="imdi", amount=0),
    ),
    Small("budget-balance", "no-costs", {COSTS: []}, COSTS),
    Small("budget-balance", "short", {f"{COSTS}[1].amount": 6_001}, REQUESTED),
    Small("budget-balance", "over", {f"{COSTS}[1].amount": 5_999}, REQUESTED),
    Small(
        "budget-balance",
        "product",
        {f"{COSTS}[1].description": "Leie, 10 kvelder × 601 kr"},
        f"{COSTS}[1].description",
        inside={f"{COSTS}[1].description": "Leie, 10 kvelder × 600 kr"},
    ),
    Small("budget-balance", "year-short", {f"{COSTS}[1].year": 2028}, f"{REQUESTED}[1].amount", "advice"),
    Small("budget-balance", "year-over", {f"{COSTS}[1].year": 2028}, f"{REQUESTED}[0].amount", "advice"),
    Small(
        "budget-balance",
        "outside-costs",
        _line("costs", 4, category="rent", year=2029),
        f"{COSTS}[4].year",
        inside=_line("costs", 4, category="rent", year=2028),
    ),
    Small(
        "budget-balance",
        "outside-income",
        _line("income", 1, source="own", year=2026),
        f"{INCOME}[1].year",
        inside=_line("income", 1, source="own", year=2027),
    ),
    Small(
        "budget-balance",
        "outside-requested",
        {f"{REQUESTED}[2]": {"year": 2029, "amount": 0}},
        f"{REQUESTED}[2].year",
        inside={f"{REQUESTED}[2]": {"year": 2028, "amount": 0}},
    ),
    Small(
        "budget-balance",
        "asked-among-income",
        _of_municipality(12_000),
        f"{INCOME}[1].source",
        "advice",
        _of_municipality(12_001),
    ),
    Small(
        "budget-fit",
        "participant",
        {**_asked(11_001), "target_group.participants": 1},
        COSTS,
        "advice",
        {**_asked(11_000), "target_group.participants": 1},
    ),
    Small(
        "budget-fit",
        "line",
        _asked(10_001, **{f"{COSTS}[1].description": "Leie sal"}),
        f"{COSTS}[1].description",
        "advice",
        _asked(10_000, **{f"{COSTS}[1].description": "Leie sal"}),
    ),
    Small("budget-fit", "other", _other(2_667), f"{COSTS}[4].category", "advice", _other(2_666)),
    Small("budget-fit", "audit", _asked(100_000), f"{REQUESTED}[0].amount", "advice", _asked(99_999)),
    Small("two-instalments", "", _asked(30_001), f"{REQUESTED}[0].amount", "info", _asked(18_000)),
    Small("two-instalments", "total", _asked(18_001), REQUESTED, "info", _asked(18_000)),
    Small("audited-accounts", "", _rich(100_000), f"{REQUESTED}[0].amount", "info", _asked(87_999)),
    Small("audited-accounts", "total", _asked(88_000), REQUESTED, "info", _asked(87_999)),
)
