"""Every step of a number, and the rules of calling, passing and finishing."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.machines import CLERKS, check_whole_table, table
from workstation.domain.staff import QueueRules
from workstation.domain.ticket import (
    CLOSED_STATES,
    OPEN_STATES,
    TICKET_MACHINE,
    MaterialInTheAir,
    MatterWithoutOutcome,
    NoShowTooEarly,
    RecallTooSoon,
    RequeueRefused,
    TicketAct,
    TicketNotAllowed,
    TicketState,
    TicketStepRefused,
    may_finish,
    may_pass,
    may_recall,
    may_requeue,
)

RULES = QueueRules()
NINE = datetime(2026, 11, 23, 9, 0, 0)


def _at(*seconds: float) -> list[datetime]:
    return [NINE + timedelta(seconds=s) for s in seconds]


def test_every_state_act_and_role() -> None:
    expected = table(
        ("-", "take", "waiting", f"{CLERKS} guide system"),
        ("waiting", "call", "called", CLERKS),
        ("called", "recall", "called", CLERKS),
        ("called", "start", "serving", CLERKS),
        ("called", "pass_over", "no_show", CLERKS),
        ("no_show", "requeue", "waiting", f"{CLERKS} guide"),
        ("no_show", "abandon", "abandoned", "system"),
        ("serving", "hold", "on_hold", CLERKS),
        ("on_hold", "resume", "serving", CLERKS),
        ("serving", "transfer", "waiting", CLERKS),
        ("serving", "finish", "finished", CLERKS),
        ("waiting called serving on_hold no_show", "cancel", "cancelled", "guide supervisor duty_manager"),
        ("serving", "undo_start", "called", CLERKS),
        ("no_show", "undo_pass_over", "called", CLERKS),
        ("on_hold", "undo_hold", "serving", CLERKS),
        ("waiting", "undo_transfer", "serving", CLERKS),
        ("finished", "undo_finish", "serving", CLERKS),
    )
    tried = check_whole_table(
        TICKET_MACHINE, TicketState, TicketAct, expected, TicketStepRefused, TicketNotAllowed
    )
    assert tried > 2000


def test_what_was_said_aloud_is_not_undone() -> None:
    undone = {act for _, act in TICKET_MACHINE.undo_pairs}
    assert undone == {"start", "pass_over", "hold", "transfer", "finish"}
    assert TicketAct.call not in undone


def test_open_and_closed_states_part_the_states() -> None:
    assert set(TicketState) == OPEN_STATES | CLOSED_STATES
    assert {"finished", "abandoned", "cancelled"} == CLOSED_STATES


@pytest.mark.parametrize(
    ("calls", "now", "left", "wait"),
    [
        ([0], 1, 2, 14),
        ([0], 60, 2, 0),
        ([0, 15], 20, 1, 10),
        ([0, 15, 30], 44.2, 0, 1),
        ([0, 5, 10], 40, 2, 0),
        ([0, 14.9, 30], 60, 1, 0),
    ],
)
def test_passing_too_early_says_what_is_still_needed(
    calls: list[float], now: float, left: int, wait: int
) -> None:
    with pytest.raises(NoShowTooEarly) as info:
        may_pass(_at(*calls), _at(now)[0], RULES)
    assert info.value.params == {"calls_left": left, "wait_seconds": wait}


def test_three_calls_fifteen_seconds_apart_are_enough() -> None:
    may_pass(_at(0, 15, 30), _at(45)[0], RULES)
    may_pass(_at(30, 0, 15), _at(45)[0], RULES)
    may_pass(_at(0), _at(15)[0], QueueRules(no_show_calls=1))


@given(
    gaps=st.lists(st.integers(0, 60), min_size=1, max_size=8),
    after=st.integers(0, 60),
)
def test_nobody_is_passed_before_the_rule(gaps: list[int], after: int) -> None:
    moments, now = [], NINE
    for gap in gaps:
        now += timedelta(seconds=gap)
        moments.append(now)
    now += timedelta(seconds=after)
    try:
        may_pass(moments, now, RULES)
    except NoShowTooEarly as refusal:
        assert refusal.params["calls_left"] or refusal.params["wait_seconds"]
    else:
        # three calls each 15 s after the one before, and 15 s more: 45 seconds at the very least
        assert len(moments) >= 3
        assert (now - moments[0]).total_seconds() >= 45


def test_recalling_waits_for_the_gap() -> None:
    with pytest.raises(RecallTooSoon) as info:
        may_recall(_at(0, 20), _at(28)[0], RULES)
    assert info.value.params == {"seconds": 7, "since": 8}
    may_recall(_at(0, 20), _at(35)[0], RULES)
    may_recall([], NINE, RULES)


def test_a_no_show_comes_back_twice_and_on_the_same_day_only() -> None:
    day = date(2026, 11, 23)
    may_requeue(0, day, day, RULES)
    may_requeue(1, day, day, RULES)
    with pytest.raises(RequeueRefused) as used_up:
        may_requeue(2, day, day, RULES)
    assert used_up.value.params["reason"] == "times_used_up"
    with pytest.raises(RequeueRefused) as late:
        may_requeue(0, day, date(2026, 11, 24), RULES)
    assert late.value.params["reason"] == "other_day"


def test_no_ticket_ends_with_material_in_the_air() -> None:
    with pytest.raises(MaterialInTheAir) as info:
        may_finish(3, ticket="B011")
    assert info.value.params == {"pieces": 3, "ticket": "B011"}
    with pytest.raises(MatterWithoutOutcome):
        may_finish(0, matters_without_outcome=1)
    may_finish(0)
