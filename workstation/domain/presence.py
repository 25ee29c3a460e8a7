"""Being at one's post: duty states, cover, supervision orders and breaches."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from workstation.domain.errors import NotAllowed, RuleBroken, WrongTransition
from workstation.domain.machine import CLERKS, SYSTEM, Machine, Transition, steps
from workstation.domain.staff import AbPair, Role


class DutyState(StrEnum):
    """Where a person is."""

    signed_in = "signed_in"
    on_duty = "on_duty"
    away = "away"
    signed_out = "signed_out"


class DutyAct(StrEnum):
    """What a person does at the post."""

    sign_in = "sign_in"
    open_window = "open_window"
    go_away = "go_away"
    come_back = "come_back"
    sign_out = "sign_out"


class AwayReason(StrEnum):
    """Short and neutral reasons: 短休, 会办, 踏勘, 交接, 培训."""

    short_rest = "short_rest"
    consultation = "consultation"
    site_visit = "site_visit"
    handover = "handover"
    training = "training"


class OrderState(StrEnum):
    """Where a supervision order (督办) stands."""

    issued = "issued"
    received = "received"
    replied = "replied"
    returned_for_more = "returned_for_more"
    verified_closed = "verified_closed"


class OrderAct(StrEnum):
    """What happens to a supervision order."""

    issue = "issue"
    receive = "receive"
    reply = "reply"
    return_for_more = "return_for_more"
    verify_and_close = "verify_and_close"


class BreachState(StrEnum):
    """Where a breach record stands."""

    logged = "logged"
    notified = "notified"
    defended = "defended"
    decided = "decided"
    archived = "archived"


class BreachAct(StrEnum):
    """What happens to a breach record."""

    log = "log"
    notify = "notify"
    defend = "defend"
    decide = "decide"
    archive = "archive"


class DutyStepRefused(WrongTransition):
    """The person has no such step now. Params: state, act."""

    code = "duty_step_refused"


class DutyNotAllowed(NotAllowed):
    """This role may not do that. Params: state, act, role."""

    code = "duty_not_allowed"


class OrderStepRefused(WrongTransition):
    """The order has no such step now. Params: state, act."""

    code = "order_step_refused"


class OrderNotAllowed(NotAllowed):
    """This role may not do that with an order. Params: state, act, role."""

    code = "order_not_allowed"


class BreachStepRefused(WrongTransition):
    """The breach record has no such step now. Params: state, act."""

    code = "breach_step_refused"


class BreachNotAllowed(NotAllowed):
    """This role may not do that with a breach record. Params: state, act, role."""

    code = "breach_not_allowed"


class CoverRefused(RuleBroken):
    """B acts only while A is away, and only where a pair says so. Params: a, b, reason."""

    code = "cover_refused"


_EVERYBODY = frozenset(Role) - {Role.applicant, Role.system}
_D, _DA = DutyState, DutyAct

DUTY_MACHINE: Machine[DutyState, DutyAct] = Machine(
    "duty",
    (
        *steps((None, _D.signed_out), _D.signed_in, _DA.sign_in, _EVERYBODY),
        Transition(_D.signed_in, _D.on_duty, _DA.open_window, _EVERYBODY),
        *steps((_D.signed_in, _D.on_duty), _D.away, _DA.go_away, _EVERYBODY, "reason_and_minutes"),
        Transition(_D.away, _D.on_duty, _DA.come_back, _EVERYBODY, None, _DA.go_away),
        *steps(
            (_D.signed_in, _D.on_duty, _D.away),
            _D.signed_out,
            _DA.sign_out,
            _EVERYBODY | SYSTEM,
            "no_material_without_paper",
        ),
    ),
    DutyStepRefused,
    DutyNotAllowed,
)

_O, _OA = OrderState, OrderAct
_SUPERVISORS = frozenset({Role.supervisor, Role.duty_manager, Role.director})

ORDER_MACHINE: Machine[OrderState, OrderAct] = Machine(
    "order",
    (
        Transition(None, _O.issued, _OA.issue, _SUPERVISORS | SYSTEM),
        Transition(_O.issued, _O.received, _OA.receive, CLERKS),
        *steps((_O.received, _O.returned_for_more), _O.replied, _OA.reply, CLERKS),
        Transition(_O.replied, _O.returned_for_more, _OA.return_for_more, _SUPERVISORS),
        Transition(_O.replied, _O.verified_closed, _OA.verify_and_close, _SUPERVISORS),
    ),
    OrderStepRefused,
    OrderNotAllowed,
)

_B, _BA = BreachState, BreachAct

BREACH_MACHINE: Machine[BreachState, BreachAct] = Machine(
    "breach",
    (
        Transition(None, _B.logged, _BA.log, _SUPERVISORS),
        Transition(_B.logged, _B.notified, _BA.notify, _SUPERVISORS),
        Transition(_B.notified, _B.defended, _BA.defend, _EVERYBODY, "the_person_concerned"),
        # the person was heard, or let the time to answer pass
        *steps((_B.notified, _B.defended), _B.decided, _BA.decide, _SUPERVISORS, "heard_or_time_passed"),
        Transition(_B.decided, _B.archived, _BA.archive, _SUPERVISORS),
    ),
    BreachStepRefused,
    BreachNotAllowed,
)


def order_overdue(state: OrderState, due: date, last_closed_day: date | None) -> bool:
    """True when the due day has closed without an accepted reply: by the day, not by the minute."""
    if state is OrderState.verified_closed or last_closed_day is None:
        return False
    return state is not OrderState.replied and last_closed_day >= due


def cover_of(a: str, b: str, pairs: Iterable[AbPair], away: Collection[str]) -> AbPair:
    """The pair under which B acts for A now. Raises CoverRefused."""
    pair = next((p for p in pairs if p.a == a and p.b == b), None)
    if pair is None:
        raise CoverRefused(a=a, b=b, reason="no_pair")
    if a not in away:
        raise CoverRefused(a=a, b=b, reason="a_is_here")
    return pair


def post_is_empty(states: Iterable[DutyState], hall_open: bool) -> bool:
    """空岗: in opening hours nobody at the window is on duty. A silent station is no absent person."""
    return hall_open and not any(state is DutyState.on_duty for state in states)


def away_overrun(open_minutes: int, planned_minutes: int) -> int:
    """Minutes over the plan in opening hours; a fact to look at, not a breach."""
    return max(0, open_minutes - planned_minutes)
