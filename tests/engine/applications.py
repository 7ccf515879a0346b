"""Applications of scheme `alta` with any answers that the flow can hold, as hypothesis makes them."""

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from assistant.answers import GROUP, TABLE
from assistant.engine.application import Application, Listed, Standpoint, Typed
from assistant.flow.model import Field
from assistant.rules.case import Place
from tests.engine.small import ALTA

A_FEW = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
"""Whole applications are large: thirty of them are tried."""

HOT = (
    "Kjøp av 10 PC-er|norskkurs med lærer|ikke|10 samlinger × 500 kr = 5000|10 x 4 t à 300|25 kvinner innen juni|²|½|"
    "01019012345|12.03.1990 54321|se vedlegg|IMDi|vi har søkt IMDi|konferanse for lærere|kontorleie|diverse|vet ikke|-|"
    "{sum}|{0}|%s|Kari Nordmann er voldtatt|Alta kommune|١٢|" + "9" * 60 + "| × |= =|\x00|\u202e|«|»|(|<b>|#|…|?!|\n\n"
).split("|")
"""What rules look for, and what trips those that reckon."""

CHARACTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
WORDS = CHARACTERS | st.lists(st.sampled_from(HOT), max_size=4).map(" ".join)
PLACES = [
    Place(step.id, field.id, 1 if field.kind == TABLE else None, column.id if column else None)
    for step, field in ALTA.columns()
    for column in (field.columns or (None,))
]


NUMBERS = st.integers(-(10**20), 10**20) | st.integers(0, 3000)


def value_of(field: Field) -> st.SearchStrategy[Any]:
    """Any value that a document may hold in this field."""
    chosen = st.sampled_from([option.value for option in field.options] or [""])
    of_kind: dict[str, st.SearchStrategy[Any]] = {
        "choice": chosen,
        "choices": st.lists(chosen, unique=True, max_size=4),
        "yes_no": st.booleans(),
        **dict.fromkeys(("count", "money", "year"), NUMBERS),
        "date": WORDS | st.dates().map(str),
        TABLE: st.lists(cells_of(field), max_size=3),
        GROUP: cells_of(field),
    }
    return of_kind.get(field.kind, WORDS)


def cells_of(field: Field) -> st.SearchStrategy[dict[str, Any]]:
    """Any row of a table, or group."""
    return st.fixed_dictionaries({}, optional={column.id: value_of(column) for column in field.columns})


ANSWERS: st.SearchStrategy[dict[str, dict[str, Any]]] = st.fixed_dictionaries(
    {},
    optional={
        step.id: st.fixed_dictionaries({}, optional={id_: value_of(field) for id_, field in step.fields.items()})
        for step in ALTA.steps
    },
)

APPLICATIONS = st.builds(
    Application,
    scheme=st.just("alta"),
    edition=st.just("2024"),
    language=st.sampled_from(["nb", "nn", "en"]),
    answers=ANSWERS,
    attachments=st.lists(
        st.builds(Listed, st.sampled_from(list(ALTA.about["attachment_kinds"])), WORDS), max_size=3
    ).map(tuple),
    typed=st.lists(
        st.builds(Typed, st.sampled_from(PLACES), WORDS.filter(str.strip)), max_size=3, unique_by=lambda one: one.place
    ).map(tuple),
    standpoints=st.lists(
        st.builds(
            Standpoint, st.sampled_from(list(ALTA.rule)), st.sampled_from(PLACES), WORDS, WORDS.filter(str.strip)
        ),
        max_size=3,
    ).map(tuple),
)
