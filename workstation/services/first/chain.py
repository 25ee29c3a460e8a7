"""The chain of a matter: who owns it, who was asked to take it, and what moves it from hand to hand.

Responsibility passes only when somebody signs: `owner` of a record is written by signing alone, and
given back by taking a signature back. `first_officer` is written once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.handoff import (
    FIRST_ASKED_MACHINE,
    HANDOFF_MACHINE,
    AskedKind,
    FirstAskedAct,
    FirstAskedState,
    HandoffAct,
    HandoffState,
    NotTheOwner,
)
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.first.troubles import ConcernedPerson, HandoffTravels, HandoffUnderWay
from workstation.services.sessions.roster import ACTIVE
from workstation.services.sessions.troubles import PersonLeft
from workstation.store.tx import Row, Tx

HELD = (HandoffState.acknowledged, HandoffState.in_progress)


def now_of(action: Action) -> str:
    """The moment of the action as it is stored."""
    return canonical.instant(action.made_at)


def record_step(record: Row, act: FirstAskedAct, action: Action) -> str:
    """The state of a record after `act`. Raises FirstAskedStepRefused, FirstAskedNotAllowed."""
    role = Role(action.payload["role"])
    return FIRST_ASKED_MACHINE.step(FirstAskedState(record["state"]), act, role).value


def handoff_step(handoff: Row, act: HandoffAct, action: Action) -> str:
    """The state of a handoff after `act`. Raises HandoffStepRefused, HandoffNotAllowed."""
    role = Role(action.payload["role"])
    return HANDOFF_MACHINE.step(HandoffState(handoff["state"]), act, role).value


def handoffs_of(tx: Tx, record: str, *states: HandoffState) -> list[Row]:
    """The handoffs of a record in these states, in order of sending."""
    found = tx.find("handoff", first_record_id=record, order=("sent_at", "id"))
    return [row for row in found if row["state"] in states]


def record_of(tx: Tx, handoff: Row) -> Row | None:
    """The record a handoff belongs to; a number may travel without one."""
    return tx.get("first_record", handoff["first_record_id"]) if handoff["first_record_id"] else None


def refuse_when_under_way(tx: Tx, record: str) -> None:
    """Raises HandoffUnderWay while somebody is asked to sign."""
    for row in handoffs_of(tx, record, HandoffState.sent):
        raise HandoffUnderWay(to=row["to_window"] or row["to_unit"])


def refuse_concerned(record: Row | None, person: str | None) -> None:
    """Raises ConcernedPerson when a complaint would come into the hands of whom it is about."""
    if record is not None and person and record["kind"] == AskedKind.complaint and record["about"] == person:
        raise ConcernedPerson(person=person)


def refuse_left(tx: Tx, person: str) -> None:
    """Raises PersonLeft for a closed account: nobody would answer for what it signed."""
    row = tx.get("staff", person)
    if row is not None and row["state"] != ACTIVE:
        raise PersonLeft(person=person, name=row["name"])


def refuse_unaddressed(handoff: Row, action: Action) -> None:
    """Raises NotTheOwner unless it was sent to this person, her window, her unit, or whom she covers for."""
    given = action.payload
    if handoff["to_person"]:
        meant = handoff["to_person"] in (action.actor, given["cover_for"])
    elif handoff["to_window"]:
        meant = handoff["to_window"] == given["window"]
    else:
        meant = handoff["to_unit"] == given["unit"]
    if not meant:
        raise NotTheOwner(person=action.actor, owner=handoff["to_window"] or handoff["to_unit"])


def refuse_while_called(tx: Tx, handoff: Row, *states: TicketState) -> None:
    """Raises HandoffTravels while the number it came with stands in one of these states."""
    ticket = tx.get("ticket", handoff["ticket_id"]) if handoff["ticket_id"] else None
    if ticket is not None and ticket["state"] in states:
        raise HandoffTravels(no=ticket["no"])


def insert_handoff(tx: Tx, action: Action, record: Row, given: Mapping[str, Any]) -> None:
    """A handoff is on its way; until somebody signs, the sender answers."""
    tx.insert(
        "handoff",
        given["id"],
        no=given["no"],
        first_record_id=record["id"],
        ticket_id=given["ticket"],
        case_id=record["case_id"],
        from_unit=given["from_unit"],
        from_window=given["from_window"],
        from_person=record["owner"],
        to_unit=given["to_unit"],
        to_window=given["to_window"],
        to_person=given["to_person"],
        group_key=given["group"],
        reason=given["reason"],
        words=record["words"],
        materials=canonical.encode_text(given["materials"]),
        state=HandoffState.sent.value,
        sent_at=now_of(action),
        due_at=given["due_at"],
        returns=len(handoffs_of(tx, record["id"], HandoffState.returned)),
        assigned_by=given.get("assigned_by"),
    )


def take_back(tx: Tx, handoff: Row, action: Action) -> None:
    """What was sent and is not wanted is the sender's again: the record, and the number that travelled."""
    record = record_of(tx, handoff)
    if record is not None and record["state"] == FirstAskedState.passed:
        # a sender who had signed for it herself goes on with it
        held = handoffs_of(tx, record["id"], *HELD)
        if not held:
            after = record_step(record, FirstAskedAct.take_back, action)
            tx.update("first_record", record["id"], state=after)
    send_number_home(tx, handoff, action)


def send_number_home(tx: Tx, handoff: Row, action: Action) -> None:
    """A waiting number that travelled along waits at the sender's window again, in its old place."""
    ticket = tx.get("ticket", handoff["ticket_id"]) if handoff["ticket_id"] else None
    home = action.payload.get("home")
    if ticket is None or ticket["state"] != TicketState.waiting or not home:
        return
    tx.update(
        "ticket",
        ticket["id"],
        target_window=handoff["from_window"],
        group_key=home,
        transferred_at=now_of(action),
        transfer_words=handoff["words"],
    )
