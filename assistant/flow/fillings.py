"""The figures of a scheme as fillings for its sentences: `{pot}` becomes 286 390 kr in the reader's language."""

import datetime as dt
from collections.abc import Mapping

from assistant.flow.model import Scheme
from assistant.words import Day, Kroner, MonthDay, Param

HERE = "here"


def fillings(scheme: Scheme, day: dt.date) -> Mapping[str, Param]:
    """Every figure that holds on that day, by its id, and the municipality that gives the money, `here`."""
    units = {figure.id: figure.unit for figure in scheme.figures}
    here = {HERE: scheme.about["municipality"]["name"]} if "municipality" in scheme.about else {}
    return here | {id_: filling(value, units[id_]) for id_, value in scheme.figures_on(day).items()}


def filling(value: int | str, unit: str) -> Param:
    """A figure as its unit is written; a calendar year has no thousands, bytes are told in megabytes.

    Raises ValueError where the value is none of the unit.
    """
    if unit == "month-day":
        day = dt.date.fromisoformat(f"2000-{value}")
        return MonthDay(day.month, day.day)
    if unit == "date":
        return Day(dt.date.fromisoformat(str(value)))
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)
    match unit:
        case "kroner":
            return Kroner(value)
        case "calendar-year":
            return str(value)
        case "bytes":
            return f"{value // 1_000_000} MB"
        case _:
            return value
