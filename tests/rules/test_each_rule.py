"""Every rule of the scheme, one at a time, through the whole engine with the data that is shipped."""

from collections import Counter

import pytest

from assistant import words
from assistant.engine.findings import Finding
from tests.rules.imdi_bases import IN_TIME
from tests.rules.judging import judged, told
from tests.rules.small import Small
from tests.rules.smallest import ALL, ALWAYS

MORE_THAN_ONE = "target-group-mismatch"
"""The one rule that speaks of each group and each subgoal, which stand in one place."""


def weighty(found: list[Finding]) -> list[Finding]:
    """What is more than information."""
    return [one for one in found if one.severity != "info"]


@pytest.mark.parametrize("support", ["project", "activity", "operating"])
def test_nothing_is_said_of_a_valid_application(support: str) -> None:
    assert [told(one) for one in weighty(judged(support, {}))] == []


@pytest.mark.parametrize("area", "123456")
def test_nothing_is_said_of_a_valid_application_to_imdi_in_time(area: str) -> None:
    assert [told(one) for one in weighty(judged(f"imdi-{area}", {}, IN_TIME))] == []


@pytest.mark.parametrize("small", ALL, ids=str)
def test_the_smallest_change_makes_the_rule_speak_and_no_other(small: Small) -> None:
    found = judged(small.support, small.outside, small.days[0])
    assert (small.rule, small.variant, small.severity, small.where) in [told(one) for one in found]
    assert {one.rule for one in weighty(found)} - small.alongside <= {small.rule}


@pytest.mark.parametrize("small", [one for one in ALL if one.rule not in ALWAYS], ids=str)
def test_just_inside_the_limit_it_is_silent(small: Small) -> None:
    found = [told(one) for one in judged(small.support, small.inside, small.days[1])]
    assert (small.rule, small.variant) not in [(rule, variant) for rule, variant, *_ in found]


@pytest.mark.parametrize("small", ALL, ids=str)
def test_a_place_has_one_finding_of_a_rule_and_its_sentences_are_whole(small: Small) -> None:
    found = judged(small.support, small.outside, small.days[0])
    places = Counter((one.rule, one.place) for one in found if one.rule != MORE_THAN_ONE)
    assert [place for place, count in places.items() if count > 1] == []
    for one in found:
        for language in words.languages():
            message, remedy = words.say(one.message, language), words.say(one.remedy, language)
            assert message
            assert remedy
            assert "{" not in message + remedy
