"""Ticket rows: reading their columns, and the one check every step at a window begins with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.staff import QueueRules, Role
from workstation.domain.ticket import TICKET_MACHINE, TicketAct, TicketState
from workstation.services.tickets.troubles import ReasonMissing, TicketElsewhere
from workstation.store.tx import Row, Tx


def moment(text: str) -> datetime:
    """The aware moment behind a stored instant."""
    return datetime.fromisoformat(text)


def maybe_moment(text: str | None) -> datetime | None:
    """The aware moment, None for an empty column."""
    return None if text is None else moment(text)


def calls_of(row: Mapping[str, Any]) -> tuple[datetime, ...]:
    """When the number was called, oldest first."""
    return tuple(moment(text) for text in json.loads(row["calls"] or "[]"))


def needs_of(text: str | None) -> tuple[str, ...]:
    """The needs a person has at the window (hearing, assist): words separated by commas."""
    return tuple(word for word in (text or "").split(",") if word)


def needs_text(needs: tuple[str, ...]) -> str | None:
    """The column for these needs."""
    return ",".join(dict.fromkeys(needs)) or None


def rules_of(payload: Mapping[str, Any]) -> QueueRules:
    """The hall's numbers as they were when the action was made; names of a newer version are passed over."""
    known = QueueRules.__dataclass_fields__
    return QueueRules(**{name: value for name, value in payload["rules"].items() if name in known})


def step(tx: Tx, action: Action, act: TicketAct) -> tuple[Row, TicketState]:
    """The ticket of the action and its state after `act`; nothing is written yet.

    Raises NotFound, TicketStepRefused, TicketNotAllowed.
    """
    row = tx.must("ticket", action.payload["ticket"])
    return row, TICKET_MACHINE.step(_state_then(row, action, act), act, Role(action.payload["role"]))


def closed_since(row: Row, action: Action) -> bool:
    """Whether the hall closed the day of this number after the action was made: a window without the hall
    still worked then, and what it did with the number is a fact."""
    return row["state"] == TicketState.abandoned and action.made_at < moment(row["state_since"])


def _state_then(row: Row, action: Action, act: TicketAct) -> TicketState:
    """Where the number stood for whoever made the action."""
    if not closed_since(row, action):
        return TicketState(row["state"])
    if row["window_id"] is None:
        return TicketState.waiting
    return TicketState.no_show if act is TicketAct.requeue else TicketState.called


def step_here(tx: Tx, action: Action, act: TicketAct) -> tuple[Row, TicketState]:
    """The same for a number that must be at the window the action names. Raises TicketElsewhere, too."""
    row, after = step(tx, action, act)
    if row["window_id"] != action.payload["window"]:
        raise TicketElsewhere(no=row["no"], state=row["state"], window=row["window_id"])
    return row, after


def now_of(action: Action) -> str:
    """The moment of the action as it is stored."""
    return canonical.instant(action.made_at)


def words(payload: Mapping[str, Any], name: str) -> str:
    """What somebody wrote; raises ReasonMissing when it is empty."""
    text = str(payload.get(name) or "").strip()
    if not text:
        raise ReasonMissing(what=name)
    return text


def as_day(text: str) -> date:
    """The local date of a day column."""
    return date.fromisoformat(text)
