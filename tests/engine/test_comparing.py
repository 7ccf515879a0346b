"""The same application under another edition: what comes, goes and stays, with every answer kept."""

from typing import Any

import pytest

from assistant.engine.comparing import Comparison, compare
from assistant.flow.schemes import installed
from tests.rules.bases import TODAY, base
from tests.rules.judging import sheet

NEW = installed().get("alta", "2026")


def compared(support: str, **change: Any) -> Comparison:
    return compare(sheet(support, {path.replace("__", "."): value for path, value in change.items()}, TODAY), NEW)


def test_what_only_the_new_rules_demand_comes() -> None:
    come = [one.rule for one in compared("project").come]
    assert {"statutes-attached", "accounts-attached", "financial-control", "risk", "supplement"} <= set(come)


def test_what_only_the_old_rules_demanded_goes() -> None:
    assert [one.rule for one in compared("operating", operating__fee_by_bank=False).go] == ["operating-bank-payment"]


def test_what_both_find_stays_also_where_it_is_milder_then() -> None:
    stays = compared("project", project__where="abroad").stay
    assert [(one.rule, one.severity) for one in stays] == [("abroad-only", "advice")]


def test_a_purchase_that_the_measure_needs_is_no_stop_any_more() -> None:
    changed = compared("project", **{"budget__costs[0]__description": "Kjøp av 10 PC-er"})
    assert [one.rule for one in changed.go] == ["investment"]
    assert ("lasting-investment", "advice") in [(one.rule, one.severity) for one in changed.come]


def test_the_questions_that_only_the_new_edition_asks_are_named() -> None:
    asked = [field.id for _, field in compared("operating").asked]
    assert asked[:3] == ["counting_members", "counting_residents", "rights_in_statutes"]


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_no_answer_is_lost(support: str) -> None:
    changed = compared(support)
    assert changed.after.application.answers == changed.before.application.answers
    assert changed.after.application.edition == "2026"
    assert base(support)["answers"] == changed.after.application.answers


def test_the_own_edition_changes_nothing() -> None:
    same = compare(sheet("project", {}, TODAY), installed().get("alta", "2024"))
    assert (same.come, same.go, same.asked) == ((), (), ())
