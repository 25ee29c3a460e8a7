"""How the tasks speak: one line a step, trouble in whole sentences, no tracebacks for known trouble."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
LOG = BUILD / "setup.log"
VENV = ROOT / ".venv"


class Trouble(Exception):
    """Something the person at the keyboard can put right; the text says what and how."""


def say(text: str) -> None:
    """Print one line at once, also when the output goes into a file."""
    print(text, flush=True)


def warn(text: str) -> None:
    """Print one line of trouble that does not stop the work."""
    print(text, file=sys.stderr, flush=True)


def venv_program(name: str) -> Path:
    """Where a program of the virtual environment lies on this platform."""
    folder, suffix = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
    return VENV / folder / f"{name}{suffix}"


def run_logged(command: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> str:
    """Run quietly, keep all that was said in build/setup.log and return it; raise CalledProcessError."""
    BUILD.mkdir(exist_ok=True)
    done = subprocess.run(
        [str(word) for word in command],
        cwd=ROOT,
        env=None if env is None else dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(str(word) for word in command)}\n{done.stdout}\n[{done.returncode}]\n")
    if done.returncode != 0:
        raise subprocess.CalledProcessError(done.returncode, str(command[0]), output=done.stdout)
    return done.stdout


def pass_on(command: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> int:
    """Run with the person's own terminal and return the exit code."""
    shown = [str(word) for word in command]
    try:
        return subprocess.run(shown, cwd=ROOT, env=None if env is None else dict(env)).returncode
    except KeyboardInterrupt:
        return 130
