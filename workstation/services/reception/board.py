"""What the guide's desk sees: every group with its queue, what was issued last, and who was passed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.queue_order import persons_still_to_wait
from workstation.domain.staff import Group
from workstation.services.reception import blocks
from workstation.services.reception.diversion import Diversion
from workstation.services.reception.queue import wait_minutes
from workstation.services.reference import Reference
from workstation.store.read import reception as read
from workstation.store.read.queue import calls_since, reading_tx
from workstation.store.station_read import Reader
from workstation.store.tx import Row

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
    """A number of today issued at this station; the name is masked. `prints`: how often its slip came out."""

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
    prints: int = 1


@dataclass(frozen=True)
class PassedLine:
    """A number that was passed over, or waits again after that.

    `after`: how many persons come before it, by the hall's rule for one that comes back now, still to be
    called for one that waits. `times_left`: how often it may still come back today.
    """

    ticket: str
    no: str
    group: str
    item_name: str
    name_masked: str
    window: str
    since: datetime
    waiting: bool
    after: int
    times_left: int


@dataclass(frozen=True)
class Board:
    """The whole desk at one moment. `longest_minutes` is the longest wait in the hall now.

    `diverted` and `declined` answer the offer of self-service today; `could_divert` waiting numbers are for
    items that can be done at the machine.
    """

    day: str
    at: datetime
    groups: tuple[GroupLine, ...]
    last: tuple[IssuedLine, ...]
    passed: tuple[PassedLine, ...]
    issued_today: int
    waiting: int
    longest_minutes: int
    left: int
    diverted: int
    declined: int
    could_divert: int

    def group(self, key: str) -> GroupLine | None:
        """The line of a group."""
        return next((line for line in self.groups if line.key == key), None)


def read_board(reader: Reader, reference: Reference, segment: str, now: datetime) -> Board:
    """The desk as the station file has it."""
    day = reference.hours.local(now).date().isoformat()
    waiting = read.waiting(reader, day)
    by_group, done = _by_group(waiting), _by_group(read.served(reader, day))
    stock = blocks.stock(reader, segment, day)
    open_windows = read.open_windows(reader)
    names = _names_by_group(reference)
    offers = read.diversions(reader, day)
    return Board(
        day=day,
        at=now,
        groups=tuple(
            _line(g, names.get(g.key, ()), by_group.get(g.key, ()), done.get(g.key, ()), open_windows, stock)
            for g in reference.staffing.groups
        ),
        last=tuple(_issued(reference, row) for row in read.issued(reader, day, segment, LAST_ISSUED)),
        passed=_passed(reader, reference, day, by_group),
        issued_today=read.issued_count(reader, day, segment),
        waiting=len(waiting),
        longest_minutes=_minutes(waiting[0]["taken_at"], now) if waiting else 0,
        left=sum(left for left, _next in stock.values()),
        diverted=offers.get(Diversion.diverted.value, 0),
        declined=offers.get(Diversion.declined.value, 0),
        could_divert=sum(_self_service(reference, row["item_key"]) for row in waiting),
    )


def _line(
    group: Group,
    items: tuple[str, ...],
    waiting: Sequence[Row],
    served: Sequence[Row],
    open_windows: frozenset[str],
    stock: Mapping[str, tuple[int, int | None]],
) -> GroupLine:
    here = tuple(number for number in group.windows if number in open_windows)
    left, following = stock.get(group.key, (None, None))
    return GroupLine(
        group.key,
        group.prefix,
        group.windows,
        here,
        items,
        len(waiting),
        wait_minutes(len(waiting), served, len(here)),
        left,
        f"{group.prefix}{following:03d}" if following else None,
    )


def _passed(
    reader: Reader, reference: Reference, day: str, waiting: Mapping[str, Sequence[Row]]
) -> tuple[PassedLine, ...]:
    rules = reference.staffing.queue_rules
    lines = []
    for row in read.passed(reader, day):
        back = row["state"] == "waiting"
        if back:
            called = calls_since(reading_tx(reader), day, row["group_key"], row["requeue_after"])
            after = persons_still_to_wait(called, rules)
        else:
            after = min(rules.requeue_after_persons, len(waiting.get(row["group_key"], ())))
        lines.append(
            PassedLine(
                row["id"],
                row["no"],
                row["group_key"],
                _item_name(reference, row["item_key"]),
                _name(row),
                row["window_id"] or "",
                canonical.moment(row["state_since"]),
                back,
                after,
                max(0, rules.requeue_times - row["requeue_count"]),
            )
        )
    return tuple(lines)


def _issued(reference: Reference, row: Row) -> IssuedLine:
    return IssuedLine(
        row["id"],
        row["no"],
        row["group_key"],
        row["item_key"],
        _item_name(reference, row["item_key"]),
        canonical.moment(row["taken_at"]),
        row["state"],
        _name(row),
        row["ground"],
        tuple(row["need"].split(",")) if row["need"] else (),
        canonical.moment(row["appointment_at"]) if row["appointment_at"] else None,
        row["slip_prints"] or 1,
    )


def _by_group(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["group_key"], []).append(row)
    return found


def _names_by_group(reference: Reference) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for item in reference.items.values():
        found[item.window_group] = (*found.get(item.window_group, ()), item.name)
    return found


def _self_service(reference: Reference, item: str | None) -> bool:
    known = reference.items.get(item) if item else None
    return known is not None and known.self_service


def _item_name(reference: Reference, key: str | None) -> str:
    item = reference.items.get(key) if key else None
    return item.name if item is not None else ""


def _name(row: Row) -> str:
    # children are no part of lists (个人信息保护法 Art. 28, 31)
    return row["name_masked"] if row["name_masked"] and not row["hidden"] else ""


def _minutes(since: str, now: datetime) -> int:
    return max(0, int((now - canonical.moment(since)).total_seconds() // 60))
