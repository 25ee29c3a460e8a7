"""Asking an approver about an accepted case: to correct it, to revoke it, to end its deferral."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.approval import ApprovalAct, check_conditions
from workstation.domain.errors import NotFound
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.approvals import after, corrections, perform
from workstation.services.approvals.corrections import ROW, Correction, Reading
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
from workstation.sync.station import Station

First = Callable[[ApprovalAct, str, SignedIn], str | None]
"""Whom to ask by default: act, unit and who asks, to a staff number."""
Ask = Callable[[Callable[[Desk], Action], str], ApprovalView]


@dataclass(frozen=True, slots=True)
class Reads:
    """One thing that can be corrected: `what` of corrections.WORDS or a row, how it reads now, and the
    material's name where it is a row."""

    what: str
    text: str
    material: str = ""


class CaseRequests:
    """Every request names its reason; nothing is printed and nothing changes before she decides."""

    def __init__(
        self, station: Station, shelf: ReferenceShelf, intake: IntakeService, first: First, ask: Ask
    ) -> None:
        self._station = station
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

        Raises NothingCorrected, CorrectionRefused, ReasonMissing, NotFound, PaperNotVoidable,
        CaseStepRefused, or what the new name or number is refused for.
        """
        self._need(ApprovalAct.correction, reason)
        reference = self._shelf.current()

        def prepare(desk: Desk, sheet: Sheet) -> tuple[Sheet, Step]:
            case, today = desk.state.must("service_case", case_id), reference.hours.local(desk.now).date()
            here = Reading(case, today, reference.calendar)
            changed = corrections.corrected(desk.state, sheet, wrong, here)
            voidable(desk.state.must("paper", wrong.paper))
            return changed, steps.CORRECT

        return self._send(case_id, prepare, me, reason, "", of, void=wrong.paper)

    def reads(self, case_id: str, *, whole: bool) -> tuple[Reads, ...]:
        """What can be corrected of a case and how it reads now; numbers masked, names unless `whole`."""
        with self._station.store.reading() as reader:
            case = reader.get("service_case", case_id)
            if case is None:
                raise NotFound(table="service_case", id=case_id)
            sheet = sheet_of_case(reader, case_id, ticket_id=None)
        found = corrections.now_reads(sheet, case, whole=whole)
        return tuple(
            Reads(what, text, corrections.row_name(sheet, what) if what.startswith(ROW) else "")
            for what, text in found.items()
        )

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
        me.need(Role.clerk, Role.chief_rep, Role.b_post)
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
