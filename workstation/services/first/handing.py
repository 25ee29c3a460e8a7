"""Handing a matter on: sent, signed for, sent back, assigned, called back, and the reminders in between."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from workstation.domain.action import Action
from workstation.domain.handoff import (
    AskedKind,
    FirstAskedAct,
    FirstAskedState,
    HandoffAct,
    HandoffState,
    NotTheOwner,
    ReturnRefused,
    may_return,
)
from workstation.domain.ticket import TicketState
from workstation.services.first.chain import (
    handoff_step,
    handoffs_of,
    insert_handoff,
    now_of,
    record_of,
    record_step,
    refuse_concerned,
    refuse_left,
    refuse_unaddressed,
    refuse_when_under_way,
    refuse_while_called,
    send_number_home,
    take_back,
)
from workstation.services.tickets.rows import moment, words
from workstation.store.tx import Row, Tx
from workstation.sync.registry import UndoTooLate

SIGNED_HERE = "signed"
UNSIGN_WITHIN = timedelta(seconds=12)
"""Eight seconds on the screen and what the way to the hall may take."""
OVERDUE, TO_SUPERVISOR = "overdue", "to_supervisor"
_FLAGS = {OVERDUE: "reminded_at", TO_SUPERVISOR: "escalated_at"}


def perform_send(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The owner hands a matter on. It stays hers until somebody signs."""
    record = tx.must("first_record", action.payload["record"])
    if record["owner"] != action.actor:
        raise NotTheOwner(person=action.actor, owner=record["owner"])
    refuse_when_under_way(tx, record["id"])
    given = action.payload["handoff"]
    refuse_concerned(record, given["to_person"])
    if record["state"] != FirstAskedState.passed:
        after = record_step(record, FirstAskedAct.pass_on, action)
        record = tx.update("first_record", record["id"], state=after)
    insert_handoff(tx, action, record, given)
    return {"handoff": given["id"], "no": given["no"], "record": record["id"]}


def perform_sign(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The receiver signs: from now on she answers for it. The first officer keeps following it."""
    handoff = tx.must("handoff", action.payload["handoff"])
    after = handoff_step(handoff, HandoffAct.acknowledge, action)
    refuse_left(tx, action.actor)
    refuse_unaddressed(handoff, action)
    refuse_while_called(tx, handoff, TicketState.waiting, TicketState.called)
    record = record_of(tx, handoff)
    refuse_concerned(record, action.actor)
    tx.update(
        "handoff",
        handoff["id"],
        state=after,
        signed_at=now_of(action),
        signed_by=action.actor,
        signed_how=SIGNED_HERE,
        cover_for=action.payload["cover_for"],
    )
    if record is not None:
        tx.update("first_record", record["id"], owner=action.actor, co_owner=None)
    return {"handoff": handoff["id"], "record": handoff["first_record_id"]}


def perform_unsign(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Signed by mistake a moment ago: the sender answers again. Raises UndoTooLate."""
    handoff = tx.must("handoff", action.payload["handoff"])
    if handoff["signed_by"] != action.actor:
        raise NotTheOwner(person=action.actor, owner=handoff["signed_by"])
    after = handoff_step(handoff, HandoffAct.undo_acknowledge, action)
    record = record_of(tx, handoff)
    later = record is not None and (
        record["owner"] != action.actor or handoffs_of(tx, record["id"], HandoffState.sent)
    )
    if later or action.made_at - moment(handoff["signed_at"]) > UNSIGN_WITHIN:
        raise UndoTooLate(table="handoff", id=handoff["id"])
    tx.update(
        "handoff", handoff["id"], state=after, signed_at=None, signed_by=None, signed_how=None, cover_for=None
    )
    if record is not None:
        owner, helper = handoff["from_person"], handoff["assigned_by"]
        tx.update("first_record", record["id"], owner=owner, co_owner=helper)
    return {"handoff": handoff["id"]}


def perform_return(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Not ours: back to the sender at once, with the reason. A unit may say so once.

    The second time the duty manager decides (指定承办); what was assigned cannot come back.
    """
    handoff = tx.must("handoff", action.payload["handoff"])
    refuse_unaddressed(handoff, action)
    refuse_while_called(tx, handoff, TicketState.called)
    reason, now = words(action.payload, "reason"), now_of(action)
    record = record_of(tx, handoff)
    before = 0 if record is None else _returns_of_unit(tx, record, handoff["to_unit"])
    try:
        may_return(before, handoff["assigned_by"] is not None)
    except ReturnRefused as refused:
        if refused.params["reason"] != "returned_before" or record is None:
            raise
        _dispute(tx, action, handoff, record, reason)
        return {"handoff": handoff["id"], "record": record["id"], "disputed": True}
    after = handoff_step(handoff, HandoffAct.give_back, action)
    tx.update("handoff", handoff["id"], state=after, returned_at=now, return_reason=reason)
    take_back(tx, handoff, action)
    return {"handoff": handoff["id"], "record": handoff["first_record_id"], "disputed": False}


def _returns_of_unit(tx: Tx, record: Row, unit: str | None) -> int:
    rows = handoffs_of(tx, record["id"], HandoffState.returned, HandoffState.escalated)
    return sum(1 for row in rows if row["to_unit"] == unit)


def _dispute(tx: Tx, action: Action, handoff: Row, record: Row, reason: str) -> None:
    after = handoff_step(handoff, HandoffAct.escalate, action)
    tx.update("handoff", handoff["id"], state=after, returned_at=now_of(action), return_reason=reason)
    state = record_step(record, FirstAskedAct.escalate, action)
    tx.update("first_record", record["id"], state=state, co_owner=action.payload["decider"])
    send_number_home(tx, handoff, action)


def perform_cancel(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The sender calls it back before anybody signed; what was assigned, who assigned it."""
    handoff = tx.must("handoff", action.payload["handoff"])
    allowed = handoff["assigned_by"] or handoff["from_person"]
    if action.actor != allowed:
        raise NotTheOwner(person=action.actor, owner=allowed)
    refuse_while_called(tx, handoff, TicketState.called)
    after = handoff_step(handoff, HandoffAct.cancel, action)
    tx.update("handoff", handoff["id"], state=after, closed_at=now_of(action))
    record = record_of(tx, handoff)
    if handoff["assigned_by"] and record is not None:
        state = record_step(record, FirstAskedAct.escalate, action)
        tx.update("first_record", record["id"], state=state)
    else:
        take_back(tx, handoff, action)
    return {"handoff": handoff["id"], "record": handoff["first_record_id"]}


def perform_assign(tx: Tx, action: Action) -> Mapping[str, Any]:
    """指定承办: the duty manager says whose it is, for good; the unit of a complaint is asked."""
    record = tx.must("first_record", action.payload["record"])
    given, now = action.payload["handoff"], now_of(action)
    words(given, "reason")
    refuse_concerned(record, given["to_person"])
    refuse_concerned(record, action.actor)
    refuse_when_under_way(tx, record["id"])
    disputed = handoffs_of(tx, record["id"], HandoffState.escalated)
    state = record_step(record, FirstAskedAct.pass_on, action)
    asked = now if record["kind"] == AskedKind.complaint else None
    record = tx.update("first_record", record["id"], state=state, co_owner=action.actor, unit_asked_at=asked)
    if not disputed:
        insert_handoff(tx, action, record, {**given, "assigned_by": action.actor})
        return {"handoff": given["id"], "record": record["id"]}
    row = disputed[-1]
    tx.update(
        "handoff",
        row["id"],
        state=handoff_step(row, HandoffAct.assign, action),
        from_person=record["owner"],
        to_unit=given["to_unit"],
        to_window=given["to_window"],
        to_person=given["to_person"],
        reason=given["reason"],
        assigned_by=action.actor,
        sent_at=now,
        due_at=given["due_at"],
        reminded_at=None,
        escalated_at=None,
    )
    return {"handoff": row["id"], "record": record["id"]}


def perform_flag(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Nobody signed in time: the moment stands on the handoff, once; who comes later changes nothing."""
    handoff = tx.get("handoff", action.payload["handoff"])
    column = _FLAGS[action.payload["stage"]]
    if handoff is None or handoff["state"] != HandoffState.sent or handoff[column] is not None:
        return {"flagged": False}
    handoff_step(handoff, HandoffAct.flag_overdue, action)
    tx.update("handoff", handoff["id"], **{column: action.payload["at"]})
    return {"flagged": True}
