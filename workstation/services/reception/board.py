"""What the guide's desk sees: every group with its queue, and what was issued here last."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.queue_order import Waiting, in_order
from workstation.domain.staff import Group
from workstation.domain.ticket import TicketState
from workstation.services.reception import blocks
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Row

USUAL_MINUTES = 8
FEWEST_SERVED = 3
LONGEST_COUNTED = 60
LAST_ISSUED = 12


@dataclass(frozen=True)
class GroupLine:
    """One group: who waits, how long it may take, and how many numbers this station still holds.

    `wait_minutes` is None while no window of the group is open. `left` is None before the first block.
    """

    key: str
    prefix: str
    windows: tuple[str, ...]
    open_windows: tuple[str, ...]
    items: tuple[str, ...]
    waiting: int
    wait_minutes: int | None
    left: int | None
    next_no: str | None


@dataclass(frozen=True)
class IssuedLine:
    """A number of today issued at this station; the name is masked."""

    ticket: str
    no: str
    group: str
    item: str | None
    item_name: str
    taken_at: datetime
    state: str
    name_masked: str
    ground: str | None
    needs: tuple[str, ...]
    appointment_at: datetime | None


@dataclass(frozen=True)
class Board:
    """The whole desk at one moment. `longest_minutes` is the longest wait in the hall now."""

    day: str
    at: datetime
    groups: tuple[GroupLine, ...]
    last: tuple[IssuedLine, ...]
    issued_today: int
    waiting: int
    longest_minutes: int
    left: int

    def group(self, key: str) -> GroupLine | None:
        """The line of a group."""
        return next((line for line in self.groups if line.key == key), None)


@dataclass(frozen=True)
class Position:
    """Where a number would stand: persons ahead, minutes (None: nobody can say), windows."""

    ahead: int
    wait_minutes: int | None
    windows: tuple[str, ...]


def read_board(reader: Reader, reference: Reference, segment: str, now: datetime) -> Board:
    """The desk as the station file has it."""
    day = reference.hours.local(now).date().isoformat()
    tickets = reader.find("ticket", day=day)
    stock = blocks.stock(reader, segment, day)
    open_windows = _open_windows(reader)
    own = [row for row in tickets if row["issued_at_station"] == segment]
    waiting = [row for row in tickets if row["state"] == TicketState.waiting]
    longest = max((_minutes(row["taken_at"], now) for row in waiting), default=0)
    groups = tuple(_line(g, reference, tickets, open_windows, stock) for g in reference.staffing.groups)
    newest = sorted(own, key=lambda row: (row["taken_at"], row["no"]), reverse=True)[:LAST_ISSUED]
    return Board(
        day=day,
        at=now,
        groups=groups,
        last=tuple(_issued(reader, reference, row) for row in newest),
        issued_today=len(own),
        waiting=len(waiting),
        longest_minutes=longest,
        left=sum(left for left, _next in stock.values()),
    )


def position(
    reader: Reader, reference: Reference, group: Group, now: datetime, *, ground: str | None = None,
    ticket: str | None = None,
) -> Position:
    """Where a number of this group stands, or would stand if it were taken now."""
    day = reference.hours.local(now).date().isoformat()
    tickets = [row for row in reader.find("ticket", day=day) if row["group_key"] == group.key]
    line = [_waiting(row) for row in tickets if row["state"] == TicketState.waiting]
    if ticket is None:
        ticket = "~"
        line.append(Waiting(ticket, "", group.key, now, "~", ground=ground))
    grounds = frozenset(g.key for g in reference.staffing.grounds)
    order = [w.id for w in in_order(line, now, reference.staffing.queue_rules, grounds)]
    ahead = order.index(ticket) if ticket in order else 0
    open_windows = _open_windows(reader)
    mine = tuple(w for w in group.windows if w in open_windows)
    return Position(ahead, wait_minutes(ahead, tickets, len(mine)), mine or group.windows)


def wait_minutes(ahead: int, tickets: Iterable[Row], windows: int) -> int | None:
    """A rough wait: persons ahead times today's mean service, shared by the open windows."""
    if not ahead:
        return 0
    if not windows:
        return None
    served = [_served_minutes(row) for row in tickets if row["finished_at"] and row["started_at"]]
    mean = sum(served) / len(served) if len(served) >= FEWEST_SERVED else USUAL_MINUTES
    return math.ceil(ahead * mean / windows)


def _line(
    group: Group, reference: Reference, tickets: Sequence[Row], open_windows: frozenset[str],
    stock: Mapping[str, tuple[int, int | None]],
) -> GroupLine:
    mine = [row for row in tickets if row["group_key"] == group.key]
    waiting = sum(row["state"] == TicketState.waiting for row in mine)
    here = tuple(number for number in group.windows if number in open_windows)
    left, following = stock.get(group.key, (None, None))
    items = tuple(item.name for item in reference.items.values() if item.window_group == group.key)
    return GroupLine(
        group.key, group.prefix, group.windows, here, items, waiting,
        wait_minutes(waiting, mine, len(here)),
        left, f"{group.prefix}{following:03d}" if following else None,
    )


def _issued(reader: Reader, reference: Reference, row: Row) -> IssuedLine:
    person = reader.get("person", row["person_id"]) if row["person_id"] else None
    item = reference.items.get(row["item_key"])
    return IssuedLine(
        row["id"], row["no"], row["group_key"], row["item_key"],
        item.name if item is not None else "", canonical.moment(row["taken_at"]),
        row["state"], person["name_masked"] if person and not person["hidden"] else "",
        row["ground"], tuple((row["need"] or "").split(",")) if row["need"] else (),
        canonical.moment(row["appointment_at"]) if row["appointment_at"] else None,
    )


def _waiting(row: Row) -> Waiting:
    def at(name: str) -> datetime | None:
        return canonical.moment(row[name]) if row[name] else None

    return Waiting(
        row["id"], row["no"], row["group_key"], canonical.moment(row["taken_at"]),
        f"{row['issued_at_station']}{row['no']}", row["ground"], at("appointment_at"),
        at("transferred_at"), at("held_at"), at("requeue_after"),
    )


def _open_windows(reader: Reader) -> frozenset[str]:
    return frozenset(row["id"] for row in reader.find("window", state="open"))


def _served_minutes(row: Row) -> float:
    whole = canonical.moment(row["finished_at"]) - canonical.moment(row["started_at"])
    minutes = (whole.total_seconds() - int(row["held_seconds"])) / 60
    return min(LONGEST_COUNTED, max(1.0, minutes))


def _minutes(since: str, now: datetime) -> int:
    return max(0, int((now - canonical.moment(since)).total_seconds() // 60))
