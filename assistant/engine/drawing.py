"""A flow as a drawing: its pages in order, and the branches that only some answers lead to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from assistant.flow.conditions import GIVEN, All, Any_, Compare, Condition, Figure, named
from assistant.flow.model import Page, Scheme, Step

Say = Callable[[str], str]
"""A sentence of the scheme in the reader's language, its figures filled in."""
SIGNS = {"is": "=", "is_not": "≠", "at_least": "≥", "at_most": "≤", "one_of": "="}


@dataclass
class Stretch:
    """Pages of a step that follow on each other under the same condition."""

    step: Step
    conditions: tuple[Condition, ...]
    pages: list[Page] = field(default_factory=list)


def drawing(scheme: Scheme, say: Say, steps_only: bool = False) -> Iterator[str]:
    """The lines of a mermaid flowchart; a branch is an edge with its condition, and a dotted edge passes it over."""
    found = [one for one in stretches(scheme, steps_only) if not _never(one)]
    yield "flowchart TD"
    for index, one in enumerate(found):
        title = _text(f"{say(one.step.title)}")
        pages = [] if steps_only else [_text(say(page.title)) for page in one.pages]
        yield f'  n{index}["{"<br>".join([f"<b>{title}</b>", *pages])}"]'
    for index in range(1, len(found)):
        why = " + ".join(told(scheme, condition, say) for condition in found[index].conditions)
        yield f'  n{index - 1} -->|"{_text(why)}"| n{index}' if why else f"  n{index - 1} --> n{index}"
        if why and index + 1 < len(found):
            yield f"  n{index - 1} -.-> n{index + 1}"


def stretches(scheme: Scheme, steps_only: bool) -> list[Stretch]:
    """The pages gathered, by step and condition or by step alone."""
    found: list[Stretch] = []
    for step, page in scheme.page.values():
        given = [step.asked_when, None if steps_only else page.asked_when]
        conditions = tuple(one for one in given if one is not None and not _always(scheme, one))
        if not found or (found[-1].step, found[-1].conditions) != (step, conditions):
            found.append(Stretch(step, conditions))
        found[-1].pages.append(page)
    return found


def _always(scheme: Scheme, condition: Condition) -> bool:
    """Whether it holds for every choice there is, so that nothing branches."""
    asked = scheme.field(condition.answer) if isinstance(condition, Compare) else None
    if asked is None or not isinstance(condition, Compare) or condition.word != "one_of":
        return False
    return bool(asked.options) and all(option.value in condition.value for option in asked.options)


def _never(one: Stretch) -> bool:
    """Whether a call has switched it off: a condition of nothing."""
    return any(not list(named(condition)) for condition in one.conditions)


def told(scheme: Scheme, condition: Condition, say: Say) -> str:
    """A condition with the labels of its questions and choices: `Type støtte = Et prosjekt`."""
    match condition:
        case All(of):
            return " + ".join(told(scheme, one, say) for one in of)
        case Any_(of):
            return " / ".join(told(scheme, one, say) for one in of)
        case Compare(answer, word, value):
            asked = scheme.field(answer)
            label = say(asked.label) if asked else answer
            if word == GIVEN:
                return label if value else f"{label} = –"
            return f"{label} {SIGNS[word]} {' / '.join(_values(scheme, answer, value, say))}"


def _values(scheme: Scheme, answer: str, value: object, say: Say) -> Sequence[str]:
    if isinstance(value, Figure):
        return [value.id]
    if isinstance(value, bool):
        return [say("Ja" if value else "Nei")]
    asked = scheme.field(answer)
    values = value if isinstance(value, list) else [value]
    options = [asked.option(str(one)) if asked else None for one in values]
    return [say(option.label) if option else str(one) for option, one in zip(options, values, strict=True)]


def _text(words: str) -> str:
    """Words that cannot end their place in the drawing."""
    return words.replace('"', "#quot;").replace("<", "#lt;").replace("|", "/")
