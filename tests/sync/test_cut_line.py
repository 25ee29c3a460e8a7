"""The wire of the journeys: what is cut stays cut, also for whoever was just knocking."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.support.cut_line import Wire


class Echo:
    """A server that gives back what it hears."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = ("127.0.0.1", int(self.listener.getsockname()[1]))
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                end, _where = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(end,), daemon=True).start()

    @staticmethod
    def _answer(end: socket.socket) -> None:
        with end:
            while data := end.recv(64):
                end.sendall(data)


class CutWhileKnocking(Wire):
    """Cut in the very moment in which the server's end was reached and not yet joined."""

    knocked = False

    def _reach(self) -> socket.socket | None:
        far = super()._reach()
        if not self.knocked:
            self.knocked = True
            self.cut()
        return far


@pytest.fixture
def server() -> Iterator[Echo]:
    made = Echo()
    yield made
    made.listener.close()


def says(wire: Wire) -> bytes:
    """What comes back through the wire; nothing when it is closed."""
    with closing(socket.create_connection(("127.0.0.1", wire.port), 5)) as near:
        near.settimeout(5)
        try:
            near.sendall(b"hall?")
            return near.recv(64)
        except ConnectionError:
            return b""


def test_cut_and_healed(server: Echo) -> None:
    wire = Wire(server.address)
    try:
        assert says(wire) == b"hall?"
        wire.cut()
        assert says(wire) == b""
        wire.heal()
        assert says(wire) == b"hall?"
    finally:
        wire.close()


def test_nobody_slips_through_a_cut(server: Echo) -> None:
    wire = CutWhileKnocking(server.address)
    try:
        assert says(wire) == b""
        wire.heal()
        assert says(wire) == b"hall?"
    finally:
        wire.close()


def test_the_wire_outlives_a_server_that_is_down() -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = ("127.0.0.1", int(nobody.getsockname()[1]))
    wire = Wire(address)
    try:
        assert says(wire) == b""
        assert says(wire) == b""
    finally:
        wire.close()
