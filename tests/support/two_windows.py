"""Two windows of one unit that change one case while one of them is cut off."""

from __future__ import annotations

from dataclasses import replace

from tests.support.case_hall import FOOD, YU
from tests.support.intake_desk import IntakeDesk
from tests.support.sound import fault_of
from tests.support.ticket_hall import Seat, TicketHall
from workstation.domain.material import MaterialAct
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.tray.service import TrayService


class Two:
    """Two windows of one unit and a case both know; the first one is cut off."""

    def __init__(self, hall: TicketHall) -> None:
        self.hall = hall
        self.a = IntakeDesk.at(hall, "SJ05", "5", "SJ005", "SJ")
        self.b = IntakeDesk.at(hall, "SJ04", "4", "SJ001", "SJ")
        chief = {"name": "余青禾", "unit": "SJ", "roles": '["chief_rep"]', "state": "active"}
        self.b.seat.plant(("staff", "SJ001", chief))
        got = self.b.service.receive(self.b.sheet(FOOD, YU).take_rest(), me=self.b.seat.me)
        assert got.case_id is not None
        self.case = got.case_id
        hall.sync()
        self.hall.clock.pass_time(60)
        self.a = self.again(hall.cut_off(self.a.seat))

    def again(self, seat: Seat) -> IntakeDesk:
        """The desk at a seat that was opened anew."""
        made = IntakeDesk(self.hall, seat, self.a.service)
        made.service = IntakeService(made.seat.station, made.seat.shelf)
        return made

    def opened(self, desk: IntakeDesk, missing: str | None = None) -> Sheet:
        sheet = desk.service.open_case(self.case, me=desk.seat.me)
        return desk.all_good(sheet, {missing: MaterialAct.mark_missing} if missing else None)

    def meet(self, *, printed: bool = True) -> None:
        """Without the hall window 5 tells what is missing; window 4 accepts; then the link is back."""
        told = self.a.service.notice(self.opened(self.a, "layout"), me=self.a.seat.me)
        if printed:
            for paper in told.papers:
                self.print_out(self.a, paper.id)
        done = self.b.service.accept(self.opened(self.b), me=self.b.seat.me)
        if printed:
            for paper in done.papers:
                self.print_out(self.b, paper.id)
        self.b.seat.opened.sync()
        self.a = self.again(self.hall.link_again(self.a.seat))
        self.hall.sync()

    @staticmethod
    def print_out(desk: IntakeDesk, paper: str) -> None:
        me = desk.seat.me.staff_no
        given = {"paper": paper, "printer": "tray", "print_no": 1}
        row = desk.seat.row("paper", paper)
        subjects = [paper, row["case_id"]]
        desk.seat.station.act(lambda one: one.action("paper_printed", me, subjects, given))

    def tray(self) -> TrayService:
        return TrayService(self.a.seat.station, self.a.seat.shelf)

    def whole(self) -> bool:
        return fault_of(self.hall.url) is None

    @property
    def chief(self) -> SignedIn:
        return replace(
            self.a.seat.me, staff_no="SJ001", name="余青禾", roles=frozenset({Role.chief_rep}), window=None
        )
