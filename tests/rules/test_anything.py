"""Whatever an applicant answers, every rule can judge it, and every sentence can be said."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant import words
from assistant.answers import GROUP, TABLE
from assistant.flow.model import Field
from tests.rules.judging import judged, scheme

DAYS = [
    "2027-02-30",
    "0001-01-01",
    "9999-12-31",
    "2027-W01-1",
    "i går",
    "2027-08-01",
    "2028-07-31",
    "2026-12-31",
    "2028-02-29",
]
NUMBERS = [-1, 0, 1, 20, 2027, 10_000, 286_391, 10**12, 10**30]
TEXTS = [
    "",
    "-",
    "vet ikke",
    "25 kvinner innen juni",
    "{hole} {0} %s",
    "10 samlinger × 500 kr",
    "\u200b",
    "我们",
    "a" * 300,
    "Alta",
]
LINES = [text[:200] for text in TEXTS]
NOTHING = st.none()
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "yes_no": st.booleans(),
    "date": st.sampled_from(DAYS),
    "count": st.sampled_from(NUMBERS),
    "money": st.sampled_from(NUMBERS),
    "year": st.sampled_from([*NUMBERS, 2028]),
    "text": st.sampled_from(TEXTS),
    "lines": st.lists(st.sampled_from(LINES), max_size=3),
}


def value(field: Field) -> st.SearchStrategy[Any]:
    """Any answer to the field that a document can hold."""
    if field.kind in (TABLE, GROUP):
        row = st.fixed_dictionaries({}, optional={column.id: value(column) for column in field.columns})
        return row if field.kind == GROUP else st.lists(row, max_size=3)
    if field.options:
        one = st.sampled_from([option.value for option in field.options])
        return st.lists(one, max_size=3) if field.kind == "choices" else one
    return NOTHING | VALUES.get(field.kind, st.sampled_from(LINES))


def document(support: str) -> st.SearchStrategy[dict[str, Any]]:
    """Changes of a whole application in any of its fields."""
    free = ((step, field) for step, field in scheme(support).columns() if field.id not in ("support", "area"))
    fields = {f"{step.id}.{field.id}": value(field) for step, field in free}
    return st.fixed_dictionaries({}, optional=fields).map(
        lambda change: {path: one for path, one in change.items() if one is not None} | {"applicant.support": support}
    )


def there(support: str) -> st.SearchStrategy[dict[str, Any]]:
    """The same without the kind of support, which IMDi does not ask."""
    return document(support).map(
        lambda change: {path: one for path, one in change.items() if path != "applicant.support"}
    )


@given(st.sampled_from(["project", "activity", "operating"]).flatmap(document))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_any_application_can_be_judged_and_told(change: dict[str, Any]) -> None:
    for one in judged("project", change):
        assert words.say(one.message, "nb")
        assert words.say(one.remedy, "en")


AREAS = [f"imdi-{area}" for area in "123456"]


@given(st.sampled_from(AREAS).flatmap(lambda base: st.tuples(st.just(base), there(base))))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_any_application_to_imdi_can_be_judged_and_told(given_: tuple[str, dict[str, Any]]) -> None:
    for one in judged(*given_):
        assert words.say(one.message, "nb")
        assert words.say(one.remedy, "en")
