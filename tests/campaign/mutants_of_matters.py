"""More planted bugs: numbers, persons, parked work, what a follower sees, and how a station gives up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from workstation.domain.action import Action, Outcome, Verdict
from workstation.domain.errors import HallBroken, HallUnreachable, NotFound
from workstation.domain.handoff import HandoffState
from workstation.domain.ticket import TicketState
from workstation.services.first.chain import handoffs_of
from workstation.services.reception.service import ReceptionService
from workstation.store import engines, station_store
from workstation.store.hall_store import HallTx
from workstation.store.station_store import StationTx
from workstation.store.tx import Tx
from workstation.sync import hall as hall_door
from workstation.sync import pusher as pushing
from workstation.sync.desk import Desk
from workstation.sync.hall import Hall
from workstation.sync.letters import Answer, Pulled
from workstation.sync.puller import Puller
from workstation.sync.registry import Registry
from workstation.sync.station import Station


def _after(kind: str, more: Callable[[Tx, Action, Mapping[str, Any]], None]) -> None:
    """Let every handler of a kind do one thing more."""
    get = Registry.get

    def changed(self: Registry, name: str, version: int = 1) -> Any:
        handler = get(self, name, version)
        if name != kind:
            return handler

        def perform(tx: Tx, action: Action) -> Mapping[str, Any]:
            detail = handler.perform(tx, action) or {}
            more(tx, action, detail)
            return detail

        return replace(handler, perform=perform)

    Registry.get = changed  # type: ignore[method-assign]


def busy_numbers_called() -> None:
    """Who is next does not look whether the number still waits."""
    _after("finish_ticket", lambda tx, _action, detail: _wait_again(tx, str(detail["ticket"])))


def _wait_again(tx: Tx, ticket: str) -> None:
    tx.update("ticket", ticket, state=TicketState.waiting.value)


def number_told_twice() -> None:
    """Every second person is told the number of the one before."""
    issue = ReceptionService.issue_ticket
    told: list[Any] = []

    def hasty(self: ReceptionService, *words: Any, **named: Any) -> Any:
        issued = issue(self, *words, **named)
        told.append(issued)
        return replace(issued, no=told[-2].no) if len(told) % 2 == 0 else issued

    ReceptionService.issue_ticket = hasty  # type: ignore[method-assign]


def number_left_out() -> None:
    """The counter leaves out every other number, and nobody knows where it is."""
    take = Desk.take_number

    def hasty(self: Desk, series: str, period: str) -> int:
        number = take(self, series, period)
        return take(self, series, period) if number % 2 == 0 else number

    Desk.take_number = hasty  # type: ignore[method-assign]


def first_officer_changed() -> None:
    """Whoever signs becomes the person who was asked first."""

    def changed(tx: Tx, action: Action, detail: Mapping[str, Any]) -> None:
        if detail.get("record"):
            tx.update("first_record", str(detail["record"]), first_officer=action.actor)

    _after("sign_handoff", changed)
    _after("start_ticket", changed)


def owner_before_signature() -> None:
    """Sending a matter on makes it somebody else's at once."""

    def changed(tx: Tx, action: Action, detail: Mapping[str, Any]) -> None:
        if detail.get("handoff"):
            row = handoffs_of(tx, str(detail["record"]), *HandoffState)[-1]
            tx.update("first_record", str(detail["record"]), owner=f"{row['to_window']}9")

    _after("log_first_asked", changed)


def parked_hidden() -> None:
    """Refused work is parked nowhere."""
    Hall._park = lambda _self, _tx, _action, _outcome: None  # type: ignore[method-assign]


def row_not_pulled() -> None:
    """A pull leaves out the newest row it has."""
    take = Station.take_pull

    def short(self: Station, pulled: Pulled) -> None:
        kept = pulled.changes if pulled.whole else pulled.changes[:-1]
        take(self, replace(pulled, changes=kept))

    Station.take_pull = short  # type: ignore[method-assign]


def rule_refuses_what_is_right() -> None:
    """A rule refuses to hold a number that is served."""

    def refuse(_tx: Tx, _action: Action, detail: Mapping[str, Any]) -> None:
        raise NotFound(table="ticket", id=str(detail["ticket"]))

    _after("hold_ticket", refuse)


def journal_given_up() -> None:
    """After the first trouble nobody sends what waits any more."""
    step = pushing.Pusher.step
    tired: set[int] = set()

    def lazy(self: pushing.Pusher, now: datetime) -> datetime:
        if id(self) not in tired:
            due = step(self, now)
            if self.state.link is pushing.Link.OFFLINE:
                tired.add(id(self))
            return due
        return now + timedelta(hours=1)

    pushing.Pusher.step = lazy  # type: ignore[method-assign]


def trouble_taken_for_broken() -> None:
    """A line that breaks is taken for a hall that is broken."""
    submit = Hall.submit

    def strict(self: Hall, *words: Any) -> Answer:
        try:
            return submit(self, *words)
        except HallUnreachable as error:
            raise HallBroken(detail=str(error)) from error

    Hall.submit = strict  # type: ignore[method-assign]


def fork_not_noticed() -> None:
    """Another history under the same numbers is taken in behind what is there."""
    numbers: dict[int, int] = {}
    record = Hall._record

    def merge(_self: Hall, _hall: HallTx, _epoch: int, seq: int, last: int) -> int:
        numbers[seq] = last + 1
        return last + 1

    def renumbered(
        self: Hall, hall: HallTx, epoch: int, item: Any, *words: Any, **named: Any
    ) -> hall_door.Recorded:
        return record(self, hall, epoch, replace(item, seq=numbers[item.seq]), *words, **named)

    Hall._next = merge  # type: ignore[method-assign]
    Hall._record = renumbered  # type: ignore[method-assign]
    Puller._watch_head = lambda _self, _now, _pulled: None  # type: ignore[method-assign]


def no_idle_timeout() -> None:
    """The server lets whoever froze inside a transaction keep the hall for ever."""
    engines.IDLE_MS = 0  # type: ignore[misc]


def journal_forgets_outcome() -> None:
    """The journal notes every answer as done, whatever it was."""
    finish = Station._finish

    def rosy(self: Station, tx: StationTx, result: hall_door.Recorded) -> Any:
        return finish(self, tx, replace(result, outcome=Outcome(Verdict.DONE)))

    Station._finish = rosy  # type: ignore[method-assign]


def no_lock_on_file() -> None:
    """Nobody keeps a second program from the station's file."""
    station_store.fcntl.flock = lambda _handle, _how: None  # type: ignore[attr-defined]
