"""Code, data and tests know the same rules."""

import pytest

from assistant.flow import schemes
from assistant.rules import RULES
from tests.rules.judging import scheme
from tests.rules.small import Small
from tests.rules.smallest import IMDI, SMALLEST


def test_every_rule_of_the_data_is_in_the_code_and_the_other_way_round() -> None:
    functions = {rule.function for one in schemes.installed().every() for rule in one.rules if rule.function}
    assert functions == set(RULES)


@pytest.mark.parametrize(("support", "table"), [("project", SMALLEST), ("imdi-1", IMDI)])
def test_every_case_of_every_rule_has_its_smallest_document(support: str, table: tuple[Small, ...]) -> None:
    data = {(rule.id, variant) for rule in scheme(support).rules for variant in rule.variants}
    assert {(small.rule, small.variant) for small in table} == data
