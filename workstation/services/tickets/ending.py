"""The end of a number: what came of each matter, and what becomes of the first-asked record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from workstation.domain.action import Action
from workstation.domain.handoff import FirstAskedState, check_directions
from workstation.domain.ticket import TicketAct, may_finish
from workstation.domain.ticket_outcome import TicketOutcome
from workstation.services.tickets.outcomes import settle_matters
from workstation.services.tickets.rows import now_of, step_here
from workstation.store.tx import Row, Tx

ENDINGS = ("answered", "directed", "left", "not_done")


def tells_phone(note: str) -> bool:
    """Whether a phone number stands in the words; hotlines have five digits."""
    return re.search(r"\d[\d\s-]{3,}\d", note) is not None


def perform_finish(tx: Tx, action: Action) -> Mapping[str, Any]:
    """End the number. Every matter gets the outcome of what was recorded; a blank one is never called work.

    Raises MaterialInTheAir while material was taken and no paper says so, DirectionsIncomplete when
    somebody was sent outside without a place and a phone number.
    """
    row, after = step_here(tx, action, TicketAct.finish)
    may_finish(row["pieces_in_hand"], 0, row["no"])
    ending, now = action.payload.get("ending"), now_of(action)
    if ending is not None and ending["kind"] == "directed":
        told = str(ending.get("note") or "")
        check_directions(told, told, told if tells_phone(told) else "")
    settled = settle_matters(tx, row, ending)
    note = str((ending or {}).get("note") or "") or None
    for matter, outcome in settled:
        tx.update("matter", matter, outcome=outcome.value)
    _close_record(tx, row, ending, now)
    outcomes = [m["outcome"] for m in tx.find("matter", order=("ord", "id"), ticket_id=row["id"])]
    main = next(
        (word for word in reversed(outcomes) if word != TicketOutcome.consulted_blank),
        TicketOutcome.consulted_blank.value,
    )
    tx.update(
        "ticket",
        row["id"],
        state=after.value,
        state_since=now,
        finished_at=now,
        outcome=main,
        outcome_note=note,
    )
    return {"ticket": row["id"], "no": row["no"], "outcomes": outcomes or [main]}


def _close_record(tx: Tx, row: Row, ending: Mapping[str, Any] | None, now: str) -> None:
    """The record that only the start opened ends with the number; one somebody wrote in is followed up."""
    for record in tx.find("first_record", ticket_id=row["id"]):
        if record["state"] != FirstAskedState.open:
            continue
        kind = (ending or {}).get("kind")
        if kind == "directed":
            place = (ending or {}).get("note")
            tx.update("first_record", record["id"], state=FirstAskedState.directed_out.value, place=place)
        elif not record["words"] or kind == "answered":
            note = (ending or {}).get("note") if kind == "answered" else None
            tx.update(
                "first_record",
                record["id"],
                state=FirstAskedState.closed.value,
                answer=note or record["answer"],
                answered_at=now,
                closed_at=now,
            )
