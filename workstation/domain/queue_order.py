"""Who is called next: published grounds, appointments, transfers and holds, then first come."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from workstation.domain.staff import QueueRules


class QueueClass(IntEnum):
    """The classes of the queue; the lower is called first."""

    ground = 0
    appointment = 1
    transferred_or_held = 2
    first_come = 3


class Why(StrEnum):
    """Reason shown and recorded with the call."""

    ground = "ground"
    appointment = "appointment"
    transferred = "transferred"
    held = "held"
    first_come = "first_come"
    ordinary_turn = "ordinary_turn"
    requeued = "requeued"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One waiting ticket as the queue sees it.

    `ground` is the key of a published priority ground. `persons_to_wait`: for a requeued number,
    how many must still be called before it; 0 when its turn has come. `order_key` settles two
    numbers taken in the same moment (segment and running number).
    """

    id: str
    no: str
    group: str
    taken_at: datetime
    order_key: str
    ground: str | None = None
    appointment_at: datetime | None = None
    transferred_at: datetime | None = None
    held_at: datetime | None = None
    requeued_at: datetime | None = None
    persons_to_wait: int = 0
    investment_project: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket to call, why it is this one (with params), and whose earlier numbers were passed."""

    ticket: Waiting
    why: Why
    params: tuple[tuple[str, str | int], ...] = ()
    passed: tuple[str, ...] = ()


def in_slot(ticket: Waiting, now: datetime, rules: QueueRules) -> bool:
    """True from the early minutes before the appointment on, for whoever took the number not too late for it.

    How long the queue then takes is the hall's doing: it costs nobody her appointment.
    """
    if ticket.appointment_at is None:
        return False
    early = ticket.appointment_at - timedelta(minutes=rules.appointment_early_minutes)
    late = ticket.appointment_at + timedelta(minutes=rules.appointment_late_minutes)
    return early <= now and ticket.taken_at <= late


def class_of(
    ticket: Waiting, now: datetime, rules: QueueRules, grounds: Collection[str] | None = None
) -> QueueClass:
    """The class of a ticket now. `grounds`: the published ones; None takes any ground as published.

    An investment project is never put ahead (行政许可法 Art. 5): its own window has its own queue.
    A requeued number has lost its place and waits as an ordinary one.
    """
    if ticket.requeued_at is not None:
        return QueueClass.first_come
    if ticket.ground is not None and (grounds is None or ticket.ground in grounds):
        return QueueClass.ground
    if in_slot(ticket, now, rules):
        return QueueClass.appointment
    if ticket.transferred_at is not None or ticket.held_at is not None:
        return QueueClass.transferred_or_held
    return QueueClass.first_come


def _place(ticket: Waiting, queue_class: QueueClass) -> tuple[int, datetime, datetime, str, str]:
    """Sort key inside the order: class, then its own moment, then taking time, number and id."""
    moment = ticket.taken_at
    if queue_class is QueueClass.appointment and ticket.appointment_at is not None:
        moment = ticket.appointment_at
    elif ticket.requeued_at is not None:
        moment = ticket.requeued_at
    return (int(queue_class), moment, ticket.taken_at, ticket.order_key, ticket.id)


def ordinary_turn(recent_calls: Sequence[QueueClass], rules: QueueRules) -> bool:
    """True when the last n calls all went to classes 1 to 3: now an ordinary number has its turn.

    `recent_calls`: classes of the calls made so far in these groups, the newest last.
    """
    n = rules.ordinary_after_priority_calls
    if n <= 0 or len(recent_calls) < n:
        return False
    return all(c is not QueueClass.first_come for c in recent_calls[-n:])


def in_order(
    waiting: Iterable[Waiting], now: datetime, rules: QueueRules, grounds: Collection[str] | None = None
) -> tuple[Waiting, ...]:
    """All waiting tickets in the order of their classes: one total order, the same at every station.

    A requeued number stands behind as many of the others as it still has to let pass.
    """
    tickets = list(waiting)
    keyed = sorted(
        ((_place(t, class_of(t, now, rules, grounds)), t) for t in tickets if t.requeued_at is None),
        key=lambda pair: pair[0],
    )
    line = [t for _, t in keyed]
    back = sorted(
        (t for t in tickets if t.requeued_at is not None),
        key=lambda t: (t.persons_to_wait, t.requeued_at, t.order_key, t.id),
    )
    for shift, ticket in enumerate(back):
        # earlier ones of `back` stand in the line already and count as persons of their own
        line.insert(min(len(line), max(0, ticket.persons_to_wait) + shift), ticket)
    return tuple(line)


def next_ticket(
    waiting: Iterable[Waiting],
    recent_calls: Sequence[QueueClass],
    rules: QueueRules,
    now: datetime,
    grounds: Collection[str] | None = None,
) -> Choice | None:
    """The ticket to call now, or None when nobody waits.

    `waiting` holds only tickets of the groups this window serves. After n calls of classes 1 to 3
    one ordinary number is taken if there is one. `passed` lists the tickets taken earlier than the
    called one that keep waiting: the record of who was overtaken.
    """
    line = in_order(waiting, now, rules, grounds)
    if not line:
        return None
    classes = {t.id: class_of(t, now, rules, grounds) for t in line}
    chosen, why = line[0], None
    if ordinary_turn(recent_calls, rules):
        ordinary = next(
            (
                t
                for t in line
                if classes[t.id] is QueueClass.first_come
                and (t.requeued_at is None or t.persons_to_wait <= 0)
            ),
            None,
        )
        if ordinary is not None and ordinary is not line[0]:
            chosen, why = ordinary, Why.ordinary_turn
    passed = tuple(
        t.id
        for t in sorted(line, key=lambda t: (t.taken_at, t.order_key, t.id))
        if t is not chosen and (t.taken_at, t.order_key) < (chosen.taken_at, chosen.order_key)
    )
    if why is Why.ordinary_turn:
        return Choice(chosen, why, (("n", rules.ordinary_after_priority_calls),), passed)
    return Choice(chosen, *_reason(chosen, classes[chosen.id]), passed)


def _reason(ticket: Waiting, queue_class: QueueClass) -> tuple[Why, tuple[tuple[str, str | int], ...]]:
    if queue_class is QueueClass.ground:
        return Why.ground, (("ground", ticket.ground or ""),)
    if queue_class is QueueClass.appointment and ticket.appointment_at is not None:
        return Why.appointment, (("at", ticket.appointment_at.isoformat()),)
    if queue_class is QueueClass.transferred_or_held:
        if ticket.transferred_at is not None:
            return Why.transferred, (("taken_at", ticket.taken_at.isoformat()),)
        return Why.held, (("taken_at", ticket.taken_at.isoformat()),)
    if ticket.requeued_at is not None:
        return Why.requeued, ()
    return Why.first_come, (("taken_at", ticket.taken_at.isoformat()),)


def persons_still_to_wait(calls_since_requeue: int, rules: QueueRules) -> int:
    """How many persons must still be called before a requeued number (default 3 in all)."""
    return max(0, rules.requeue_after_persons - calls_since_requeue)
