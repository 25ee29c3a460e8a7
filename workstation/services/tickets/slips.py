"""The slip in a person's hand: her number is called also where this station has never heard of it.

A desk without the hall gives out numbers from its own blocks. The id of a number follows from the day and
the number itself, so what two stations know of it meets in one row, whichever reaches the hall first.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.ids import ticket_id
from workstation.domain.numbers import NumberWrong, TicketNo
from workstation.domain.ticket import TicketState
from workstation.services.reference import Reference
from workstation.services.tickets.calling import NAMED, line_of, perform_call_in_hand, refuse_when_busy
from workstation.services.tickets.rows import now_of
from workstation.services.tickets.troubles import (
    NoSuchNumber,
    OtherGroup,
    SlipDateUnread,
    SlipOfAnotherDay,
)
from workstation.store.tx import Row, Tx
from workstation.sync.desk import Desk

CALL_SLIP = "call_slip"
SLIP = "slip"
"""The source of a number that was called before its issue was heard of."""


def make_call(
    desk: Desk,
    reference: Reference,
    text: str,
    calling: Mapping[str, Any],
    actor: str,
    dated: date | None,
) -> Action:
    """The action that calls a number nobody here knows; `dated` is the date read on its slip, which stands
    in the action. Raises NoSuchNumber for one that no desk can have given out today, OtherGroup, WindowBusy,
    SlipDateUnread without a date."""
    line = line_of(calling)
    refuse_when_busy(desk.state, line)
    try:
        number = TicketNo.parse(text)
    except NumberWrong as wrong:
        raise NoSuchNumber(no=text) from wrong
    group = next((one.key for one in reference.staffing.groups if one.prefix == number.prefix), None)
    block = None if group is None else _block(desk.state, line.day, group, number.number)
    if group is None or block is None:
        raise NoSuchNumber(no=str(number))
    if group not in (*line.groups, *line.helps):
        raise OtherGroup(no=str(number), group=group)
    if dated is None:
        raise SlipDateUnread(no=str(number), day=line.day)
    ticket = ticket_id(desk.identity.hall_id, line.day, str(number))
    payload = {
        **calling,
        "ticket": ticket,
        "no": str(number),
        "group": group,
        "desk": block["station"],
        "slip_date": dated.isoformat(),
    }
    return desk.action(CALL_SLIP, actor, (ticket,), payload)


def check_date(no: str, dated: date | None, day: str) -> None:
    """Raises SlipOfAnotherDay when the date read on the slip is not that of the day."""
    if dated is not None and dated.isoformat() != day:
        raise SlipOfAnotherDay(no=no.strip().upper(), day=day)


def _block(state: Tx, day: str, group: str, number: int) -> Row | None:
    """The block this number was reserved in: a number outside of all blocks was mistyped."""
    blocks = state.find("number_block", day=day, group_key=group)
    return next((block for block in blocks if block["first"] <= number <= block["last"]), None)


def perform_call_slip(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Called without having been heard of: a fact. Where the number stands already it is called in it."""
    payload = action.payload
    if tx.get("ticket", payload["ticket"]) is not None:
        return perform_call_in_hand(tx, action)
    now = now_of(action)
    tx.insert(
        "ticket", payload["ticket"], day=payload["day"], no=payload["no"], group_key=payload["group"],
        source=SLIP, state=TicketState.called.value, taken_at=now, state_since=now, issued_by=action.actor,
        issued_at_station=payload["desk"], calls=canonical.encode_text([now]), window_id=payload["window"],
        clerk=action.actor, called_at=now, held_seconds=0, requeue_count=0, pieces_in_hand=0, queue_rank=0,
    )  # fmt: skip
    return {"ticket": payload["ticket"], "no": payload["no"], "why": NAMED, "params": {}, "passed": []}


def issue_called(tx: Tx, ticket: str, facts: Mapping[str, Any]) -> bool:
    """The issue of a number that was called by its slip before: who took it and when is filled in, where it
    stands stays. False when it was not."""
    known = tx.get("ticket", ticket)
    if known is None or known["source"] != SLIP:
        return False
    keep = {"state", "state_since", "calls", "held_seconds", "requeue_count", "pieces_in_hand", "queue_rank"}
    values = {key: value for key, value in facts.items() if key not in keep}
    if known["person_id"]:
        values.pop("person_id", None)
    tx.update("ticket", ticket, **values)
    return True
