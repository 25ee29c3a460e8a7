"""From the start of a number to its end: what a window does with the person in front of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.handoff import AskedKind, Channel, FirstAskedState, HandoffState
from workstation.domain.ticket import TicketAct, may_finish, may_pass, may_requeue
from workstation.domain.ticket_outcome import TicketOutcome
from workstation.services.tickets.calling import refuse_when_busy
from workstation.services.tickets.choice import Line
from workstation.services.tickets.rows import (
    as_day,
    calls_of,
    moment,
    needs_text,
    now_of,
    rules_of,
    step,
    step_here,
    words,
)
from workstation.store.tx import Row, Tx


def perform_start(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The person is here: the first-asked record opens, and a handoff that came along is signed for."""
    row, after = step_here(tx, action, TicketAct.start)
    now = now_of(action)
    tx.update("ticket", row["id"], state=after.value, state_since=now, started_at=now, finished_at=None)
    signed = [_sign(tx, action, handoff) for handoff in _sent_along(tx, row)]
    record = _record(tx, action, row)
    matter = _matter(tx, action, row, record)
    return {"ticket": row["id"], "no": row["no"], "record": record, "matter": matter, "signed": signed}


def _sent_along(tx: Tx, row: Row) -> list[Row]:
    return tx.find("handoff", ticket_id=row["id"], state=HandoffState.sent.value)


def _sign(tx: Tx, action: Action, handoff: Row) -> str:
    now = now_of(action)
    tx.update(
        "handoff",
        handoff["id"],
        state=HandoffState.acknowledged.value,
        signed_at=now,
        signed_by=action.actor,
        signed_how="started_ticket",
        cover_for=action.payload.get("cover_for"),
    )
    if handoff["first_record_id"] is not None:
        # from now on the receiver answers for the matter; the first officer never changes
        tx.update("first_record", handoff["first_record_id"], owner=action.actor, co_owner=None)
    return str(handoff["id"])


def _record(tx: Tx, action: Action, row: Row) -> str:
    for known in tx.find("first_record", ticket_id=row["id"], order=("created_at", "id")):
        if known["state"] != "undone" and known["kind"] != AskedKind.complaint:
            return str(known["id"])
    payload = action.payload
    tx.insert(
        "first_record",
        payload["record"],
        ticket_id=row["id"],
        unit=payload["unit"],
        channel=Channel.counter.value,
        kind=AskedKind.handle.value,
        person_id=row["person_id"],
        pieces="[]",
        first_officer=action.actor,
        owner=action.actor,
        window_id=payload["window"],
        state=FirstAskedState.open.value,
        created_at=now_of(action),
    )
    return str(payload["record"])


def _matter(tx: Tx, action: Action, row: Row, record: str) -> str:
    known = tx.find("matter", ticket_id=row["id"], order=("ord", "id"))
    for matter in known:
        if matter["outcome"] is None:
            return str(matter["id"])
    tx.insert(
        "matter",
        action.payload["matter"],
        ticket_id=row["id"],
        item_key=row["item_key"],
        first_record_id=None if known else record,
        created_at=now_of(action),
        ord=len(known) + 1,
    )
    return str(action.payload["matter"])


def perform_no_show(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Nobody came after all calls of the rule. Raises NoShowTooEarly."""
    row, after = step_here(tx, action, TicketAct.pass_over)
    may_pass(calls_of(row), action.made_at, rules_of(action.payload))
    tx.update("ticket", row["id"], state=after.value, state_since=now_of(action), finished_at=None)
    return {"ticket": row["id"], "no": row["no"]}


def perform_hold(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The person fetches something and comes back without a new number; the window is free meanwhile."""
    row, after = step_here(tx, action, TicketAct.hold)
    now = now_of(action)
    reason = words(action.payload, "reason")
    tx.update("ticket", row["id"], state=after.value, state_since=now, held_at=now, hold_reason=reason)
    return {"ticket": row["id"], "no": row["no"]}


def perform_resume(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The person is back at the same window. Raises WindowBusy while another number is there."""
    row, after = step_here(tx, action, TicketAct.resume)
    # of a number held since an earlier day: what stands here today counts
    refuse_when_busy(tx, Line(action.payload.get("day", row["day"]), action.payload["window"], ()))
    away = (action.made_at - moment(row["held_at"])).total_seconds() if row["held_at"] else 0
    tx.update(
        "ticket",
        row["id"],
        state=after.value,
        state_since=now_of(action),
        held_at=None,
        hold_reason=None,
        held_seconds=row["held_seconds"] + max(0, int(away)),
    )
    return {"ticket": row["id"], "no": row["no"]}


def perform_transfer(tx: Tx, action: Action) -> Mapping[str, Any]:
    """To another window with the citizen's own words: the place in the queue stays, a handoff is sent.

    Until the receiver starts the number the sender answers for it.
    """
    row, after = step_here(tx, action, TicketAct.transfer)
    payload, now = action.payload, now_of(action)
    said, reason = words(payload, "words"), words(payload, "reason")
    for matter in tx.find("matter", ticket_id=row["id"]):
        if matter["outcome"] is None:
            tx.update("matter", matter["id"], outcome=TicketOutcome.handed_off.value)
    record = _pass_on(tx, row, said)
    tx.insert(
        "handoff",
        payload["handoff"],
        no=payload.get("no"),
        first_record_id=record,
        ticket_id=row["id"],
        from_unit=payload["unit"],
        from_window=payload["window"],
        from_person=action.actor,
        to_unit=payload["to_unit"],
        to_window=payload["to_window"],
        group_key=payload["to_group"],
        reason=reason,
        words=said,
        materials=canonical.encode_text(payload["materials"]),
        state=HandoffState.sent.value,
        sent_at=now,
        due_at=payload["due_at"],
        returns=0,
    )
    tx.update(
        "ticket",
        row["id"],
        state=after.value,
        state_since=now,
        group_key=payload["to_group"],
        target_window=payload["to_window"],
        transferred_at=now,
        transfer_words=said,
        requeue_after=None,
        window_id=None,
        clerk=None,
        called_at=None,
        calls="[]",
    )
    return {"ticket": row["id"], "no": row["no"], "handoff": payload["handoff"]}


def _pass_on(tx: Tx, row: Row, said: str) -> str | None:
    # a complaint goes up, never along with the number: it may be about the receiver
    records = [
        r for r in tx.find("first_record", ticket_id=row["id"])
        if r["state"] != "undone" and r["kind"] != AskedKind.complaint
    ]  # fmt: skip
    if not records:
        return None
    record = records[0]
    passed = record["state"] == FirstAskedState.open
    state = FirstAskedState.passed.value if passed else record["state"]
    tx.update("first_record", record["id"], words=record["words"] or said, state=state)
    return str(record["id"])


def perform_requeue(tx: Tx, action: Action) -> Mapping[str, Any]:
    """A no-show is back the same day: behind as many persons as the rule says. Raises RequeueRefused."""
    row, after = step(tx, action, TicketAct.requeue)
    may_requeue(
        row["requeue_count"], as_day(row["day"]), as_day(action.payload["day"]), rules_of(action.payload)
    )
    now = now_of(action)
    tx.update(
        "ticket",
        row["id"],
        state=after.value,
        state_since=now,
        requeue_after=now,
        requeue_count=row["requeue_count"] + 1,
        window_id=None,
        clerk=None,
        called_at=None,
        calls="[]",
    )
    return {"ticket": row["id"], "no": row["no"]}


def perform_cancel(tx: Tx, action: Action) -> Mapping[str, Any]:
    """A number taken by mistake or twice. Raises MaterialInTheAir or ReasonMissing."""
    row, after = step(tx, action, TicketAct.cancel)
    may_finish(row["pieces_in_hand"], 0, row["no"])
    tx.update(
        "ticket",
        row["id"],
        state=after.value,
        state_since=now_of(action),
        outcome_note=words(action.payload, "reason"),
    )
    return {"ticket": row["id"], "no": row["no"]}


def perform_set_marks(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Needs and the published ground of a number, with whereby it was seen (card, in person)."""
    row = tx.must("ticket", action.payload["ticket"])
    ground = action.payload["ground"]
    basis = words(action.payload, "basis") if ground is not None else None
    tx.update(
        "ticket",
        row["id"],
        need=needs_text(tuple(action.payload["needs"])),
        ground=ground,
        ground_basis=basis,
    )
    return {"ticket": row["id"], "no": row["no"]}
