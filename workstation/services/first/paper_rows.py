"""The papers of a first-asked matter as rows: made with their facts fixed, void when the step was undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.services.papers.perform import PREPARED, VOID
from workstation.store.tx import Tx


def perform_make(tx: Tx, action: Action) -> Mapping[str, Any]:
    """A paper is prepared; printing it is a fact of its own. What had no number yet gets it now."""
    given = action.payload
    known = tx.find("paper", doc_no=given["doc_no"]) if given["doc_no"] is not None else []
    if known:
        # asked for twice at once: one number, one paper
        return {"paper": known[0]["id"]}
    tx.insert(
        "paper",
        given["paper"],
        kind=given["kind"],
        doc_no=given["doc_no"],
        ticket_id=given["ticket"],
        unit=given["unit"],
        state=PREPARED,
        facts=given["facts"],
        made_at=canonical.instant(action.made_at),
        legal_date=given["legal_date"],
        station=action.station,
        clerk=action.actor,
        window_id=given["window"],
        cipher_alg="none",
        print_count=0,
    )
    if given["number_handoff"] is not None:
        handoff = tx.must("handoff", given["number_handoff"])
        if handoff["no"] is None:
            tx.update("handoff", handoff["id"], no=given["doc_no"])
    if given["number_record"] is not None:
        record = tx.must("first_record", given["number_record"])
        if record["no"] is None:
            tx.update("first_record", record["id"], no=given["record_no"])
    return {"paper": given["paper"]}


def perform_void(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The step behind it was undone: the number stays used, the paper counts for nothing."""
    paper = tx.must("paper", action.payload["paper"])
    tx.update("paper", paper["id"], state=VOID, void_reason=action.payload["reason"])
    return {"paper": paper["id"]}
