"""Closing the day: numbers of a day that is over are abandoned, so nobody is called tomorrow by mistake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.ticket import TicketState
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Tx
from workstation.sync.duty import Duty
from workstation.sync.registry import Handler

CLOSE_DAY = "close_day"
LEFT_OVER = (TicketState.waiting, TicketState.no_show, TicketState.called)


def due_closings(reader: Reader, reference: Reference, now: datetime) -> Iterator[Duty]:
    """Days before today on which numbers are still open."""
    today = reference.hours.local(now).date().isoformat()
    days = {row["day"] for state in LEFT_OVER for row in reader.find("ticket", state=state.value)}
    for day in sorted(day for day in days if day < today):
        # once on each day: a window that had no hall on that day may still send numbers of it
        yield Duty(CLOSE_DAY, day, today, {"day": day})


def perform_close_day(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Numbers that were never served are abandoned; who is being served or on hold with material is not."""
    closed = 0
    for state in LEFT_OVER:
        for row in tx.find("ticket", day=action.payload["day"], state=state.value):
            tx.update(
                "ticket",
                row["id"],
                state=TicketState.abandoned.value,
                state_since=canonical.instant(action.made_at),
                finished_at=canonical.instant(action.made_at),
            )
            closed += 1
    return {"closed": closed}


HANDLERS = (Handler(CLOSE_DAY, Sort.HALL, perform_close_day),)
