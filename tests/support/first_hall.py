"""A hall whose people hand matters to one another, for tests of the chain of responsibility."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.support.ticket_hall import Clock, Seat, TicketHall
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.first.desk_reads import FirstReads
from workstation.services.first.duties import due_signatures
from workstation.services.first.entry import Entry, Target
from workstation.services.first.papers import FirstPapers
from workstation.services.first.recording import WINDOW
from workstation.services.first.service import FirstService
from workstation.services.reception.service import ReceptionService
from workstation.store.station_read import Reader
from workstation.sync.duty import Duty, DutyKeeper

CIVIL = Target("MZ", "19")
SAID = "想给老人办护理补贴，听说要先评残，不知道找残联还是民政"


class Place:
    """One person of the catalogue at a station of her own."""

    def __init__(self, hall: TicketHall, seat: Seat, me: SignedIn) -> None:
        self.hall, self.seat, self.me = hall, seat, me
        self.reception = ReceptionService(seat.station, seat.shelf, hall.clock)
        self.first = FirstService(seat.station, seat.shelf, self.reception)
        self.reads = FirstReads(seat.station, seat.shelf)
        self.papers = FirstPapers(seat.station, seat.shelf)
        self.keeper = DutyKeeper(seat.station, seat.opened.hall, self._due, lambda: 0.5)

    def _due(self, reader: Reader, now: datetime) -> tuple[Duty, ...]:
        return tuple(due_signatures(reader, self.seat.shelf.current(), now))

    def record(self, record: str) -> dict[str, object]:
        return self.seat.row("first_record", record)

    def handoff(self, handoff: str) -> dict[str, object]:
        return self.seat.row("handoff", handoff)


class FirstHall:
    """The demo hall with a clerk (window 3), window 19, window 5, the desk and the duty manager."""

    def __init__(self, url: str, tmp_path: Path, clock: Clock | None = None) -> None:
        self.hall = TicketHall(url, tmp_path, clock)
        self.clerk = self.place("SJ03", "3", "SJ003", "SJ")
        self.civil = self.place("MZ19", "19", "MZ001", "MZ", Role.chief_rep)
        self.duty = self.place("ZH21", "21", "ZH021", "ZH", only=Role.duty_manager)
        self.sync()

    @property
    def clock(self) -> Clock:
        return self.hall.clock

    def place(
        self, segment: str, window: str, staff_no: str, unit: str, *more: Role, only: Role | None = None
    ) -> Place:
        seat = self.hall.seat(segment, window, staff_no=staff_no, unit=unit)
        member = seat.shelf.current().staffing.member(staff_no)
        roles = frozenset({only}) if only else frozenset({Role.clerk, *more})
        me = SignedIn(staff_no, member.name if member else staff_no, roles, unit, window, segment)
        return Place(self.hall, seat, me)

    def sync(self) -> None:
        self.hall.sync()

    def sent(self, **more: object) -> tuple[str, str]:
        """A matter the clerk has sent to window 19 without a number; its record and handoff."""
        done = self.clerk.first.log(Entry(SAID, WINDOW, target=CIVIL, along=False, **more), me=self.clerk.me)  # type: ignore[arg-type]
        self.sync()
        return done.record, done.handoff

    def close(self) -> None:
        self.hall.close()
