"""Ratings and the call-back after a bad one."""

import pytest

from tests.support.machines import CLERKS, check_whole_table, table
from workstation.domain.rating import (
    APPEAL_MACHINE,
    CALL_BACK_MACHINE,
    RATING_MACHINE,
    AppealAct,
    AppealState,
    CallBackAct,
    CallBackState,
    ContactNotTriedEnough,
    Grade,
    GradeUnknown,
    RatedPersonExcluded,
    RatingAct,
    RatingNotAllowed,
    RatingState,
    RatingStepRefused,
    TwoReviewersNeeded,
    check_not_rated_person,
    check_reviewers,
    counts_in_statistics,
    grade_of,
    may_give_up_contact,
)

SUPERVISORS = "supervisor duty_manager"


def test_every_state_act_and_role_of_a_rating() -> None:
    expected = table(
        ("-", "invite", "invited", f"{CLERKS} system"),
        ("invited", "rate", "rated", "applicant supervisor"),
        ("invited", "decline", "declined", "applicant"),
        ("invited", "expire", "expired", "system"),
    )
    check_whole_table(RATING_MACHINE, RatingState, RatingAct, expected, RatingStepRefused, RatingNotAllowed)
    assert RATING_MACHINE.undo_pairs == frozenset()


def test_every_state_act_and_role_of_a_call_back() -> None:
    expected = table(
        ("-", "open", "opened", "system"),
        ("opened", "assign", "assigned", SUPERVISORS),
        ("assigned", "contact", "contacted", CLERKS),
        ("assigned", "give_up_contact", "not_contactable", CLERKS),
        ("contacted not_contactable", "verify", "verified", SUPERVISORS),
        ("verified", "rectify", "rectifying", CLERKS),
        ("verified", "explain", "fed_back", CLERKS),
        ("rectifying", "finish_rectifying", "rectified", CLERKS),
        ("rectified", "feed_back", "fed_back", CLERKS),
        ("fed_back", "revisit", "revisited", SUPERVISORS),
        ("revisited rectified", "close", "closed", SUPERVISORS),
    )
    check_whole_table(
        CALL_BACK_MACHINE, CallBackState, CallBackAct, expected, RatingStepRefused, RatingNotAllowed
    )


def test_every_state_act_and_role_of_an_appeal() -> None:
    expected = table(
        ("-", "request", "requested", CLERKS),
        ("requested", "uphold", "upheld", SUPERVISORS),
        ("requested", "reject", "rejected", SUPERVISORS),
    )
    check_whole_table(APPEAL_MACHINE, AppealState, AppealAct, expected, RatingStepRefused, RatingNotAllowed)


def test_one_is_best_and_four_and_five_are_bad() -> None:
    assert [grade_of(n).bad for n in range(1, 6)] == [False, False, False, True, True]
    assert grade_of(1) is Grade.very_satisfied
    for wrong in (0, 6, -1):
        with pytest.raises(GradeUnknown):
            grade_of(wrong)


def test_the_rated_clerk_has_no_part_in_it() -> None:
    check_not_rated_person("chu", "wang")
    with pytest.raises(RatedPersonExcluded):
        check_not_rated_person("wang", "wang")


def test_three_attempts_before_nobody_answered() -> None:
    may_give_up_contact(3, anonymous=False)
    may_give_up_contact(0, anonymous=True)
    with pytest.raises(ContactNotTriedEnough):
        may_give_up_contact(2, anonymous=False)


def test_two_others_decide_an_appeal() -> None:
    check_reviewers(frozenset({"hu", "jiang"}), "wang")
    for reviewers in ({"hu"}, {"hu", "wang"}, set()):
        with pytest.raises(TwoReviewersNeeded):
            check_reviewers(frozenset(reviewers), "wang")
    assert counts_in_statistics(None)
    assert counts_in_statistics(AppealState.rejected)
    assert not counts_in_statistics(AppealState.upheld)
