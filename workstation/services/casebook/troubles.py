"""Why a case cannot be carried on like this."""

from __future__ import annotations

from workstation.domain.errors import RuleBroken


class DecisionNotYours(RuleBroken):
    """This matter is decided by somebody else, under that person's own name. Params: level, unit."""

    code = "decision_not_yours"


class DecisionNotWhole(RuleBroken):
    """A decision names who made it, on which day and paper, and a refusal its reasons
    (行政许可法 Art. 38). Params: reason (by, doc_no, on, reason)."""

    code = "decision_not_whole"


class LateWithoutReason(RuleBroken):
    """Past its day a case is concluded only with the reason that is published
    (优化营商环境条例 Art. 36). Params: due."""

    code = "late_without_reason"


class TakerUnknown(RuleBroken):
    """A result goes to somebody who was identified. Params: reason (name, identity, authority, tracking)."""

    code = "taker_unknown"


class ProgressEmpty(RuleBroken):
    """Progress without a word says nothing."""

    code = "progress_empty"


class WithdrawalUnsigned(RuleBroken):
    """A case is withdrawn at the applicant's own signed request."""

    code = "withdrawal_unsigned"
