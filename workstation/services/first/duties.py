"""A handoff nobody signs for is noted when late: first for the receiver's unit, then for the supervisor.

Minutes run in opening hours alone. The moment follows from the handoff, so every station that looks names
the same duty.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.staff import Role
from workstation.services.first.handing import OVERDUE, TO_SUPERVISOR
from workstation.services.first.reads import sign_minutes
from workstation.services.reference import Reference
from workstation.services.tickets.rows import moment
from workstation.store.read import first as first_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.duty import Duty

FLAG = "flag_handoff"
_COLUMN = {OVERDUE: "reminded_at", TO_SUPERVISOR: "escalated_at"}


def due_signatures(reader: Reader, reference: Reference, now: datetime) -> Iterator[Duty]:
    """Signatures that are late and not noted as late yet."""
    for row in first_read.unsigned(reader):
        for stage, at in _moments(reference, row):
            if at <= now and row[_COLUMN[stage]] is None:
                due = canonical.instant(at)
                payload = {"handoff": row["id"], "stage": stage, "at": due, "role": Role.system.value}
                yield Duty(FLAG, f"{row['id']}:{stage}", due, payload)


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
