"""The drawing of a flow has every page, and each branch with what leads to it."""

import re
from pathlib import Path

from assistant.engine.drawing import drawing
from assistant.flow.load import load
from assistant.flow.schemes import installed
from tests.flow import tiny, tiny_call


def test_pages_follow_on_each_other_and_branches_say_why(tmp_path: Path) -> None:
    assert list(drawing(load(tiny.write(tmp_path)), str)) == [
        "flowchart TD",
        '  n0["<b>Søker</b><br>Hvem er dere?<br>Er det barn med?"]',
        '  n1["<b>Prosjekt</b><br>Hva skal dere gjøre?<br>Hva koster det?"]',
        '  n2["<b>Prosjekt</b><br>Hvorfor så mye?"]',
        '  n0 -->|"Støtte = Prosjekt"| n1',
        "  n0 -.-> n2",
        '  n1 -->|"Støtte = Prosjekt + Sum ≥ least"| n2',
    ]


def test_the_steps_alone_are_a_shorter_drawing(tmp_path: Path) -> None:
    drawn = list(drawing(load(tiny.write(tmp_path)), str, steps_only=True))
    assert drawn == [
        "flowchart TD",
        '  n0["<b>Søker</b>"]',
        '  n1["<b>Prosjekt</b>"]',
        '  n0 -->|"Støtte = Prosjekt"| n1',
    ]


def test_what_is_switched_off_is_not_drawn(tmp_path: Path) -> None:
    scheme = tiny_call.loaded(tmp_path, "steps: {project: {skip: true}}\n")
    assert list(drawing(scheme, str))[1:] == ['  n0["<b>Søker</b><br>Hvem er dere?<br>Er det barn med?"]']


def test_every_page_of_every_scheme_is_in_its_drawing() -> None:
    for scheme in installed().every():
        drawn = "\n".join(drawing(scheme, str))
        assert len(re.findall(r"^  n\d+\[", drawn, re.MULTILINE)) > len(scheme.steps) / 2
        for step, page in scheme.page.values():
            skipped = any(
                one is not None and not str(one).count("Compare") for one in (step.asked_when, page.asked_when)
            )
            assert skipped or page.title.replace('"', "#quot;") in drawn


def test_nothing_in_a_title_ends_its_place_in_the_drawing(tmp_path: Path) -> None:
    scheme = tiny.edited(tmp_path, "flow", "title: Hvem er dere?", "title: 'Hvem \"er\" <dere>|?'")
    assert '"<b>Søker</b><br>Hvem #quot;er#quot; #lt;dere>/?' in next(iter(list(drawing(scheme, str))[1:]))
