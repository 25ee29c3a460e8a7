"""Killing a program never shows whether it waited for the disk; the trace of its system calls does."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.campaign import traced

_CALLS = "openat,write,pwrite64,pwritev,fsync,fdatasync"
_WRITES, _WAITS = ("write", "pwrite64", "pwritev"), ("fsync", "fdatasync")
_CALL = re.compile(r"(\w+)\(\d+<([^>]*)>")
LOG = "station.db-wal"


def calls(folder: Path, waits: str) -> list[tuple[str, str]]:
    """The calls of one run on its files, in order: name of the call, name of the file."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("there is no strace on this machine to watch system calls with")
    folder.mkdir()
    told = folder / "calls.txt"
    # -y: with the path of each file
    command = [strace, "-f", "-y", "-o", str(told), "-e", f"trace={_CALLS}", sys.executable]
    done = subprocess.run(
        [*command, traced.__file__, str(folder), waits], capture_output=True, text=True, timeout=120
    )
    if "ptrace" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("this machine lets nobody watch system calls")
    assert done.returncode == 0, done.stderr
    found = [_CALL.search(line) for line in told.read_text(encoding="utf-8", errors="replace").splitlines()]
    return [(one[1], Path(one[2]).name) for one in found if one is not None]


def told_too_early(seen: list[tuple[str, str]]) -> tuple[int, int]:
    """How many acknowledgements were written, and how many of them before the journal was on the disk."""
    told, early, changed, safe = 0, 0, False, False
    for call, file in seen:
        if file == LOG and call in _WRITES:
            changed, safe = True, False
        elif file == LOG and call in _WAITS:
            safe = changed
        elif file == traced.ACKS and call == "write":
            told += 1
            early += not safe
            changed = safe = False
    return told, early


def test_nobody_is_told_before_the_journal_is_on_the_disk(tmp_path: Path) -> None:
    assert told_too_early(calls(tmp_path / "run", "FULL")) == (traced.CHANGES, 0)


def test_the_trace_shows_a_journal_that_does_not_wait(tmp_path: Path) -> None:
    assert told_too_early(calls(tmp_path / "run", "OFF")) == (traced.CHANGES, traced.CHANGES)
