"""Asking for an approval: what is put before an approver, to whom, and taking it back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from workstation.domain.action import Action, ActionRefused
from workstation.domain.approval import ApprovalAct, ApprovalNeedsHall, check_conditions
from workstation.domain.approval_state import ApprovalState
from workstation.domain.errors import HallUnreachable, NotFound
from workstation.domain.listed_material import Material
from workstation.domain.outcome import Outcome
from workstation.domain.paper_data import value_from
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.approvals import perform
from workstation.services.approvals.case_requests import CaseRequests
from workstation.services.approvals.proposing import (
    Extra,
    act_for,
    promise,
    proposed,
    request,
    request_extra,
)
from workstation.services.approvals.reads import ApprovalReads
from workstation.services.approvals.standing import Rulebook
from workstation.services.approvals.troubles import ApprovalNotWaiting, as_rule
from workstation.services.approvals.views import ApprovalView
from workstation.services.approvals.voiding import request_void
from workstation.services.intake import steps
from workstation.services.intake.credit import broke_a_promise
from workstation.services.intake.gathering import approvals_of
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import BY_OUTCOME, ReasonMissing
from workstation.services.reference import ReferenceShelf
from workstation.sync.desk import Desk
from workstation.sync.station import Station

CLERKS = (Role.clerk, Role.chief_rep, Role.b_post)


class ApprovalService:
    """Every method may wait for the hall: call it off the main thread. `me` is who sits here."""

    def __init__(self, station: Station, shelf: ReferenceShelf, intake: IntakeService) -> None:
        self._station = station
        self._shelf = shelf
        self._intake = intake
        self.reads = ApprovalReads(station, shelf)
        self.cases = CaseRequests(station, shelf, intake, self._first, self._ask)

    # --- 容缺: printed, signed, then asked for ---

    def make_promise(self, sheet: Sheet, *, me: SignedIn) -> ApprovalView:
        """The promise as a paper, still to be printed (`promise_id`). Raises OutcomeNotPossible, also for an
        applicant who did not keep an earlier promise."""
        me.need(*CLERKS)
        reference, now = self._shelf.current(), self._station.clock()
        with self._station.store.reading() as reader:
            barred = broke_a_promise(reader, sheet, reader.hall_id, now, reference)
        advice = replace(sheet, bad_credit=barred).recommend(reference, me, now)
        reason = advice.reason_against(Outcome.defer)
        if reason is not None:
            params = {"outcome": Outcome.defer.value, "reason": reason.code, **dict(reason.params)}
            raise steps.OutcomeNotPossible(**params)
        setting = self._intake.setting()

        def make(desk: Desk) -> Action:
            payload = promise(desk, sheet, me, setting)
            subjects = [payload["approval"], *(one for one in (sheet.case_id, sheet.ticket_id) if one)]
            return desk.action(perform.MAKE_PROMISE, me.staff_no, subjects, payload)

        return self.reads.one(str(self._station.act(make).detail["approval"]))

    def promise_signed(self, approval_id: str, *, me: SignedIn) -> ApprovalView:
        """The applicant signed it. Raises PromiseNotPrinted."""
        payload = {"approval": approval_id}
        self._station.act(
            lambda desk: desk.action(perform.PROMISE_SIGNED, me.staff_no, [approval_id], payload)
        )
        return self.reads.one(approval_id)

    # --- asking ---

    def ask(
        self, sheet: Sheet, outcome: Outcome, *, me: SignedIn, reason: str = "", of: str | None = None
    ) -> ApprovalView:
        """Put an outcome before an approver; nothing is printed and no clock runs until she decides.

        `of`: to whom, by default the first who may and is here. Raises NothingToApprove,
        PromiseNotSigned, RefusalIncomplete, ReasonMissing for a second notice, AlreadyAsked,
        ApprovalNeedsHall, or what `IntakeService.decide` raises.
        """
        me.need(*CLERKS)
        step = BY_OUTCOME[outcome]
        setting = self._intake.setting()

        def make(desk: Desk) -> Action:
            deciding = proposed(desk, sheet, step, me, setting, reason)
            act = act_for(deciding)
            if act is ApprovalAct.second_notice and not reason.strip():
                raise ReasonMissing(outcome=outcome.value)
            to = of or self._first(act, deciding.item.unit, me)
            return _asking(desk, request(desk, deciding, act, to), me)

        return self._ask(make, outcome.value)

    def ask_extra(self, sheet: Sheet, extra: Extra, *, me: SignedIn, of: str | None = None) -> ApprovalView:
        """A material beside the published list. Raises LegalBasisMissing, ReasonMissing without a name."""
        me.need(*CLERKS)
        act = ApprovalAct.unlisted_material
        rule = Rulebook.of(self._shelf.current()).rule(act.value)
        check_conditions(rule, online=True, delegated=False, legal_basis=extra.legal_basis)
        if not extra.name.strip():
            raise ReasonMissing(outcome=act.value)
        to = of or self._first(act, sheet.need_checklist().item.unit, me)
        return self._ask(lambda desk: _asking(desk, request_extra(desk, sheet, extra, me, to), me), act.value)

    def ask_void(
        self,
        paper_id: str,
        reason: str,
        *,
        me: SignedIn,
        again: bool = True,
        copy_back: bool = False,
        of: str | None = None,
    ) -> ApprovalView:
        """Void a legal paper; `again`: make it anew under a new number; `copy_back`: the copy given out lies
        here again. Raises PaperNotVoidable."""
        me.need(*CLERKS)
        act = ApprovalAct.void_paper
        if not reason.strip():
            raise ReasonMissing(outcome=act.value)
        setting = self._intake.setting()

        def make(desk: Desk) -> Action:
            to = of or self._first(act, desk.state.must("paper", paper_id)["unit"], me)
            return _asking(desk, request_void(desk, paper_id, reason, again, copy_back, me, setting, to), me)

        return self._ask(make, act.value)

    def send_elsewhere(self, approval_id: str, to: str, *, me: SignedIn) -> ApprovalView:
        """改送: to another of those who may. Raises ApprovalRefused, ApprovalOfAnother."""
        payload = {"approval": approval_id, "to": to, "day_began": self.reads.day_began()}
        return self._change(perform.SEND_ELSEWHERE, approval_id, payload, me)

    def take_back(self, approval_id: str, *, me: SignedIn) -> ApprovalView:
        """撤回送批: the material may be changed again. Raises ApprovalNotWaiting when she decided before."""
        return self._change(perform.TAKE_BACK, approval_id, {"approval": approval_id}, me)

    def with_extra(self, sheet: Sheet, approval_id: str) -> Sheet:
        """The sheet with the approved row beside the list. Raises ApprovalNotWaiting before the approval."""
        with self._station.store.reading() as reader:
            row = reader.get("approval", approval_id)
        if row is None:
            raise NotFound(table="approval", id=approval_id)
        if row["state"] != ApprovalState.approved or row["act"] != ApprovalAct.unlisted_material:
            raise ApprovalNotWaiting(state=row["state"], approver=row["approver"], at=row["decided_at"])
        return widened(sheet, approval_id, value_from(Material, json.loads(row["payload"])["material"]))

    def extras(self, sheet: Sheet) -> tuple[tuple[str, Material], ...]:
        """Approved rows beside the list that the sheet does not have yet: approval and material."""
        with self._station.store.reading() as reader:
            rows = approvals_of(reader, sheet)
        return tuple(
            (row["id"], value_from(Material, json.loads(row["payload"])["material"]))
            for row in reversed(rows)
            if row["act"] == ApprovalAct.unlisted_material
            and row["state"] == ApprovalState.approved
            and row["id"] not in sheet.unlisted
        )

    # --- how ---

    def _first(self, act: ApprovalAct, unit: str, me: SignedIn) -> str | None:
        able = self.reads.approvers(act, unit, proposer=me.staff_no)
        here = [one for one in able if one.on_duty]
        return next((one.staff_no for one in (*here, *able)), None)

    def _change(self, kind: str, approval_id: str, payload: Mapping[str, Any], me: SignedIn) -> ApprovalView:
        return self._ask(lambda desk: desk.action(kind, me.staff_no, [approval_id], payload), kind)

    def _ask(self, make: Callable[[Desk], Action], act: str) -> ApprovalView:
        return self.reads.one(put_to_hall(self._station, make, act))


def widened(sheet: Sheet, approval_id: str, material: Material) -> Sheet:
    """The sheet with an approved row beside the list; one it has already stays as it is."""
    if approval_id in sheet.unlisted:
        return sheet
    checklist = sheet.need_checklist().add_row(material)
    return replace(sheet, checklist=checklist, unlisted=(*sheet.unlisted, approval_id))


def put_to_hall(station: Station, make: Callable[[Desk], Action], act: str) -> str:
    """The request's id once the hall agreed. Raises its refusal, or ApprovalNeedsHall without an answer."""
    try:
        outcome = station.ask_hall(make)
    except ActionRefused as refused:
        raise as_rule(refused) from refused
    except HallUnreachable as away:
        raise ApprovalNeedsHall(act=act) from away
    return str(outcome.detail["approval"])


def _asking(desk: Desk, payload: Mapping[str, Any], me: SignedIn) -> Action:
    values = payload["values"]
    kept = json.loads(values["payload"]).get("numbers", {}).get("case_id")
    about = (payload["approval"], values["case_id"] or kept, values["ticket_id"])
    return desk.action(perform.ASK, me.staff_no, [one for one in about if one], payload)
