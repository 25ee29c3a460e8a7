"""The hall's own duty: a handoff nobody signs for is noted when it is late, by whichever station is on.

Minutes run in opening hours alone. The moment follows from the handoff, so that every station that looks
names the same change, and it is made once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.action import SYSTEM, Action
from workstation.domain.ids import duty_id
from workstation.domain.staff import Role
from workstation.services.first.handing import OVERDUE, TO_SUPERVISOR
from workstation.services.first.reads import sign_minutes
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.tickets.rows import moment
from workstation.store.read import first as first_read
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station

FLAG = "flag_handoff"


class SignatureDuty:
    """Looks after unsigned handoffs. `step` is called now and then; it does what is due and nothing twice."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    def step(self, now: datetime) -> int:
        """Note every signature that is late at `now`; returns how many notes were made here."""
        reference = self._shelf.current()
        with self._station.store.reading() as reader:
            rows = first_read.unsigned(reader)
        made = 0
        for row in rows:
            for stage, at in _moments(reference, row):
                if at <= now and row[_COLUMN[stage]] is None:
                    made += self._note(row["id"], stage, at)
        return made

    def _note(self, handoff: str, stage: str, at: datetime) -> int:
        due = canonical.instant(at)
        known = duty_id(f"{FLAG}:{stage}", handoff, due)

        def make(desk: Desk) -> Action:
            payload = {"handoff": handoff, "stage": stage, "at": due, "role": Role.system.value}
            return replace(desk.action(FLAG, SYSTEM, (), payload), id=known)

        with self._station.store.reading() as reader:
            if reader.journal().get(known) is not None:
                return 0
        self._station.act(make)
        return 1


_COLUMN = {OVERDUE: "reminded_at", TO_SUPERVISOR: "escalated_at"}


def _moments(reference: Reference, row: Row) -> Iterator[tuple[str, datetime]]:
    hours = reference.hours
    sent = moment(row["sent_at"])
    if row["to_window"]:
        remind, escalate = sign_minutes(reference)
        yield OVERDUE, hours.after_open_minutes(sent, remind)
        yield TO_SUPERVISOR, hours.after_open_minutes(sent, escalate)
        return
    due = moment(row["due_at"]) if row["due_at"] else hours.next_half_day_ends(sent)
    yield OVERDUE, due
    yield TO_SUPERVISOR, hours.next_half_day_ends(due)
