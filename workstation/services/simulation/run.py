"""Running a simulation: the setting, one process a station, and the report from what is left on disk."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.services.simulation.audit import Audit, audit
from workstation.services.simulation.job import Finished, Job
from workstation.services.simulation.setting import Setting, Wish, prepare
from workstation.store.hall_store import HallStore

STATION_COMMAND = "simulate-station"
READY, GO = "ready", "go"


class AcksPresent(RuleBroken):
    """The folder for acknowledgements holds some of an earlier simulation. Params: path."""

    code = "acks_present"


@dataclass(frozen=True)
class Report:
    """What a simulation came to, as it is written down."""

    values: dict[str, Any]

    @property
    def ok(self) -> bool:
        """Nothing lost, nobody called twice, no number twice, every chain whole."""
        zeros = ("errors", "lost", "called_twice", "duplicate_numbers", "unsent")
        return bool(self.values["verify_ok"]) and not any(self.values[name] for name in zeros)

    def text(self) -> str:
        """The report as JSON."""
        return json.dumps({**self.values, "ok": self.ok}, ensure_ascii=False, indent=2) + "\n"


def simulate(
    url: str,
    *,
    counters: int,
    actions: int,
    seed: int,
    acks: Path,
    county: str | None = None,
    program: Sequence[str] = (),
) -> Report:
    """Run so many stations with so many actions each against a demo hall, then check everything.

    `program` starts this program. Station folders lie in a temporary folder; when something was not
    delivered it stays and the report names it. Raises DemoRefused, TooManyNumbers, AcksPresent, and what
    opening a hall raises.
    """
    acks.mkdir(parents=True, exist_ok=True)
    if any(acks.glob("*.jsonl")):
        raise AcksPresent(path=str(acks))
    home = Path(tempfile.mkdtemp(prefix="shouwen-simulation-"))
    setting = prepare(Wish(url, counters, actions, seed, acks, home, county))
    ended, seconds = _run_stations(setting.jobs, program or this_program(), acks)
    store = HallStore(url)
    try:
        found = audit(store, setting.facts.hall_id, setting.began_after, _files(setting))
        engine = store.engine.dialect.name
    finally:
        store.dispose()
    report = _report(counters, actions, seed, engine, seconds, found, ended)
    if not report.values["unsent"] and not any(one is None for one in ended):
        shutil.rmtree(home, ignore_errors=True)
        return report
    return Report({**report.values, "stations_kept_in": str(home)})


def this_program() -> list[str]:
    """The words that start this program again, from the source tree or packed as one file."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "workstation"]


def _files(setting: Setting) -> list[Path]:
    return [path for job in setting.jobs if (path := Path(job.acks)).exists()]


def _run_stations(
    jobs: Sequence[Job], program: Sequence[str], acks: Path
) -> tuple[list[Finished | None], float]:
    """All stations at once: how each ended, None for one that died, and the seconds of their work."""
    running: list[subprocess.Popen[str]] = []
    try:
        for job in jobs:
            with (acks / f"{job.segment}.log").open("w", encoding="utf-8") as log:
                process = subprocess.Popen(
                    [*program, STATION_COMMAND],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    text=True,
                    encoding="utf-8",
                )
            running.append(process)
            _tell(process, job.to_line())
        for process in running:
            # stations that start together meet at the hall: everybody waits for the last one
            _hear(process)
        began = time.monotonic()
        for process in running:
            _tell(process, GO)
        return [_end(process) for process in running], time.monotonic() - began
    finally:
        for process in running:
            if process.poll() is None:
                process.kill()
                process.wait()
        for path in acks.glob("*.log"):
            if not path.stat().st_size:
                path.unlink()


def _tell(process: subprocess.Popen[str], line: str) -> None:
    if process.stdin is None:
        return
    try:
        process.stdin.write(line + "\n")
        process.stdin.flush()
    except BrokenPipeError:
        # it died: that it has no end to tell is seen below
        return


def _hear(process: subprocess.Popen[str]) -> str:
    return process.stdout.readline().strip() if process.stdout is not None else ""


def _end(process: subprocess.Popen[str]) -> Finished | None:
    line = _hear(process)
    if process.stdin is not None:
        # the pipe of a station that died is broken; that it died is told by its exit code
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
    if process.stdout is not None:
        process.stdout.close()
    if process.wait() != 0 or not line:
        return None
    data = json.loads(line)
    return Finished(int(data["unsent"]), tuple(data["bugs"]))


def _report(
    counters: int,
    actions: int,
    seed: int,
    engine: str,
    seconds: float,
    found: Audit,
    ended: Sequence[Finished | None],
) -> Report:
    bugs = [bug for one in ended if one is not None for bug in one.bugs]
    dead = sum(one is None for one in ended)
    missing = max(0, counters * actions - found.acknowledged)
    return Report(
        {
            "engine": engine,
            "counters": counters,
            "actions": counters * actions,
            "seed": seed,
            "seconds": round(seconds, 2),
            "acknowledged": found.acknowledged,
            "refused": found.refused,
            "unanswered": found.unanswered,
            # a station that died, a bug in a thread, or work that was never done counts as an error
            "errors": found.errors + len(bugs) + dead + missing,
            "lost": found.lost,
            "unsent": sum(one.unsent for one in ended if one is not None),
            "called": found.called,
            "called_twice": found.called_twice,
            "duplicate_numbers": found.duplicate_numbers,
            "kinds": dict(found.kinds),
            "p50_ms": found.p50_ms,
            "p99_ms": found.p99_ms,
            "station_p50_ms": found.station_p50_ms,
            "station_p99_ms": found.station_p99_ms,
            "verify_ok": found.verified.ok,
            "verified_ledger_rows": found.verified.ledger_rows,
            "verified_state_rows": found.verified.state_rows,
            "first_fault": found.verified.fault,
            "bugs": bugs[:5],
        }
    )
