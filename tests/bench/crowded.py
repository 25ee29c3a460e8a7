"""A hall of two hundred stations: acting, looking for news, and coming back after an outage.

The stations share ten processes of this machine, where in a hall each has a PC of its own: what is measured
of the server is its own, what is measured of stations is an upper bound.
"""

from __future__ import annotations

import multiprocessing
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import psutil

from tests.bench.call_next import closed, crowd, end_all, pairs
from tests.bench.crowd_seats import PACE, REPLAYED, Seat, Task, worker
from tests.bench.far_line import far_line
from tests.bench.measure import Result, centile, paired_result
from tests.support.postgres import Server, running_postgres
from workstation.services.reference import Reference
from workstation.services.simulation import setting as setting_module
from workstation.services.simulation.job import Job
from workstation.services.simulation.setting import Wish, prepare

STATIONS, QUICK_STATIONS = 200, 20
PROCESSES = 10
NEWS = 5.0
"""Actions a second in the whole hall while everybody looks for news: what a busy hall does."""
ONE_WAY = 0.010
VISIBLE_MS, REPLAY_SECONDS, REPLAY_ONE_MS, ROUND_TRIPS = 1_300, 30, 500, 8


class Hall200:
    """Many stations in a few processes, and one more here."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipes = []
        self._processes = []
        for place in range(PROCESSES):
            here, there = context.Pipe()
            process = context.Process(target=worker, args=(there, jobs[1:][place::PROCESSES]), daemon=True)
            process.start()
            self._pipes.append(here)
            self._processes.append(process)
        for pipe in self._pipes:
            pipe.recv()
        self.mine = Seat(jobs[0])

    def begin(self, what: str, seconds: float = 0.0) -> float:
        """Let all of them begin at once; returns the moment."""
        moment = time.monotonic() + 0.3
        for pipe in self._pipes:
            pipe.send(Task(what, moment, seconds))
        return moment

    def answers(self) -> list[object]:
        """What each process came to."""
        return [pipe.recv() for pipe in self._pipes]

    def end(self) -> None:
        """Close the stations."""
        end_all(self._pipes, self._processes, 20)
        self.mine.opened.close()


def measure(server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """Two hundred stations at a server that takes so many, then one far away from it."""
    stations = QUICK_STATIONS if quick else STATIONS
    yield from _beside_bare(home / "beside", stations, 1.0 if quick else 6.0)
    with running_postgres(fsync=True, connections=stations + 60) as own:
        url = own.create()
        # stations here issue nothing themselves: no numbers are kept back for them
        with patch.object(setting_module, "_groups", _every_group):
            setting = prepare(Wish(url, stations + 1, 6, 1, home / "acks", home / "hall"))
        hall = Hall200(setting.jobs)
        try:
            yield _acting(hall, stations, 4.0 if quick else 15.0)
            yield from _news(hall, own, stations, 5.0 if quick else 20.0)
            yield from _replay(hall, stations)
        finally:
            hall.end()
    yield _far_away(server, home, 20 if quick else 60)


def _beside_bare(home: Path, stations: int, seconds: float) -> Iterator[Result]:
    """Calls alone, beside the bare statement: a connection each for looking, acting and the statement."""
    with (
        running_postgres(fsync=True, connections=3 * stations + 60) as own,
        patch.object(setting_module, "_groups", _every_group),
        crowd(own, home, stations) as made,
    ):
        paced = paired_result(
            f"call-next, {stations} stations, {PACE:g} actions/s each", pairs(made, PACE, seconds),
            "bare UPDATE, same pace",
        )  # fmt: skip
        yield replace(paced, note="every station also writes down what all the others do, on the same cores")
        yield closed(made, stations, seconds / 2)


def _every_group(wish: Wish, reference: Reference, _given: object) -> tuple[tuple[str, ...], int]:
    return tuple(group.key for group in reference.staffing.groups), wish.counters * 4


def _acting(hall: Hall200, stations: int, seconds: float) -> Result:
    hall.begin("act", seconds)
    answers: list[tuple[list[float], int]] = hall.answers()  # type: ignore[assignment]
    took = [one for some, _unanswered in answers for one in some]
    unanswered = sum(count for _some, count in answers)
    return Result(
        f"{stations} stations, {PACE:g} actions/s each", "ms", centile(took, 50), centile(took, 99),
        note=f"{len(took) / seconds:.0f} actions/s; {unanswered} not answered in time",
    )  # fmt: skip


def _news(hall: Hall200, server: Server, stations: int, seconds: float) -> Iterator[Result]:
    """One station acts a few times a second, all others look once a second."""
    # the stations of the storm before only sent: here they read it first, all on this machine's processors
    hall.begin("catch_up")
    hall.answers()
    hall.mine.catch_up()
    begin = hall.begin("watch", seconds)
    time.sleep(max(0.0, begin + 1 - time.monotonic()))
    before, began = _cpu(server), time.monotonic()
    acted: list[tuple[int, float]] = []
    while time.monotonic() < begin + seconds - 2:
        moment = time.monotonic()
        hall.mine.act([])
        acted.append((hall.mine.look()[0], moment))
        time.sleep(max(0.0, 1 / NEWS - (time.monotonic() - moment)))
    share = (_cpu(server) - before) / (time.monotonic() - began)
    late = []
    for watcher in [one for some in hall.answers() for one in some]:  # type: ignore[attr-defined]
        for place, moment in acted:
            # whoever never saw it counts as seeing it at the end
            seen_at = (at for seen, at in watcher if seen >= place and at >= moment)
            late.append(next(seen_at, begin + seconds) - moment)
    shown = [one * 1000 for one in late]
    yield Result(
        f"an action becomes visible at {stations} other stations", "ms", centile(shown, 50),
        centile(shown, 99), goal=f"p99 <= {VISIBLE_MS} ms", ok=centile(shown, 99) <= VISIBLE_MS,
        note=f"{NEWS:g} actions/s in the hall",
    )  # fmt: skip
    yield Result(
        f"the server's share of one core for {stations} looks a second", "%", round(share * 100, 1),
        round(share * 100, 1), note=f"of {psutil.cpu_count()} cores {share * 100 / psutil.cpu_count():.1f} %",
    )  # fmt: skip


def _replay(hall: Hall200, stations: int) -> Iterator[Result]:
    hall.begin("write")
    hall.answers()
    began = hall.begin("send")
    ended = hall.answers()
    seconds = max(moment for moment, _took in ended) - began  # type: ignore[misc]
    yield Result(
        f"replay of {stations} stations x {REPLAYED} actions, all at once", "s", round(seconds, 2),
        round(seconds, 2), goal=f"<= {REPLAY_SECONDS} s", ok=seconds <= REPLAY_SECONDS,
        note=f"{stations * REPLAYED / seconds:.0f} actions/s",
    )  # fmt: skip
    took = []
    for _round in range(9):
        hall.mine.write()
        took.append(hall.mine.send())
    yield Result(
        f"replay of {REPLAYED} actions of one station", "ms", centile(took, 50), centile(took, 99),
        goal=f"p50 <= {REPLAY_ONE_MS} ms", ok=centile(took, 50) <= REPLAY_ONE_MS,
    )  # fmt: skip


def _far_away(server: Server, home: Path, rounds: int) -> Result:
    """A call over a line that takes ten milliseconds each way."""
    url = server.create()
    setting = prepare(Wish(url, 1, 300, 1, home / "far_acks", home / "far"))
    with far_line(server.port, ONE_WAY) as port:
        seat = Seat(replace(setting.jobs[0], url=url.replace(f":{server.port}/", f":{port}/")))
        calls: list[float] = []
        for place in range(3 * (rounds + 3)):
            # a call, then start and finish; the first rounds compile and prepare
            seat.act(calls if place % 3 == 0 and place >= 9 else [])
        seat.opened.close()
    server.drop(url)
    trips = statistics.median(calls) / (2 * ONE_WAY * 1000)
    return Result(
        "call-next with 20 ms to the server", "ms", centile(calls, 50), centile(calls, 99),
        goal=f"p50 <= {ROUND_TRIPS} round trips", ok=trips <= ROUND_TRIPS, note=f"{trips:.1f} round trips",
    )  # fmt: skip


def _cpu(server: Server) -> float:
    """Seconds of processor time that the server and its children have used."""
    root = psutil.Process(server.pid)
    seconds = 0.0
    for process in (root, *root.children(recursive=True)):
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        seconds += times.user + times.system
    return seconds
