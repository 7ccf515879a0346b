"""`serve`: begins only with whole flows and a place to keep things, on the port asked for or the next."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]


def test_where_nothing_can_be_kept_it_does_not_start(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "letter").write_text("a file")
    monkeypatch.setenv("SOKNADSHJELP_DATA", str(tmp_path / "letter"))
    ran = run("serve")
    assert ran.code == 2
    assert "Her kan vi ikke lagre søknader." in ran.err


def test_an_address_that_is_not_this_machine_s_is_told(run: Run) -> None:
    ran = run("serve", "--host", "192.0.2.1")
    assert ran.code == 2
    assert "Veiviseren kan ikke starte på 192.0.2.1, port 5000." in ran.err


@pytest.mark.slow
def test_it_serves_until_it_is_interrupted_and_leaves_one_closed_file(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "SOKNADSHJELP_DATA": str(tmp_path)}
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "assistant.cli.main", "serve", "--port", str(port)]
        server = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert server.stdout is not None
        address = server.stdout.readline().decode().split()[3].rstrip(".")
        assert int(address.rpartition(":")[2]) > port
        with urllib.request.urlopen(address, timeout=20) as page:
            assert "Søknadshjelp" in page.read().decode()
        server.send_signal(signal.SIGINT)
        _, errors = server.communicate(timeout=20)
    assert errors == b""
    assert server.returncode == 0
    assert {file.name for file in tmp_path.iterdir()} == {"soknadshjelp.sqlite3", "key"}
