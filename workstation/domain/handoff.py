"""First-asked records and handoffs: responsibility passes by signing, never by pointing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from workstation.domain.errors import NotAllowed, RuleBroken, WrongTransition
from workstation.domain.machine import GUIDES, SYSTEM, Machine, Transition, steps
from workstation.domain.staff import Role


class HandoffState(StrEnum):
    """Where a handoff stands."""

    drafted = "drafted"
    sent = "sent"
    acknowledged = "acknowledged"
    in_progress = "in_progress"
    replied = "replied"
    closed = "closed"
    returned = "returned"
    escalated = "escalated"
    cancelled = "cancelled"


class HandoffAct(StrEnum):
    """What happens to a handoff."""

    draft = "draft"
    send = "send"
    acknowledge = "acknowledge"
    start_work = "start_work"
    reply = "reply"
    close = "close"
    give_back = "give_back"
    escalate = "escalate"
    assign = "assign"
    cancel = "cancel"
    flag_overdue = "flag_overdue"
    undo_acknowledge = "undo_acknowledge"


class FirstAskedState(StrEnum):
    """Where a first-asked record stands."""

    open = "open"
    answered = "answered"
    passed = "passed"
    directed_out = "directed_out"
    escalated = "escalated"
    closed = "closed"


class FirstAskedAct(StrEnum):
    """What is done with what somebody asked."""

    record = "record"
    answer = "answer"
    pass_on = "pass_on"
    take_back = "take_back"
    direct_out = "direct_out"
    escalate = "escalate"
    close = "close"
    undo_answer = "undo_answer"


class Channel(StrEnum):
    """How somebody came to us; phone and letter follow the same rules."""

    counter = "counter"
    desk = "desk"
    phone = "phone"
    letter = "letter"
    online = "online"
    transferred = "transferred"


class AskedKind(StrEnum):
    """What somebody wants."""

    handle = "handle"
    consult = "consult"
    complaint = "complaint"
    suggestion = "suggestion"
    help = "help"


class HandoffStepRefused(WrongTransition):
    """The handoff has no such step now. Params: state, act."""

    code = "handoff_step_refused"


class HandoffNotAllowed(NotAllowed):
    """This role may not do that with a handoff. Params: state, act, role."""

    code = "handoff_not_allowed"


class FirstAskedStepRefused(WrongTransition):
    """The record has no such step now. Params: state, act."""

    code = "first_asked_step_refused"


class FirstAskedNotAllowed(NotAllowed):
    """This role may not do that with a first-asked record. Params: state, act, role."""

    code = "first_asked_not_allowed"


class ReturnRefused(RuleBroken):
    """It cannot be sent back again. Params: reason (returned_before, assigned)."""

    code = "return_refused"


class NotTheOwner(RuleBroken):
    """Only who owns the matter may pass it on, only who was addressed may sign. Params: person, owner."""

    code = "not_the_owner"


class DirectionsIncomplete(RuleBroken):
    """Outside the hall: unit, place and phone must be told. Params: missing."""

    code = "directions_incomplete"


_H, _A = HandoffState, HandoffAct
_STAFF = GUIDES | {Role.back_office, Role.duty_manager, Role.supervisor, Role.director}
_DECIDES = frozenset({Role.duty_manager, Role.director})
_LIVE = (_H.sent, _H.acknowledged, _H.in_progress, _H.replied, _H.returned)

HANDOFF_MACHINE: Machine[HandoffState, HandoffAct] = Machine(
    "handoff",
    (
        Transition(None, _H.drafted, _A.draft, _STAFF),
        *steps((_H.drafted, _H.returned), _H.sent, _A.send, _STAFF, "owner_sends"),
        # in the hall signing is one act with starting the ticket
        Transition(_H.sent, _H.acknowledged, _A.acknowledge, _STAFF, "receiver_in_person"),
        Transition(_H.sent, _H.returned, _A.give_back, _STAFF, "reason_and_once_per_unit"),
        Transition(_H.sent, _H.sent, _A.flag_overdue, SYSTEM, "ack_minutes"),
        Transition(_H.acknowledged, _H.in_progress, _A.start_work, _STAFF),
        *steps((_H.acknowledged, _H.in_progress), _H.replied, _A.reply, _STAFF, "receiver_in_person"),
        Transition(_H.replied, _H.closed, _A.close, _STAFF, "first_officer_told"),
        *steps(_LIVE, _H.escalated, _A.escalate, _STAFF | SYSTEM),
        # 指定承办 ends the ping-pong; a complaint about the duty manager lies with the director
        Transition(_H.escalated, _H.sent, _A.assign, _DECIDES, "approval"),
        *steps((_H.drafted, _H.sent), _H.cancelled, _A.cancel, _STAFF, "sender_before_ack"),
        Transition(_H.acknowledged, _H.sent, _A.undo_acknowledge, _STAFF, "undo_window", _A.acknowledge),
    ),
    HandoffStepRefused,
    HandoffNotAllowed,
)

_F, _B = FirstAskedState, FirstAskedAct

FIRST_ASKED_MACHINE: Machine[FirstAskedState, FirstAskedAct] = Machine(
    "first_asked",
    (
        Transition(None, _F.open, _B.record, _STAFF),
        *steps((_F.open, _F.passed, _F.escalated, _F.directed_out), _F.answered, _B.answer, _STAFF),
        *steps((_F.open, _F.escalated), _F.passed, _B.pass_on, _STAFF, "handoff_sent"),
        Transition(_F.passed, _F.open, _B.take_back, _STAFF | SYSTEM, "handoff_returned", _B.pass_on),
        *steps((_F.open, _F.escalated), _F.directed_out, _B.direct_out, _STAFF, "unit_place_phone_told"),
        *steps((_F.open, _F.passed), _F.escalated, _B.escalate, _STAFF | SYSTEM),
        *steps((_F.answered, _F.directed_out), _F.closed, _B.close, _STAFF, "signed_or_reason"),
        Transition(_F.answered, _F.open, _B.undo_answer, _STAFF, "undo_window", _B.answer),
    ),
    FirstAskedStepRefused,
    FirstAskedNotAllowed,
)


@dataclass(frozen=True, slots=True)
class HandoffEvent:
    """One recorded act. `person` did it; `receiver` on send and assign; `cover_for` when a B-post
    signed as cover for A: both names stay."""

    act: HandoffAct
    person: str
    receiver: str | None = None
    cover_for: str | None = None


@dataclass(frozen=True, slots=True)
class Ownership:
    """Who answers for a matter now. `first_officer` never changes and keeps the follow-up duty."""

    first_officer: str
    owner: str
    pending_receiver: str | None = None
    sender: str | None = None
    co_owner: str | None = None
    cover_for: str | None = None
    assigned: bool = False


def owner_after(first_officer: str, events: Iterable[HandoffEvent]) -> Ownership:
    """Fold the handoffs of a matter into who owns it.

    Sent: still the sender's. Signed: the receiver's. Returned or cancelled: the sender's again, at
    once. Escalated: the owner stays, the duty manager owns it too. Raises NotTheOwner when somebody
    passes on what is not theirs, or signs for what was not sent to them.
    """
    now = Ownership(first_officer, first_officer)
    for event in events:
        now = _fold(now, event)
    return now


def _fold(now: Ownership, event: HandoffEvent) -> Ownership:
    act = event.act
    if act is HandoffAct.send:
        if event.person != now.owner:
            raise NotTheOwner(person=event.person, owner=now.owner)
        return replace(now, sender=now.owner, pending_receiver=event.receiver, assigned=False)
    if act is HandoffAct.assign:
        return replace(
            now, sender=now.owner, pending_receiver=event.receiver, co_owner=event.person, assigned=True
        )
    if act is HandoffAct.acknowledge:
        addressed = event.cover_for or event.person
        if now.pending_receiver not in (addressed, None) or now.sender is None:
            raise NotTheOwner(person=event.person, owner=now.owner)
        return replace(
            now, owner=event.person, pending_receiver=None, co_owner=None, cover_for=event.cover_for
        )
    if act in (HandoffAct.give_back, HandoffAct.cancel, HandoffAct.undo_acknowledge):
        back_to = now.sender or now.owner
        waiting = now.owner if act is HandoffAct.undo_acknowledge else None
        return replace(now, owner=back_to, pending_receiver=waiting, cover_for=None)
    if act is HandoffAct.escalate:
        return replace(now, co_owner=event.receiver, pending_receiver=None)
    return now


def may_return(returns_by_this_unit: int, assigned: bool) -> None:
    """A unit sends a matter back at most once; what the duty manager assigned cannot come back.

    Raises ReturnRefused: the next step is the duty manager's decision (指定承办).
    """
    if assigned:
        raise ReturnRefused(reason="assigned")
    if returns_by_this_unit >= 1:
        raise ReturnRefused(reason="returned_before")


def check_directions(unit: str, address: str, phone: str) -> None:
    """Outside the hall responsibility ends only when unit, place and phone were told and registered."""
    told = (("unit", unit), ("address", address), ("phone", phone))
    missing = [name for name, value in told if not value.strip()]
    if missing:
        raise DirectionsIncomplete(missing=",".join(missing))


class AckStage(StrEnum):
    """How late a signature is; minutes count in opening hours only."""

    in_time = "in_time"
    overdue = "overdue"
    to_supervisor = "to_supervisor"


def ack_stage(open_minutes: int, remind_minutes: int = 30, escalate_minutes: int = 60) -> AckStage:
    """Stage after so many open minutes without a signature (a rule of the house: 30 and 60)."""
    if open_minutes >= escalate_minutes:
        return AckStage.to_supervisor
    return AckStage.overdue if open_minutes >= remind_minutes else AckStage.in_time


def complaint_goes_to(about_duty_manager: bool) -> Role:
    """A complaint goes to the duty manager at once; one about the duty manager to the director."""
    return Role.director if about_duty_manager else Role.duty_manager


def may_see(kind: AskedKind, viewer: str, concerned: frozenset[str], unit_was_asked: bool) -> bool:
    """A complaint is unseen by the person concerned until the unit is asked to answer."""
    return kind is not AskedKind.complaint or viewer not in concerned or unit_was_asked
