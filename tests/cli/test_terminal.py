"""The command on real terminals: poor in letters, closed in the middle, full, or not there at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.cli import terminal
from tests.tools import examples

FAULTY = str(examples.FOLDER / "faulty" / "norskkurs-kveld.json")
COMMAND = [sys.executable, "-m", "assistant.cli.main"]
ROOT = str(Path(__file__).parents[2])


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """A line of shell, where `soknadshjelp` is the command."""
    script = f'soknadshjelp() {{ {" ".join(COMMAND)} "$@"; }}\n{command}'
    known = {"PATH": os.environ["PATH"], "PYTHONPATH": ROOT, "SOKNADSHJELP_TODAY": "2027-03-01", "HOME": ROOT}
    return subprocess.run(["bash", "-c", script], capture_output=True, env=known | environment, check=False)


@pytest.mark.slow
@pytest.mark.parametrize(
    "environment",
    [{"LANG": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "latin-1"}],
)
def test_a_terminal_with_few_letters_gets_them_spelt(environment: dict[str, str]) -> None:
    for arguments in (f"check {FAULTY}", "flows --help", "check å"):
        ran = shell(f"soknadshjelp {arguments}", **environment)
        assert b"Traceback" not in ran.stderr
        assert ran.returncode in (0, 1, 2)


@pytest.mark.slow
def test_json_is_whole_on_any_terminal() -> None:
    rich = shell(f"soknadshjelp check {FAULTY} --json", PYTHONIOENCODING="utf-8").stdout
    poor = shell(f"soknadshjelp check {FAULTY} --json", PYTHONIOENCODING="ascii").stdout
    assert json.loads(rich.decode("utf-8")) == json.loads(poor.decode("ascii"))
    assert "å".encode() in rich


@pytest.mark.slow
def test_a_file_name_of_any_bytes_can_be_named() -> None:
    ran = shell("soknadshjelp check $'b\\xff.json' --json", PYTHONUTF8="1")
    assert ran.returncode == 2
    assert os.fsencode(json.loads(ran.stdout)["file"]) == b"b\xff.json"


@pytest.mark.slow
@pytest.mark.parametrize("command", [f"check {FAULTY} {FAULTY} {FAULTY}", "--help"])
def test_a_reader_who_leaves_is_no_mistake(command: str) -> None:
    ran = shell(f"soknadshjelp {command} | true")
    assert ran.stderr == b""


@pytest.mark.slow
@pytest.mark.parametrize("stream", [">&-", "<&-", "2>&-", ">&- 2>&- <&-"])
def test_a_stream_that_is_closed_is_no_traceback(stream: str) -> None:
    ran = shell(f"soknadshjelp check {FAULTY} {stream}")
    assert b"Traceback" not in ran.stderr
    assert ran.returncode == 1


@pytest.mark.slow
def test_standard_input_that_is_closed_cannot_be_read() -> None:
    ran = shell("soknadshjelp check - <&-")
    assert ran.returncode == 2
    assert "Filen - kan ikke leses." in ran.stderr.decode()


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
def test_a_full_disk_is_told() -> None:
    ran = shell(f"soknadshjelp check {FAULTY} > /dev/full")
    assert ran.returncode == 2
    assert "Vi får ikke skrevet ut svaret" in ran.stderr.decode()


def test_a_line_has_no_control_characters_and_nothing_that_turns_the_direction() -> None:
    assert terminal.shown("a\x1b[31m\x07b\x9f\u202ec\u2066d\u2028e\tf") == "a�[31m�b��c�d e f"


def test_letters_of_all_scripts_and_families_of_emoji_stay_whole() -> None:
    text = "Áltá عربي فارسی\u200cها 👩\u200d👩\u200d👧 ትግርኛ"
    assert terminal.shown(text) == text
