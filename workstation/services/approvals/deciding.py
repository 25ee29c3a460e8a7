"""Giving or refusing an approval: always in the approver's own name, never with the clerk's sign-in."""

from __future__ import annotations

import json
from collections.abc import Callable

from workstation.domain.action import Action
from workstation.domain.approval import ApprovalNeedsHall, ApprovalWay
from workstation.domain.approval_state import ApprovalState
from workstation.domain.errors import HallUnreachable
from workstation.domain.signed_in import SignedIn
from workstation.services.approvals import perform
from workstation.services.approvals.proposing import carried_out
from workstation.services.approvals.reads import ApprovalReads
from workstation.services.approvals.service import put_to_hall
from workstation.services.approvals.standing import Rulebook, away_now
from workstation.services.approvals.troubles import (
    ApprovalNotWaiting,
    DecisionUnanswered,
    DeclineWithoutReason,
)
from workstation.services.approvals.views import ApprovalView
from workstation.services.approvals.voiding import voided
from workstation.services.intake.service import IntakeService
from workstation.services.reference import ReferenceShelf
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station

CheckIdentity = Callable[[str, str], SignedIn]
"""Staff number and own password to the person; raises what signing in raises."""


class ApproverService:
    """The approver's side, at her own station or with her own password at the clerk's."""

    def __init__(
        self, station: Station, shelf: ReferenceShelf, intake: IntakeService, check_identity: CheckIdentity
    ) -> None:
        self._station = station
        self._shelf = shelf
        self._intake = intake
        self._check_identity = check_identity
        self.reads = ApprovalReads(station, shelf)

    def see(self, approval_id: str, *, me: SignedIn) -> None:
        """Opened by somebody who may decide: the proposer sees that it was seen."""
        view = next((one for one in self.reads.inbox(me=me) if one.id == approval_id), None)
        if view is None or view.seen_at is not None:
            return
        payload = {"approval": approval_id}
        self._station.act(lambda desk: desk.action(perform.SEE, me.staff_no, [approval_id], payload))

    def approve(self, approval_id: str, *, me: SignedIn, words: str = "") -> ApprovalView:
        """At her own station, under her own sign-in. What was asked for is done in the same change.

        Approved by herself already, when the answer was lost, it is what it is: one decision. Raises
        ApprovalRefused, ApprovalNotWaiting, ApprovalChanged, CaseChangedMeanwhile, DecisionUnanswered.
        """
        return self._approve(approval_id, me, ApprovalWay.own_station, words)

    def decline(self, approval_id: str, words: str, *, me: SignedIn) -> ApprovalView:
        """Not approved, and why. Raises DeclineWithoutReason, or as `approve`."""
        return self._decline(approval_id, me, ApprovalWay.own_station, words)

    def approve_here(
        self, approval_id: str, staff_no: str, password: str, *, words: str = ""
    ) -> ApprovalView:
        """At the clerk's station with the approver's own name and password; this PC is recorded.

        Raises PasswordWrong, SignInLocked and the like as signing in does, or as `approve`.
        """
        approver = self._identified(staff_no, password)
        return self._approve(approval_id, approver, ApprovalWay.password_here, words)

    def decline_here(self, approval_id: str, staff_no: str, password: str, words: str) -> ApprovalView:
        """Declined at the clerk's station, in the approver's own name. Raises as `approve_here`."""
        if not words.strip():
            raise DeclineWithoutReason()
        approver = self._identified(staff_no, password)
        return self._decline(approval_id, approver, ApprovalWay.password_here, words)

    def _identified(self, staff_no: str, password: str) -> SignedIn:
        try:
            return self._check_identity(staff_no, password)
        except HallUnreachable as away:
            raise ApprovalNeedsHall(act=ApprovalWay.password_here.value) from away

    def _approve(self, approval_id: str, approver: SignedIn, way: ApprovalWay, words: str) -> ApprovalView:
        setting, day_began = self._intake.setting(), self.reads.day_began()
        book = Rulebook.of(setting.reference)

        def make(desk: Desk) -> Action:
            row = _waiting(desk, approval_id)
            away = away_now(desk.state, book.staffing, day_began)
            standing = book.standing(approver.staff_no, row["act"], row["unit"], away, row["proposer"])
            payload = {
                "approval": approval_id,
                "way": way.value,
                "words": words.strip(),
                "day_began": day_began,
                "seen": perform.seen_digest(row),
                "outcome": carried_out(desk, row, approver, standing, way, setting),
                "void": voided(desk, row, setting),
            }
            return desk.action(perform.APPROVE, approver.staff_no, subjects_of(row), payload)

        return self._decided(approval_id, approver, make, perform.APPROVE, ApprovalState.approved)

    def _decline(self, approval_id: str, approver: SignedIn, way: ApprovalWay, words: str) -> ApprovalView:
        if not words.strip():
            raise DeclineWithoutReason()
        day_began = self.reads.day_began()

        def make(desk: Desk) -> Action:
            row = _waiting(desk, approval_id)
            payload = {
                "approval": approval_id,
                "way": way.value,
                "words": words.strip(),
                "day_began": day_began,
            }
            return desk.action(perform.DECLINE, approver.staff_no, subjects_of(row), payload)

        return self._decided(approval_id, approver, make, perform.DECLINE, ApprovalState.declined)

    def _decided(
        self,
        approval_id: str,
        approver: SignedIn,
        make: Callable[[Desk], Action],
        kind: str,
        wanted: ApprovalState,
    ) -> ApprovalView:
        try:
            found = put_to_hall(self._station, make, kind)
        except ApprovalNeedsHall as away:
            raise DecisionUnanswered(act=kind) from away
        except ApprovalNotWaiting as before:
            # the answer to her first press was lost: pressed again, it is the same decision
            if (before.params["state"], before.params["approver"]) != (wanted, approver.staff_no):
                raise
            found = approval_id
        return self.reads.one(found)


def _waiting(desk: Desk, approval_id: str) -> Row:
    row = desk.state.must("approval", approval_id)
    if row["state"] != ApprovalState.asked:
        raise ApprovalNotWaiting(state=row["state"], approver=row["approver"], at=row["decided_at"])
    return row


def subjects_of(row: Row) -> list[str]:
    """What a decision is about; the case also when it begins only with the approval."""
    case_id = row["case_id"] or json.loads(row["payload"]).get("numbers", {}).get("case_id")
    return [one for one in (row["id"], case_id, row["ticket_id"]) if one]
