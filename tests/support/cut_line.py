"""A hall that one station loses and finds again: a wire that is cut, or a way to a folder that is gone."""

from __future__ import annotations

import contextlib
import socket
import threading
from pathlib import Path

from sqlalchemy.engine import make_url

from workstation.sync.opening import OpenStation

_CHUNK = 65_536


class Wire:
    """A TCP wire to a server. Cut, it ends every connection and refuses new ones."""

    def __init__(self, server: tuple[str, int]) -> None:
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._gate = threading.Lock()
        self._ends: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._cut = self._closed = False
        self._start(self._accept)

    def cut(self) -> None:
        """Nothing passes any more."""
        with self._gate:
            self._cut = True
            for end in self._ends:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def heal(self) -> None:
        """New connections pass again."""
        with self._gate:
            self._cut = False

    def close(self) -> None:
        """Take the wire away."""
        self._closed = True
        self.cut()
        # the listener wakes up by one last caller
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            pass
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closed:
            near, _where = self._listener.accept()
            far = self._reach()
            with self._gate:
                # asked only here: a cut between asking and joining the ends would miss these two, and a
                # connection would live on through a wire that is cut
                if far is None or self._cut or self._closed:
                    near.close()
                    if far is not None:
                        far.close()
                    continue
                self._ends |= {near, far}
            left = [2]
            self._start(self._pass, near, far, left)
            self._start(self._pass, far, near, left)

    def _reach(self) -> socket.socket | None:
        """The server's end; none while it is down, and the wire lives on."""
        with contextlib.suppress(OSError):
            return None if self._cut else socket.create_connection(self._server)
        return None

    def _pass(self, source: socket.socket, target: socket.socket, left: list[int]) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(_CHUNK):
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        with self._gate:
            left[0] -= 1
            if not left[0]:
                self._ends -= {source, target}
                source.close()
                target.close()


class CutLine:
    """`url` is the hall's address as this station has it; the others keep theirs. PostgreSQL: through a
    wire; SQLite: by a link to the hall's folder, which is taken away."""

    def __init__(self, url: str) -> None:
        whole = make_url(url)
        self._wire: Wire | None = None
        self.url = url
        if whole.get_backend_name() == "postgresql":
            self._wire = Wire((str(whole.host or "127.0.0.1"), int(whole.port or 5432)))
            own = whole.set(host="127.0.0.1", port=self._wire.port)
            self.url = own.render_as_string(hide_password=False)
            return
        file = Path(str(whole.database))
        self._folder = file.parent
        self._link = self._folder.with_name(f"{self._folder.name}-way")
        self._link.symlink_to(self._folder, target_is_directory=True)
        self.url = f"sqlite:///{self._link / file.name}"

    def cut(self, opened: OpenStation | None = None) -> None:
        """From now on the station does not reach its hall."""
        if self._wire is not None:
            self._wire.cut()
            return
        self._link.unlink()
        # an open file would outlive its folder: a share that is gone takes its files along
        if opened is not None:
            opened.hall_store.engine.dispose()

    def heal(self) -> None:
        """The hall is back."""
        if self._wire is not None:
            self._wire.heal()
        elif not self._link.exists():
            self._link.symlink_to(self._folder, target_is_directory=True)

    def close(self) -> None:
        """End it."""
        self.heal()
        if self._wire is not None:
            self._wire.close()
