"""A window that takes cases in and carries them on, for tests of what comes after the intake."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tests.support.intake_desk import XIAOMAN, YU, IntakeDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.casebook.acts import CaseActs
from workstation.services.casebook.service import CaseBook
from workstation.services.intake.parties import Person

FOOD = "food_business_licence"


@dataclass
class CaseDesk:
    """One seat with its intake, its case book and the steps of a case."""

    desk: IntakeDesk
    book: CaseBook
    acts: CaseActs

    @classmethod
    def at(cls, hall: TicketHall, segment: str, window: str, staff_no: str, unit: str = "SJ") -> CaseDesk:
        """A station with this clerk."""
        desk = IntakeDesk.at(hall, segment, window, staff_no, unit)
        seat = desk.seat
        book = CaseBook(seat.station, seat.shelf, seat.opened.hall, desk.service)
        return cls(desk, book, CaseActs(seat.station, seat.shelf, desk.service))

    @property
    def me(self) -> SignedIn:
        return self.desk.seat.me

    def with_roles(self, *roles: Role) -> SignedIn:
        """Myself in other capacities."""
        return replace(self.me, roles=frozenset(roles))

    def accepted(self, item: str = FOOD, *people: Person, no: str | None = None) -> str:
        """A case that was accepted just now; returns its id."""
        ticket = self.desk.serve(no) if no else None
        sheet = self.desk.all_good(self.desk.sheet(item, *(people or (YU,)), ticket=ticket))
        done = self.desk.service.accept(sheet, me=self.me)
        assert done.case_id is not None
        return done.case_id

    def received(self, item: str = FOOD, *people: Person) -> str:
        """A case that was kept and not decided; returns its id."""
        done = self.desk.service.receive(self.desk.sheet(item, *(people or (YU,))).take_rest(), me=self.me)
        assert done.case_id is not None
        return done.case_id

    def version(self, case_id: str) -> int:
        """The version of a case as this station has it."""
        return int(self.desk.seat.row("service_case", case_id)["version"])

    def row(self, case_id: str) -> dict[str, Any]:
        """The case as this station has it."""
        return self.desk.seat.row("service_case", case_id)

    def catch_up(self) -> None:
        """Make every entry that waits."""
        while self.book.catch_up():
            pass


__all__ = ["FOOD", "XIAOMAN", "YU", "CaseDesk"]
