"""The life of one request for an approval, and the grounds of a refusal to accept."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.errors import RuleBroken


class ApprovalState(StrEnum):
    """Where a request stands. `promised` and `signed` are the two steps before a deferral is asked for."""

    promised = "promised"
    signed = "signed"
    asked = "asked"
    approved = "approved"
    declined = "declined"
    taken_back = "taken_back"


WAITING = frozenset({ApprovalState.asked})
DECIDED = frozenset({ApprovalState.approved, ApprovalState.declined})


class RefusalGround(StrEnum):
    """Why an application is not accepted although it is not merely incomplete."""

    out_of_duty = "out_of_duty"
    still_not_right = "still_not_right"
    other = "other"


# 行政许可法 Art. 32(2), 32(4): offered where the unit grants licences; any other matter names its own rule
LICENCE_BASIS = {
    RefusalGround.out_of_duty: "《中华人民共和国行政许可法》第三十二条第一款第二项",
    RefusalGround.still_not_right: "《中华人民共和国行政许可法》第三十二条第一款第四项、第五项",
    RefusalGround.other: "",
}


class RefusalIncomplete(RuleBroken):
    """A refusal needs its ground, reason, article and, out of duty, the competent organ. Params: missing."""

    code = "refusal_incomplete"
