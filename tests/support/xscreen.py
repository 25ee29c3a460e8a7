"""A virtual X screen of a test's own, and programs on it that say what reached them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class NoScreen(Exception):
    """A program that makes virtual screens is missing."""


class Child:
    """A program on the screen; its lines are read as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.lines: list[str] = []
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)

    def wait_for(self, wanted: str, seconds: float = 15.0) -> None:
        """Until a line is exactly this; AssertionError with what was said instead."""
        ends = time.monotonic() + seconds
        while wanted not in self.lines:
            self.read()
            if wanted in self.lines:
                return
            assert time.monotonic() < ends, f"{wanted!r} did not come: {self.lines}"
            assert self._process.poll() is None, f"it ended: {self.lines}"
            time.sleep(0.02)

    def read(self) -> list[str]:
        """All lines so far."""
        assert self._process.stdout is not None
        while line := self._process.stdout.readline():
            self.lines.append(line.rstrip("\n"))
        return self.lines

    def say(self, line: str) -> None:
        """A line to its input."""
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


class XScreen:
    """One Xvfb."""

    def __init__(self, number: str, environ: dict[str, str]) -> None:
        self.number = number
        self._environ = environ
        self._children: list[Child] = []

    def run(self, script: Path, *words: str, platform: str = "xcb") -> Child:
        """Start a Python program on this screen; `platform` is Qt's word for how it draws."""
        process = subprocess.Popen(
            [sys.executable, "-u", str(script), *words],
            env={**self._environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": platform},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        child = Child(process)
        self._children.append(child)
        return child

    def do(self, *words: str) -> str:
        """xdotool with these words; what it printed."""
        done = subprocess.run(
            ["xdotool", *words], env=self._environ, capture_output=True, text=True, timeout=20, check=True
        )
        return done.stdout.strip()

    def end(self) -> None:
        for child in self._children:
            child.end()


@contextmanager
def x_screen(width: int = 1366, height: int = 768, *options: str) -> Iterator[XScreen]:
    """A screen with nothing on it and no window manager. `options` are the server's own. Raises NoScreen."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            raise NoScreen(f"{program} is not installed")
    read, write = os.pipe()
    # without -noreset it starts anew when its last client goes, and throws out who comes at that moment
    words = ["-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", *words, *options],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            number = said.readline().strip()
        if not number:
            raise NoScreen("Xvfb did not start")
        environ = {**os.environ, "DISPLAY": f":{number}"}
        for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            environ.pop(name, None)
        screen = XScreen(number, environ)
        try:
            yield screen
        finally:
            screen.end()
    finally:
        server.terminate()
        server.wait()
