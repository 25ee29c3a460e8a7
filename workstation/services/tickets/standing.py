"""What stands at a window now, and in which capacity somebody acts on it."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.sessions.takeover import refuse_when_lost
from workstation.services.tickets.troubles import NothingHere, NoWindow
from workstation.store.read import queue
from workstation.store.tx import Row, Tx
from workstation.sync.station import Station


def standing(tx: Tx, day: str, window: str, state: TicketState) -> Row:
    """The number called or served there. Raises NothingHere unless it is in this state."""
    found = queue.window_is_busy_with(tx, day, window)
    if found is None or found["state"] != state:
        raise NothingHere(window=window, state=None if found is None else found["state"])
    return tx.must("ticket", found["id"])


def role_in(me: SignedIn, allowed: Iterable[Role]) -> str:
    """The first of the allowed roles that this person has."""
    return next((role.value for role in sorted(allowed) if role in me.roles), Role.clerk.value)


def window_of(me: SignedIn) -> str:
    """Where this person sits. Raises NoWindow."""
    if me.window is None:
        raise NoWindow(person=me.staff_no)
    return me.window


def kept_window(station: Station, me: SignedIn) -> str:
    """Where this person sits. Raises NoWindow, WindowLost: who took it over took the number in hand, too."""
    window = window_of(me)
    refuse_when_lost(station, window, me.staff_no)
    return window
