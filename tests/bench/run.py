"""The measurements: python tests/bench/run.py [--json FILE] [--quick] [--only WORD]."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import (  # noqa: E402
    call_next,
    case_search,
    crowded,
    frozen,
    growth,
    hall,
    papers,
    review_live,
    rules,
    window,
)  # fmt: skip
from tests.bench.measure import Result  # noqa: E402
from tests.support.postgres import Server, running_postgres  # noqa: E402

Bench = Callable[..., Iterator[Result]]
BENCHES: tuple[tuple[str, Bench], ...] = (
    ("rules", rules.measure),
    ("papers", papers.measure),
    ("hall", hall.measure),
    ("window", window.measure),
    ("frozen", frozen.measure),
    ("call", call_next.measure),
    ("search", case_search.measure),
    ("review", review_live.measure),
)
LONG: tuple[tuple[str, Bench], ...] = (("crowd", crowded.measure), ("growth", growth.measure))
"""Five to ten minutes each: run when they are asked for by name."""


def main() -> int:
    """Run them one after the other; exit code 1 when a goal is missed."""
    parser = argparse.ArgumentParser(description="Measure the workstation on this machine.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results here")
    parser.add_argument("--quick", action="store_true", help="about a minute, for a first look")
    names = [name for name, _bench in (*BENCHES, *LONG)]
    parser.add_argument("--only", action="append", choices=names, help="only these (may be repeated)")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="shouwen-bench-"))
    results: list[Result] = []
    try:
        with running_postgres(fsync=True) as server:
            for name, bench in (*BENCHES, *LONG) if arguments.only else BENCHES:
                if arguments.only and name not in arguments.only:
                    continue
                results += _run(name, bench, server, home, quick=arguments.quick)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps([asdict(result) for result in results], ensure_ascii=False, indent=2)
        arguments.json.write_text(text + "\n", encoding="utf-8")
    missed = [result.name for result in results if not result.ok]
    print(f"missed: {', '.join(missed)}" if missed else "all goals met")
    return 1 if missed else 0


def _run(name: str, bench: Bench, server: Server, home: Path, *, quick: bool) -> list[Result]:
    began = time.monotonic()
    found = []
    for result in bench(server, home / name, quick=quick):
        print(line_of(result), flush=True)
        found.append(result)
    print(f"  [{name}: {time.monotonic() - began:.0f} s]", flush=True)
    return found


def line_of(result: Result) -> str:
    """One line for people."""
    beside = f"  beside {result.beside_p50:g} ({result.beside})" if result.beside_p50 is not None else ""
    ratio = f"  {result.ratio:g}x" if result.ratio is not None else ""
    goal = f"  [{'ok' if result.ok else 'MISSED'}: {result.goal}]" if result.goal else ""
    return f"{result.name}: p50 {result.p50:g} p99 {result.p99:g} {result.unit}{beside}{ratio}{goal}"


if __name__ == "__main__":
    sys.exit(main())
