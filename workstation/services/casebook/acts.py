"""What a window does with a case after its acceptance. Every step is written down under one's own name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from workstation.domain.action import Action
from workstation.domain.case import CaseAct, CaseState
from workstation.domain.identity import check_identity
from workstation.domain.item import AuthorityLevel
from workstation.domain.names import check_name
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.carrying import Carried as Carried
from workstation.services.casebook.carrying import Carrier, role_for, step_payload, unchanged
from workstation.services.casebook.clocks import CaseClocks
from workstation.services.casebook.perform import (
    CHIEFS,
    CONCLUDE,
    DECIDE,
    DELIVER,
    IN_HALL,
    PROGRESS,
    REVIEW,
    authority_of,
)
from workstation.services.casebook.taking import Taker, pickup_paper, slip_needed
from workstation.services.casebook.troubles import (
    DecisionNotYours,
    ProgressEmpty,
    TakerUnknown,
    WithdrawalUnsigned,
)
from workstation.services.intake.service import Done, IntakeService
from workstation.services.people import person_values
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided. `by` is who decided it, "" when I do; `doc_no` and `on` are the paper's own."""

    granted: bool
    on: date | None = None
    by: str = ""
    doc_no: str = ""
    reason: str = ""


class CaseActs:
    """The steps of a case from its acceptance to its delivery. Every method takes `me`, who sits here.

    `version` is the version of the case as it was shown; CaseChangedMeanwhile when it is another by now.
    """

    def __init__(self, station: Station, shelf: ReferenceShelf, intake: IntakeService) -> None:
        self._station, self._shelf, self._intake = station, shelf, intake
        self._carrier = Carrier(station)
        self.clocks = CaseClocks(station, shelf)

    def start_review(self, case_id: str, version: int, *, me: SignedIn) -> Carried:
        """The unit signed for the file; the case is under review."""
        payload = self._payload(case_id, version, CaseAct.start_review, me)
        return self._act(REVIEW, case_id, payload, me)

    def decide(self, case_id: str, version: int, decision: Decision, *, me: SignedIn) -> Carried:
        """Granted or denied. What the window or the chief representative decides is decided by me; what
        the unit decides is recorded here with its name, day and number.

        Raises DecisionNotYours, DecisionNotWhole, CaseStepRefused, CaseNotAllowed, CaseChangedMeanwhile.
        """
        case, reference = self._carrier.case(case_id), self._shelf.current()
        level = authority_of(case)
        if level is AuthorityLevel.chief_rep and not self._is_chief(case, me, reference):
            raise DecisionNotYours(level=level.value, unit=reference.unit(case["unit"]).name)
        act = CaseAct.grant if decision.granted else CaseAct.deny
        begins = case["state"] == CaseState.accepted and level in IN_HALL
        payload = self._payload(case_id, version, CaseAct.start_review if begins else act, me)
        payload |= {
            "granted": decision.granted,
            "by": me.name if level in IN_HALL else decision.by.strip(),
            "doc_no": decision.doc_no.strip(),
            "reason": decision.reason.strip(),
        }

        def make(desk: Desk) -> Action:
            today = reference.hours.local(desk.now).date()
            on = decision.on or today
            given = {**payload, "on": on.isoformat(), "today": today.isoformat()}
            return desk.action(DECIDE, me.staff_no, [case_id], given)

        return self._carrier.carried(case_id, self._station.act(make))

    def conclude(self, case_id: str, version: int, *, me: SignedIn, late_reason: str = "") -> Carried:
        """The result lies at the window. Past the day owed, `late_reason` is what is published.

        Raises LateWithoutReason, CaseStepRefused, CaseNotAllowed, CaseChangedMeanwhile.
        """
        payload = self._payload(case_id, version, CaseAct.conclude, me)
        reference = self._shelf.current()

        def make(desk: Desk) -> Action:
            today = reference.hours.local(desk.now).date().isoformat()
            given = {**payload, "today": today, "late_reason": late_reason.strip()}
            return desk.action(CONCLUDE, me.staff_no, [case_id], given)

        return self._carrier.carried(case_id, self._station.act(make))

    def deliver(
        self, case_id: str, version: int, taker: Taker, *, me: SignedIn, ticket_id: str | None = None
    ) -> Carried:
        """Handed to somebody identified, with a slip to sign, or sent by mail.

        Raises TakerUnknown, IdentityRefused or NameRefused children, CaseStepRefused, CaseChangedMeanwhile.
        """
        payload = self._payload(case_id, version, CaseAct.deliver, me)
        reference = self._shelf.current()
        hall_kind = self._carrier.hall_kind()

        def make(desk: Desk) -> Action:
            case = unchanged(desk.state.must("service_case", case_id), version)
            today = reference.hours.local(desk.now).date()
            ticket = desk.state.get("ticket", ticket_id) if ticket_id else None
            slip = taker.way == "in_person" and slip_needed(desk.state, case_id)
            given = {
                **payload,
                "way": taker.way,
                "person": _person(desk, taker, today),
                "relation": taker.relation.strip() or None,
                "tracking": taker.tracking.strip(),
                "paper": pickup_paper(desk, case, taker, me, reference, hall_kind, ticket) if slip else None,
                "matter": _open_matter(desk, ticket_id),
            }
            about = [case_id, *([ticket_id] if ticket_id else [])]
            return desk.action(DELIVER, me.staff_no, about, given)

        return self._carrier.carried(case_id, self._station.act(make))

    def withdraw(
        self, case_id: str, *, me: SignedIn, reason: str, signed: bool, ticket_id: str | None = None
    ) -> Done:
        """Withdrawn at the applicant's own signed request; everything we hold goes back against a list.

        Raises WithdrawalUnsigned, ReasonMissing, CaseStepRefused, CaseChangedMeanwhile.
        """
        if not signed:
            raise WithdrawalUnsigned()
        sheet = self._intake.open_case(case_id, me=me, ticket_id=ticket_id)
        return self._intake.withdraw(sheet, me=me, reason=reason)

    def note_progress(self, case_id: str, words: str, *, me: SignedIn) -> Carried:
        """Write down what is worth knowing about the case. Raises ProgressEmpty."""
        if not words.strip():
            raise ProgressEmpty()
        payload = {"case": case_id, "words": words.strip()}
        return self._act(PROGRESS, case_id, payload, me)

    def undo(self, action_id: str, *, me: SignedIn) -> None:
        """Take back my last step within eight seconds. Raises UndoTooLate or UndoNotPossible."""
        self._station.undo(action_id, me.staff_no)

    # --- how ---

    def _act(self, kind: str, case_id: str, payload: Mapping[str, Any], me: SignedIn) -> Carried:
        outcome = self._station.act(lambda desk: desk.action(kind, me.staff_no, [case_id], payload))
        return self._carrier.carried(case_id, outcome)

    def _payload(self, case_id: str, version: int, act: CaseAct, me: SignedIn) -> dict[str, Any]:
        """The case as it was shown and the role it is done in. Raises CaseNotAllowed or CaseStepRefused."""
        case = self._carrier.unchanged(case_id, version)
        return step_payload(case, version, role_for(CaseState(case["state"]), act, me))

    def _is_chief(self, case: Row, me: SignedIn, reference: Reference) -> bool:
        if not CHIEFS & me.roles:
            return False
        member = reference.staffing.member(me.staff_no)
        also = member.also_chief_rep_of if member else ()
        return case["unit"] == me.unit or case["unit"] in also


def _person(desk: Desk, taker: Taker, today: date) -> dict[str, Any]:
    """The taker as a payload entry: a person the case knows by id alone, anybody else with everything."""
    person = taker.person
    if not person.name.strip():
        raise TakerUnknown(reason="name")
    if taker.way != "in_person" and not taker.tracking.strip():
        raise TakerUnknown(reason="tracking")
    if taker.relation and not taker.authorised:
        raise TakerUnknown(reason="authority")
    if person.id:
        if taker.way == "in_person" and not person.checked:
            raise TakerUnknown(reason="identity")
        return {"id": person.id, "values": None}
    check_name(person.name)
    if taker.way == "in_person":
        if not person.id_no.strip() or not person.checked:
            raise TakerUnknown(reason="identity")
        check_identity(person.id_kind, person.id_no, today)
    return {"id": desk.new_id(), "values": person_values(person, desk.identity.hall_id, today)}


def _open_matter(desk: Desk, ticket_id: str | None) -> str | None:
    if ticket_id is None:
        return None
    for matter in desk.state.find("matter", ticket_id=ticket_id, order=("ord", "id")):
        if matter["outcome"] is None:
            return str(matter["id"])
    return None
