"""The rules by the name of their function; a rule that only compares an answer with a figure is data alone."""

from collections.abc import Callable, Iterator, Mapping

from assistant.rules.case import Case, Hit

RuleFunction = Callable[[Case], Iterator[Hit]]

RULES: Mapping[str, RuleFunction] = {}
