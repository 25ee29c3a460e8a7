"""`simulate`, and the station processes it starts."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from workstation.commands.speech import Speech


def run_simulation(arguments: argparse.Namespace, speech: Speech) -> int:
    """Run it and write the report; exit code 0 only when everything that was acknowledged stands."""
    from workstation.services.simulation.run import simulate

    # a place that cannot be written is said before the work, not after it
    arguments.report.parent.mkdir(parents=True, exist_ok=True)
    arguments.report.touch()
    speech.say("simulating", counters=arguments.counters, actions=arguments.actions)
    report = simulate(
        arguments.hall, counters=arguments.counters, actions=arguments.actions, seed=arguments.seed,
        acks=arguments.acks, county=arguments.county,
    )  # fmt: skip
    arguments.report.write_text(report.text(), encoding="utf-8")
    verified = speech.word("passed" if report.values["verify_ok"] else "failed")
    speech.say("simulated", **report.values, verified=verified)
    return 0 if report.ok else 1


def run_station(_arguments: argparse.Namespace, _speech: Speech) -> int:
    """One station: its orders in one line on standard input, its end in one line on standard output."""
    from workstation.services.simulation.counter import run_job
    from workstation.services.simulation.job import Job
    from workstation.services.simulation.run import READY

    job = Job.from_line(sys.stdin.readline())

    def ready() -> None:
        _tell(READY)
        sys.stdin.readline()

    _tell(json.dumps(asdict(run_job(job, ready)), ensure_ascii=True))
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
