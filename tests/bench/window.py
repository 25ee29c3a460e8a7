"""The window: its first frame, its sign-in page, its keys and its memory, beside a bare window of Qt."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench.measure import Paired, Result, paired_result, plain_result
from tests.support.postgres import Server
from workstation.services.demo.seed import seed_demo

_CHILD = Path(__file__).with_name("window_child.py")
_ROOT = _CHILD.parents[2]
_CACHE = _ROOT / "build" / "bench-modules"


def measure(server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """The demo hall on PostgreSQL over the loopback, the window on Qt's offscreen platform."""
    url = server.create()
    demo = seed_demo(url, home / "demo", datetime.now(UTC))
    station = demo.stations["SJ03"]
    try:
        _child("start", station, url)
        pairs = [(_child("bare", station, url), _child("start", station, url)) for _pair in range(5)]
        yield _start("first painted frame", pairs, "frame", 1.6)
        yield _start("sign-in page ready to type", pairs, "usable", 3.5)
        yield replace(_start("memory at sign-in", pairs, "memory", 2.5), unit="MB")
        worked = _child("work", station, url, rounds=6 if quick else 40)
        yield plain_result("F2 to the shown number", worked["f2"], p95=60)
        yield plain_result("key of the item search to painted", worked["keys"], p99=16)
        yield plain_result("digit of the checklist to painted", worked["digits"], p99=16)
        yield plain_result("page change to painted", worked["pages"], p99=50)
        bare = statistics.median(pair[0]["memory"] for pair in pairs)
        first, later = worked["memory_paper"], worked["memory_papers"]
        ratio = round(first / bare, 2)
        flat = later - first < 5
        yield Result(
            "memory after the first paper", "MB", round(first, 1), round(later, 1), "bare window",
            round(bare, 1), ratio, "<= 5x, then flat", ratio <= 5 and flat, "p99 is after twenty more papers",
        )  # fmt: skip
    finally:
        shutil.rmtree(home / "demo", ignore_errors=True)
        server.drop(url)


def _start(name: str, pairs: list[tuple[dict[str, Any], dict[str, Any]]], key: str, most: float) -> Result:
    theirs = [bare[key] for bare, _ours in pairs]
    ours = [mine[key] for _bare, mine in pairs]
    ratio = statistics.median(mine / bare for bare, mine in zip(theirs, ours, strict=True))
    return paired_result(name, Paired(ours, theirs, round(ratio, 2)), "bare PySide6 window", most=most)


def _child(what: str, station: Path, url: str, rounds: int = 1) -> dict[str, Any]:
    words = [sys.executable, str(_CHILD), what, repr(time.monotonic()), str(station), url, str(rounds)]
    env = {**os.environ, "PYTHONPATH": str(_ROOT), "QT_QPA_PLATFORM": "offscreen"}
    # an installed program has its modules compiled; compiling them at every start is not what is measured
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env["PYTHONPYCACHEPREFIX"] = str(_CACHE)
    done = subprocess.run(words, capture_output=True, text=True, env=env, cwd=_ROOT, timeout=180)
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(f"{what}: {done.stderr[-3000:]}")
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
