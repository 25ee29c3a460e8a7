"""The virtual environment in .venv: made once, filled from the hashed lists, known by a stamp."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from words import LOG, ROOT, VENV, Trouble, run_logged, say, venv_program

_LISTS = {"run": "requirements.txt", "dev": "requirements-dev.txt"}
_NO_NETWORK = (
    "name resolution", "NewConnectionError", "Network is unreachable", "Connection refused",
    "Could not find a version", "No matching distribution", "ProxyError", "timed out", "ConnectTimeout",
)  # fmt: skip


def provide_environment(kind: str) -> None:
    """Make .venv fit for `kind` ('run' or 'dev'). Does nothing when its stamp says it already is.

    Raises Trouble in words when Python or pip cannot do it.
    """
    if is_ready(kind):
        return
    python = venv_program("python")
    if not _works(python):
        say("Making the virtual environment .venv ...")
        _make()
    wanted = ROOT / "packaging" / _LISTS[kind]
    say(f"Installing Python packages from packaging/{wanted.name} (some 150-400 MB the first time) ...")
    pip: list[str | Path] = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]
    try:
        run_logged([*pip, "install", "--require-hashes", "-r", wanted])
    except subprocess.CalledProcessError as failed:
        raise Trouble(_why(failed.output or "")) from failed
    _stamp(kind).write_text(_digest(kind))


def is_ready(kind: str) -> bool:
    """Whether .venv holds exactly what the list of `kind` asks for; 'dev' holds all that 'run' needs."""
    kinds = ("dev", "run") if kind == "run" else ("dev",)
    return venv_program("python").exists() and any(
        _stamp(each).is_file() and _stamp(each).read_text() == _digest(each) for each in kinds
    )


def _make() -> None:
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        run_logged([sys.executable, "-m", "venv", VENV])
    except subprocess.CalledProcessError as failed:
        shutil.rmtree(VENV, ignore_errors=True)
        last = (failed.output or "").strip().splitlines()[-1:] or ["no reason given"]
        raise Trouble(f"The virtual environment could not be made: {last[0]}\nDetails: {LOG}") from failed


def _works(python: Path) -> bool:
    if not python.exists():
        return False
    asked = subprocess.run(
        [python, "-c", "import sys, pip; print('%d.%d' % sys.version_info[:2])"],
        capture_output=True,
        text=True,
    )
    return asked.returncode == 0 and asked.stdout.strip() in {"3.11", "3.12", "3.13"}


def _stamp(kind: str) -> Path:
    return VENV / f"shouwen-{kind}.stamp"


def _digest(kind: str) -> str:
    """Changes with the package list and with the folder: a virtual environment cannot be moved."""
    content = (ROOT / "packaging" / _LISTS[kind]).read_bytes() + str(VENV).encode()
    return hashlib.sha256(content).hexdigest()


def _why(output: str) -> str:
    last = [line for line in output.strip().splitlines() if line.strip()][-4:]
    quoted = "\n".join(f"  | {line.strip()[:200]}" for line in last)
    if any(sign in output for sign in _NO_NETWORK):
        return (
            "pip could not get the packages: this machine reaches no package index that has them.\n"
            "Connect it to the network, or tell pip of a mirror or a folder of wheels\n"
            "(pip config set global.index-url ADDRESS, or PIP_FIND_LINKS=FOLDER PIP_NO_INDEX=1),\n"
            f"then run the same command again; what was done so far is kept. pip said:\n{quoted}"
        )
    if "No space left" in output:
        return f"The disk is full: the packages need about 1.5 GB. pip said:\n{quoted}"
    if "DO NOT MATCH THE HASHES" in output:
        return f"A package is not the one that was tested (its hash differs): nothing installed.\n{quoted}"
    return f"pip failed. Details: {LOG}. It said:\n{quoted}"
