"""The stations of a crowded hall, in their processes: what they do when they are told."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceShelf
from workstation.services.simulation.counter import now
from workstation.services.simulation.job import Job
from workstation.services.tickets.results import Ending
from workstation.services.tickets.service import TicketService
from workstation.store.tables import STATE_TABLES
from workstation.sync.letters import Scope
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.puller import POLL

PACE = 0.5
"""Actions a second at each station."""
REPLAYED = 30


@dataclass(frozen=True)
class Task:
    """What all processes do from one moment on: `act`, `catch_up`, `watch`, `write` or `send`."""

    what: str
    begin: float
    seconds: float = 0.0


class Seat:
    """One station in its process."""

    def __init__(self, job: Job) -> None:
        self.opened: OpenStation = open_station(Path(job.folder), job.url, all_kinds(), now).stepped()
        self.tickets = TicketService(self.opened.station, ReferenceShelf(self.opened.store.reading))
        self.me = SignedIn(job.staff_no, job.name, frozenset({Role.clerk}), job.unit, job.window, job.segment)
        self.unanswered = 0
        while self.opened.station.since()[0] is None:
            # everybody comes at once: who was not heard in time asks again
            self.opened.puller.step(now())
        columns = {name: table.columns for name, table in STATE_TABLES.items()}
        self._scope = Scope(job.segment, columns=columns)
        self._since, _incarnation = self.opened.station.since()

    def act(self, took: list[float]) -> None:
        """Call, start or finish, each of them all the way to the hall."""
        began = time.perf_counter()
        row = self.tickets.current(self.me)
        try:
            if row is None:
                self.tickets.call_next(me=self.me)
            elif row["state"] == TicketState.called:
                self.tickets.start(me=self.me)
            else:
                self.tickets.finish(Ending("answered", "说明了要带的材料"), me=self.me)
            self.opened.pusher.step(now())
        except RuleBroken:
            # not answered in time, or nobody left to call
            self.unanswered += 1
        took.append((time.perf_counter() - began) * 1000)

    def look(self) -> tuple[int, float]:
        """One look at the hall, all that the server does for it: how far it saw, and when."""
        try:
            self._since = self.opened.hall.pull(self._since, self._scope).change_seq
        except RuleBroken:
            # not answered in time: the next look sees it
            self.unanswered += 1
        return self._since or 0, time.monotonic()

    def catch_up(self) -> None:
        """Look until there is nothing new."""
        seen = -1
        while (now_seen := self.look()[0]) != seen:
            seen = now_seen

    def write(self) -> None:
        """Work on alone: nothing is sent yet."""
        with self.opened.store.reading() as reader:
            ticket = reader.find("ticket", state="waiting", limit=1)[0]["id"]
        marks = {"ticket": ticket, "needs": ["hearing"], "ground": "elderly"}
        for _change in range(REPLAYED):
            self.opened.station.act(
                lambda desk: desk.action("set_marks", "X", [ticket], {**marks, "basis": desk.new_id()})
            )

    def send(self) -> float:
        """Send all of it."""
        began = time.perf_counter()
        self.opened.pusher.step(now())
        assert not self.opened.station.open_entries()
        return (time.perf_counter() - began) * 1000


def worker(pipe: Connection, jobs: Sequence[Job]) -> None:
    chance = random.Random(jobs[0].segment)
    seats = [Seat(job) for job in jobs]
    pipe.send(None)
    while (task := pipe.recv()) is not None:
        time.sleep(max(0.0, task.begin - time.monotonic()))
        pipe.send(_TASKS[task.what](seats, task, chance))
    for seat in seats:
        seat.opened.close()


def _paced(
    seats: Sequence[Seat],
    task: Task,
    chance: random.Random,
    gap: Callable[[], float],
    do: Callable[[Seat], None],
) -> None:
    """Each station at moments of its own."""
    due = [(task.begin + gap() * chance.random(), place) for place in range(len(seats))]
    until = task.begin + task.seconds
    while True:
        due.sort()
        moment, place = due[0]
        if moment > until:
            return
        time.sleep(max(0.0, moment - time.monotonic()))
        do(seats[place])
        due[0] = (max(moment + gap(), time.monotonic()), place)


def _act(seats: Sequence[Seat], task: Task, chance: random.Random) -> tuple[list[float], int]:
    took: list[float] = []
    _paced(seats, task, chance, lambda: 1 / PACE, lambda seat: seat.act(took))
    return took, sum(seat.unanswered for seat in seats)


def _watch(seats: Sequence[Seat], task: Task, chance: random.Random) -> list[list[tuple[int, float]]]:
    seen: dict[int, list[tuple[int, float]]] = {id(seat): [] for seat in seats}
    poll = POLL.total_seconds()
    _paced(
        seats, task, chance, lambda: poll * (0.8 + 0.4 * chance.random()),
        lambda seat: seen[id(seat)].append(seat.look()),
    )  # fmt: skip
    return list(seen.values())


def _catch_up(seats: Sequence[Seat], _task: Task, _chance: random.Random) -> None:
    for seat in seats:
        seat.catch_up()


def _write(seats: Sequence[Seat], _task: Task, _chance: random.Random) -> None:
    for seat in seats:
        seat.write()


def _send(seats: Sequence[Seat], _task: Task, _chance: random.Random) -> tuple[float, list[float]]:
    took = [seat.send() for seat in seats]
    return time.monotonic(), took


_TASKS: dict[str, Callable[..., object]] = {
    "act": _act, "catch_up": _catch_up, "watch": _watch, "write": _write, "send": _send,
}  # fmt: skip
