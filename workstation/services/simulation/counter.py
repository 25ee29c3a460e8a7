"""One simulated window: real services and real threads between its own file and the hall."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Outcome
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.handlers import all_kinds
from workstation.services.intake.service import IntakeService
from workstation.services.reception.blocks import BlockExhausted
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import ReferenceMissing, ReferenceShelf
from workstation.services.simulation import intake
from workstation.services.simulation.acks import Ack, AckFile
from workstation.services.simulation.job import Finished, Job
from workstation.services.tickets.results import Called, Ending, Step
from workstation.services.tickets.service import TicketService
from workstation.services.tickets.troubles import NobodyWaits, WindowBusy
from workstation.store.tx import Row
from workstation.sync.opening import OpenStation, open_station

CALL = "call_next"
EXPECTED = frozenset({NobodyWaits.code, WindowBusy.code, BlockExhausted.code})
"""Refusals of a hall at work: an empty queue, a window that an unanswered call reached after all, and
numbers that the hall did not hand out in time.

Any other one is an error of the simulation or of the program."""
PATIENCE = 0.2
"""Seconds a clerk looks at a refusal before the next key."""
DRAIN_SECONDS = 60.0
_PUT_BACK, _EXTRA, _ISSUE = 0.2, 0.5, 0.15


def now() -> datetime:
    """The clock of this machine."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class _Did:
    """What a step came to: the action, and the number it was about."""

    id: str
    no: str | None
    ticket: str | None


class Counter:
    """Works one job off. Whatever it does next follows from its seed and what stands at its window."""

    def __init__(self, job: Job, opened: OpenStation, acks: AckFile) -> None:
        self._job = job
        self._opened = opened
        self._acks = acks
        self._random = random.Random(job.seed)
        self._shelf = ReferenceShelf(opened.store.reading)
        station = opened.station
        self._tickets = TicketService(station, self._shelf)
        self._reception = ReceptionService(station, self._shelf, now)
        self._intake = IntakeService(station, self._shelf)
        roles = frozenset({Role.clerk, Role.guide})
        self._me = SignedIn(job.staff_no, job.name, roles, job.unit, job.window, job.segment)
        self._done = 0
        self._calls = 0
        self._judged: set[str] = set()
        station.listen_late(self._late)

    def work(self) -> None:
        """Go on until the wanted number of actions is acknowledged."""
        fruitless = 0
        while self._done < self._job.actions and fruitless < 50:
            before = self._done
            row = self._tickets.current(self._me)
            if row is None:
                self._idle()
            elif row["state"] == TicketState.called:
                self._with_called(row)
            else:
                self._with_served(row)
            fruitless = 0 if self._done > before else fruitless + 1
            if fruitless:
                time.sleep(PATIENCE)

    @property
    def _ahead(self) -> bool:
        """Whether there is room for something else: at least a third of all actions are calls."""
        return self._calls * 3 >= self._done + 4

    def _idle(self) -> None:
        held = self._held()
        if held:
            self._step("resume_ticket", lambda: _of(self._tickets.resume(held, me=self._me)))
        elif (self._ahead and self._random.random() < _ISSUE) or self._step(
            CALL, self._call
        ) == NobodyWaits.code:
            self._issue()

    def _call(self) -> _Did:
        called: Called = self._tickets.call_next(me=self._me)
        return _Did(called.action, called.no, called.ticket)

    def _issue(self) -> None:
        group = self._random.choice(self._job.groups)

        def make() -> _Did:
            issued = self._reception.issue_ticket(TicketRequest(group), me=self._me)
            return _Did(issued.action, issued.no, issued.ticket)

        self._step("issue_ticket", make)

    def _with_called(self, row: Row) -> None:
        young = (now() - canonical.moment(row["called_at"])).total_seconds() < 5
        if young and self._random.random() < _PUT_BACK:
            self._step("put_back", lambda: _of(self._tickets.put_back(me=self._me)))
        else:
            self._step("start_ticket", lambda: _of(self._tickets.start(me=self._me)))

    def _with_served(self, row: Row) -> None:
        extra = self._random.random() < _EXTRA and self._ahead
        choice = self._random.choice(("hold", "transfer", "accept")) if extra else "finish"
        if choice == "hold":
            self._step("hold_ticket", lambda: _of(self._tickets.hold("去复印材料", me=self._me)))
        elif choice == "transfer":
            group = self._random.choice(self._job.groups)
            self._step("transfer_ticket", lambda: _of(self._send_on(group)))
        elif choice == "accept" and row["id"] not in self._judged:
            self._judged.add(row["id"])
            self._step("accept", lambda: self._accept(row))
        else:
            ending = None if row["id"] in self._judged else Ending("answered", "说明了要带的材料")
            self._step("finish_ticket", lambda: _of(self._tickets.finish(ending, me=self._me)))

    def _send_on(self, group: str) -> Step:
        return self._tickets.transfer(
            me=self._me, words="我想问这件事归谁办", reason="归别的窗口", to_group=group
        )

    def _accept(self, row: Row) -> _Did:
        sheet = intake.complete_sheet(self._intake, self._shelf.current(), row["id"], self._job.unit)
        done = self._intake.accept(sheet, me=self._me)
        return _Did(done.action_id, row["no"], row["id"])

    def _held(self) -> str | None:
        with self._opened.store.reading() as reader:
            found = reader.find(
                "ticket", state=TicketState.on_hold.value, window_id=self._job.window, limit=1
            )
        return str(found[0]["id"]) if found else None

    def _step(self, kind: str, do: Callable[[], _Did]) -> str | None:
        """Do one thing and write down what was answered; returns the code of a refusal."""
        began = time.perf_counter()
        try:
            did = do()
        except HallUnreachable as trouble:
            self._write(None, kind, "unanswered", began, code=trouble.code)
            return trouble.code
        except RuleBroken as refused:
            outcome = "refused" if refused.code in EXPECTED else "error"
            self._write(None, kind, outcome, began, code=f"{refused}")
            return refused.code
        self._done += 1
        self._calls += kind == CALL
        self._write(did, kind, "done", began)
        return None

    def _late(self, action: Action, outcome: Outcome) -> None:
        detail: dict[str, Any] = dict(outcome.detail)
        did = _Did(action.id, detail.get("no"), detail.get("ticket"))
        self._write(did, action.kind, "late", time.perf_counter())

    def _write(
        self, did: _Did | None, kind: str, outcome: str, began: float, code: str | None = None
    ) -> None:
        took = round((time.perf_counter() - began) * 1000, 3)
        at = canonical.instant(now())
        if did is None:
            self._acks.write(Ack(None, kind, outcome, None, None, at, took, code))
        else:
            self._acks.write(Ack(did.id, kind, outcome, did.no, did.ticket, at, took, code))


def run_job(job: Job, ready: Callable[[], None]) -> Finished:
    """Open the station, say so and wait in `ready`, work the job off, and bring everything to the hall."""
    bugs: list[str] = []
    opened = open_station(Path(job.folder), job.url, all_kinds(), now)
    try:
        _fetch_everything(opened)
        threads = opened.threads(lambda bug: bugs.append(f"{type(bug).__name__}: {bug}"[:300]))
        with AckFile(Path(job.acks)) as acks:
            counter = Counter(job, opened, acks)
            ready()
            threads.start()
            counter.work()
            threads.stop()
            unsent = _drain(opened)
        return Finished(unsent, tuple(bugs))
    finally:
        opened.close()


def _fetch_everything(opened: OpenStation) -> None:
    """Pull until the hall's documents are here: stations that start together wait for each other."""
    shelf = ReferenceShelf(opened.store.reading)
    until = time.monotonic() + DRAIN_SECONDS
    while True:
        opened.puller.step(now())
        try:
            shelf.current()
            return
        except ReferenceMissing:
            if time.monotonic() > until:
                raise
        time.sleep(PATIENCE)


def _drain(opened: OpenStation) -> int:
    opened.station.give_up_asking()
    until = time.monotonic() + DRAIN_SECONDS
    while True:
        opened.sync()
        with opened.store.reading() as reader:
            waiting = reader.waiting_actions()
        if not waiting or time.monotonic() > until:
            return waiting
        time.sleep(0.05)


def _of(step: Step) -> _Did:
    return _Did(step.action, step.no, step.ticket)
