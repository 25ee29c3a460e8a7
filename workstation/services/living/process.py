"""Starting the life of a demo hall beside the window, and stopping it with the window."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

COMMAND = "live"
LOG = "living.log"
PATIENCE = 3.0
WATCHED = "--watched"
"""Said by who starts it with a pipe: when the pipe ends, the life ends."""


class LivingProcess:
    """The process that lets the hall live. It ends by itself when its starter is gone."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    @property
    def running(self) -> bool:
        """Whether it still lives."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its number in the system."""
        return self._process.pid

    def stop(self) -> None:
        """Ask it to end, wait a moment, then make it end."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.terminate()
            try:
                self._process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


class LivingHall:
    """Lets the demo hall live while it is wanted. Every method may take a moment: not for the main thread.

    `start` starts the process; `allowed` says whether it is switched on in the settings now.
    """

    def __init__(self, start: Callable[[], LivingProcess], allowed: Callable[[], bool]) -> None:
        self._start, self._allowed = start, allowed
        self._process: LivingProcess | None = None
        self._ended = False
        self._lock = threading.Lock()

    @property
    def lives(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.running

    def adjust(self) -> None:
        """Start or stop it as the settings say; nothing starts any more after `end`.

        A program that cannot be started (no memory, no process left) leaves the hall still: nobody needs it.
        """
        with self._lock:
            wanted = self._allowed() and not self._ended
            if wanted and not self.lives:
                try:
                    self._process = self._start()
                except OSError as error:
                    sys.stderr.write(f"{error}\n")
            elif not wanted and self._process is not None:
                self._process.stop()
                self._process = None

    def end(self) -> None:
        """The window closes."""
        self._ended = True
        self.adjust()


def start_living(
    home: Path,
    url: str,
    own_segment: str,
    *,
    seed: int = 1,
    speed: float = 1.0,
    program: Sequence[str] = (),
) -> LivingProcess:
    """Start the life of the demo hall at `url` whose stations lie in `home`; `own_segment` is left alone.

    What it has to say goes to `living.log` in `home`. `program` starts this program. Raises OSError.
    """
    words = [
        *(program or this_program()), COMMAND, "--home", str(home), "--hall", url, "--own", own_segment,
        "--seed", str(seed), "--speed", str(speed), WATCHED,
    ]  # fmt: skip
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with (home / LOG).open("ab") as log:
        process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=log, creationflags=hidden
        )
    return LivingProcess(process)


def this_program() -> list[str]:
    """The words that start this program again, from the source tree or packed as one file."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "workstation"]
