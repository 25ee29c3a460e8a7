"""What came of each matter of a ticket."""

import pytest

from workstation.domain.case import CaseState
from workstation.domain.ticket_outcome import (
    Matter,
    MatterEvent,
    TicketOutcome,
    counts_as_work,
    event_of_state,
    outcome_of,
    outcomes_of,
)


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ("", "consulted_blank"),
        ("question_recorded", "consulted"),
        ("receipt_printed", "case_received"),
        ("receipt_printed accepted", "case_accepted"),
        ("deferred", "case_accepted"),
        ("notice_printed", "notice_given"),
        ("receipt_printed notice_printed", "notice_given"),
        ("on_spot_refusal_printed refused all_given_back", "case_refused"),
        ("on_spot_refusal_printed all_given_back", "notice_given"),
        ("return_list_printed all_given_back", "notice_given"),
        ("refused all_given_back", "case_refused"),
        ("not_required", "case_refused"),
        ("concluded_on_spot delivered", "case_concluded"),
        ("supplement_received", "supplement_taken"),
        ("supplement_received accepted", "case_accepted"),
        ("supplement_received notice_printed", "notice_given"),
        ("delivered", "picked_up"),
        ("withdrawn all_given_back", "withdrawn"),
        ("handed_off question_recorded", "handed_off"),
        ("directed_out question_recorded", "directed_out"),
        ("complaint_recorded question_recorded handed_off", "complaint_taken"),
        ("all_given_back", "given_back"),
        ("person_left", "left"),
        ("not_done_reason", "not_done"),
    ],
)
def test_the_outcome_follows_from_what_happened(events: str, outcome: str) -> None:
    assert outcome_of(Matter("m", frozenset(MatterEvent(e) for e in events.split()))) == outcome


def test_every_outcome_can_be_reached_and_every_event_counts() -> None:
    reached = {outcome_of(Matter("m", frozenset({event}))) for event in MatterEvent}
    assert reached | {TicketOutcome.consulted_blank} == set(TicketOutcome)


def test_each_matter_counts_once_and_nothing_recorded_is_blank() -> None:
    two = (Matter("a", frozenset({MatterEvent.accepted})), Matter("b"))
    assert outcomes_of(two) == (TicketOutcome.case_accepted, TicketOutcome.consulted_blank)
    assert outcomes_of(()) == (TicketOutcome.consulted_blank,)
    assert not counts_as_work(TicketOutcome.consulted_blank)
    assert not counts_as_work(TicketOutcome.left)
    assert counts_as_work(TicketOutcome.consulted)


def test_states_of_a_case_as_events() -> None:
    assert event_of_state(CaseState.deferred_accepted) is MatterEvent.deferred
    assert event_of_state(CaseState.draft) is None
