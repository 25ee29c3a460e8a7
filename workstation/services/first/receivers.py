"""Whether somebody is there to sign what was sent: until somebody signs the sender answers for it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from workstation.services.reference import Reference
from workstation.services.sessions.duty import WindowState
from workstation.services.sessions.roster import ACTIVE
from workstation.store.station_read import Reader
from workstation.store.tx import Row


class Gone(StrEnum):
    """Why nobody can sign now."""

    window_closed = "window_closed"
    account_closed = "account_closed"


def gone_from(reader: Reader, reference: Reference, handoff: Row, now: datetime) -> Gone | None:
    """Why nobody signs what was sent to this window or person; None while somebody can.

    At night every window is closed: that says nothing. A unit's back office has no window to look at.
    """
    if handoff["to_person"]:
        return _left(reader, handoff["to_person"])
    window = reader.get("window", handoff["to_window"]) if handoff["to_window"] else None
    if window is None:
        return None
    if window["clerk"] and window["state"] != WindowState.closed:
        return _left(reader, window["clerk"])
    return Gone.window_closed if reference.hours.is_open(now) else None


def _left(reader: Reader, person: str) -> Gone | None:
    row = reader.get("staff", person)
    return Gone.account_closed if row is not None and row["state"] != ACTIVE else None
