"""Writing a matter down, answering it, and telling the person: the record from its first word to its end.

行政许可法 Art. 30, 32 ask for explanations and answers; the hall's first-responsibility rule asks for who,
what, which pieces, and until when.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.handoff import (
    FIRST_ASKED_MACHINE,
    AskedKind,
    FirstAskedAct,
    FirstAskedState,
    FirstAskedStepRefused,
    HandoffAct,
    HandoffState,
    NotTheOwner,
    check_directions,
)
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.first.chain import (
    HELD,
    handoff_step,
    handoffs_of,
    insert_handoff,
    now_of,
    record_step,
    refuse_concerned,
    refuse_when_under_way,
    refuse_while_called,
)
from workstation.services.people import put_person
from workstation.services.tickets.rows import words
from workstation.services.tickets.serving import perform_transfer
from workstation.store.tx import Row, Tx

ANSWER, PROMISE, WINDOW, UNIT, OUTSIDE, UNCLEAR = "answer", "promise", "window", "unit", "outside", "unclear"
WAYS = (ANSWER, PROMISE, WINDOW, UNIT, OUTSIDE, UNCLEAR)
TOLD = ("in_person", "by_phone", "by_letter", "on_paper", "not_reached")
NEEDS_NOTE = frozenset({"not_reached"})


def perform_know_person(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Whoever asked is known by name and phone."""
    return {"person": put_person(tx, action.payload["person"])}


def perform_log(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The matter in the person's own words, and at once what is done with it.

    A record that the start of a number opened and nobody wrote in is filled; else a new one is made.
    A complaint goes to whoever takes complaints, whatever was chosen.
    """
    payload = action.payload
    words(payload["values"], "words")
    record = _open(tx, action)
    kind = AskedKind(record["kind"])
    way = UNCLEAR if kind is AskedKind.complaint else payload["way"]
    detail: dict[str, Any] = {"record": record["id"], "no": record["no"], "handoff": None}
    if way == ANSWER:
        _answer(tx, action, record, words(payload, "answer"))
        if payload["told"]:
            _tell(tx, action, tx.must("first_record", record["id"]))
    elif way in (WINDOW, UNIT):
        detail["handoff"] = _pass_on(tx, action, record)
    elif way == OUTSIDE:
        _direct_out(tx, action, record)
    elif way == UNCLEAR:
        _report_up(tx, action, record)
    return {**detail, "state": tx.must("first_record", record["id"])["state"]}


def _open(tx: Tx, action: Action) -> Row:
    payload = action.payload
    values = {**payload["values"], "pieces": canonical.encode_text(payload["pieces"])}
    known = tx.get("first_record", payload["record"])
    if known is None:
        state = FIRST_ASKED_MACHINE.step(None, FirstAskedAct.record, Role(payload["role"]))
        return tx.insert(
            "first_record",
            payload["record"],
            **values,
            first_officer=action.actor,
            owner=action.actor,
            state=state.value,
            created_at=now_of(action),
        )
    if known["words"] or known["state"] != FirstAskedState.open:
        raise FirstAskedStepRefused(machine="first_asked", state=known["state"], act="record")
    if known["owner"] != action.actor:
        raise NotTheOwner(person=action.actor, owner=known["owner"])
    said = {name: value for name, value in values.items() if value is not None}
    return tx.update("first_record", known["id"], **said)


def _pass_on(tx: Tx, action: Action, record: Row) -> str:
    given = action.payload["handoff"]
    refuse_when_under_way(tx, record["id"])
    if given["transfer"] is not None:
        # the number goes along: one and the same handoff as sending a number on
        perform_transfer(tx, replace(action, payload=given["transfer"]))
        if given["to_person"] is not None:
            tx.update("handoff", given["id"], to_person=given["to_person"])
        return str(given["id"])
    insert_handoff(tx, action, record, given)
    ticket = tx.get("ticket", given["ticket"]) if given["ticket"] else None
    if ticket is not None and ticket["state"] == TicketState.waiting:
        tx.update(
            "ticket",
            ticket["id"],
            target_window=given["to_window"],
            transferred_at=now_of(action),
            transfer_words=record["words"],
        )
    tx.update("first_record", record["id"], state=record_step(record, FirstAskedAct.pass_on, action))
    return str(given["id"])


def _direct_out(tx: Tx, action: Action, record: Row) -> None:
    place = action.payload["outside"]
    check_directions(place["unit"], place["address"], place["phone"])
    after = record_step(record, FirstAskedAct.direct_out, action)
    tx.update("first_record", record["id"], state=after, place=canonical.encode_text(place))


def _report_up(tx: Tx, action: Action, record: Row) -> None:
    decider = action.payload["decider"]
    after = record_step(record, FirstAskedAct.escalate, action)
    # whom a complaint is about does not keep it either
    concerned = record["kind"] == AskedKind.complaint and record["about"] == action.actor
    owner = decider if concerned else record["owner"]
    tx.update("first_record", record["id"], state=after, co_owner=decider, owner=owner)


def perform_note_matter(tx: Tx, action: Action) -> Mapping[str, Any]:
    """A second question of the same number is a matter of its own, with its own outcome."""
    given = action.payload
    known = tx.find("matter", ticket_id=given["ticket"])
    tx.insert(
        "matter",
        given["matter"],
        ticket_id=given["ticket"],
        first_record_id=given["record"],
        created_at=now_of(action),
        ord=len(known) + 1,
    )
    return {"matter": given["matter"]}


def perform_answer(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Whoever owns the matter answers it; a handoff nobody has signed for is called back."""
    record = _mine(tx, action)
    refuse_concerned(record, action.actor)
    _answer(tx, action, record, words(action.payload, "answer"))
    if action.payload["told"]:
        _tell(tx, action, tx.must("first_record", record["id"]))
    return {"record": record["id"], "state": tx.must("first_record", record["id"])["state"]}


def _answer(tx: Tx, action: Action, record: Row, answer: str) -> None:
    now = now_of(action)
    for row in handoffs_of(tx, record["id"], HandoffState.sent):
        refuse_while_called(tx, row, TicketState.waiting, TicketState.called)
        tx.update("handoff", row["id"], state=handoff_step(row, HandoffAct.cancel, action), closed_at=now)
    for row in handoffs_of(tx, record["id"], *HELD):
        after = handoff_step(row, HandoffAct.reply, action)
        tx.update("handoff", row["id"], state=after, replied_at=now, reply=answer)
    for row in handoffs_of(tx, record["id"], HandoffState.escalated):
        tx.update("handoff", row["id"], closed_at=now)
    after = record_step(record, FirstAskedAct.answer, action)
    tx.update("first_record", record["id"], state=after, answer=answer, answered_at=now)


def perform_tell(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The person knows the answer, or it is written down why not: only now the matter is closed."""
    record = tx.must("first_record", action.payload["record"])
    if action.actor not in (record["first_officer"], record["owner"], record["co_owner"]):
        raise NotTheOwner(person=action.actor, owner=record["owner"])
    _tell(tx, action, record)
    return {"record": record["id"], "state": tx.must("first_record", record["id"])["state"]}


def _tell(tx: Tx, action: Action, record: Row) -> None:
    how = action.payload["told"]
    if how not in TOLD:
        raise ValueError(how)
    note = words(action.payload, "told_note") if how in NEEDS_NOTE else action.payload.get("told_note")
    now = now_of(action)
    for row in handoffs_of(tx, record["id"], HandoffState.replied):
        tx.update("handoff", row["id"], state=handoff_step(row, HandoffAct.close, action), closed_at=now)
    after = record_step(record, FirstAskedAct.close, action)
    told = f"{how}:{note}" if note else how
    tx.update("first_record", record["id"], state=after, told=told, closed_at=now)


def _mine(tx: Tx, action: Action) -> Row:
    record = tx.must("first_record", action.payload["record"])
    if action.actor not in (record["owner"], record["co_owner"]):
        raise NotTheOwner(person=action.actor, owner=record["owner"])
    return record
