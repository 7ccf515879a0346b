"""A condition as written in data: `{answer: step.field, is: value}`, `all_of`, `any_of`."""

from typing import Any

from assistant.flow.conditions import GIVEN, WORDS, All, Any_, Compare, Condition, Figure
from assistant.flow.node import Node


def condition(node: Node) -> Condition:
    """The condition that stands at this place; raises Refused where its words are not ours."""
    if not isinstance(node.value, dict):
        raise node.refuse("flow-not-mapping")
    for word, join in (("all_of", All), ("any_of", Any_)):
        if word in node:
            return join(_parts(node.keys(needed=(word,))[word]))
    node.keys(*WORDS, GIVEN, needed=("answer",))
    words = [word for word in (*WORDS, GIVEN) if word in node]
    if len(words) != 1:
        raise node.refuse("flow-condition-word")
    return Compare(node["answer"].wording(), words[0], _value(node[words[0]]))


def _parts(node: Node) -> tuple[Condition, ...]:
    parts = tuple(condition(one) for one in node)
    if not parts:
        raise node.refuse("flow-condition-word")
    return parts


def _value(node: Node) -> Any:
    if isinstance(node.value, dict):
        return Figure(node.keys(needed=("figure",))["figure"].wording())
    if node.value is None:
        raise node.refuse("flow-condition-word")
    return node.value
