"""`flows`: the schemes listed and shown, and every mistake in their files pointed at."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant import resources, words
from assistant.flow import schemes
from tests.cli.conftest import Run

Broken = Callable[[str, str, str], None]


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Broken]:
    """`broken("flow.yaml", old, new)`: a copy of the installed flows with one thing wrong, in their place."""
    folder = tmp_path / "flows"
    shutil.copytree(resources.path("flows"), folder)
    whole = resources.path
    monkeypatch.setattr(resources, "path", lambda name: folder if name == "flows" else whole(name))

    def break_(file: str, old: str, new: str) -> None:
        path = folder / "voluntary" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        schemes.installed.cache_clear()

    yield break_
    monkeypatch.undo()
    schemes.installed.cache_clear()


def test_the_installed_flows_are_whole(run: Run) -> None:
    ran = run("flows", "check")
    assert (ran.code, ran.out) == (0, "Alle ordningene er i orden.\n")


def test_the_list_has_id_edition_and_title(run: Run) -> None:
    listed = run("flows", "list").out.splitlines()
    assert "alta  2024  Integreringstilskudd i Alta" in listed
    assert "imdi-kommune-2021  2021  Kommunale integreringstiltak 2021" in listed


def test_a_scheme_is_shown_with_steps_pages_fields_choices_rules_and_figures(run: Run) -> None:
    ran = run("flows", "show", "alta")
    assert ran.code == 0
    for line in (
        "alta 2024: Integreringstilskudd i Alta",
        "    founded: Stiftet [date]",
        "      project | activity | operating",
        "      amount [money]",
        "  investment: Stopper",
        "  pot: Beløp kommunen har å dele ut: 286\xa0390\xa0kr (2024-01-01)",
    ):
        assert line in ran.out.splitlines()


def test_list_and_show_speak_the_language_that_is_asked_for(run: Run) -> None:
    assert run("flows", "show", "alta", "--lang", "en").out != run("flows", "show", "alta").out
    assert "NOK\xa0286,390" in run("flows", "show", "alta", "--lang", "en").out


def test_show_without_a_scheme_says_which_there_are(run: Run) -> None:
    ran = run("flows", "show")
    assert ran.code == 2
    assert ran.err.startswith("Skriv hvilken ordning du vil se: alta, ")
    assert "imdi-kommune-2021" in ran.err


def test_an_unknown_scheme_is_refused(run: Run) -> None:
    ran = run("flows", "show", "oslo")
    assert (ran.code, ran.err) == (2, "scheme: Vi har ingen ordning som heter «oslo».\n")


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "words"),
    [
        ("flow.yaml", "kind: date", "kind: moon", "voluntary/flow.yaml:", "moon"),
        ("rules.yaml", "function: every_application", "function: no_such_rule", "voluntary/rules.yaml", "no_such_rule"),
        ("criteria.yaml", "project.summary", "project.nothing", "voluntary/criteria.yaml", "project.nothing"),
        ("figures.yaml", "from: 2024-01-01", "from: someday", "voluntary/figures.yaml:", "dag"),
        ("flow.yaml", "title: Hvem er det som søker?", 'title: ""', "voluntary/flow.yaml:", "mangler"),
        ("flow.yaml", "steps:", "steps: [", "voluntary/flow.yaml:", ""),
        ("scheme.yaml", "start:", "start: 1\nstart:", "voluntary/scheme.yaml:", "to ganger"),
    ],
)
def test_a_mistake_is_told_with_file_and_place(
    run: Run, broken: Broken, file: str, old: str, new: str, where: str, words: str
) -> None:
    broken(file, old, new)
    ran = run("flows", "check")
    assert ran.code == 1
    assert any(line.startswith(where) and words in line for line in ran.out.splitlines())


def test_all_mistakes_that_can_be_told_at_once_are(run: Run, broken: Broken) -> None:
    broken("criteria.yaml", "project.summary", "project.nothing")
    broken("rules.yaml", "function: every_application", "function: no_such_rule")
    told = run("flows", "check").out
    assert "project.nothing" in told
    assert "no_such_rule" in told


def test_a_file_that_is_not_there_is_named(run: Run, broken: Broken, tmp_path: Path) -> None:
    (tmp_path / "flows" / "voluntary" / "rules.yaml").unlink()
    ran = run("flows", "check")
    assert ran.code == 1
    assert ran.out.startswith("voluntary/rules.yaml")


@pytest.mark.parametrize("file", ["phrases.yaml", "lexicon/investment.yaml", "lexicon/lists/fillers.yaml"])
def test_the_other_data_files_are_read_too(run: Run, broken: Broken, tmp_path: Path, file: str) -> None:
    words.phrase("cli-check")  # the sentences have been read before one of them is broken
    path = tmp_path / "flows" / file
    path.write_text(path.read_text(encoding="utf-8") + "\n- {", encoding="utf-8")
    ran = run("flows", "check")
    assert ran.code == 1
    assert f"{path.name}:" in ran.out


def test_a_word_looked_for_without_a_reason_is_told(run: Run, broken: Broken, tmp_path: Path) -> None:
    path = tmp_path / "flows" / "lexicon" / "investment.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("reason:", "because:", 1), encoding="utf-8")
    ran = run("flows", "check")
    assert ran.code == 1
    assert ran.out.startswith("investment.yaml:")


def test_without_any_scheme_something_is_wrong(run: Run, broken: Broken, tmp_path: Path) -> None:
    for file in [*(tmp_path / "flows").glob("calls/*.yaml"), *(tmp_path / "flows").glob("*/scheme.yaml")]:
        file.unlink()
    assert run("flows", "check").code == 1


def test_other_commands_say_where_a_file_is_broken_and_end_with_2(run: Run, broken: Broken) -> None:
    broken("flow.yaml", "kind: date", "kind: moon")
    ran = run("check", "-", stdin=b'{"format": 1, "scheme": "alta"}')
    assert ran.code == 2
    assert "voluntary/flow.yaml:" in ran.err
    assert run("flows", "list").code == 2
