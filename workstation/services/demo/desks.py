"""What lies on the desks this morning: handoffs to sign for, a case to decide, a request to approve."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.domain.signed_in import SignedIn
from workstation.services.approvals.service import ApprovalService
from workstation.services.demo import plan
from workstation.services.demo.earlier import PRINTER, came_out, person_of
from workstation.services.demo.hall import DemoStation
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.services.first.service import FirstService
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet

Applicants = Mapping[str, Mapping[str, Any]]


class Desks:
    """Every step is done by the hall's own actions, at the station of who does it."""

    def __init__(self, open_one: Callable[[str], DemoStation], people: Applicants) -> None:
        self._open, self._people = open_one, people

    def steps(self) -> tuple[tuple[int, Callable[[], None]], ...]:
        """Minutes ago and what happened then, the earliest first."""
        handed = [(one.minutes_ago, lambda one=one: self._hand_on(one)) for one in plan.HANDED_ON]
        rest = [(plan.RECEIVED.minutes_ago, self._receive), (plan.DEFERRED.minutes_ago, self._ask)]
        return tuple(sorted([*handed, *rest], key=lambda step: -step[0]))

    def _hand_on(self, one: plan.PlannedHandoff) -> None:
        """A question that belongs to another window, in the person's own words."""
        station = self._open(one.station)
        me = station.sign_in(one.clerk)
        unit = station.shelf.current().window(one.window).unit
        entry = Entry(one.words, WINDOW, name=one.name, target=Target(unit, one.window), along=False)
        FirstService(station.opened.station, station.shelf).log(entry, me=me)
        self._leave(station, me, stays=one.station in plan.ON_DUTY)

    def _receive(self) -> None:
        """Material was taken and a receipt given; what comes of it is still to be decided."""
        one = plan.RECEIVED
        station = self._open(one.station)
        me = station.sign_in(one.clerk)
        intake = IntakeService(station.opened.station, station.shelf)
        done = intake.receive(self._sheet(intake, station, one).take_rest(), me=me)
        for paper in done.papers:
            came_out(station, str(done.case_id), paper.id, me)
        self._leave(station, me)

    def _ask(self) -> None:
        """A promise was printed and signed; the chief representative is asked."""
        one = plan.DEFERRED
        station = self._open(one.station)
        me = station.sign_in(one.clerk)
        intake = IntakeService(station.opened.station, station.shelf)
        asking = ApprovalService(station.opened.station, station.shelf, intake)
        sheet = self._sheet(intake, station, one)
        for row in sheet.need_checklist().needed_rows():
            act = MaterialAct.defer if row.material == one.material else MaterialAct.verify
            sheet = sheet.judge(row.material, act)
        promise = asking.make_promise(sheet, me=me)
        printed = {"paper": promise.promise_id, "printer": PRINTER, "print_no": 1}
        station.opened.station.act(lambda desk: desk.action("paper_printed", me.staff_no, [], printed))
        asking.promise_signed(promise.id, me=me)
        asking.ask(sheet, Outcome.defer, me=me, of=one.approver)
        self._leave(station, me)

    def _sheet(self, intake: IntakeService, station: DemoStation, one: plan.PlannedCase) -> Sheet:
        sheet = intake.new_sheet().choose_item(station.shelf.current(), one.item)
        sheet = sheet.set_applicant(*(person_of(self._people[key]) for key in one.applicants))
        while (question := sheet.next_question()) is not None:
            sheet = sheet.answer(question.key, question.key in one.yes)
        return sheet

    @staticmethod
    def _leave(station: DemoStation, me: SignedIn, *, stays: bool = False) -> None:
        if not stays:
            station.sessions.sign_out(me=me)
        station.opened.sync()
