"""Ratings (好差评) and the call-back after a bad one."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from workstation.domain.errors import NotAllowed, RuleBroken, WrongTransition
from workstation.domain.machine import CLERKS, SYSTEM, Machine, Transition, steps
from workstation.domain.staff import Role


class Grade(IntEnum):
    """The five fixed grades; 1 is best (GB/T 39046-2020 A.8)."""

    very_satisfied = 1
    satisfied = 2
    fairly_satisfied = 3
    dissatisfied = 4
    very_dissatisfied = 5

    @property
    def bad(self) -> bool:
        """True for 差评: grades 4 and 5."""
        return self >= Grade.dissatisfied


class RatingState(StrEnum):
    """Where an invitation to rate stands; unrated is never counted as good."""

    invited = "invited"
    rated = "rated"
    declined = "declined"
    expired = "expired"


class RatingAct(StrEnum):
    """What happens to an invitation."""

    invite = "invite"
    rate = "rate"
    decline = "decline"
    expire = "expire"


class CallBackState(StrEnum):
    """Where the handling of a bad rating stands."""

    opened = "opened"
    assigned = "assigned"
    contacted = "contacted"
    not_contactable = "not_contactable"
    verified = "verified"
    rectifying = "rectifying"
    rectified = "rectified"
    fed_back = "fed_back"
    revisited = "revisited"
    closed = "closed"


class CallBackAct(StrEnum):
    """What is done about a bad rating."""

    open = "open"
    assign = "assign"
    contact = "contact"
    give_up_contact = "give_up_contact"
    verify = "verify"
    rectify = "rectify"
    explain = "explain"
    finish_rectifying = "finish_rectifying"
    feed_back = "feed_back"
    revisit = "revisit"
    close = "close"


class AppealState(StrEnum):
    """Appeal against a rating: upheld leaves the statistics but stays visible."""

    requested = "requested"
    upheld = "upheld"
    rejected = "rejected"


class AppealAct(StrEnum):
    """What happens to an appeal."""

    request = "request"
    uphold = "uphold"
    reject = "reject"


class Finding(StrEnum):
    """What the check of a bad rating found."""

    true = "true"
    partly = "partly"
    untrue = "untrue"
    mistaken = "mistaken"
    malicious = "malicious"


class RatingStepRefused(WrongTransition):
    """A rating cannot be changed once given; nobody can delete one. Params: state, act."""

    code = "rating_step_refused"


class RatingNotAllowed(NotAllowed):
    """A clerk neither sees nor touches the rating input (政府服务好差评: voluntary). Params: role."""

    code = "rating_not_allowed"


class GradeUnknown(RuleBroken):
    """Only the five grades exist. Params: grade."""

    code = "grade_unknown"


class RatedPersonExcluded(RuleBroken):
    """The rated clerk has no part in the call-back and does not see it. Params: person."""

    code = "rated_person_excluded"


class ContactNotTriedEnough(RuleBroken):
    """Three attempts before "nobody answered". Params: attempts, needed."""

    code = "contact_not_tried_enough"


class TwoReviewersNeeded(RuleBroken):
    """An appeal is decided by two persons. Params: reviewers."""

    code = "two_reviewers_needed"


_R, _RA = RatingState, RatingAct
_APPLICANT = frozenset({Role.applicant})

RATING_MACHINE: Machine[RatingState, RatingAct] = Machine(
    "rating",
    (
        Transition(None, _R.invited, _RA.invite, CLERKS | SYSTEM),
        # paper slips from the box are typed in by the supervisor's office
        Transition(_R.invited, _R.rated, _RA.rate, _APPLICANT | {Role.supervisor}, "one_of_five"),
        Transition(_R.invited, _R.declined, _RA.decline, _APPLICANT),
        Transition(_R.invited, _R.expired, _RA.expire, SYSTEM),
    ),
    RatingStepRefused,
    RatingNotAllowed,
)

_C, _CA = CallBackState, CallBackAct
_SUPERVISORS = frozenset({Role.supervisor, Role.duty_manager})

CALL_BACK_MACHINE: Machine[CallBackState, CallBackAct] = Machine(
    "call_back",
    (
        Transition(None, _C.opened, _CA.open, SYSTEM, "grade_bad"),
        Transition(_C.opened, _C.assigned, _CA.assign, _SUPERVISORS, "not_the_rated_person"),
        Transition(_C.assigned, _C.contacted, _CA.contact, CLERKS, "not_the_rated_person"),
        # anonymous, or nobody answers: checking and putting right go on all the same
        Transition(_C.assigned, _C.not_contactable, _CA.give_up_contact, CLERKS, "tried_or_anonymous"),
        *steps((_C.contacted, _C.not_contactable), _C.verified, _CA.verify, _SUPERVISORS),
        Transition(_C.verified, _C.rectifying, _CA.rectify, CLERKS, "found_true"),
        Transition(_C.verified, _C.fed_back, _CA.explain, CLERKS, "not_found_true"),
        Transition(_C.rectifying, _C.rectified, _CA.finish_rectifying, CLERKS),
        Transition(_C.rectified, _C.fed_back, _CA.feed_back, CLERKS),
        Transition(_C.fed_back, _C.revisited, _CA.revisit, _SUPERVISORS),
        Transition(_C.revisited, _C.closed, _CA.close, _SUPERVISORS),
        Transition(_C.rectified, _C.closed, _CA.close, _SUPERVISORS, "not_contactable"),
    ),
    RatingStepRefused,
    RatingNotAllowed,
)

_AP, _APA = AppealState, AppealAct

APPEAL_MACHINE: Machine[AppealState, AppealAct] = Machine(
    "appeal",
    (
        Transition(None, _AP.requested, _APA.request, CLERKS),
        Transition(_AP.requested, _AP.upheld, _APA.uphold, _SUPERVISORS, "two_reviewers"),
        Transition(_AP.requested, _AP.rejected, _APA.reject, _SUPERVISORS, "two_reviewers"),
    ),
    RatingStepRefused,
    RatingNotAllowed,
)


def grade_of(code: int) -> Grade:
    """The grade of a code 1 to 5. Raises GradeUnknown."""
    try:
        return Grade(code)
    except ValueError:
        raise GradeUnknown(grade=code) from None


def check_not_rated_person(person: str, rated: str) -> None:
    """The handling unit calls back, never the rated clerk. Raises RatedPersonExcluded."""
    if person == rated:
        raise RatedPersonExcluded(person=person)


def may_give_up_contact(attempts: int, anonymous: bool, needed: int = 3) -> None:
    """After three attempts, or for an anonymous rating at once. Raises ContactNotTriedEnough."""
    if not anonymous and attempts < needed:
        raise ContactNotTriedEnough(attempts=attempts, needed=needed)


def check_reviewers(reviewers: frozenset[str], rated: str) -> None:
    """Two different persons decide an appeal, not the rated one. Raises TwoReviewersNeeded."""
    if len(reviewers) < 2 or rated in reviewers:
        raise TwoReviewersNeeded(reviewers=len(reviewers - {rated}))


def counts_in_statistics(appeal: AppealState | None) -> bool:
    """False only for a rating whose appeal was upheld; it stays visible."""
    return appeal is not AppealState.upheld
