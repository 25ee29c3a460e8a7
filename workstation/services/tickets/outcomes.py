"""What came of each matter of a ticket, read from what was recorded while it was served."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain.case import CaseState
from workstation.domain.handoff import AskedKind, FirstAskedState
from workstation.domain.paper_kind import PaperKind
from workstation.domain.ticket_outcome import Matter, MatterEvent, TicketOutcome, event_of_state, outcome_of
from workstation.store.tx import Row, Tx

_BY_PAPER = {
    PaperKind.receipt: MatterEvent.receipt_printed,
    PaperKind.acceptance: MatterEvent.accepted,
    PaperKind.service_acceptance: MatterEvent.accepted,
    PaperKind.deferred_acceptance: MatterEvent.deferred,
    PaperKind.supplement_notice: MatterEvent.notice_printed,
    PaperKind.on_spot_refusal: MatterEvent.on_spot_refusal_printed,
    PaperKind.returned_list: MatterEvent.return_list_printed,
    PaperKind.refusal: MatterEvent.refused,
    PaperKind.not_required_notice: MatterEvent.not_required,
    PaperKind.pickup_slip: MatterEvent.delivered,
}
_BY_ENDING = {
    "directed": MatterEvent.directed_out,
    "left": MatterEvent.person_left,
    "not_done": MatterEvent.not_done_reason,
}
_BY_RECORD = {
    FirstAskedState.passed: MatterEvent.handed_off,
    FirstAskedState.directed_out: MatterEvent.directed_out,
    FirstAskedState.answered: MatterEvent.question_recorded,
    FirstAskedState.closed: MatterEvent.question_recorded,
}


def settle_matters(tx: Tx, ticket: Row, ending: Mapping[str, Any] | None) -> list[tuple[str, TicketOutcome]]:
    """The outcome of every matter that has none yet, as (matter id, outcome). Writes nothing.

    `ending` is what the clerk said at the end, about the matters of which nothing else is recorded:
    `kind` answered, directed, left or not_done, with a `note`.
    """
    settled = []
    for matter in tx.find("matter", order=("ord", "id"), ticket_id=ticket["id"]):
        if matter["outcome"] is not None:
            continue
        events = _events(tx, ticket, matter)
        if ending is not None and not events:
            events = _said(ending, matter, ticket)
        settled.append((matter["id"], outcome_of(Matter(matter["id"], frozenset(events)))))
    return settled


def _events(tx: Tx, ticket: Row, matter: Row) -> set[MatterEvent]:
    found: set[MatterEvent] = set()
    if matter["case_id"] is not None:
        case = tx.get("service_case", matter["case_id"])
        reached = None if case is None else event_of_state(CaseState(case["state"]))
        if reached is not None:
            found.add(reached)
        for paper in tx.find("paper", case_id=matter["case_id"], ticket_id=ticket["id"]):
            event = _BY_PAPER.get(PaperKind(paper["kind"]))
            if event is not None and paper["state"] not in ("void", "undone"):
                found.add(event)
    if matter["first_record_id"] is not None:
        record = tx.get("first_record", matter["first_record_id"])
        if record is not None and record["state"] != "undone":
            found |= _record_events(record)
    return found


def _record_events(record: Row) -> set[MatterEvent]:
    if record["kind"] == AskedKind.complaint:
        return {MatterEvent.complaint_recorded}
    found: set[MatterEvent] = set()
    if record["words"]:
        # the question is written down, whoever answers it
        found.add(MatterEvent.question_recorded)
    event = _BY_RECORD.get(FirstAskedState(record["state"]))
    if event is not None and (event is not MatterEvent.question_recorded or record["words"]):
        found.add(event)
    return found


def _said(ending: Mapping[str, Any], matter: Row, ticket: Row) -> set[MatterEvent]:
    if ending["kind"] == "answered":
        # an answer counts only when it stands somewhere what was asked
        asked = ending.get("note") or matter["item_key"] or matter["words"] or ticket["item_key"]
        return {MatterEvent.question_recorded} if asked else set()
    return {_BY_ENDING[ending["kind"]]}
