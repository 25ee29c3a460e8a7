"""A station of the release before: it knows fewer columns, in a program of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class PreviousProgram:
    """Such a station as a process, with what the campaign asks of any process."""

    def __init__(self, order: str) -> None:
        self._order = order
        self._running: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Begin to live by the order."""
        self._running = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert self._running.stdin is not None
        with self._running.stdin as pipe:
            pipe.write(self._order + "\n")

    @property
    def pid(self) -> int:
        assert self._running is not None
        return self._running.pid

    @property
    def exitcode(self) -> int | None:
        """None while it runs; the negative of a signal that ended it."""
        return self._running.poll() if self._running is not None else None

    def is_alive(self) -> bool:
        return self._running is not None and self._running.poll() is None

    def kill(self) -> None:
        if self._running is not None:
            self._running.kill()

    def join(self, seconds: float) -> None:
        """Wait at most so long for its end."""
        if self._running is not None:
            try:
                self._running.wait(seconds)
            except subprocess.TimeoutExpired:
                return


def main() -> None:
    """Take the tables as they were before, then live as any station."""
    from tests.support.previous_program import previous_tables

    previous_tables()
    from tests.campaign import station

    station.live(sys.stdin.readline())


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
