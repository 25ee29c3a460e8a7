"""What an application can come to at the window: one line per outcome, and the refusals on the way."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.case import CaseAct, CaseState
from workstation.domain.errors import RuleBroken
from workstation.domain.outcome import Outcome
from workstation.domain.ticket_outcome import TicketOutcome


class OutcomeNotPossible(RuleBroken):
    """The rules do not allow this outcome now. Params: outcome, reason and what belongs to the reason."""

    code = "outcome_not_possible"


class OutcomeNotOffered(RuleBroken):
    """This outcome is not worked with here yet. Params: outcome."""

    code = "outcome_not_offered"


class SheetNotReady(RuleBroken):
    """Something beside the rows stands in the way. Params: problem and what belongs to it."""

    code = "sheet_not_ready"


class ApprovalNeeded(RuleBroken):
    """It takes effect only with an approver's name or a written delegation. Params: act, item, clerk."""

    code = "approval_needed"


class SecondNoticeNeedsApproval(RuleBroken):
    """Something that could have been said the first time (行政许可法 Art. 72(4)). Params: n, materials."""

    code = "second_notice_needs_approval"


class ReasonMissing(RuleBroken):
    """Handing back and withdrawing need a reason. Params: outcome."""

    code = "reason_missing"


class NoNumberForList(RuleBroken):
    """A list of returned papers names a case or a ticket, and here is neither."""

    code = "no_number_for_list"


class ApprovalWaits(RuleBroken):
    """The material is locked while an approver decides. Params: act, asked_of."""

    code = "approval_waits"


class PromiseNotSigned(RuleBroken):
    """容缺: the promise is printed and signed before anything is accepted. Params: step."""

    code = "promise_not_signed"


class PromiseOutdated(RuleBroken):
    """What was signed is not what lies here now. Params: materials."""

    code = "promise_outdated"


class PromiseOver(RuleBroken):
    """The first last day of what was promised went by before anybody accepted. Params: until (ISO date)."""

    code = "promise_over"


class CaseChangedMeanwhile(RuleBroken):
    """Somebody worked on the case since it was opened here. Params: case_no, expected, found."""

    code = "case_changed_meanwhile"


class RowsNotInOrder(RuleBroken):
    """Accepted or concluded only when every needed row is in order. Params: n."""

    code = "rows_not_in_order"


class NoticeNotWhole(RuleBroken):
    """A notice tells everything at once: no row may be left unjudged. Params: n."""

    code = "notice_not_whole"


class WrongWindow(RuleBroken):
    """This window does not take the item in: it is done before another officer. Params: item."""

    code = "wrong_window"


@dataclass(frozen=True, slots=True)
class Step:
    """One outcome: the kind of change, what it does to the case, what it makes of the matter.

    `all_home`: every piece goes back to the person with it. `yields`: it does not replace an
    outcome the matter already has.
    """

    kind: str
    outcome: Outcome | None
    act: CaseAct | None
    target: CaseState | None
    matter: TicketOutcome
    all_home: bool = False
    yields: bool = False


_A, _S, _T, _O = CaseAct, CaseState, TicketOutcome, Outcome

RECEIVE = Step("receive", _O.receive, _A.receive, _S.received, _T.case_received)
ACCEPT = Step("accept", _O.accept, _A.accept, _S.accepted, _T.case_accepted)
CONCLUDE = Step("conclude", _O.conclude, _A.conclude_on_spot, _S.concluded, _T.case_concluded)
NOTICE = Step("notice", _O.supplement_notice, _A.give_notice, _S.supplement_pending, _T.notice_given)
REFUSE_ON_SPOT = Step(
    "refuse_on_spot", _O.on_spot_refusal, _A.refuse_on_spot, _S.not_accepted, _T.notice_given, all_home=True
)
RETURN_LIST = Step(
    "return_list", _O.return_list, _A.return_for_resubmission, _S.returned, _T.notice_given, all_home=True
)
NOT_REQUIRED = Step(
    "not_required", _O.not_required, _A.declare_not_required, _S.not_required, _T.case_refused, all_home=True
)
GIVE_BACK = Step("give_back_all", _O.give_back, None, None, _T.given_back, all_home=True, yields=True)
DEFER = Step("defer", _O.defer, _A.defer, _S.deferred_accepted, _T.case_accepted)
REFUSE = Step("refuse", _O.refuse, _A.refuse, _S.not_accepted, _T.case_refused, all_home=True)
SUPPLEMENT = Step("supplement", None, _A.take_supplement, None, _T.supplement_taken, yields=True)
LEAVE = Step("left_with_material", None, _A.receive, _S.received, _T.left)
WITHDRAW = Step("withdraw", None, _A.withdraw, _S.withdrawn, _T.withdrawn, all_home=True)
CORRECT = Step("correct_case", None, _A.correct, None, _T.case_accepted, yields=True)
REVOKE = Step(
    "revoke_acceptance", None, _A.revoke_acceptance, _S.acceptance_revoked, _T.case_refused, all_home=True,
    yields=True,
)  # fmt: skip
DEEM_WITHDRAWN = Step(
    "deem_withdrawn", None, _A.deem_withdrawn, _S.deemed_withdrawn, _T.withdrawn, all_home=True, yields=True
)
TERMINATE = Step(
    "terminate_case", None, _A.terminate, _S.terminated, _T.case_refused, all_home=True, yields=True
)

AT_WINDOW = (
    RECEIVE, ACCEPT, CONCLUDE, NOTICE, REFUSE_ON_SPOT, RETURN_LIST, NOT_REQUIRED, GIVE_BACK, SUPPLEMENT,
    WITHDRAW, LEAVE, DEFER, REFUSE,
)  # fmt: skip
"""What a window carries out itself."""
ENDING = (REVOKE, DEEM_WITHDRAWN, TERMINATE)
"""An acceptance comes to an end without a decision about the matter."""
APPROVED_ONLY = (CORRECT, *ENDING)
"""What only an approver's own change carries out: no station sends these by themselves."""
STEPS = {step.kind: step for step in (*AT_WINDOW, *APPROVED_ONLY)}
BY_OUTCOME = {step.outcome: step for step in STEPS.values() if step.outcome is not None}
TELLING = frozenset({NOTICE.kind, REFUSE_ON_SPOT.kind, RETURN_LIST.kind})
WHOLE = frozenset({ACCEPT.kind, CONCLUDE.kind})
