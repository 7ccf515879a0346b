"""What the README shows of the schemes is true: its municipality can be added, its drawings are those printed."""

import re
import shutil
from pathlib import Path

import pytest

from assistant import resources
from assistant.cli.main import main
from assistant.engine import lint
from assistant.flow import calls

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
LINES_MOST = 40


def blocks(language: str) -> list[str]:
    """The examples of that language in the README."""
    return [str(one) for one in re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)]


def test_a_municipality_is_added_in_few_lines_of_data(tmp_path: Path) -> None:
    [example] = [one for one in blocks("yaml") if one.startswith("over:")]
    assert example.count("\n") < LINES_MOST
    flows = tmp_path / "flows"
    shutil.copytree(resources.path("flows"), flows)
    file = flows / "calls" / "fjordvik-2027.yaml"
    file.write_text(example, encoding="utf-8")
    scheme = calls.load(file, calls.Reading(flows))
    assert list(lint.problems(scheme, [])) == []
    assert (scheme.id, scheme.edition) == ("fjordvik", "2027")
    assert scheme.rule["free-for-all"].source.quote == "Tiltaket må være for minst fem deltakere."


@pytest.mark.parametrize("scheme", ["alta", "imdi-kommune-2021"])
def test_the_drawing_in_the_readme_is_the_one_that_is_printed(scheme: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["flows", "show", scheme, "--graph", "--steps", "--lang", "en"]) == 0
    assert capsys.readouterr().out in blocks("mermaid")
