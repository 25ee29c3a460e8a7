"""What a paper of a decision says about its reasons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.domain import paper
from workstation.domain.paper_kind import PaperKind
from workstation.services.intake.deferring import FAILURES
from workstation.services.intake.steps import ENDING, NOTICE, REFUSE, REVOKE

if TYPE_CHECKING:
    from workstation.services.intake.deciding import Deciding

GIVEN_BACK_WORDS = {
    "refuse_on_spot": "不予受理，材料当场退还",
    "return_list": "申请材料不齐全或者不符合法定形式，补齐后重新提交",
    "not_required": "依法不需要取得行政许可",
    "withdraw": "申请人撤回申请",
    "refuse": "不予受理，材料退还",
    "revoke_acceptance": "撤销受理，材料退还",
    "deem_withdrawn": "容缺材料逾期未补齐，材料退还",
    "terminate_case": "容缺材料逾期未补齐，材料退还",
}
DEFERRING = (PaperKind.deferral_promise, PaperKind.deferred_acceptance)


def decision_words(deciding: Deciding, kind: PaperKind) -> paper.Decision:
    """The reasons one paper of a decision gives, in the words of the papers."""
    reason = deciding.reason if deciding.step not in (REFUSE, *ENDING) else ""
    reason = reason or GIVEN_BACK_WORDS.get(deciding.step.kind, "")
    leads_out = deciding.sheet.need_checklist().leads_out()
    if deciding.step.kind == "not_required" and leads_out is not None:
        reason = leads_out.hint or leads_out.question
    if kind is PaperKind.returned_list and not reason:
        reason = "需要补正，材料退还" if deciding.step is NOTICE else "部分材料退还"
    sheet, rules = deciding.sheet, deciding.setting.reference.house_rules
    decision = paper.Decision(reason=reason, approval=deciding.approval)
    if kind is PaperKind.refusal:
        decision = replace(
            decision, reason=sheet.refusal_reason, basis=sheet.refusal_basis, competent=sheet.competent,
            competent_address=sheet.competent_address, competent_phone=sheet.competent_phone,
        )  # fmt: skip
    if kind in (PaperKind.revocation_notice, PaperKind.deferral_ended_notice):
        failure = FAILURES[rules["deferral_failure_mode"]] if deciding.step is not REVOKE else ""
        decision = replace(decision, reason=sheet.refusal_reason, basis=sheet.refusal_basis, failure=failure)
    if kind is PaperKind.correction_notice:
        decision = replace(decision, corrections=sheet.corrections, wrong_paper=sheet.wrong_paper)
    if kind in DEFERRING:
        decision = replace(decision, failure=FAILURES[rules["deferral_failure_mode"]])
    if kind is PaperKind.supplement_notice and any(row.needs_approval for row in deciding.sorted_rows):
        decision = replace(decision, second_reason=deciding.reason)
    return decision
