"""The rules and criteria of a scheme, from data to model."""

from assistant.flow.conditions import Condition
from assistant.flow.model import Criterion, Rule, Source, Variant
from assistant.flow.node import Node
from assistant.flow.read_condition import condition

SEVERITIES = ("stop", "fix", "advice", "info")
OF_A_VARIANT = ("remedy", "severity", "source", "own", "reason", "when", "demands", "place")


def source(node: Node) -> Source:
    """The source of a rule, figure or variant: the page's heading and words, or `own: true` and the reason."""
    if node["own"].flag():
        return Source(reason=node["reason"].wording(), unread=node["unread"].flag())
    if "source" not in node:
        raise node.refuse("flow-source-missing")
    page = node["source"].keys(needed=("heading", "quote"))
    return Source(page["heading"].wording(), page["quote"].wording())


def rule(node: Node) -> Rule:
    """One entry of rules.yaml."""
    optional = [
        "support",
        "when",
        "demands",
        "place",
        "function",
        "free_text",
        "source",
        "own",
        "reason",
        "unread",
        "message",
        "remedy",
        "variants",
        "skip",
    ]
    node.keys(*optional, needed=("id", "severity"))
    id_ = node["id"].wording()
    if "variants" in node and "message" in node:
        raise node.refuse("flow-message-and-variants")
    if "demands" in node and "place" not in node:
        raise node.refuse("flow-key-missing", key="place")
    return Rule(
        id=id_,
        severity=severity(node["severity"]),
        source=source(node),
        variants={name: _variant(one) for name, one in node["variants"].items()} or {"": _whole(node)},
        support=node["support"].texts() if "support" in node else (),
        when=_condition(node, "when"),
        demands=_condition(node, "demands"),
        place=node["place"].text(),
        function="" if "place" in node else node["function"].text(id_.replace("-", "_")),
        free_text=node["free_text"].flag(),
    )


def _condition(node: Node, key: str) -> Condition | None:
    return condition(node[key]) if key in node else None


def severity(node: Node) -> str:
    """One of the four severities."""
    if node.value not in SEVERITIES:
        raise node.refuse("flow-unknown-severity", severity=str(node.value))
    return str(node.value)


def _whole(node: Node) -> Variant:
    return Variant(node["message"].wording(), node["remedy"].text())


def _variant(node: Node) -> Variant:
    node.keys(*OF_A_VARIANT, needed=("message",))
    own_source = source(node) if "source" in node or "own" in node else None
    own_severity = severity(node["severity"]) if "severity" in node else None
    return Variant(
        message=node["message"].wording(),
        remedy=node["remedy"].text(),
        severity=own_severity,
        source=own_source,
        when=_condition(node, "when"),
        demands=_condition(node, "demands"),
        place=node["place"].text(),
    )


def criterion(node: Node) -> Criterion:
    """One entry of criteria.yaml."""
    node.keys("rule", "when_reception", "source", "own", "reason", "unread", "skip", needed=("id", "label", "answers"))
    return Criterion(
        id=node["id"].wording(),
        label=node["label"].wording(),
        source=source(node),
        answers=node["answers"].texts(),
        rules=node["rule"].texts() if "rule" in node else (),
        when_reception=node["when_reception"].flag(),
    )
