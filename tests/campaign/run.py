"""The fault campaign: stations as processes against a real server, faults, and a checker that bites."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
os.environ["PYTHONPATH"] = str(ROOT)

from tests.campaign import disks  # noqa: E402
from tests.campaign.arena import Plan, Result, fight  # noqa: E402
from tests.campaign.cluster import Cluster, running_cluster  # noqa: E402
from tests.campaign.mutants import MUTANTS, Mutant  # noqa: E402
from tests.campaign.nemesis import FAMILIES, NO_MOUNTS, NOT_MADE  # noqa: E402
from tests.campaign.station import HERE  # noqa: E402
from tests.support.postgres import NoServer  # noqa: E402

MUTANT_TRIES = 3


def main(words: list[str]) -> int:
    """0 when nothing is violated and every planted bug is caught; 1 otherwise; 2 without a server."""
    asked = _arguments(words)
    # told to end, it takes its servers and stations with it
    signal.signal(signal.SIGTERM, lambda *_what: sys.exit(143))
    try:
        families = frozenset(FAMILIES if asked.faults == "all" else asked.faults.split(","))
        mounts = disks.own_mounts()
        small = mounts and "server_full" in families
        with running_cluster(standby="promotion" in families, small_disk=small) as cluster:
            report = run(cluster, asked, families, mounts)
    except NoServer as trouble:
        print(trouble, file=sys.stderr)
        return 2
    if asked.report:
        text = json.dumps(report, ensure_ascii=False, indent=2) + "\n"
        Path(asked.report).write_text(text, encoding="utf-8")
    _say(report)
    return 0 if report["ok"] else 1


def run(
    cluster: Cluster, asked: argparse.Namespace, families: frozenset[str], mounts: bool
) -> dict[str, Any]:
    """The report over all seeds and, when asked for, all planted bugs."""
    results = []
    for seed in range(asked.seed, asked.seed + asked.seeds):
        plan = Plan(
            asked.stations,
            asked.actions,
            seed,
            families,
            asked.kills,
            asked.pace,
            mounts=mounts,
            most_seconds=600.0 + asked.stations * asked.actions / 4,
        )
        results.append(fight(cluster, plan))
        _progress(f"seed {seed}", results[-1])
    mutants = [_try_mutant(cluster, mutant, asked.seed) for mutant in _chosen(asked)]
    return _report(cluster, asked, families, mounts, results, mutants)


def _try_mutant(cluster: Cluster, mutant: Mutant, seed: int) -> dict[str, Any]:
    """Chance decides whether the bug comes up within a minute: a run that saw none is made again."""
    seconds, tries = 0.0, 0
    for tries in range(1, MUTANT_TRIES + 1):
        plan = Plan(
            mutant.stations, mutant.actions, seed + tries - 1, frozenset(mutant.faults), kills=3, pace=0.7,
            drain_seconds=3.0, most_seconds=mutant.seconds, mutant=mutant.name, points=mutant.points or HERE,
            meddle=mutant.meddle,
        )  # fmt: skip
        result = fight(cluster, plan, keep=False)
        seconds += result.seconds
        caught = sorted(result.findings.rules & mutant.rules)
        if caught:
            break
    print(f"mutant {mutant.name}: {'caught by ' + ', '.join(caught) if caught else 'NOT CAUGHT'}"
          f" in {seconds:.0f} s and {tries} run(s)", flush=True)  # fmt: skip
    return {
        "name": mutant.name,
        "must_trip": sorted(mutant.rules),
        "caught": bool(caught),
        "runs": tries,
        "tripped": [asdict(violation) for violation in result.findings.violations],
        "seconds": round(seconds, 1),
    }


def _report(
    cluster: Cluster,
    asked: argparse.Namespace,
    families: frozenset[str],
    mounts: bool,
    results: list[Result],
    mutants: list[dict[str, Any]],
) -> dict[str, Any]:
    faults: Counter[str] = Counter()
    for result in results:
        faults.update(result.faults)
    violations = [
        {"seed": result.plan.seed, **asdict(violation)}
        for result in results
        for violation in result.findings.violations
    ]
    caught = sum(mutant["caught"] for mutant in mutants)
    return {
        "ok": not violations and caught == len(mutants),
        "stations": asked.stations,
        "actions": asked.actions,
        "seeds": [result.plan.seed for result in results],
        "server": f"PostgreSQL {cluster.server.version}, fsync on",
        "families": sorted(families),
        "acknowledged": sum(result.findings.numbers["acknowledged"] for result in results),
        "faults": sum(faults.values()),
        "faults_by_kind": dict(sorted(faults.items())),
        "not_made": _not_made(cluster, families, mounts),
        "violations": len(violations),
        "violated": violations,
        "mutants_caught": caught,
        "mutants_total": len(mutants),
        "mutants": mutants,
        "seconds": round(sum(result.seconds for result in results), 1),
        "runs": [
            {
                "seed": result.plan.seed,
                "seconds": round(result.seconds, 1),
                "lives": result.lives,
                "faults": sum(result.faults.values()),
                "faults_by_kind": dict(sorted(result.faults.items())),
                "seconds_to_empty_journals": round(result.seconds_to_empty, 1),
                "kept_in": result.kept_in,
                **result.findings.numbers,
            }
            for result in results
        ],
    }


def _not_made(cluster: Cluster, families: frozenset[str], mounts: bool) -> dict[str, str]:
    """Which faults this machine or this order left out, and why."""
    left_out = {family: "not asked for" for family in FAMILIES if family not in families}
    if "server_full" in families and not (mounts and cluster.small_disk):
        left_out["server disk full"] = NO_MOUNTS
    if "full" in families and not mounts:
        left_out["a real full disk under the journal"] = f"{NO_MOUNTS}; a limit on file sizes stands for it"
    return {**left_out, **NOT_MADE}


def _progress(what: str, result: Result) -> None:
    print(f"{what}: {result.findings.numbers['acknowledged']} acknowledged,"
          f" {sum(result.faults.values())} faults, {len(result.findings.violations)} rules broken"
          f" in {result.seconds:.0f} s", flush=True)  # fmt: skip
    for violation in result.findings.violations:
        print(f"  {violation.rule} ({violation.count}): {violation.cases[0]}", flush=True)


def _say(report: dict[str, Any]) -> None:
    print(f"acknowledged {report['acknowledged']}, faults {report['faults']},"
          f" violations {report['violations']}, mutants caught {report['mutants_caught']}"
          f"/{report['mutants_total']}")  # fmt: skip


def _chosen(asked: argparse.Namespace) -> list[Mutant]:
    if asked.only_mutants:
        wanted = asked.only_mutants.split(",")
        return [mutant for mutant in MUTANTS if mutant.name in wanted]
    return list(MUTANTS) if asked.mutants else []


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="campaign", description=__doc__)
    parser.add_argument("--stations", type=int, default=8)
    parser.add_argument("--actions", type=int, default=200, help="acknowledgements wanted of each station")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--seeds", type=int, default=1, help="so many seeds, counting up from --seed; 0: none"
    )
    parser.add_argument("--faults", default="all", help=f"some of: {','.join(FAMILIES)}")
    parser.add_argument("--kills", type=int, default=8, help="deaths of each station at named points")
    parser.add_argument("--pace", type=float, default=1.2, help="mean seconds between other faults")
    parser.add_argument("--mutants", action="store_true", help="every planted bug must be caught, too")
    parser.add_argument("--only-mutants", help="some planted bugs by name")
    parser.add_argument("--short", action="store_true", help="some three minutes of everything, with mutants")
    parser.add_argument("--report", help="file for the report as JSON")
    asked = parser.parse_args(words)
    if asked.short:
        asked.stations, asked.actions, asked.kills, asked.mutants = 5, 40, 6, True
    unknown = set(asked.faults.split(",")) - {*FAMILIES, "all", "none"}
    if unknown:
        parser.error(f"nobody can make {', '.join(sorted(unknown))}")
    return asked


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
