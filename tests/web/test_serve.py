"""The wizard on a port of this machine."""

import socket

import pytest

from assistant.web import serve


def test_the_next_port_is_taken_when_the_first_is_not_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert serve.free_port("127.0.0.1", port) > port


def test_the_address_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    serve.announce("127.0.0.1", 5001)
    assert "http://127.0.0.1:5001" in capsys.readouterr().out


def test_phones_on_the_same_network_get_an_address_and_a_picture_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    serve.announce("0.0.0.0", 5001)
    told = capsys.readouterr().out
    assert f"http://{serve.local_address()}:5001" in told
    assert len(told.splitlines()) > 10
