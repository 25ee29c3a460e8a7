"""A line to the server on which everything takes so long, however much of it is under way at once."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_CHUNK = 65_536


@contextmanager
def far_line(server_port: int, one_way: float) -> Iterator[int]:
    """The port of a line to the server; each direction takes `one_way` seconds."""
    door = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_let_in, args=(door, server_port, one_way), daemon=True).start()
    try:
        yield int(door.getsockname()[1])
    finally:
        door.close()


def _let_in(door: socket.socket, server_port: int, one_way: float) -> None:
    # the door is closed at the end: that ends the waiting
    with suppress(OSError):
        while True:
            near, _address = door.accept()
            far = socket.create_connection(("127.0.0.1", server_port))
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for here, there in ((near, far), (far, near)):
                under_way: queue.Queue[tuple[float, bytes]] = queue.Queue()
                threading.Thread(target=_take, args=(here, under_way, one_way), daemon=True).start()
                threading.Thread(target=_bring, args=(there, under_way), daemon=True).start()


def _take(here: socket.socket, under_way: queue.Queue[tuple[float, bytes]], one_way: float) -> None:
    with suppress(OSError):
        while data := here.recv(_CHUNK):
            under_way.put((time.monotonic() + one_way, data))
    under_way.put((time.monotonic() + one_way, b""))


def _bring(there: socket.socket, under_way: queue.Queue[tuple[float, bytes]]) -> None:
    with suppress(OSError):
        while True:
            due, data = under_way.get()
            time.sleep(max(0.0, due - time.monotonic()))
            if not data:
                there.close()
                return
            there.sendall(data)
