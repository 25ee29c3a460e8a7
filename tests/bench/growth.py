"""How a hall grows: calling and verifying with a thousand and with a million ledger rows behind it."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.bench.call_next import PACE, Crowd
from tests.bench.long_ledger import grow
from tests.bench.measure import Result, centile
from tests.support.postgres import Server
from workstation.services.simulation.setting import Wish, prepare

STEPS, QUICK_STEPS = (1_000, 100_000, 1_000_000), (1_000, 20_000)
FLAT, VERIFY_SECONDS, GOAL_ROWS = 1.3, 15, 1_000_000
STATIONS = 8


def measure(server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """Calls at a pace at each size, then a verify of it in a process of its own."""
    steps = QUICK_STEPS if quick else STEPS
    url = server.create()
    setting = prepare(Wish(url, STATIONS, 120, 1, home / "acks", home / "hall"))
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        # what the crowd measures beside its stations; not looked at here
        connection.execute(
            "CREATE TABLE bare_queue AS SELECT g id, 0 state, 0 win FROM generate_series(1, 999) g"
        )
    made = Crowd(setting.jobs)
    try:
        hall_id = setting.facts.hall_id
        smallest: float | None = None
        memory: float | None = None
        for rows in steps:
            grow(url, hall_id, rows)
            made.run(False, PACE, 2.0)
            # medians of several blocks: what else the machine does falls on some of them
            took = [made.run(False, PACE, 2.0 if quick else 4.0) for _block in range(5)]
            middle = statistics.median(statistics.median(block) for block in took)
            smallest = smallest or middle
            ratio = round(middle / smallest, 2)
            every = [one for block in took for one in block]
            yield Result(
                f"call-next with {rows:,} ledger rows, {STATIONS} stations", "ms", round(middle, 3),
                centile(every, 99), f"with {steps[0]:,}", round(smallest, 3), ratio,
                f"<= {FLAT:g}x" if rows == steps[-1] else "", rows != steps[-1] or ratio <= FLAT,
            )  # fmt: skip
            seconds, processor, megabytes = _verify(url)
            memory = memory or megabytes
            goal = rows == GOAL_ROWS
            note = f"{megabytes:.0f} MB, {processor:.1f} s of processor time here"
            yield Result(
                f"verify of {rows:,} ledger rows", "s", round(seconds, 2), round(seconds, 2),
                "MB of the largest process, and with the fewest rows", memory, round(megabytes / memory, 2),
                f"<= {VERIFY_SECONDS} s, memory <= {FLAT:g}x" if goal else "",
                not goal or (seconds <= VERIFY_SECONDS and megabytes <= FLAT * memory), note,
            )  # fmt: skip
    finally:
        made.end()
        server.drop(url)


def _verify(url: str) -> tuple[float, float, float]:
    """Seconds, seconds of processor time and megabytes of `hall verify` as it is run."""
    words = [sys.executable, "-m", "workstation", "hall", "verify", "--hall", url, "--lang", "en"]
    root = Path(__file__).resolve().parents[2]
    began = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", _PEAK, *words], capture_output=True, text=True, cwd=root)
    seconds = time.perf_counter() - began
    assert done.returncode == 0, done.stdout + done.stderr
    kilobytes, processor = done.stdout.splitlines()[-1].split()
    return seconds, float(processor), int(kilobytes) / 1024


_PEAK = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_maxrss, used.ru_utime + used.ru_stime)
sys.exit(done.returncode)
"""
