"""Tickets: the states of a number, and the rules about calling, passing and finishing it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from workstation.domain.errors import NotAllowed, RuleBroken, WrongTransition
from workstation.domain.machine import CLERKS, GUIDES, SYSTEM, Machine, Transition, steps
from workstation.domain.staff import QueueRules, Role


class TicketState(StrEnum):
    """Where a number stands."""

    waiting = "waiting"
    called = "called"
    serving = "serving"
    finished = "finished"
    no_show = "no_show"
    on_hold = "on_hold"
    abandoned = "abandoned"
    cancelled = "cancelled"


class TicketAct(StrEnum):
    """What happens to a number."""

    take = "take"
    call = "call"
    recall = "recall"
    start = "start"
    pass_over = "pass_over"
    requeue = "requeue"
    abandon = "abandon"
    hold = "hold"
    resume = "resume"
    transfer = "transfer"
    finish = "finish"
    cancel = "cancel"
    undo_start = "undo_start"
    undo_pass_over = "undo_pass_over"
    undo_hold = "undo_hold"
    undo_transfer = "undo_transfer"
    undo_finish = "undo_finish"


class TicketStepRefused(WrongTransition):
    """The number has no such step now. Params: state, act."""

    code = "ticket_step_refused"


class TicketNotAllowed(NotAllowed):
    """This role may not do that with a number. Params: state, act, role."""

    code = "ticket_not_allowed"


class NoShowTooEarly(RuleBroken):
    """Not called often or long enough yet. Params: calls_left, wait_seconds (until the next key counts)."""

    code = "no_show_too_early"


class RecallTooSoon(RuleBroken):
    """Called a moment ago. Params: seconds (still to wait), since (seconds gone by)."""

    code = "recall_too_soon"


class RequeueRefused(RuleBroken):
    """The number cannot come back. Params: reason (times_used_up, other_day), times."""

    code = "requeue_refused"


class MaterialInTheAir(RuleBroken):
    """Material was taken and no paper says so. Params: pieces, ticket."""

    code = "material_in_the_air"


class MatterWithoutOutcome(RuleBroken):
    """A matter of the ticket has no outcome yet. Params: matters."""

    code = "matter_without_outcome"


_S, _A = TicketState, TicketAct
_OPEN = (_S.waiting, _S.called, _S.serving, _S.on_hold, _S.no_show)
_TAKERS = GUIDES | SYSTEM

OPEN_STATES = frozenset(_OPEN)
CLOSED_STATES = frozenset(_S) - OPEN_STATES

TICKET_MACHINE: Machine[TicketState, TicketAct] = Machine(
    "ticket",
    (
        Transition(None, _S.waiting, _A.take, _TAKERS, "group_known"),
        # one ticket never goes to two windows: the claim is atomic in the hall
        Transition(_S.waiting, _S.called, _A.call, CLERKS, "own_window_and_group"),
        Transition(_S.called, _S.called, _A.recall, CLERKS, "may_recall"),
        Transition(_S.called, _S.serving, _A.start, CLERKS),
        Transition(_S.called, _S.no_show, _A.pass_over, CLERKS, "may_pass"),
        Transition(_S.no_show, _S.waiting, _A.requeue, GUIDES, "may_requeue"),
        Transition(_S.no_show, _S.abandoned, _A.abandon, SYSTEM, "day_closed_or_used_up"),
        Transition(_S.serving, _S.on_hold, _A.hold, CLERKS, "reason_named"),
        Transition(_S.on_hold, _S.serving, _A.resume, CLERKS),
        Transition(_S.serving, _S.waiting, _A.transfer, CLERKS, "handoff_with_words"),
        Transition(_S.serving, _S.finished, _A.finish, CLERKS, "may_finish"),
        # a number taken by mistake or twice; whoever holds material cannot lose it this way
        *steps(
            _OPEN,
            _S.cancelled,
            _A.cancel,
            frozenset({Role.guide, Role.supervisor, Role.duty_manager}),
            "no_material_and_reason",
        ),
        Transition(_S.serving, _S.called, _A.undo_start, CLERKS, "undo_window", _A.start),
        Transition(_S.no_show, _S.called, _A.undo_pass_over, CLERKS, "undo_window", _A.pass_over),
        Transition(_S.on_hold, _S.serving, _A.undo_hold, CLERKS, "undo_window", _A.hold),
        Transition(_S.waiting, _S.serving, _A.undo_transfer, CLERKS, "undo_window", _A.transfer),
        Transition(_S.finished, _S.serving, _A.undo_finish, CLERKS, "undo_window", _A.finish),
    ),
    TicketStepRefused,
    TicketNotAllowed,
)


def counted_calls(calls: Sequence[datetime], rules: QueueRules) -> tuple[datetime, ...]:
    """The calls that count: each at least the rule's gap after the one counted before it."""
    counted: list[datetime] = []
    for moment in sorted(calls):
        if not counted or (moment - counted[-1]).total_seconds() >= rules.no_show_seconds:
            counted.append(moment)
    return tuple(counted)


def seconds_to_wait(calls: Sequence[datetime], now: datetime, rules: QueueRules) -> int:
    """Whole seconds until the next key counts; 0 when it counts now."""
    if not calls:
        return 0
    gone = (now - max(calls)).total_seconds()
    return max(0, math.ceil(rules.no_show_seconds - gone))


def may_recall(calls: Sequence[datetime], now: datetime, rules: QueueRules) -> None:
    """A recall is refused before the gap (15 s) has passed. Raises RecallTooSoon."""
    wait = seconds_to_wait(calls, now, rules)
    if wait > 0:
        since = max(0, int((now - max(calls)).total_seconds()))
        raise RecallTooSoon(seconds=wait, since=since)


def may_pass(calls: Sequence[datetime], now: datetime, rules: QueueRules) -> None:
    """A person is a no-show only after the rule's calls (3, each 15 s apart), and 15 s after the last.

    Raises NoShowTooEarly(calls_left, wait_seconds). While calls are left, whatever key was pressed
    is a recall.
    """
    left = max(0, rules.no_show_calls - len(counted_calls(calls, rules)))
    wait = seconds_to_wait(calls, now, rules)
    if left > 0 or wait > 0:
        raise NoShowTooEarly(calls_left=left, wait_seconds=wait)


def may_requeue(times_before: int, taken_on: date, today: date, rules: QueueRules) -> None:
    """A no-show comes back the same day only, and only so often (2). Raises RequeueRefused."""
    if rules.same_day_only and taken_on != today:
        raise RequeueRefused(reason="other_day", times=times_before)
    if times_before >= rules.requeue_times:
        raise RequeueRefused(reason="times_used_up", times=times_before)


def may_finish(pieces_in_hand: int, matters_without_outcome: int = 0, ticket: str = "") -> None:
    """No ticket ends, and nobody else is called, while material has no paper.

    Receiving (a receipt), giving back (a signed list) and holding are the ways out. Raises
    MaterialInTheAir(pieces) or MatterWithoutOutcome(matters).
    """
    if pieces_in_hand > 0:
        raise MaterialInTheAir(pieces=pieces_in_hand, ticket=ticket)
    if matters_without_outcome > 0:
        raise MatterWithoutOutcome(matters=matters_without_outcome, ticket=ticket)
