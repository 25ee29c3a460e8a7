"""One station of the living hall: opened, kept in step with the hall, with a person signed in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from workstation.domain.signed_in import SignedIn
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.first.service import FirstService
from workstation.services.handlers import all_kinds
from workstation.services.intake.service import IntakeService
from workstation.services.living.pace import Post
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.sessions.passwords import Verifier
from workstation.services.sessions.service import SessionService
from workstation.services.tickets.service import TicketService
from workstation.sync.opening import open_station

EVERY = timedelta(seconds=5)
"""How often a station that does nothing looks at the hall; its beat goes out on every second look."""


class Place:
    """A station and its services, the same ones a real window has."""

    def __init__(self, post: Post, url: str, clock: Callable[[], datetime], verifier: Verifier) -> None:
        self.post = post
        self.opened = open_station(post.folder, url, all_kinds(), clock).stepped()
        station = self.opened.station
        self.shelf = ReferenceShelf(station.store.reading)
        station.listen(lambda tables: self.shelf.forget() if "document" in tables else None)
        self.sessions = SessionService(station, self.opened.hall, self.shelf, clock, verifier)
        self.reception = ReceptionService(station, self.shelf, clock)
        self.intake = IntakeService(station, self.shelf)
        self.tickets = TicketService(station, self.shelf, lambda me: self.intake.person_left(me=me))
        self.first = FirstService(station, self.shelf)
        self._clock = clock
        self._looked: datetime | None = None
        self._signed_on = ""
        self.me: SignedIn | None = None

    @property
    def reference(self) -> Reference:
        """The hall's published data."""
        return self.shelf.current()

    def today(self) -> str:
        """The day of the hall."""
        return self.reference.hours.local(self._clock()).date().isoformat()

    def person(self) -> SignedIn:
        """Whoever sits here; signs in on the first call of a day. Raises what signing in raises."""
        today = self.today()
        if self.me is None or self._signed_on != today:
            self.me = self.sessions.sign_in(self.post.staff_no, DEMO_PASSWORD)
            self._signed_on = today
            self.look()
        return self.me

    def look(self) -> None:
        """Push and pull now."""
        self.opened.sync()
        self._looked = self._clock()

    def look_when_due(self, now: datetime) -> datetime:
        """Push and pull when it is time; returns when it is time again."""
        if self._looked is None or now - self._looked >= EVERY:
            self.look()
        return (self._looked or now) + EVERY

    def close(self) -> None:
        """Let go of the station's file."""
        self.opened.close()
