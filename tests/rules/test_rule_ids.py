"""Code, data and tests know the same rules."""

from assistant.rules import RULES
from tests.rules.judging import scheme
from tests.rules.smallest import SMALLEST


def test_every_rule_of_the_data_is_in_the_code_and_the_other_way_round() -> None:
    assert {rule.function for rule in scheme().rules if rule.function} == set(RULES)


def test_every_case_of_every_rule_has_its_smallest_document() -> None:
    data = {(rule.id, variant) for rule in scheme().rules for variant in rule.variants}
    assert {(small.rule, small.variant) for small in SMALLEST} == data
