"""What approvals refuse, beside the rules of the domain."""

from __future__ import annotations

from workstation.domain.action import ActionRefused
from workstation.domain.approval import ApprovalNeedsHall, ApprovalRefused
from workstation.domain.case import CaseStepRefused
from workstation.domain.errors import RuleBroken, VersionConflict


class ApprovalNotWaiting(RuleBroken):
    """It was decided or taken back already. Params: state, approver, at (UTC instant)."""

    code = "approval_not_waiting"


class DecisionUnanswered(ApprovalNeedsHall):
    """No answer came to a decision: it was given up here, and counts once or not at all. Params: act."""

    code = "decision_unanswered"


class ApprovalOfAnother(RuleBroken):
    """Only who asked may take it back or send it elsewhere. Params: proposer."""

    code = "approval_of_another"


class AlreadyAsked(RuleBroken):
    """About this sheet somebody decides already. Params: act, asked_of."""

    code = "already_asked"


class ApprovalChanged(RuleBroken):
    """What lies before the approver is not what she saw. Params: none."""

    code = "approval_changed"


class PromiseNotPrinted(RuleBroken):
    """A promise that never came out of the printer cannot be signed. Params: state."""

    code = "promise_not_printed"


class PaperStandsAlone(RuleBroken):
    """No other paper speaks for the outcome: void only together with a new one. Params: kind, doc_no."""

    code = "paper_stands_alone"


class DeclineWithoutReason(RuleBroken):
    """Who declines says why."""

    code = "decline_without_reason"


class NothingToApprove(RuleBroken):
    """This outcome needs nobody's approval. Params: outcome."""

    code = "nothing_to_approve"


class PaperNotVoidable(RuleBroken):
    """Only a legal paper that is not void yet is voided with an approval. Params: kind, state."""

    code = "paper_not_voidable"


def _kinds() -> dict[str, type[RuleBroken]]:
    # the outcomes import the rows of approvals: their refusals are looked up when one is heard
    from workstation.services.intake import steps

    found: tuple[type[RuleBroken], ...] = (
        ApprovalNotWaiting, ApprovalOfAnother, AlreadyAsked, ApprovalChanged, ApprovalRefused,
        ApprovalNeedsHall, PaperNotVoidable, CaseStepRefused, VersionConflict, steps.CaseChangedMeanwhile,
        steps.RowsNotInOrder, steps.NoticeNotWhole,
    )  # fmt: skip
    return {kind.code: kind for kind in found}


def as_rule(refused: ActionRefused) -> RuleBroken:
    """The hall's refusal as the rule that refused; other refusals stay what they are."""
    kind = _kinds().get(refused.outcome.code or "")
    return refused if kind is None else kind(**dict(refused.outcome.params))
