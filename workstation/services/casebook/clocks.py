"""Stopping the clock of a case, letting it run on, and recording the one extension of its limit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workstation.domain import paper
from workstation.domain.action import Action
from workstation.domain.case import CaseAct, CaseState
from workstation.domain.clock_change import (
    check_end,
    check_extending,
    check_stop,
    extension_from,
    statute_of,
    stops_from,
    told_until,
)
from workstation.domain.deadline import ClockStop, ClockStopRefused, Due, Extension, ExtensionRefused
from workstation.domain.deadline import LimitUnit as Unit
from workstation.domain.item import ServiceItem
from workstation.domain.paper_data import plain_data
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.carrying import Carried, Carrier, role_for, step_payload, unchanged
from workstation.services.casebook.clock_changes import EXTEND, RESUME, STOP, reviewed, running_stop
from workstation.services.casebook.clock_days import due_values, reckoned
from workstation.services.casebook.clock_papers import (
    Telling,
    clock_paper,
    days_words,
    extension_basis,
    stop_basis,
)
from workstation.services.intake.numbering import paper_number
from workstation.services.intake.snapshot import item_of
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station


@dataclass(frozen=True, slots=True)
class Stopping:
    """A procedure that takes time of its own: its kind, the first day that is not counted, how many days it
    is expected to need in the unit of the limit, and what else the applicant should know."""

    kind: str
    first_day: date
    days: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Extending:
    """What the head of the organ decided: so many days in the unit of the limit, by whom, on which paper and
    day, for which reasons."""

    days: int
    approver: str
    doc_no: str
    on: date
    reason: str


class CaseClocks:
    """Changes of the clocks of a case. Every method takes `me`, who sits here; `version` is the one of
    the case as it was shown."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station, self._shelf = station, shelf
        self._carrier = Carrier(station)

    def stop_clock(self, case_id: str, version: int, stopping: Stopping, *, me: SignedIn) -> Carried:
        """The clocks stand still for the time told on the paper that is made with it (行政许可法 Art. 45).

        Raises ClockStopRefused, CaseStepRefused, CaseNotAllowed, CaseChangedMeanwhile.
        """
        hall_kind, reference = self._carrier.hall_kind(), self._shelf.current()
        payload = self._begin(case_id, version, CaseAct.stop_clock, me)

        def make(desk: Desk) -> Action:
            case = unchanged(desk.state.must("service_case", case_id), version)
            item, today = item_of(case["item_snapshot"]), _today(desk, reference)
            calendar = reference.calendar
            before = reckoned(case, item, calendar)
            if before is None:
                raise ClockStopRefused(kind=stopping.kind, fault="no_clock")
            check_stop(
                item, stopping.kind, stopping.first_day, stopping.days,
                today=today, due=date.fromisoformat(case["statutory_due"]), calendar=calendar,
            )  # fmt: skip
            unit = before.statute.limit.unit
            until = told_until(stopping.first_day, stopping.days, unit, calendar)
            number = _number(desk, reference, case, PaperKind.clock_stop_notice)
            stop = ClockStop(stopping.kind, stopping.first_day, until.day, number)
            due = _must(reckoned(case, item, calendar, stops=(*stops_from(case["clock_stops"]), stop)))
            notice = paper.ClockNotice(
                days_words(stopping.days, unit), until.day, stopping.kind, stopping.first_day,
                note=until.paper_note or "",
            )  # fmt: skip
            decision = paper.Decision(reason=stopping.words.strip(), basis=stop_basis(item, stopping.kind))
            given = {
                **payload,
                "stop": {**plain_data(stop), "days": stopping.days, "words": stopping.words.strip()},
                "due": due_values(due),
                "paper": clock_paper(
                    desk, case, PaperKind.clock_stop_notice, number,
                    Telling(reference, me, hall_kind, due), notice, decision,
                ),
            }  # fmt: skip
            return desk.action(STOP, me.staff_no, [case_id], given)

        return self._carrier.carried(case_id, self._station.act(make))

    def resume_clock(self, case_id: str, version: int, ended_on: date, *, me: SignedIn) -> Carried:
        """The procedure ended on this day; the clocks run on from the next, and earlier than told they end
        earlier. Raises as `stop_clock`."""
        reference = self._shelf.current()
        payload = self._begin(case_id, version, CaseAct.resume_clock, me)

        def make(desk: Desk) -> Action:
            case = unchanged(desk.state.must("service_case", case_id), version)
            item, today, running = item_of(case["item_snapshot"]), _today(desk, reference), running_stop(case)
            check_end(running, ended_on, today)
            stops = tuple(
                replace(one, ended_on=ended_on) if one.ended_on is None else one
                for one in stops_from(case["clock_stops"])
            )
            due = _must(reckoned(case, item, reference.calendar, stops=stops))
            given = {
                **payload,
                "ended_on": ended_on.isoformat(),
                "today": today.isoformat(),
                "due": due_values(due),
                "paper": None,
            }
            return desk.action(RESUME, me.staff_no, [case_id], given)

        return self._carrier.carried(case_id, self._station.act(make))

    def extend(self, case_id: str, version: int, extending: Extending, *, me: SignedIn) -> Carried:
        """Record the one extension of the statutory limit; its reasons are told with the paper that is made
        (行政许可法 Art. 42). The promise once given stands.

        Raises ExtensionRefused, HallUnreachable or ActionRefused beside what `stop_clock` raises.
        """
        hall_kind, reference = self._carrier.hall_kind(), self._shelf.current()
        payload = self._begin(case_id, version, CaseAct.extend, me)

        def make(desk: Desk) -> Action:
            case = unchanged(desk.state.must("service_case", case_id), version)
            item, today = item_of(case["item_snapshot"]), _today(desk, reference)
            before = reckoned(case, item, reference.calendar)
            if before is None:
                raise ExtensionRefused(fault="no_clock")
            extension = Extension(
                extending.days, extending.approver.strip(), extending.doc_no.strip(), extending.on
            )
            check_extending(
                item, extension, extending.reason, extension_from(case["flags"]),
                accepted=date.fromisoformat(case["accepted_date"]),
                due=date.fromisoformat(case["statutory_due"]), today=today,
            )  # fmt: skip
            due = _must(reckoned(case, item, reference.calendar, extension=extension))
            number = _number(desk, reference, case, PaperKind.extension_notice)
            told = {
                **plain_data(extension),
                "reason": extending.reason.strip(),
                "natural": _unit(item) is Unit.natural_day,
                "until": due.statute.due.day.isoformat(),
            }
            notice = paper.ClockNotice(
                days_words(extending.days, _unit(item)), due.statute.due.day,
                before=date.fromisoformat(case["statutory_due"]), decided_on=extending.on,
                note=due.statute.due.paper_note or "",
            )  # fmt: skip
            approval = paper.Approval(approver=extension.approver, way=extension.doc_no)
            decision = paper.Decision(
                reason=extending.reason.strip(), basis=extension_basis(item), approval=approval
            )
            given = {
                **payload,
                "extension": told,
                "today": today.isoformat(),
                "due": due_values(due),
                "paper": clock_paper(
                    desk, case, PaperKind.extension_notice, number,
                    Telling(reference, me, hall_kind, due), notice, decision,
                ),
            }  # fmt: skip
            return desk.action(EXTEND, me.staff_no, [case_id], given)

        return self._carrier.carried(case_id, self._station.ask_hall(make))

    def _begin(self, case_id: str, version: int, act: CaseAct, me: SignedIn) -> dict[str, Any]:
        case = self._carrier.unchanged(case_id, version)
        state = CaseState(case["state"])
        if act is not CaseAct.resume_clock and state is CaseState.accepted:
            # what the hall itself decides is reviewed from here on
            state = reviewed(case, role_for(state, CaseAct.start_review, me))
        return step_payload(case, version, role_for(state, act, me))


def _today(desk: Desk, reference: Reference) -> date:
    today: date = reference.hours.local(desk.now).date()
    return today


def _unit(item: ServiceItem) -> Unit:
    return statute_of(item).unit


def _number(desk: Desk, reference: Reference, case: Row, kind: PaperKind) -> str:
    year = reference.hours.local(desk.now).year
    return str(paper_number(desk, reference, desk.identity.segment, case["unit"], kind, year))


def _must(due: Due | None) -> Due:
    # a clock that ran before the change runs after it
    assert due is not None
    return due
