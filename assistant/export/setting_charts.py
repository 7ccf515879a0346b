"""The charts as data: places and lengths as parts of the width, labels cut to a few lines."""

from typing import Any

from assistant.export.charts import axis, place, shares, signs
from assistant.export.paper import BarChart, Stretch, TimeChart
from assistant.export.setter import HEADING, LABEL, NOTHING, Setter, Text

LONGEST = 60            # letters of a chart's label: the whole of it stands in the table
SUM, PERIOD = 20, 40    # … of a sum beside its bar, of a period under its milestone
SPOKEN = 8000           # … of an alternative text: a string in a PDF ends at 32 767 bytes
WHOLE_BARS = 32         # rows that are kept on one page
WHOLE_TIME = 16         # … where each may have three lines


def bar_chart(chart: BarChart, setter: Setter) -> dict[str, Any]:
    """Groups of bars with their lengths."""
    groups = zip(chart.groups, shares(chart), strict=True)
    return _picture("bars", chart, setter) | {
        "whole": sum(len(group.bars) + 1 for group in chart.groups) <= WHOLE_BARS,
        "groups": [{"label": setter.text(group.label), "tone": group.tone, "bars": [
            {"label": _label(bar.label, setter), "share": share, "printed": setter.short(bar.printed, SUM)}
            for bar, share in zip(group.bars, lengths, strict=True)]} for group, lengths in groups],
    }


def time_chart(chart: TimeChart, setter: Setter) -> dict[str, Any]:
    """Milestones with their places, and the signs on the axis."""
    months, years = signs(chart)
    return _picture("time", chart, setter) | {
        "whole": len(chart.stretches) <= WHOLE_TIME,
        "months": months,
        "years": years,
        "stretches": [_milestone(one, chart, setter) for one in chart.stretches],
    }


def _milestone(one: Stretch, chart: TimeChart, setter: Setter) -> dict[str, Any]:
    return {"label": _label(one.label, setter), "printed": setter.short(one.printed, PERIOD),
            "place": place(one, axis(chart.stretches))}


def _picture(kind: str, chart: BarChart | TimeChart, setter: Setter) -> dict[str, Any]:
    """What both have; a picture must have words, so the label stands in where there are none."""
    told = setter.short(chart.alt, SPOKEN) or setter.short(chart.label, SPOKEN)
    return {"kind": kind, "label": setter.text(chart.label, HEADING), "alt": told or NOTHING}


def _label(label: str, setter: Setter) -> Text:
    return setter.text(setter.short(label, LONGEST), LABEL)
