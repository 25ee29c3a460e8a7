"""Asking an approver about an accepted case: to correct it, to revoke it, to end its deferral."""

from __future__ import annotations

import json
from collections.abc import Callable

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.approval import ApprovalAct, check_conditions
from workstation.domain.signed_in import SignedIn
from workstation.services.approvals import after, perform
from workstation.services.approvals.after import Correction
from workstation.services.approvals.proposing import act_for, proposed, request
from workstation.services.approvals.standing import Rulebook
from workstation.services.approvals.views import ApprovalView
from workstation.services.approvals.voiding import voidable
from workstation.services.intake import steps
from workstation.services.intake.cases import sheet_of_case
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import ReasonMissing, Step
from workstation.services.reference import ReferenceShelf
from workstation.sync.desk import Desk

First = Callable[[ApprovalAct, str, SignedIn], str | None]
"""Whom to ask by default: act, unit and who asks, to a staff number."""
Ask = Callable[[Callable[[Desk], Action], str], ApprovalView]


class CaseRequests:
    """Every request names its reason; nothing is printed and nothing changes before she decides."""

    def __init__(self, shelf: ReferenceShelf, intake: IntakeService, first: First, ask: Ask) -> None:
        self._shelf, self._intake, self._first, self._ask = shelf, intake, first, ask

    def revoke(
        self, case_id: str, reason: str, basis: str, *, me: SignedIn, of: str | None = None
    ) -> ApprovalView:
        """撤销受理: accepted against the law (行政许可法 Art. 69). Raises LegalBasisMissing, ReasonMissing,
        CaseStepRefused."""
        act = ApprovalAct.acceptance_revoked
        self._need(act, reason, basis)

        def prepare(_desk: Desk, sheet: Sheet) -> tuple[Sheet, Step]:
            after.may_step(sheet, steps.REVOKE)
            return after.revoked(sheet, reason.strip(), basis.strip()), steps.REVOKE

        return self._send(case_id, prepare, me, reason, basis, of)

    def end_deferral(self, case_id: str, reason: str, *, me: SignedIn, of: str | None = None) -> ApprovalView:
        """What was deferred did not come in time; what follows is the house rule's.

        Raises DeferralStillRuns, ReasonMissing, CaseStepRefused.
        """
        self._need(ApprovalAct.deferral_ended, reason, after.PROMISE)
        reference = self._shelf.current()

        def prepare(desk: Desk, sheet: Sheet) -> tuple[Sheet, Step]:
            after.check_lapsed(desk.state, sheet, reference.hours.local(desk.now).date())
            return after.ended(sheet, reference, reason.strip())

        return self._send(case_id, prepare, me, reason, after.PROMISE, of)

    def correct(
        self, case_id: str, wrong: Correction, reason: str, *, me: SignedIn, of: str | None = None
    ) -> ApprovalView:
        """更正: the paper that says it wrongly becomes void, a notice says how it reads now.

        Raises NothingCorrected, ReasonMissing, NotFound, PaperNotVoidable, CaseStepRefused, or what the
        new name or number is refused for.
        """
        self._need(ApprovalAct.correction, reason)

        def prepare(desk: Desk, sheet: Sheet) -> tuple[Sheet, Step]:
            changed = after.corrected(desk.state, sheet, wrong)
            voidable(desk.state.must("paper", wrong.paper))
            return changed, steps.CORRECT

        return self._send(case_id, prepare, me, reason, "", of, void=wrong.paper)

    def reads(self, case_id: str, what: str, *, me: SignedIn) -> str:
        """How the case reads now: after.NAME, after.ID_NO (masked) or after.PLACE."""
        return after.now_reads(self._intake.open_case(case_id, me=me), what)

    def _need(self, act: ApprovalAct, reason: str, basis: str = "") -> None:
        rule = Rulebook.of(self._shelf.current()).rule(act.value)
        check_conditions(rule, online=True, delegated=False, legal_basis=basis.strip())
        if not reason.strip():
            raise ReasonMissing(outcome=act.value)

    def _send(
        self,
        case_id: str,
        prepare: Callable[[Desk, Sheet], tuple[Sheet, Step]],
        me: SignedIn,
        reason: str,
        basis: str,
        of: str | None,
        void: str | None = None,
    ) -> ApprovalView:
        setting = self._intake.setting()

        def make(desk: Desk) -> Action:
            sheet, step = prepare(desk, after.alone(sheet_of_case(desk.state, case_id, ticket_id=None)))
            deciding = proposed(desk, sheet, step, me, setting, reason.strip())
            act = act_for(deciding)
            payload = request(desk, deciding, act, of or self._first(act, deciding.item.unit, me))
            values = {**payload["values"], "legal_basis": basis.strip() or None, "reason": reason.strip()}
            if void is not None:
                kept = {**json.loads(values["payload"]), "void": void, "doc_no": None}
                values |= {"paper_id": void, "payload": canonical.encode_text(kept)}
            return desk.action(
                perform.ASK, me.staff_no, [payload["approval"], case_id], {**payload, "values": values}
            )

        return self._ask(make, perform.ASK)
