"""Being at one's post, supervision orders and breaches."""

from datetime import date

import pytest

from tests.support.catalogue import staffing
from tests.support.machines import CLERKS, check_whole_table, table
from workstation.domain.presence import (
    BREACH_MACHINE,
    DUTY_MACHINE,
    ORDER_MACHINE,
    BreachAct,
    BreachNotAllowed,
    BreachState,
    BreachStepRefused,
    CoverRefused,
    DutyAct,
    DutyNotAllowed,
    DutyState,
    DutyStepRefused,
    OrderAct,
    OrderNotAllowed,
    OrderState,
    OrderStepRefused,
    away_overrun,
    cover_of,
    order_overdue,
    post_is_empty,
)
from workstation.domain.staff import Role

PEOPLE = " ".join(r.value for r in Role if r not in (Role.system, Role.applicant))
SUPERVISORS = "supervisor duty_manager director"


def test_every_state_act_and_role_of_duty() -> None:
    expected = table(
        ("- signed_out", "sign_in", "signed_in", PEOPLE),
        ("signed_in", "open_window", "on_duty", PEOPLE),
        ("signed_in on_duty", "go_away", "away", PEOPLE),
        ("away", "come_back", "on_duty", PEOPLE),
        ("signed_in on_duty away", "sign_out", "signed_out", f"{PEOPLE} system"),
    )
    check_whole_table(DUTY_MACHINE, DutyState, DutyAct, expected, DutyStepRefused, DutyNotAllowed)


def test_every_state_act_and_role_of_an_order() -> None:
    expected = table(
        ("-", "issue", "issued", f"{SUPERVISORS} system"),
        ("issued", "receive", "received", CLERKS),
        ("received returned_for_more", "reply", "replied", CLERKS),
        ("replied", "return_for_more", "returned_for_more", SUPERVISORS),
        ("replied", "verify_and_close", "verified_closed", SUPERVISORS),
    )
    check_whole_table(ORDER_MACHINE, OrderState, OrderAct, expected, OrderStepRefused, OrderNotAllowed)


def test_every_state_act_and_role_of_a_breach() -> None:
    expected = table(
        ("-", "log", "logged", SUPERVISORS),
        ("logged", "notify", "notified", SUPERVISORS),
        ("notified", "defend", "defended", PEOPLE),
        ("notified defended", "decide", "decided", SUPERVISORS),
        ("decided", "archive", "archived", SUPERVISORS),
    )
    check_whole_table(BREACH_MACHINE, BreachState, BreachAct, expected, BreachStepRefused, BreachNotAllowed)


def test_an_order_is_overdue_when_its_day_has_closed() -> None:
    due = date(2026, 11, 23)
    assert not order_overdue(OrderState.received, due, date(2026, 11, 22))
    assert not order_overdue(OrderState.received, due, None)
    assert order_overdue(OrderState.received, due, due)
    assert order_overdue(OrderState.returned_for_more, due, date(2026, 11, 24))
    assert not order_overdue(OrderState.replied, due, date(2026, 11, 24))
    assert not order_overdue(OrderState.verified_closed, due, date(2026, 11, 24))


def test_b_covers_only_while_a_is_away_and_paired() -> None:
    pairs = staffing().pairs
    assert cover_of("SJ001", "SJ005", pairs, {"SJ001"}).acts_as is Role.chief_rep
    with pytest.raises(CoverRefused) as here:
        cover_of("SJ001", "SJ005", pairs, set())
    assert here.value.params["reason"] == "a_is_here"
    with pytest.raises(CoverRefused) as strangers:
        cover_of("SJ001", "BD006", pairs, {"SJ001"})
    assert strangers.value.params["reason"] == "no_pair"


def test_a_post_is_empty_only_in_opening_hours() -> None:
    assert post_is_empty([DutyState.away, DutyState.signed_in], hall_open=True)
    assert post_is_empty([], hall_open=True)
    assert not post_is_empty([DutyState.away, DutyState.on_duty], hall_open=True)
    assert not post_is_empty([], hall_open=False)
    assert (away_overrun(12, 10), away_overrun(5, 10)) == (2, 0)
