"""Calling the next number: the whole way of a station beside one bare statement of the driver.

Stations are shared out among ten processes. The bare statement runs in the same processes, in turn with
the stations, on the same server with durable commits.
"""

from __future__ import annotations

import multiprocessing
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess as Process
from pathlib import Path

import psycopg

from tests.bench.measure import Paired, Result, centile, paired_result
from tests.support.postgres import Server
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceShelf
from workstation.services.simulation.counter import now
from workstation.services.simulation.job import Job
from workstation.services.simulation.setting import Wish, prepare
from workstation.services.tickets.service import TicketService
from workstation.sync.opening import open_station

PROCESSES = 10
PACE = 2.0
"""Actions a second at each station: a call, and half a second later its number is put back."""
CLOSED = 300
"""Actions a second that fifty stations without a pause get through."""
_BARE = (
    "UPDATE bare_queue SET state = 1, win = %s WHERE id = (SELECT id FROM bare_queue WHERE state = 0 "
    "ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING id"
)


@dataclass(frozen=True)
class Block:
    """Work for a moment: `bare` or the stations, at a pace or (0) as fast as it goes, for so many seconds."""

    bare: bool
    pace: float
    seconds: float
    begin: float


class _Seat:
    """One station in a worker, with a bare connection of its own beside it."""

    def __init__(self, job: Job) -> None:
        self.opened = open_station(Path(job.folder), job.url, all_kinds(), now).stepped()
        self.tickets = TicketService(self.opened.station, ReferenceShelf(self.opened.store.reading))
        roles = frozenset({Role.clerk})
        self.me = SignedIn(job.staff_no, job.name, roles, job.unit, job.window, job.segment)
        self.bare = psycopg.connect(job.url.replace("+psycopg", ""), autocommit=True)
        self.called = False
        self.next_pull = 0.0

    def act(self, took: list[float]) -> None:
        """A call that is measured, or the number back, which is delivered unmeasured."""
        if self.called:
            self.back()
        else:
            began = time.perf_counter()
            self.tickets.call_next(me=self.me)
            took.append((time.perf_counter() - began) * 1000)
            self.called = True
        self.look()

    def back(self) -> None:
        """The number back to the hall, delivered."""
        self.tickets.put_back(me=self.me)
        self.opened.pusher.step(now())
        self.called = False

    def look(self) -> None:
        """What the others did, once a second."""
        if time.monotonic() > self.next_pull:
            self.opened.puller.step(now())
            self.next_pull = time.monotonic() + 1

    def cycle(self, took: list[float]) -> None:
        """A call, and the number back with the next call, as finishing and calling travel together."""
        if self.called:
            self.tickets.put_back(me=self.me)
        began = time.perf_counter()
        self.tickets.call_next(me=self.me)
        took.append((time.perf_counter() - began) * 1000)
        self.called = True

    def claim(self, took: list[float]) -> None:
        """The bare statement."""
        began = time.perf_counter()
        self.bare.execute(_BARE, (1,)).fetchone()
        took.append((time.perf_counter() - began) * 1000)

    def warm(self) -> None:
        """Everything compiled and prepared, the window free."""
        for _round in range(6):
            self.act([])
            self.claim([])

    def close(self) -> None:
        self.bare.close()
        self.opened.close()


def _worker(pipe: Connection, jobs: Sequence[Job]) -> None:
    chance = random.Random(jobs[0].segment)
    seats = [_Seat(job) for job in jobs]
    for seat in seats:
        seat.warm()
    pipe.send(None)
    while (block := pipe.recv()) is not None:
        took: list[float] = []
        time.sleep(max(0.0, block.begin - time.monotonic()))
        if block.pace:
            _paced(seats, block, took, chance)
        else:
            until = time.monotonic() + block.seconds
            while time.monotonic() < until:
                for seat in seats:
                    seat.claim(took) if block.bare else seat.cycle(took)
        if not block.bare:
            # everybody's number first: it may go back for eight seconds, and reading a storm in takes longer
            for seat in seats:
                if seat.called:
                    seat.back()
            for seat in seats:
                seat.look()
        pipe.send(took)
    for seat in seats:
        seat.close()


def _paced(seats: Sequence[_Seat], block: Block, took: list[float], chance: random.Random) -> None:
    """Each station on its own beat, begun at a moment of its own: nobody in a hall presses in step."""
    gap = 1 / block.pace
    due = [(block.begin + gap * chance.random(), seat) for seat in seats]
    until = block.begin + block.seconds
    while True:
        due.sort(key=lambda pair: pair[0])
        moment, seat = due[0]
        if moment > until:
            return
        time.sleep(max(0.0, moment - time.monotonic()))
        seat.claim(took) if block.bare else seat.act(took)
        due[0] = (max(moment + gap, time.monotonic()), seat)


class Crowd:
    """Stations in their processes."""

    def __init__(self, jobs: Sequence[Job]) -> None:
        context = multiprocessing.get_context("spawn")
        shares = [jobs[place::PROCESSES] for place in range(min(PROCESSES, len(jobs)))]
        self._pipes = []
        self._processes = []
        for share in shares:
            here, there = context.Pipe()
            process = context.Process(target=_worker, args=(there, share), daemon=True)
            process.start()
            self._pipes.append(here)
            self._processes.append(process)
        for pipe in self._pipes:
            pipe.recv()

    def run(self, bare: bool, pace: float, seconds: float) -> list[float]:
        """The times of everybody over one block."""
        block = Block(bare, pace, seconds, time.monotonic() + 0.2)
        for pipe in self._pipes:
            pipe.send(block)
        return [took for pipe in self._pipes for took in pipe.recv()]

    def end(self) -> None:
        """Close the stations."""
        end_all(self._pipes, self._processes, 10)


def end_all(pipes: Sequence[Connection], processes: Sequence[Process], seconds: float) -> None:
    """No worker outlives a measurement, also not one that broke off in the middle."""
    for pipe in pipes:
        with suppress(OSError):
            pipe.send(None)
    for process in processes:
        process.join(seconds)
        if process.is_alive():
            process.kill()
            process.join()


@contextmanager
def crowd(server: Server, home: Path, stations: int) -> Iterator[Crowd]:
    """So many stations at a hall of their own with 300 waiting numbers."""
    url = server.create()
    actions = max(1, 900 // stations)
    setting = prepare(Wish(url, stations, actions, 1, home / "acks", home / f"hall{stations}"))
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CREATE TABLE bare_queue (id int PRIMARY KEY, state int, win int)")
        connection.execute("INSERT INTO bare_queue SELECT g, 0, 0 FROM generate_series(1, 200000) g")
        connection.execute("CREATE INDEX bare_waiting ON bare_queue (id) WHERE state = 0")
        connection.execute("VACUUM ANALYZE")
    made = Crowd(setting.jobs)
    try:
        yield made
    finally:
        made.end()
        server.drop(url)


def measure(server: Server, home: Path, *, quick: bool) -> Iterator[Result]:
    """1, 8 and 50 stations, paced and as fast as it goes."""
    for stations in (1, 8) if quick else (1, 8, 50):
        with crowd(server, home, stations) as made:
            seconds = 2.0 if quick else (8.0 if stations == 1 else 4.0)
            paced = pairs(made, PACE, seconds)
            goal = 6.0 if stations == 8 else None
            yield paired_result(
                f"call-next, {stations} stations, {PACE:g} actions/s each", paced, "bare UPDATE, same pace",
                most=goal, p99=50 if stations == 8 else None,
            )  # fmt: skip
            yield closed(made, stations, 1.0 if quick else 3.0)


def pairs(made: Crowd, pace: float, seconds: float) -> Paired:
    """Calls at a pace beside the bare statement at the same pace, in turn."""
    ours: list[float] = []
    theirs: list[float] = []
    ratios = []
    for _pair in range(5):
        bare = made.run(True, pace, seconds)
        station = made.run(False, pace, seconds)
        ratios.append(statistics.median(station) / statistics.median(bare))
        ours += station
        theirs += bare
    return Paired(ours, theirs, round(statistics.median(ratios), 2))


def closed(made: Crowd, stations: int, seconds: float) -> Result:
    """As fast as it goes, in turn with the bare statement."""
    rates: list[float] = []
    bare: list[float] = []
    ratios = []
    for _pair in range(5):
        theirs = len(made.run(True, 0, seconds)) / seconds
        # a cycle is two actions: the number back and the next call, both recorded by the hall
        mine = len(made.run(False, 0, seconds)) * 2 / seconds
        rates.append(mine)
        bare.append(theirs)
        ratios.append(theirs / mine)
    middle = statistics.median(rates)
    goal = stations == 50
    return Result(
        f"call-next, {stations} stations, closed loop", "actions/s", round(middle, 1), centile(rates, 1),
        "bare UPDATE/s", round(statistics.median(bare), 1), round(statistics.median(ratios), 2),
        f"p50 >= {CLOSED:g}/s" if goal else "", middle >= CLOSED if goal else True,
        f"{middle / 2:.0f} calls/s, each with the number before put back in the same submission",
    )  # fmt: skip
