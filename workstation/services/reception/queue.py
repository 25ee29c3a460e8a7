"""Where a number stands in the queue of its group, and how long that may take."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.queue_order import Waiting, in_order
from workstation.domain.staff import Group
from workstation.services.reference import Reference
from workstation.services.tickets.choice import waiting_of
from workstation.store.read import reception as read
from workstation.store.read.queue import reading_tx
from workstation.store.station_read import Reader
from workstation.store.tx import Row

USUAL_MINUTES = 8
FEWEST_SERVED = 3
LONGEST_COUNTED = 60
_NEW = "~"


@dataclass(frozen=True)
class Position:
    """Where a number would stand: persons ahead, minutes (None: nobody can say), windows."""

    ahead: int
    wait_minutes: int | None
    windows: tuple[str, ...]


def position(
    reader: Reader,
    reference: Reference,
    group: Group,
    now: datetime,
    *,
    ground: str | None = None,
    appointment_at: datetime | None = None,
    ticket: str | None = None,
) -> Position:
    """Where a number of this group stands, or would stand if it were taken now."""
    day = reference.hours.local(now).date().isoformat()
    rows = [row for row in read.waiting(reader, day) if row["group_key"] == group.key]
    order = calling_order(reader, reference, rows, day, now, ground=ground, appointment_at=appointment_at)
    wanted = ticket or _NEW
    if ticket is not None:
        order = tuple(one for one in order if one != _NEW)
    ahead = order.index(wanted) if wanted in order else 0
    open_windows = read.open_windows(reader)
    mine = tuple(w for w in group.windows if w in open_windows)
    served = [row for row in read.served(reader, day) if row["group_key"] == group.key]
    return Position(ahead, wait_minutes(ahead, served, len(mine)), mine or group.windows)


def calling_order(
    reader: Reader,
    reference: Reference,
    rows: Sequence[Row],
    day: str,
    now: datetime,
    *,
    ground: str | None = None,
    appointment_at: datetime | None = None,
) -> tuple[str, ...]:
    """The ids of one group's waiting numbers as they are called; "~" is one that would be taken now."""
    rules = reference.staffing.queue_rules
    tx = reading_tx(reader)
    line = [waiting_of(tx, row, day, rules) for row in rows]
    group = rows[0]["group_key"] if rows else ""
    line.append(Waiting(_NEW, "", group, now, _NEW, ground=ground, appointment_at=appointment_at))
    grounds = frozenset(g.key for g in reference.staffing.grounds)
    return tuple(one.id for one in in_order(line, now, rules, grounds))


def wait_minutes(ahead: int, served: Iterable[Row], windows: int) -> int | None:
    """A rough wait: persons ahead times today's mean service, shared by the open windows."""
    if not ahead:
        return 0
    if not windows:
        return None
    minutes = [_served_minutes(row) for row in served]
    mean = sum(minutes) / len(minutes) if len(minutes) >= FEWEST_SERVED else USUAL_MINUTES
    return math.ceil(ahead * mean / windows)


def _served_minutes(row: Row) -> float:
    whole = canonical.moment(row["finished_at"]) - canonical.moment(row["started_at"])
    minutes = (whole.total_seconds() - int(row["held_seconds"])) / 60
    return min(LONGEST_COUNTED, max(1.0, minutes))
