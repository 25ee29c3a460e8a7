"""Every step of an application, by whom."""

import pytest

from tests.support.machines import CLERKS, check_whole_table, table
from workstation.domain.case import (
    CASE_MACHINE,
    END_STATES,
    OPEN_STATES,
    CaseAct,
    CaseNotAllowed,
    CaseState,
    CaseStepRefused,
    notify_days,
    silence_is_acceptance,
)
from workstation.domain.item import IncompleteRule

INTAKE = "draft received supplement_pending"
RUNNING = "accepted deferred_accepted under_review clock_stopped"
APPROVERS = "chief_rep b_post duty_manager"
UNIT = "chief_rep b_post"

EXPECTED = table(
    ("-", "begin", "draft", CLERKS),
    ("draft", "receive", "received", CLERKS),
    ("draft received", "give_notice", "supplement_pending", CLERKS),
    ("supplement_pending accepted deferred_accepted under_review", "give_second_notice", "=", CLERKS),
    ("draft", "refuse_on_spot", "not_accepted", CLERKS),
    ("draft received", "return_for_resubmission", "returned", CLERKS),
    ("supplement_pending deferred_accepted", "take_supplement", "=", CLERKS),
    (f"{INTAKE} deferred_accepted", "accept", "accepted", CLERKS),
    (INTAKE, "defer", "deferred_accepted", CLERKS),
    (INTAKE, "refuse", "not_accepted", CLERKS),
    ("draft received", "declare_not_required", "not_required", CLERKS),
    ("draft received", "deem_accepted", "received", "system"),
    ("received supplement_pending returned not_accepted", "lift_deemed_acceptance", "=", "system"),
    ("accepted", "start_review", "under_review", f"{CLERKS} back_office"),
    ("under_review", "stop_clock", "clock_stopped", f"{UNIT} back_office"),
    ("clock_stopped", "resume_clock", "under_review", f"{UNIT} back_office"),
    ("under_review", "extend", "under_review", f"{CLERKS} back_office unit_head"),
    ("under_review", "grant", "granted", f"{CLERKS} back_office"),
    ("under_review", "deny", "denied", f"{CLERKS} back_office"),
    ("granted denied", "conclude", "concluded", CLERKS),
    (INTAKE, "conclude_on_spot", "concluded", CLERKS),
    ("concluded", "deliver", "delivered", CLERKS),
    ("delivered", "archive", "archived", f"{CLERKS} back_office system"),
    (f"{RUNNING} granted denied concluded delivered", "correct", "=", CLERKS),
    (f"{INTAKE} {RUNNING} granted denied", "withdraw", "withdrawn", CLERKS),
    ("supplement_pending", "deem_withdrawn", "deemed_withdrawn", UNIT),
    ("deferred_accepted", "deem_withdrawn", "deemed_withdrawn", APPROVERS),
    ("deferred_accepted", "terminate", "terminated", APPROVERS),
    (RUNNING, "revoke_acceptance", "acceptance_revoked", UNIT),
)


def test_every_state_act_and_role() -> None:
    tried = check_whole_table(CASE_MACHINE, CaseState, CaseAct, EXPECTED, CaseStepRefused, CaseNotAllowed)
    assert tried > 7000


def test_what_is_over_stays_over() -> None:
    for state in END_STATES:
        left = {act for act in CaseAct if (state.value, act.value) in EXPECTED}
        assert left <= {CaseAct.lift_deemed_acceptance}
    assert not END_STATES & OPEN_STATES


def test_acceptance_never_goes_back_to_intake() -> None:
    for (source, _), (target, _) in EXPECTED.items():
        if source in RUNNING.split():
            assert target not in INTAKE.split()


def test_every_state_is_reached() -> None:
    assert {target for target, _ in EXPECTED.values()} == {state.value for state in CaseState}


def test_undo_pairs_touch_no_printed_paper() -> None:
    assert CASE_MACHINE.undo_pairs == {
        ("lift_deemed_acceptance", "deem_accepted"),
        ("resume_clock", "stop_clock"),
    }


@pytest.mark.parametrize(
    ("rule", "days", "silence"),
    [
        ("licence_5wd", 5, True),
        ("return_resubmit", 3, False),
        ("inform_once", 4, False),
        ("on_spot_written", 0, True),
    ],
)
def test_days_to_tell_what_is_missing(rule: str, days: int, silence: bool) -> None:
    assert notify_days(IncompleteRule(rule), house_days=4) == days
    assert silence_is_acceptance(IncompleteRule(rule)) is silence
