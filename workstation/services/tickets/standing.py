"""What stands at a window now, and in which capacity somebody acts on it."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.sessions.roster import ACTIVE
from workstation.services.sessions.takeover import refuse_when_lost
from workstation.services.sessions.troubles import PersonLeft
from workstation.services.tickets.troubles import NothingHere, NoWindow, WindowBusy
from workstation.store.read import queue
from workstation.store.tx import Row, Tx
from workstation.sync.station import Station


def standing(tx: Tx, day: str, window: str, state: TicketState) -> Row:
    """The number called or served there. Raises NothingHere unless it is in this state."""
    found = number_here(tx, day, window)
    if found is None or found["state"] != state:
        raise NothingHere(window=window, state=None if found is None else found["state"])
    return tx.must("ticket", found["id"])


def number_here(tx: Tx, day: str, window: str) -> Row | None:
    """The number called or served there now (id, no, state, called_at), None when it is idle. One of an
    earlier day that nobody could end any more is still served."""
    found = queue.window_is_busy_with(tx, day, window)
    return found if found is not None else still_served(tx, day, window)


def still_served(tx: Tx, day: str, window: str) -> Row | None:
    """A number of an earlier day that is still served there."""
    left = queue.left_from_earlier(tx, day, window)
    return next((row for row in left if row["state"] == TicketState.serving), None)


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


def free_window(station: Station, me: SignedIn, day: str) -> str:
    """The same for who brings another number to it: one of an earlier day is ended first, and whose account
    was closed meanwhile takes no more. Raises WindowBusy and PersonLeft, too."""
    window = kept_window(station, me)
    with station.store.reading() as reader:
        left = still_served(queue.reading_tx(reader), day, window)
        person = reader.get("staff", me.staff_no)
    if person is not None and person["state"] != ACTIVE:
        raise PersonLeft(person=me.staff_no, name=person["name"])
    if left is not None:
        raise WindowBusy(no=left["no"], state=left["state"], ticket=left["id"], called_at=left["called_at"])
    return window
