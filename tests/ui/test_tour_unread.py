"""The tour goes on when nobody reads what it says."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TALK = "from workstation.ui.tour.tour import write_line\nfor _ in range(3): write_line('01-sign-in.png')\n"


@pytest.mark.skipif(os.name == "nt", reason="pipes of another kind")
def test_a_closed_pipe_does_not_end_it() -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        told = subprocess.run(
            [sys.executable, "-c", TALK], stdout=write, stderr=subprocess.PIPE, cwd=ROOT, text=True
        )
    finally:
        os.close(write)
    assert (told.returncode, told.stderr) == (0, "")


def test_it_says_each_line() -> None:
    told = subprocess.run([sys.executable, "-c", TALK], capture_output=True, cwd=ROOT, text=True, check=True)
    assert told.stdout.splitlines() == ["  01-sign-in.png"] * 3
