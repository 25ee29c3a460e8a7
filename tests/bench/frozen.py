"""The frozen program beside the source run: how soon each answers; and how large the package is.

Measured only where `packaging/tasks.py package deb` has been run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.measure import Result, centile, in_pairs, times_of
from tests.support.postgres import Server

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "build" / "linux" / "program" / "shouwen"
SOURCE = (sys.executable, "-m", "workstation")


def measure(_server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """Two commands: one that loads almost nothing, and one that loads services, store and printing."""
    for sizes in sorted((ROOT / "build" / "package").glob("*.json")):
        told = json.loads(sizes.read_text(encoding="utf-8"))
        packed, laid = told["bytes"] / 1e6, told["installed_bytes"] / 1e6
        note = f"installed {laid:.0f} MB"
        yield Result(told["package"], "MB", round(packed, 1), round(packed, 1), note=note)
    if not PROGRAM.exists():
        return
    rounds = 1 if quick else 3
    for words in (("--version",), ("self-check", "--lang", "en")):

        def frozen(said: Sequence[str] = words) -> Sequence[float]:
            return times_of(lambda: _run([str(PROGRAM), *said], home), rounds)

        def source(said: Sequence[str] = words) -> Sequence[float]:
            return times_of(lambda: _run([*SOURCE, *said], home), rounds)

        pair = in_pairs(frozen, source, 1 if quick else 3)
        yield Result(
            f"frozen: {words[0]}",
            "ms",
            centile(pair.ours, 50),
            centile(pair.ours, 99),
            beside="from source",
            beside_p50=centile(pair.theirs, 50),
            ratio=pair.ratio,
        )


def _run(command: Sequence[str], home: Path) -> None:
    env = {**os.environ, "SHOUWEN_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode(errors="replace"))
