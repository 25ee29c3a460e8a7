"""What came of each matter of a ticket, derived from what happened and never chosen by hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workstation.domain.case import CaseState


class TicketOutcome(StrEnum):
    """One outcome per matter. 办结 is a word of cases, never of tickets."""

    case_received = "case_received"
    case_accepted = "case_accepted"
    notice_given = "notice_given"
    case_refused = "case_refused"
    case_concluded = "case_concluded"
    supplement_taken = "supplement_taken"
    picked_up = "picked_up"
    withdrawn = "withdrawn"
    consulted = "consulted"
    consulted_blank = "consulted_blank"
    handed_off = "handed_off"
    directed_out = "directed_out"
    complaint_taken = "complaint_taken"
    given_back = "given_back"
    left = "left"
    not_done = "not_done"


class MatterEvent(StrEnum):
    """What was recorded for a matter while its ticket was served."""

    receipt_printed = "receipt_printed"
    accepted = "accepted"
    deferred = "deferred"
    notice_printed = "notice_printed"
    on_spot_refusal_printed = "on_spot_refusal_printed"
    return_list_printed = "return_list_printed"
    refused = "refused"
    not_required = "not_required"
    concluded_on_spot = "concluded_on_spot"
    supplement_received = "supplement_received"
    delivered = "delivered"
    withdrawn = "withdrawn"
    question_recorded = "question_recorded"
    handed_off = "handed_off"
    directed_out = "directed_out"
    complaint_recorded = "complaint_recorded"
    all_given_back = "all_given_back"
    person_left = "person_left"
    not_done_reason = "not_done_reason"


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter of a ticket: what happened, as a set, whatever the order."""

    id: str
    events: frozenset[MatterEvent] = frozenset()


# The furthest step counts: an intake that was received and accepted in one visit is an acceptance.
_ORDER: tuple[tuple[MatterEvent, TicketOutcome], ...] = (
    (MatterEvent.complaint_recorded, TicketOutcome.complaint_taken),
    (MatterEvent.withdrawn, TicketOutcome.withdrawn),
    (MatterEvent.concluded_on_spot, TicketOutcome.case_concluded),
    (MatterEvent.refused, TicketOutcome.case_refused),
    (MatterEvent.not_required, TicketOutcome.case_refused),
    (MatterEvent.on_spot_refusal_printed, TicketOutcome.notice_given),
    (MatterEvent.return_list_printed, TicketOutcome.notice_given),
    (MatterEvent.accepted, TicketOutcome.case_accepted),
    (MatterEvent.deferred, TicketOutcome.case_accepted),
    (MatterEvent.notice_printed, TicketOutcome.notice_given),
    (MatterEvent.supplement_received, TicketOutcome.supplement_taken),
    (MatterEvent.receipt_printed, TicketOutcome.case_received),
    (MatterEvent.delivered, TicketOutcome.picked_up),
    (MatterEvent.handed_off, TicketOutcome.handed_off),
    (MatterEvent.directed_out, TicketOutcome.directed_out),
    (MatterEvent.all_given_back, TicketOutcome.given_back),
    (MatterEvent.person_left, TicketOutcome.left),
    (MatterEvent.not_done_reason, TicketOutcome.not_done),
    (MatterEvent.question_recorded, TicketOutcome.consulted),
)


def outcome_of(matter: Matter) -> TicketOutcome:
    """The outcome of one matter. Nothing recorded is `consulted_blank`: never shown as work done."""
    return next(
        (outcome for event, outcome in _ORDER if event in matter.events), TicketOutcome.consulted_blank
    )


def outcomes_of(matters: tuple[Matter, ...]) -> tuple[TicketOutcome, ...]:
    """One outcome per matter; a ticket with no matter at all had one blank consultation."""
    return tuple(outcome_of(m) for m in matters) or (TicketOutcome.consulted_blank,)


def counts_as_work(outcome: TicketOutcome) -> bool:
    """False for what left no trace or did not happen; their share is a figure of its own."""
    return outcome not in (TicketOutcome.consulted_blank, TicketOutcome.left, TicketOutcome.not_done)


_BY_STATE: dict[CaseState, MatterEvent] = {
    CaseState.received: MatterEvent.receipt_printed,
    CaseState.supplement_pending: MatterEvent.notice_printed,
    CaseState.accepted: MatterEvent.accepted,
    CaseState.deferred_accepted: MatterEvent.deferred,
    CaseState.not_accepted: MatterEvent.refused,
    CaseState.not_required: MatterEvent.not_required,
    CaseState.returned: MatterEvent.return_list_printed,
    CaseState.concluded: MatterEvent.concluded_on_spot,
    CaseState.delivered: MatterEvent.delivered,
    CaseState.withdrawn: MatterEvent.withdrawn,
}


def event_of_state(reached: CaseState) -> MatterEvent | None:
    """The event of a case that reached this state during the visit, or None."""
    return _BY_STATE.get(reached)
