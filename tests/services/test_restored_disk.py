"""An old image of a PC's disk at work while the hall is away: caught, stopped, and nothing of it is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from tests.support.intake_desk import BAILU, HESONG, YU, IntakeDesk
from tests.support.ticket_hall import DEAD, GROUP, Seat, TicketHall, kinds
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.parties import Person
from workstation.services.intake.service import IntakeService
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import ReceptionService
from workstation.services.review.service import ReviewReads
from workstation.services.tray.service import TrayService
from workstation.services.tray.settling import NumberTaken
from workstation.services.tray.views import Choice
from workstation.sync.letters import Forked
from workstation.sync.opening import open_station
from workstation.sync.pusher import Link
from workstation.sync.renewal import enrol_again

FOOD = "food_business_licence"


pytestmark = pytest.mark.usefixtures("whole")


class Pc:
    """The PC of window 3: its disk can be imaged and put back."""

    def __init__(self, hall: TicketHall) -> None:
        self.hall, self.folder = hall, hall.tmp_path / "SJ03"
        self.image = hall.tmp_path / "image"
        self.seat = hall.seat("SJ03", "3", staff_no="SJ009")
        self.reception.refill(me=self.guide, groups=(GROUP,))
        self.receipt = ""

    @property
    def guide(self) -> SignedIn:
        return replace(self.seat.me, roles=frozenset({Role.guide, Role.clerk}))

    @property
    def reception(self) -> ReceptionService:
        return ReceptionService(self.seat.station, self.seat.shelf, self.hall.clock)

    @property
    def tray(self) -> TrayService:
        return TrayService(self.seat.station, self.seat.shelf, self.seat.opened.hall)

    def number(self) -> str:
        return self.reception.issue_ticket(TicketRequest(GROUP), me=self.guide).no

    def case_of(self, person: Person) -> str:
        """Received; returns the number of the receipt."""
        desk = IntakeDesk(self.hall, self.seat, IntakeService(self.seat.station, self.seat.shelf))
        done = desk.service.receive(desk.sheet(FOOD, person).take_rest(), me=self.seat.me)
        return next(str(paper.doc_no) for paper in done.papers if paper.doc_no)

    def close(self) -> None:
        self.seat.opened.close()
        self.hall.opened.remove(self.seat.opened)

    def open(self, url: str) -> None:
        opened = open_station(self.folder, url, kinds(), self.hall.clock).stepped()
        self.hall.opened.append(opened)
        self.seat = Seat(opened, self.seat.me)

    def put_back(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self.image, self.folder)

    def waiting(self) -> int:
        with self.seat.station.store.reading() as reader:
            return reader.waiting_actions()


@pytest.fixture
def pc(hall: TicketHall) -> Pc:
    """One number and one case of Yu; imaged; then one of each more, in the hall; then the image put back."""
    made = Pc(hall)
    assert made.number() == "A001"
    made.case_of(YU)
    hall.sync()
    made.close()
    shutil.copytree(made.folder, made.image)
    made.open(hall.url)
    assert made.number() == "A002"
    made.receipt = made.case_of(BAILU)
    hall.sync()
    made.close()
    made.put_back()
    return made


def work_on_the_image(pc: Pc) -> int:
    """What nobody can know without the hall: the same number and the same receipt again, for Hesong."""
    pc.open(DEAD)
    assert pc.seat.station.memory.frozen is None
    assert pc.number() == "A002"
    assert pc.case_of(HESONG) == pc.receipt
    return pc.waiting()


def test_back_at_the_hall_it_is_caught_and_keeps_what_was_done(hall: TicketHall, pc: Pc) -> None:
    other = hall.seat("SJ04", "4")
    made = work_on_the_image(pc)
    pc.close()
    pc.open(hall.url)
    hall.sync()
    assert isinstance(pc.seat.station.memory.frozen, Forked)
    assert pc.seat.opened.pusher.state.link is Link.STOPPED
    with pytest.raises(Forked):
        pc.number()
    # all of it is still here, and the hall has none of it
    assert pc.waiting() == made > 0
    lines = {line.kind: line for line in pc.tray.tray(me=pc.seat.me).waiting}
    assert lines["issue_ticket"].no == "A002"
    assert lines["receive"].name == "章鹤松"
    hall.sync()
    assert "章鹤松" not in {row["name"] for row in other.rows("person")}
    assert sorted(row["no"] for row in other.rows("ticket")) == ["A001", "A002"]


def test_enrolled_anew_everything_reaches_the_hall_or_its_list(hall: TicketHall, pc: Pc) -> None:
    other = hall.seat("SJ04", "4")
    made = work_on_the_image(pc)
    pc.close()
    pc.open(hall.url)
    hall.sync()
    pc.close()
    renewed = enrol_again(pc.folder, hall.url, segment="SJ13", clock=hall.clock)
    assert (renewed.before, renewed.along) == ("SJ03", made) and renewed.kept.exists()
    pc.open(hall.url)
    pc.tray.watch()
    hall.sync()
    hall.sync()
    assert pc.seat.station.memory.frozen is None and pc.waiting() == 0
    # the number and the receipt stand in the hall once, as they were first; the others wait to be settled
    assert sorted(row["no"] for row in other.rows("ticket")) == ["A001", "A002"]
    receipts = [row["doc_no"] for row in other.rows("paper") if row["doc_no"] == pc.receipt]
    assert len(receipts) == 1
    open_ones = {row["action_id"] for row in other.rows("parked", state="open")}
    ledger = pc.seat.opened.hall.ask(lambda reader: reader.find("ledger", station="SJ13"))
    assert {row["action_id"] for row in ledger if row["outcome"] != "done"} == open_ones
    refused = [row for row in ledger if row["outcome"] != "done"]
    assert {"issue_ticket", "receive"} <= {row["kind"] for row in refused}
    # seen here with what it holds, and by who oversees the hall
    conflicts = pc.tray.tray(me=pc.seat.me).conflicts
    assert {one.action for one in conflicts} == {row["cause"] for row in other.rows("parked", state="open")}
    supervisor = replace(other.me, staff_no="ZH003", roles=frozenset({Role.supervisor}), window=None)
    reads = ReviewReads(other.station, other.shelf, other.opened.hall)
    assert {one.cause for one in reads.parked(me=supervisor)} == {one.action for one in conflicts}
    # new numbers bear the new name and stand beside the old ones
    assert "SJ13-0001" in pc.case_of(YU)
    pc.reception.refill(me=pc.guide, groups=(GROUP,))
    assert pc.number() not in ("A001", "A002")
    hall.sync()
    assert pc.waiting() == 0


def test_what_clashed_is_seen_whole_settled_and_taken_in_anew(hall: TicketHall, pc: Pc) -> None:
    work_on_the_image(pc)
    pc.close()
    enrol_again(pc.folder, hall.url, segment="SJ13", clock=hall.clock)
    pc.open(hall.url)
    pc.tray.watch()
    hall.sync()
    hall.sync()
    conflicts = {one.kind: one for one in pc.tray.tray(me=pc.seat.me).conflicts}
    number, receipt = conflicts["issue_ticket"], conflicts["receive"]
    assert number.subject == "A002"
    assert (receipt.name, receipt.subject) == ("章鹤松", "340825-20261123-SJ03-0002")
    assert receipt.item and [one.mine for one in receipt.differences] == ["received"]
    # the number is somebody else's in the hall: it cannot count a second time, and nothing changes
    with pytest.raises(NumberTaken) as taken:
        pc.tray.settle(receipt, Choice.mine, me=pc.seat.me)
    assert taken.value.params["no"] in (pc.receipt, receipt.subject)
    pc.tray.settle(receipt, Choice.hall, me=pc.seat.me, remark="收件 章鹤松，号码已被占用")
    pc.tray.settle(number, Choice.hall, me=pc.seat.me)
    hall.sync()
    assert pc.tray.tray(me=pc.seat.me).conflicts == ()
    assert pc.seat.rows("parked", state="open") == []
    # taken in anew under a number of the new name; what lost stands in the history
    again = pc.case_of(HESONG)
    hall.sync()
    assert "SJ13-0001" in again and pc.waiting() == 0
    numbers = [row["doc_no"] for row in pc.seat.rows("paper") if row["doc_no"]]
    assert sorted(numbers) == sorted(set(numbers)) and {pc.receipt, again} <= set(numbers)
    kept = pc.seat.rows("incident", kind="version_not_chosen")
    assert any("章鹤松" in row["params"] for row in kept)
