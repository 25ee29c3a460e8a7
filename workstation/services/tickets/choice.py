"""Who is next for a window: the domain's order over the rows of the queue."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain.queue_order import (
    Choice,
    QueueClass,
    Waiting,
    class_of,
    next_ticket,
    persons_still_to_wait,
)
from workstation.domain.staff import QueueRules
from workstation.services.tickets.rows import maybe_moment, moment
from workstation.store.read import queue
from workstation.store.tx import Row, Tx


@dataclass(frozen=True)
class Line:
    """What a window may call: its own groups first; `helps` are groups it takes when its own are empty."""

    day: str
    window: str
    groups: tuple[str, ...]
    helps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pick:
    """The number to call, why it is this one, and the numbers taken earlier that keep waiting."""

    id: str
    no: str
    why: str
    params: dict[str, str | int]
    passed: tuple[str, ...]


def pick_next(tx: Tx, line: Line, now: datetime, rules: QueueRules, grounds: Collection[str]) -> Pick | None:
    """The number this window calls now, None when nobody waits for it."""
    picked = _pick(tx, line, line.groups, now, rules, grounds)
    if picked is None and line.helps:
        picked = _pick(tx, line, line.helps, now, rules, grounds)
    return picked


def passed_by(tx: Tx, line: Line, row: Row) -> tuple[str, ...]:
    """The numbers of the same group taken before this one that still wait."""
    found = queue.passed_between(tx, line.day, (row["group_key"],), line.window, row["taken_at"])
    return tuple(no for ticket, no in found if ticket != row["id"])


def waiting_of(tx: Tx, row: Row, day: str, rules: QueueRules) -> Waiting:
    """A row of the queue as the domain sees it."""
    left = 0
    if row["requeue_after"] is not None:
        called = queue.calls_since(tx, day, row["group_key"], row["requeue_after"])
        left = persons_still_to_wait(called, rules)
    return Waiting(
        id=row["id"],
        no=row["no"],
        group=row["group_key"],
        taken_at=moment(row["taken_at"]),
        order_key=f"{row['issued_at_station']}{row['no']}",
        ground=row["ground"],
        appointment_at=maybe_moment(row["appointment_at"]),
        transferred_at=maybe_moment(row["transferred_at"]),
        held_at=maybe_moment(row["held_at"]),
        requeued_at=maybe_moment(row["requeue_after"]),
        persons_to_wait=left,
    )


def class_when_called(row: Row, rules: QueueRules, grounds: Collection[str]) -> QueueClass:
    """The class a number had when it was called: what happened to it afterwards does not count."""
    called = moment(row["called_at"])
    transferred = maybe_moment(row["transferred_at"])
    waiting = Waiting(
        id=row["id"],
        no=row["no"],
        group=row["group_key"],
        taken_at=moment(row["taken_at"]),
        order_key="",
        ground=row["ground"],
        appointment_at=maybe_moment(row["appointment_at"]),
        transferred_at=transferred if transferred is not None and transferred < called else None,
        requeued_at=maybe_moment(row["requeue_after"]),
    )
    return class_of(waiting, called, rules, grounds)


def _pick(
    tx: Tx, line: Line, groups: Sequence[str], now: datetime, rules: QueueRules, grounds: Collection[str]
) -> Pick | None:
    if not groups:
        return None
    rows, whole = queue.waiting_numbers(tx, line.day, groups, line.window)
    waiting = [waiting_of(tx, row, line.day, rules) for row in rows]
    recent: list[QueueClass] = []
    n = rules.ordinary_after_priority_calls
    if n > 0 and any(class_of(one, now, rules, grounds) is not QueueClass.first_come for one in waiting):
        latest = queue.latest_calls(tx, line.day, groups, n)
        recent = [class_when_called(row, rules, grounds) for row in latest]
    choice = next_ticket(waiting, recent, rules, now, grounds)
    if choice is None:
        return None
    return Pick(
        choice.ticket.id,
        choice.ticket.no,
        choice.why.value,
        dict(choice.params),
        _passed(tx, line, groups, rows, choice, whole=whole),
    )


def _passed(
    tx: Tx, line: Line, groups: Sequence[str], rows: Sequence[Row], choice: Choice, *, whole: bool
) -> tuple[str, ...]:
    if whole:
        numbers = {row["id"]: row["no"] for row in rows}
        return tuple(numbers[ticket] for ticket in choice.passed)
    taken = next(row["taken_at"] for row in rows if row["id"] == choice.ticket.id)
    if all(taken < row["taken_at"] for row in rows if row["id"] != choice.ticket.id):
        # the first ones by time of taking are among the rows, so nobody came before this one
        return ()
    found = queue.passed_between(tx, line.day, groups, line.window, taken)
    return tuple(no for ticket, no in found if ticket != choice.ticket.id)
