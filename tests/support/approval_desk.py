"""A window that asks for approvals and an approver's desk, for tests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from argon2 import PasswordHasher

from tests.support.intake_desk import YU, IntakeDesk
from tests.support.ticket_hall import Seat, TicketHall
from workstation.domain import canonical
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.signed_in import SignedIn
from workstation.services.approvals.deciding import ApproverService
from workstation.services.approvals.service import ApprovalService
from workstation.services.approvals.views import ApprovalView
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.sessions.passwords import Verifier
from workstation.services.sessions.service import SessionService

FOOD = "food_business_licence"
QUICK = Verifier(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
OFFICE = {"SJ001": "Yu-qinghe-001", "SJ009": "Somebody-009", "SJ005": "Fang-yanqiu-005"}


@dataclass
class ApprovalDesk(IntakeDesk):
    """One seat with the services for asking and for deciding."""

    asking: ApprovalService
    deciding: ApproverService

    @classmethod
    def at(  # type: ignore[override]
        cls, hall: TicketHall, segment: str, window: str, staff_no: str, unit: str = "SJ"
    ) -> ApprovalDesk:
        plain = IntakeDesk.at(hall, segment, window, staff_no, unit)
        made = cls._over(plain)
        if staff_no in OFFICE:
            made.account(staff_no, OFFICE[staff_no])
        return made

    @classmethod
    def of_clerk(cls, hall: TicketHall) -> ApprovalDesk:
        """Window 3, whose clerk has no delegation."""
        return cls.at(hall, "SJ03", "3", "SJ009")

    @classmethod
    def of_chief(cls, hall: TicketHall) -> ApprovalDesk:
        """Window 4, the chief representative's; everybody who may decide is on duty."""
        made = cls.at(hall, "SJ04", "4", "SJ001")
        made.on_duty("SJ001", "SJ005", "ZH021", "BD001")
        return made

    @classmethod
    def _over(cls, plain: IntakeDesk) -> ApprovalDesk:
        seat = plain.seat
        sessions = SessionService(seat.station, seat.opened.hall, seat.shelf, plain.hall.clock, QUICK)
        return cls(
            plain.hall, seat, plain.service,
            ApprovalService(seat.station, seat.shelf, plain.service),
            ApproverService(seat.station, seat.shelf, plain.service, sessions.check_identity),
        )  # fmt: skip

    @property
    def me(self) -> SignedIn:
        return self.seat.me

    def cut_off(self) -> ApprovalDesk:
        """The same station with a hall that does not answer."""
        return self.at_seat(self.hall.cut_off(self.seat))

    def at_seat(self, seat: Seat) -> ApprovalDesk:
        """The same desk at a station that was opened anew."""
        return self._over(IntakeDesk(self.hall, seat, IntakeService(seat.station, seat.shelf)))

    def account(self, staff_no: str, password: str) -> None:
        """An account with this password."""
        person = {"name": staff_no, "unit": "SJ", "roles": '["clerk"]', "state": "active"}
        secret = {"verifier": QUICK.make(password), "must_change": 0, "failed": 0}
        self.seat.plant(("staff", staff_no, person))
        self.seat.plant(("credential", staff_no, secret))
        self.seat.opened.sync()

    def on_duty(self, *people: str) -> None:
        """At their posts since a minute."""
        self._presence("on_duty", people)

    def away(self, *people: str) -> None:
        """Left their posts."""
        self._presence("away", people)

    def _presence(self, state: str, people: tuple[str, ...]) -> None:
        since = canonical.instant(self.hall.clock())
        self.seat.plant(*(("presence", one, {"state": state, "since": since}) for one in people))
        self.hall.sync()

    def deferring(self, material: str = "safety_rules", *, ticket: str | None = None) -> Sheet:
        """A sheet with one row put down as 容缺."""
        sheet = self.sheet(FOOD, YU, ticket=ticket)
        return self.all_good(sheet, {material: MaterialAct.defer})

    def also_deferred(self, sheet: Sheet) -> Sheet:
        """The same sheet with one row more put down as 容缺."""
        checklist = sheet.need_checklist()
        more = next(
            r for r in checklist.needed_rows() if r.in_order and checklist.material(r.material).deferrable
        )
        sheet = sheet.judge(more.material, MaterialAct.mark_missing)
        return sheet.judge(more.material, MaterialAct.defer)

    def printed(self, paper_id: str | None) -> None:
        """The paper came out."""
        payload = {"paper": paper_id, "printer": "tray", "print_no": 1}
        self.seat.station.act(lambda desk: desk.action("paper_printed", self.me.staff_no, [], payload))

    def signed(self, sheet: Sheet) -> ApprovalView:
        """The promise about this sheet, printed and signed."""
        view = self.asking.make_promise(sheet, me=self.me)
        self.printed(view.promise_id)
        return self.asking.promise_signed(view.id, me=self.me)

    def refusing(self, item: str = FOOD) -> Sheet:
        """A sheet that is not ours to decide."""
        sheet = self.all_good(self.sheet(item, YU))
        return replace(
            sheet,
            refusal_ground="out_of_duty",
            refusal_reason="不属于本机关职权范围",
            refusal_basis="《中华人民共和国行政许可法》第三十二条第一款第二项",
            competent="安庆市交通运输局政务服务窗口",
            competent_address="安庆市宜秀区市民广场1号政务大厅二楼",
            competent_phone="0556-4161510",
        )

    def refused(self, item: str = FOOD) -> ApprovalView:
        """A refusal put before an approver."""
        return self.asking.ask(self.refusing(item), Outcome.refuse, me=self.me)
