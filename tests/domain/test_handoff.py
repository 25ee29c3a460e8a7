"""Handoffs, first-asked records, and who owns a matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.machines import CLERKS, check_whole_table, table
from workstation.domain.handoff import (
    FIRST_ASKED_MACHINE,
    HANDOFF_MACHINE,
    AckStage,
    AskedKind,
    DirectionsIncomplete,
    FirstAskedAct,
    FirstAskedNotAllowed,
    FirstAskedState,
    FirstAskedStepRefused,
    HandoffAct,
    HandoffEvent,
    HandoffNotAllowed,
    HandoffState,
    HandoffStepRefused,
    NotTheOwner,
    ReturnRefused,
    ack_stage,
    check_directions,
    complaint_goes_to,
    may_return,
    may_see,
    owner_after,
)
from workstation.domain.staff import Role

STAFF = f"{CLERKS} guide back_office duty_manager supervisor director"
A = HandoffAct


def test_every_state_act_and_role_of_a_handoff() -> None:
    expected = table(
        ("-", "draft", "drafted", STAFF),
        ("drafted returned", "send", "sent", STAFF),
        ("sent", "acknowledge", "acknowledged", STAFF),
        ("sent", "give_back", "returned", STAFF),
        ("sent", "flag_overdue", "sent", "system"),
        ("acknowledged", "start_work", "in_progress", STAFF),
        ("acknowledged in_progress", "reply", "replied", STAFF),
        ("replied", "close", "closed", STAFF),
        ("sent acknowledged in_progress replied returned", "escalate", "escalated", f"{STAFF} system"),
        ("escalated", "assign", "sent", "duty_manager director"),
        ("drafted sent", "cancel", "cancelled", STAFF),
        ("acknowledged", "undo_acknowledge", "sent", STAFF),
    )
    tried = check_whole_table(
        HANDOFF_MACHINE, HandoffState, HandoffAct, expected, HandoffStepRefused, HandoffNotAllowed
    )
    assert tried > 1500
    assert HANDOFF_MACHINE.undo_pairs == {("undo_acknowledge", "acknowledge")}


def test_every_state_act_and_role_of_a_first_asked_record() -> None:
    expected = table(
        ("-", "record", "open", STAFF),
        ("open passed escalated directed_out", "answer", "answered", STAFF),
        ("open escalated", "pass_on", "passed", STAFF),
        ("passed", "take_back", "open", f"{STAFF} system"),
        ("open escalated", "direct_out", "directed_out", STAFF),
        ("open passed", "escalate", "escalated", f"{STAFF} system"),
        ("answered directed_out", "close", "closed", STAFF),
        ("answered", "undo_answer", "open", STAFF),
    )
    tried = check_whole_table(
        FIRST_ASKED_MACHINE,
        FirstAskedState,
        FirstAskedAct,
        expected,
        FirstAskedStepRefused,
        FirstAskedNotAllowed,
    )
    assert tried > 700


def test_responsibility_passes_when_the_receiver_signs_and_not_before() -> None:
    sent = HandoffEvent(A.send, "wang", "chu")
    assert owner_after("wang", []).owner == "wang"
    assert owner_after("wang", [sent]).owner == "wang"
    signed = [sent, HandoffEvent(A.acknowledge, "chu")]
    assert owner_after("wang", signed).owner == "chu"
    assert owner_after("wang", signed).first_officer == "wang"
    done = [*signed, HandoffEvent(A.start_work, "chu"), HandoffEvent(A.reply, "chu")]
    assert owner_after("wang", done).owner == "chu"


def test_returned_cancelled_or_undone_it_is_the_senders_again() -> None:
    sent = HandoffEvent(A.send, "wang", "chu")
    assert owner_after("wang", [sent, HandoffEvent(A.give_back, "chu")]).owner == "wang"
    assert owner_after("wang", [sent, HandoffEvent(A.cancel, "wang")]).pending_receiver is None
    signed = [sent, HandoffEvent(A.acknowledge, "chu")]
    undone = owner_after("wang", [*signed, HandoffEvent(A.undo_acknowledge, "chu")])
    assert (undone.owner, undone.pending_receiver) == ("wang", "chu")


def test_a_cover_signs_under_both_names() -> None:
    events = [HandoffEvent(A.send, "wang", "luo"), HandoffEvent(A.acknowledge, "chu", cover_for="luo")]
    after = owner_after("wang", events)
    assert (after.owner, after.cover_for) == ("chu", "luo")


def test_nobody_passes_on_or_signs_for_what_is_not_theirs() -> None:
    with pytest.raises(NotTheOwner):
        owner_after("wang", [HandoffEvent(A.send, "chu", "luo")])
    with pytest.raises(NotTheOwner):
        owner_after("wang", [HandoffEvent(A.send, "wang", "luo"), HandoffEvent(A.acknowledge, "chu")])
    with pytest.raises(NotTheOwner):
        owner_after("wang", [HandoffEvent(A.acknowledge, "chu")])


def test_the_duty_manager_decides_a_dispute() -> None:
    events = [
        HandoffEvent(A.send, "wang", "luo"),
        HandoffEvent(A.give_back, "luo"),
        HandoffEvent(A.escalate, "wang", "xu"),
    ]
    unclear = owner_after("wang", events)
    assert (unclear.owner, unclear.co_owner) == ("wang", "xu")
    assigned = owner_after("wang", [*events, HandoffEvent(A.assign, "xu", "luo")])
    assert (assigned.owner, assigned.pending_receiver, assigned.assigned) == ("wang", "luo", True)
    signed = owner_after(
        "wang", [*events, HandoffEvent(A.assign, "xu", "luo"), HandoffEvent(A.acknowledge, "luo")]
    )
    assert (signed.owner, signed.co_owner) == ("luo", None)


PEOPLE = ["wang", "chu", "luo", "xu"]


@given(st.lists(st.tuples(st.sampled_from(list(A)), st.sampled_from(PEOPLE)), max_size=15))
def test_a_matter_always_has_exactly_one_owner_who_signed_for_it(steps: list[tuple[HandoffAct, str]]) -> None:
    state, events = None, []
    signed = {"first"}
    for act, person in steps:
        role = Role.system if act is A.flag_overdue else Role.duty_manager
        try:
            target = HANDOFF_MACHINE.step(state, act, role)
            before = owner_after("first", events)
            who = before.owner if act in (A.send, A.cancel) else person
            if act is A.acknowledge:
                who = before.pending_receiver or person
            after = owner_after("first", [*events, HandoffEvent(act, who, person)])
        except (HandoffStepRefused, NotTheOwner):
            continue
        state = target
        events.append(HandoffEvent(act, who, person))
        if act is A.acknowledge:
            signed.add(who)
        assert after.first_officer == "first"
        assert after.owner in signed
        if act is not A.acknowledge and after.owner != before.owner:
            assert act is A.undo_acknowledge


def test_a_unit_returns_once_and_never_what_was_assigned() -> None:
    may_return(0, assigned=False)
    with pytest.raises(ReturnRefused) as again:
        may_return(1, assigned=False)
    assert again.value.params["reason"] == "returned_before"
    with pytest.raises(ReturnRefused) as assigned:
        may_return(0, assigned=True)
    assert assigned.value.params["reason"] == "assigned"


def test_outside_the_hall_unit_place_and_phone_are_told() -> None:
    check_directions("安庆市交通运输局", "市民广场1号", "0556-4161510")
    with pytest.raises(DirectionsIncomplete) as info:
        check_directions("安庆市交通运输局", " ", "")
    assert info.value.params["missing"] == "address,phone"


def test_a_signature_gets_late_in_two_stages() -> None:
    assert [ack_stage(m) for m in (29, 30, 59, 60)] == [
        AckStage.in_time,
        AckStage.overdue,
        AckStage.overdue,
        AckStage.to_supervisor,
    ]


def test_a_complaint_is_unseen_by_the_person_concerned() -> None:
    about = frozenset({"wang"})
    assert not may_see(AskedKind.complaint, "wang", about, unit_was_asked=False)
    assert may_see(AskedKind.complaint, "wang", about, unit_was_asked=True)
    assert may_see(AskedKind.complaint, "xu", about, unit_was_asked=False)
    assert may_see(AskedKind.consult, "wang", about, unit_was_asked=False)
    assert complaint_goes_to(about_duty_manager=False) is Role.duty_manager
    assert complaint_goes_to(about_duty_manager=True) is Role.director
