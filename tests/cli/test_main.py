"""The command itself: what it does not understand ends it with 2 and a sentence, never with a traceback."""

from pathlib import Path

import pytest

from assistant import resources, words
from tests.cli.conftest import Run
from tests.tools import examples

COMMANDS = ["serve", "check", "export", "fingerprint", "flows"]


@pytest.mark.parametrize("command", [[], *[[command] for command in COMMANDS]])
def test_every_command_explains_itself_in_plain_words(run: Run, command: list[str]) -> None:
    ran = run(*command, "--help")
    assert ran.code == 0
    assert ran.out.startswith("bruk: soknadshjelp")
    assert "viser denne hjelpen" in ran.out
    assert not [word for word in ("usage", "options:", "positional", "show this") if word in ran.out]


def test_the_first_help_names_every_command(run: Run) -> None:
    told = run("--help").out
    assert [command for command in COMMANDS if f"  {command} " not in told and f"  {command}\n" not in told] == []


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["sjekk"],
        ["check"],
        ["check", "--jason", "x"],
        ["export", "x"],
        ["export", "--out", "x"],
        ["fingerprint"],
        ["flows"],
        ["flows", "mend"],
        ["check", "x", "--lang", "fr"],
        ["serve", "--port", "http"],
        ["serve", "--port", "65536"],
        ["serve", "--port", "-1"],
    ],
)
def test_what_is_not_understood_is_told_with_the_way_to_help(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("bruk: soknadshjelp")
    assert "Vi forstår ikke kommandoen" in ran.err
    assert "--help»" in ran.err


@pytest.mark.parametrize("day", ["", "i dag", "2027-02-30", "1.3.2027", "2027-W09-1", "20270301", "9999-12-31"])
def test_a_day_that_is_none_is_told(run: Run, day: str) -> None:
    ran = run("check", "x", "--today", day)
    assert ran.code == 2
    assert f"«{day}» er ikke en dag. Skriv år, måned og dag, for eksempel 2027-04-15." in ran.err


@pytest.mark.parametrize("asked", [["--lang", "en"], ["--lang=en"]])
def test_help_and_mistakes_speak_the_language_that_is_asked_for(run: Run, asked: list[str]) -> None:
    translated = words.translate(words.phrase("cli-check").msgid, "en")
    assert f"{translated[:1].upper()}{translated[1:]}." in run("check", "--help", *asked).out
    assert run("check", "nowhere", *asked).code == 2


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("SOKNADSHJELP_TODAY", "i dag", "SOKNADSHJELP_TODAY: Verdien «i dag» passer ikke her."),
        ("SOKNADSHJELP_KEEP_MONTHS", "-1", "SOKNADSHJELP_KEEP_MONTHS: Verdien «-1» passer ikke her."),
        ("SOKNADSHJELP_TODDAY", "2027-03-01", "SOKNADSHJELP_TODDAY: Det finnes ingen innstilling med dette navnet."),
    ],
)
def test_a_setting_that_cannot_be_taken_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str
) -> None:
    monkeypatch.setenv(name, value)
    ran = run("flows", "list")
    assert (ran.code, ran.err) == (2, f"{sentence}\n")


def test_the_option_goes_before_the_environment(run: Run) -> None:
    whole = examples.FOLDER / "operating-en" / "soknad.json"
    ran = run("check", whole, "--today", "2027-04-14")
    assert "Fristen er i morgen, 15. april 2027." in ran.out


def test_without_its_sentences_the_program_still_says_what_is_wrong(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = resources.path
    monkeypatch.setattr(resources, "path", lambda name: tmp_path if name == "flows" else whole(name))
    words._phrases.cache_clear()
    ran = run("flows", "list")
    words._phrases.cache_clear()
    assert ran.code == 2
    assert "phrases.yaml" in ran.err
