"""Calling: the hall decides who is next, so that no number ever goes to two windows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.ticket import TicketAct, TicketState, may_recall
from workstation.services.tickets.choice import Line, passed_by, pick_next
from workstation.services.tickets.rows import calls_of, closed_since, now_of, rules_of, step_here
from workstation.services.tickets.troubles import (
    NobodyWaits,
    OtherGroup,
    PutBackTooLate,
    TicketTaken,
    WindowBusy,
)
from workstation.store.read import queue
from workstation.store.tx import Row, Tx

PUT_BACK_SECONDS = 8
NAMED = "named"


def line_of(payload: Mapping[str, Any]) -> Line:
    """Whom the window of the action may call."""
    return Line(
        payload["day"], payload["window"], tuple(payload["groups"]), tuple(payload.get("helps") or ())
    )


def refuse_when_busy(tx: Tx, line: Line) -> None:
    """One number at a window at a time; a held one does not count. Raises WindowBusy."""
    busy = queue.window_is_busy_with(tx, line.day, line.window)
    if busy is not None:
        raise WindowBusy(no=busy["no"], state=busy["state"], ticket=busy["id"], called_at=busy["called_at"])


def perform_call_next(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Claim the number that is next for this window. Raises WindowBusy or NobodyWaits."""
    line = line_of(action.payload)
    if line.groups:
        queue.look_ahead(tx, line.day, line.groups, line.window)
    refuse_when_busy(tx, line)
    grounds = frozenset(action.payload["grounds"])
    pick = pick_next(tx, line, action.made_at, rules_of(action.payload), grounds)
    if pick is None:
        raise NobodyWaits(window=line.window)
    _claim(tx, action, pick.id)
    return {
        "ticket": pick.id,
        "no": pick.no,
        "why": pick.why,
        "params": pick.params,
        "passed": list(pick.passed),
    }


def perform_call_named(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Claim one number by name. Raises WindowBusy, OtherGroup, or TicketTaken saying who holds it."""
    line = line_of(action.payload)
    refuse_when_busy(tx, line)
    row = tx.must("ticket", action.payload["ticket"])
    refuse_when_taken(row, line)
    passed = passed_by(tx, line, row)
    _claim(tx, action, row["id"])
    return {"ticket": row["id"], "no": row["no"], "why": NAMED, "params": {}, "passed": list(passed)}


def perform_call_in_hand(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The number in a person's hand was called without the hall: a fact, which nothing can refuse later.

    When another window had called it meanwhile, its row stays as it is and an incident is kept.
    """
    row = tx.must("ticket", action.payload["ticket"])
    window = action.payload["window"]
    waited = row["window_id"] is None and closed_since(row, action)
    if row["state"] == TicketState.waiting or waited:
        _claim(tx, action, row["id"])
    elif row["window_id"] != window:
        tx.insert(
            "incident",
            action.id,
            kind="called_at_two_windows",
            subject=row["id"],
            station=action.station,
            at=now_of(action),
            params=canonical.encode_text({"no": row["no"], "held_by": row["window_id"], "window": window}),
            state="open",
        )
    return {"ticket": row["id"], "no": row["no"], "why": NAMED, "params": {}, "passed": []}


def refuse_when_taken(row: Row, line: Line) -> None:
    """A number by name must wait, in a group of this window or sent to it. Raises TicketTaken, OtherGroup."""
    if row["state"] != TicketState.waiting:
        raise TicketTaken(no=row["no"], state=row["state"], window=row["window_id"], clerk=row["clerk"])
    if row["target_window"] == line.window:
        return
    if row["group_key"] not in (*line.groups, *line.helps):
        raise OtherGroup(no=row["no"], group=row["group_key"])
    if row["target_window"] is not None:
        raise TicketTaken(no=row["no"], state=row["state"], window=row["target_window"], clerk=None)


def perform_recall(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Call again, not before the rule's gap. Raises RecallTooSoon."""
    row, after = step_here(tx, action, TicketAct.recall)
    calls = calls_of(row)
    may_recall(calls, action.made_at, rules_of(action.payload))
    times = [*(canonical.instant(call) for call in calls), now_of(action)]
    tx.update("ticket", row["id"], state=after.value, calls=canonical.encode_text(times), finished_at=None)
    return {"ticket": row["id"], "no": row["no"], "calls": len(times)}


def perform_put_back(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Take back a call that was just made: the number waits again in its old place, and both stay recorded.

    Raises PutBackTooLate after 8 seconds, after a second call, or for somebody else's call.
    """
    # only a number that could be started now is still merely called
    row, _after = step_here(tx, action, TicketAct.start)
    calls = calls_of(row)
    gone = int((action.made_at - calls[-1]).total_seconds()) if calls else 0
    if len(calls) != 1 or gone > PUT_BACK_SECONDS or row["clerk"] != action.actor:
        raise PutBackTooLate(no=row["no"], seconds=gone)
    tx.update(
        "ticket",
        row["id"],
        state=TicketState.waiting.value,
        state_since=now_of(action),
        window_id=None,
        clerk=None,
        called_at=None,
        finished_at=None,
        calls="[]",
    )
    return {"ticket": row["id"], "no": row["no"]}


def _claim(tx: Tx, action: Action, ticket: str) -> None:
    now = now_of(action)
    tx.update(
        "ticket",
        ticket,
        state=TicketState.called.value,
        state_since=now,
        window_id=action.payload["window"],
        clerk=action.actor,
        called_at=now,
        finished_at=None,
        calls=canonical.encode_text([now]),
    )
