"""What a measurement is, and how a noisy machine is made to tell the truth: medians of interleaved pairs."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

PAIRS = 5


@dataclass(frozen=True)
class Result:
    """One line of the report. `ratio` is the median over the pairs of p50 to the p50 of what ran `beside`.

    `goal` is the bound in words; `ok` whether it was met, True without a goal.
    """

    name: str
    unit: str
    p50: float
    p99: float
    beside: str = ""
    beside_p50: float | None = None
    ratio: float | None = None
    goal: str = ""
    ok: bool = True
    note: str = ""


@dataclass(frozen=True)
class Paired:
    """Times of both sides over all pairs, in milliseconds."""

    ours: Sequence[float]
    theirs: Sequence[float]
    ratio: float


def centile(values: Sequence[float], percent: float) -> float:
    """The value below which so many percent lie."""
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))], 4)


def times_of(work: Callable[[], object], count: int) -> list[float]:
    """How long each of `count` runs took, in milliseconds."""
    taken = []
    for _run in range(count):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def in_pairs(
    ours: Callable[[], Sequence[float]], theirs: Callable[[], Sequence[float]], pairs: int = PAIRS
) -> Paired:
    """Run both sides in turn, so that what else the machine does falls on both."""
    mine: list[float] = []
    other: list[float] = []
    ratios = []
    for _pair in range(max(pairs, PAIRS)):
        b, a = list(theirs()), list(ours())
        ratios.append(statistics.median(a) / statistics.median(b))
        mine += a
        other += b
    return Paired(mine, other, round(statistics.median(ratios), 2))


def paired_result(
    name: str, paired: Paired, beside: str, *, most: float | None = None, p99: float | None = None
) -> Result:
    """A result with its goals: at most so many times the other side, p99 at most so many milliseconds."""
    goals = [f"p50 <= {most:g}x" if most is not None else "", f"p99 <= {p99:g} ms" if p99 is not None else ""]
    good = (most is None or paired.ratio <= most) and (p99 is None or centile(paired.ours, 99) <= p99)
    return Result(
        name, "ms", centile(paired.ours, 50), centile(paired.ours, 99), beside,
        centile(paired.theirs, 50), paired.ratio, ", ".join(goal for goal in goals if goal), good,
    )  # fmt: skip


def plain_result(
    name: str, times: Sequence[float], *, p99: float | None = None, p95: float | None = None
) -> Result:
    """A result that stands alone."""
    goal, good = "", True
    if p99 is not None:
        goal, good = f"p99 <= {p99:g} ms", centile(times, 99) <= p99
    if p95 is not None:
        goal, good = f"p95 <= {p95:g} ms", centile(times, 95) <= p95
    return Result(name, "ms", centile(times, 50), centile(times, 99), goal=goal, ok=good)
