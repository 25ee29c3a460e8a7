"""A window that takes applications in, for tests of the intake and its papers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.support.ticket_hall import Seat, TicketHall
from workstation.domain.identity import IdentityKind
from workstation.domain.material import MaterialAct
from workstation.services.intake.parties import Person
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.reference import Reference

YU = Person("余小满", id_no="34082519910109000X", phone="13800000001")
BAILU = Person("章白露", id_no="340825199207200000", phone="13800000002")
HESONG = Person("章鹤松", id_no="342826195601080000", phone="13800000003")
CHILD = Person("余知微", id_no="34082520260203000X")
XIAOMAN = Person(
    "太湖县小满餐馆", IdentityKind.uscc, "92340825MA00000234", "13800000001", org_type="个体工商户"
)
GOOD = MaterialAct.verify
MISSING = MaterialAct.mark_missing


@dataclass
class IntakeDesk:
    """One seat with its intake service."""

    hall: TicketHall
    seat: Seat
    service: IntakeService

    @classmethod
    def at(cls, hall: TicketHall, segment: str, window: str, staff_no: str, unit: str) -> IntakeDesk:
        """A station with this clerk."""
        seat = hall.seat(segment, window, staff_no=staff_no, unit=unit)
        return cls(hall, seat, IntakeService(seat.station, seat.shelf))

    @property
    def reference(self) -> Reference:
        return self.seat.shelf.current()

    def serve(self, no: str) -> str:
        """A person with a number stands at the window; returns the ticket's id."""
        group = self.reference.window(self.seat.me.window or "").groups[0]
        today = self.reference.hours.local(self.hall.clock()).date().isoformat()
        ticket = self.hall.take(self.seat, no, group=group, day=today)
        self.hall.sync()
        assert self.seat.tickets.call_next(me=self.seat.me).ticket == ticket
        self.seat.tickets.start(me=self.seat.me)
        return ticket

    def sheet(
        self, item: str, *people: Person, yes: tuple[str, ...] = (), ticket: str | None = None
    ) -> Sheet:
        """A sheet with its questions answered: yes to these, no to all others."""
        sheet = self.service.new_sheet(ticket_id=ticket).choose_item(self.reference, item)
        for index, person in enumerate(people or (YU,)):
            sheet = sheet.set_applicant(person, index=index)
        while (question := sheet.next_question()) is not None:
            sheet = sheet.answer(question.key, question.key in yes)
        if sheet.need_checklist().item.incomplete_rule.value == "on_spot_written":
            sheet = replace(sheet, property_place="太湖县晋熙镇建设路1号")
        return sheet

    def all_good(self, sheet: Sheet, but: dict[str, MaterialAct] | None = None, **details: Any) -> Sheet:
        """Every row in order, but these."""
        for row in sheet.need_checklist().needed_rows():
            act = (but or {}).get(row.material, GOOD)
            sheet = sheet.judge(row.material, act, **(details if act is not GOOD else {}))
        return sheet

    def hall_rows(self, table: str, **equals: Any) -> list[dict[str, Any]]:
        """Rows as the hall itself has them."""
        opened = self.seat.opened
        return opened.hall.ask(lambda reader: reader.find(table, **equals))  # type: ignore[no-any-return]


def folder_of(tmp_path: Path) -> Path:
    return tmp_path / "papers"
