"""The weeks before: cases of all kinds that windows took in, so that lists have something to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import groupby
from typing import Any

from workstation.domain.case import CaseState
from workstation.domain.identity import IdentityKind, check_digit
from workstation.domain.item import OnNotice
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.acts import CaseActs, Decision
from workstation.services.casebook.taking import Taker
from workstation.services.demo.earlier import came_out, earlier_visit
from workstation.services.demo.hall import DemoClock, DemoStation
from workstation.services.demo.past import PAST, PastCase, Step
from workstation.services.intake.parties import Person
from workstation.services.intake.service import IntakeService
from workstation.services.reference import Reference

VISIT_DAYS_AGO = 18
_OPENS = time(9, 0)
Deed = tuple[datetime, str, str, Callable[[DemoStation, SignedIn], None]]
"""When, at which station, by whom, and what."""


class Weeks:
    """Makes what happened before today, day by day, by the hall's own actions."""

    def __init__(
        self, open_one: Callable[[str], DemoStation], reference: Reference, clock: DemoClock
    ) -> None:
        self._open, self._reference, self._clock = open_one, reference, clock
        self._cases: dict[PastCase, str] = {}

    def happen(self, today: date, people: Mapping[str, Mapping[str, Any]]) -> None:
        """Everything before `today`, and among it the visit that one of the `people` comes back from."""
        visited = False
        visit = self._day(today - timedelta(days=VISIT_DAYS_AGO))
        deeds = sorted(self._deeds(today), key=lambda deed: deed[:3])
        for (day, segment, clerk), some in groupby(deeds, lambda deed: (deed[0].date(), *deed[1:3])):
            if not visited and day >= visit.date():
                visited = self._visit(visit, people)
            self._sit(segment, clerk, list(some))
        if not visited:
            self._visit(visit, people)

    def _visit(self, moment: datetime, people: Mapping[str, Mapping[str, Any]]) -> bool:
        self._clock.set(moment)
        earlier_visit(self._open, people, self._clock)
        return True

    def _sit(self, segment: str, clerk: str, deeds: list[Deed]) -> None:
        """One person's day at one station."""
        self._clock.set(deeds[0][0])
        station = self._open(segment)
        me = station.sign_in(clerk)
        for moment, _segment, _clerk, do in deeds:
            self._clock.set(moment)
            do(station, me)
        station.sessions.sign_out(me=me)
        station.opened.sync()

    def _deeds(self, today: date) -> Iterator[Deed]:
        for place, case in enumerate(PAST):
            at = (case.station, case.clerk)
            yield self._back(today, case.days_ago, place), *at, partial(self._take_in, case)
            for days_ago, step in case.then:
                yield self._back(today, days_ago, place + 40), *at, partial(self._go_on, case, step)

    def _back(self, today: date, days_ago: int, place: int) -> datetime:
        """So many working days before today, each deed some minutes after the one before."""
        day = today
        while days_ago:
            day -= timedelta(days=1)
            days_ago -= self._reference.calendar.is_working_day(day)
        return self._at(day) + timedelta(minutes=3 * place)

    def _day(self, day: date) -> datetime:
        while not self._reference.calendar.is_working_day(day):
            day -= timedelta(days=1)
        return self._at(day) + timedelta(minutes=30)

    def _at(self, day: date) -> datetime:
        return datetime.combine(day, _OPENS, tzinfo=self._reference.hours.zone)

    def _take_in(self, case: PastCase, station: DemoStation, me: SignedIn) -> None:
        intake = IntakeService(station.opened.station, station.shelf)
        reference = station.shelf.current()
        sheet = intake.new_sheet().choose_item(reference, case.item).set_applicant(_person(case))
        while (question := sheet.next_question()) is not None:
            sheet = sheet.answer(question.key, question.key in case.yes)
        wrong = (DefectType.wrong_content,)
        for row in sheet.need_checklist().needed_rows():
            if row.material == case.faulty:
                act = MaterialAct.mark_defective
                sheet = sheet.judge(row.material, act, defects=wrong, text=case.fault)
            else:
                sheet = sheet.judge(row.material, MaterialAct.verify)
        if case.faulty:
            # what the item's rule sends home goes home with a list, the rest stays here
            keeps = reference.item(case.item).on_notice is OnNotice.keep
            done = (intake.notice if keeps else intake.return_list)(sheet, me=me)
        else:
            done = (intake.conclude if case.at_once else intake.accept)(sheet, me=me)
        for paper in done.papers:
            came_out(station, str(done.case_id), paper.id, me)
        self._cases[case] = str(done.case_id)

    def _go_on(self, case: PastCase, step: Step, station: DemoStation, me: SignedIn) -> None:
        acts = CaseActs(
            station.opened.station, station.shelf, IntakeService(station.opened.station, station.shelf)
        )
        case_id = self._cases[case]
        with station.opened.store.reading() as reader:
            row = reader.get("service_case", case_id)
        assert row is not None
        version = int(row["version"])
        if step is Step.review:
            acts.start_review(case_id, version, me=me)
        elif step is Step.conclude:
            acts.conclude(case_id, version, me=me)
        elif step is Step.deliver:
            taken = acts.deliver(case_id, version, Taker(_person(case, str(row["applicant_id"]))), me=me)
            assert taken.state is CaseState.delivered
            if taken.paper:
                came_out(station, case_id, taken.paper, me)
        else:
            acts.decide(case_id, version, _decision(case, step, self._clock().year), me=me)


def _decision(case: PastCase, step: Step, year: int) -> Decision:
    number = f"太市监{'许' if step is Step.grant else '不许'}〔{year}〕{case.birth[4:]}号"
    reason = "" if step is Step.grant else "经营场所与污染源的距离不符合要求"
    return Decision(step is Step.grant, by="审批股 李立冬", doc_no=number, reason=reason)


def _person(case: PastCase, known: str = "") -> Person:
    """Somebody with a number that was never issued: sequence 000."""
    first = f"340825{case.birth}000"
    return Person(case.name, IdentityKind.resident_id, first + check_digit(first), case.phone, known)
