"""Approvals on the rows: asking and deciding in the hall, the steps before at the station.

The first decision counts: whoever comes second hears what it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.approval_state import ApprovalState
from workstation.services.approvals.rows import must_wait
from workstation.services.approvals.standing import check_standing
from workstation.services.approvals.troubles import (
    AlreadyAsked,
    ApprovalChanged,
    ApprovalNotWaiting,
    ApprovalOfAnother,
    DeclineWithoutReason,
    PaperNotVoidable,
    PromiseNotPrinted,
)
from workstation.services.intake.perform import perform_outcome, put_paper
from workstation.services.intake.steps import CaseChangedMeanwhile
from workstation.services.papers.perform import FAILED, PREPARED, VOID
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler

MAKE_PROMISE = "make_promise"
PROMISE_SIGNED = "promise_signed"
ASK = "ask_approval"
SEND_ELSEWHERE = "send_approval_elsewhere"
SEE = "approval_seen"
TAKE_BACK = "take_back_approval"
APPROVE = "approve"
DECLINE = "decline"


def perform_make_promise(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The promise as a paper, and the request it belongs to; one for the same sheet before falls away."""
    payload = action.payload
    for old in tx.find("approval", sheet_id=payload["values"]["sheet_id"]):
        if old["state"] in (ApprovalState.promised, ApprovalState.signed):
            tx.update("approval", old["id"], state=ApprovalState.taken_back.value)
    put_paper(tx, action, payload["paper"])
    tx.insert(
        "approval", payload["approval"], **payload["values"], state=ApprovalState.promised.value,
        proposer=action.actor, station=action.station, created_at=canonical.instant(action.made_at),
        promise_id=payload["paper"]["id"], own_case=0,
    )  # fmt: skip
    return {"approval": payload["approval"], "paper": payload["paper"]["id"]}


def perform_promise_signed(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The applicant signed. Raises PromiseNotPrinted, ApprovalNotWaiting once it went on."""
    row = tx.must("approval", action.payload["approval"])
    if row["state"] != ApprovalState.promised:
        raise ApprovalNotWaiting(state=row["state"], approver=row["approver"], at=row["decided_at"])
    paper = tx.must("paper", row["promise_id"])
    if paper["state"] in (PREPARED, FAILED):
        raise PromiseNotPrinted(state=paper["state"])
    moment = canonical.instant(action.made_at)
    tx.update("approval", row["id"], state=ApprovalState.signed.value, signed_at=moment)
    return {"approval": row["id"]}


def perform_ask(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Put it before an approver. Raises AlreadyAsked, CaseChangedMeanwhile, PaperNotVoidable."""
    payload = action.payload
    values = payload["values"]
    about = list(tx.find("approval", sheet_id=values["sheet_id"]))
    if values["case_id"]:
        about += tx.find("approval", case_id=values["case_id"])
        if payload["case_version"] is not None:
            _unchanged(tx.must("service_case", values["case_id"]), payload["case_version"])
    for row in about:
        if row["state"] == ApprovalState.asked and row["paper_id"] == values.get("paper_id"):
            raise AlreadyAsked(act=row["act"], asked_of=row["asked_of"])
    if values.get("paper_id"):
        _voidable(tx, values["paper_id"])
    moment = canonical.instant(action.made_at)
    kept = tx.get("approval", payload["approval"])
    if kept is None:
        tx.insert(
            "approval", payload["approval"], **values, state=ApprovalState.asked.value,
            proposer=action.actor, station=action.station, created_at=moment, asked_at=moment, own_case=0,
        )  # fmt: skip
        return {"approval": payload["approval"]}
    if kept["state"] != ApprovalState.signed:
        raise ApprovalNotWaiting(state=kept["state"], approver=kept["approver"], at=kept["decided_at"])
    tx.update("approval", kept["id"], **values, state=ApprovalState.asked.value, asked_at=moment)
    return {"approval": kept["id"]}


def perform_send_elsewhere(tx: Tx, action: Action) -> Mapping[str, Any]:
    """To somebody else of those who may. Raises ApprovalOfAnother, ApprovalRefused."""
    row = _own(must_wait(tx, action.payload["approval"]), action.actor)
    check_standing(tx, row, action.payload["to"], action.payload)
    tx.update("approval", row["id"], asked_of=action.payload["to"], seen_at=None, seen_by=None)
    return {"approval": row["id"]}


def perform_see(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The approver opened it: a fact, the first time counts."""
    row = tx.must("approval", action.payload["approval"])
    if row["seen_at"] is None and row["state"] == ApprovalState.asked:
        moment = canonical.instant(action.made_at)
        tx.update("approval", row["id"], seen_at=moment, seen_by=action.actor)
    return {"approval": row["id"]}


def perform_take_back(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The proposer takes it back; a signed promise stays signed."""
    row = _own(must_wait(tx, action.payload["approval"]), action.actor)
    state = ApprovalState.signed if row["promise_id"] else ApprovalState.taken_back
    moment = canonical.instant(action.made_at)
    tx.update(
        "approval", row["id"], state=state.value, asked_of=None, asked_at=None, seen_at=None, seen_by=None,
        decided_at=None if row["promise_id"] else moment,
    )  # fmt: skip
    return {"approval": row["id"], "state": state.value}


def perform_approve(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Approved under one's own name, and what was asked for is done in the same change.

    Raises ApprovalNotWaiting, ApprovalRefused, ApprovalChanged, or the refusal of the outcome itself.
    """
    payload = action.payload
    row = must_wait(tx, payload["approval"])
    if payload["seen"] != seen_digest(row):
        raise ApprovalChanged()
    _decide(tx, action, row, ApprovalState.approved)
    done: Mapping[str, Any] = {}
    if payload["outcome"] is not None:
        # the proposer carries it out, at her station, in the approver's moment
        inner = replace(
            action, kind=payload["outcome"]["kind"], actor=row["proposer"], station=row["station"],
            payload=payload["outcome"]["payload"],
        )  # fmt: skip
        done = perform_outcome(tx, inner)
        if row["case_id"] is None and done["case_id"]:
            tx.update("approval", row["id"], case_id=done["case_id"])
    if payload["void"] is not None:
        made = done.get("papers") or [None]
        done = {**done, **_void(tx, action, row, payload["void"], made[0])}
    return {"approval": row["id"], **done}


def perform_decline(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Declined with a reason; nothing is done. Raises as `perform_approve`."""
    row = must_wait(tx, action.payload["approval"])
    if not str(action.payload["words"]).strip():
        raise DeclineWithoutReason()
    _decide(tx, action, row, ApprovalState.declined)
    return {"approval": row["id"]}


def seen_digest(row: Row) -> str:
    """What an approver sees of a request, so that she decides on exactly that."""
    return canonical.digest([row["act"], row["sheet"], row["reason"], row["legal_basis"], row["payload"]])


def _decide(tx: Tx, action: Action, row: Row, state: ApprovalState) -> None:
    payload = action.payload
    standing = check_standing(tx, row, action.actor, payload)
    moment = canonical.instant(action.made_at)
    tx.update(
        "approval", row["id"], state=state.value, decided_at=moment, approver=action.actor,
        role=standing.role.value, on_behalf_of=standing.on_behalf_of, own_case=int(standing.own_case),
        way=payload["way"], decided_station=action.station, verdict=state.value,
        words=payload["words"] or None, seen_at=row["seen_at"] or moment,
        seen_by=row["seen_by"] or action.actor,
    )  # fmt: skip


def _void(
    tx: Tx, action: Action, row: Row, void: Mapping[str, Any], instead: str | None
) -> Mapping[str, Any]:
    """The number stays in the register with its reason and is never used again.

    `instead`: the paper another part of the same change has made in its place.
    """
    paper = _voidable(tx, row["paper_id"])
    fresh = void["paper"]
    if fresh is not None:
        put_paper(tx, replace(action, actor=row["proposer"], station=row["station"]), fresh)
    tx.update(
        "paper", paper["id"], state=VOID, void_reason=row["reason"], void_approver=action.actor,
        replaced_by=fresh["id"] if fresh else instead,
    )  # fmt: skip
    return {"papers": [one for one in (instead, fresh["id"] if fresh else None) if one]}


def _voidable(tx: Tx, paper_id: str) -> Row:
    paper = tx.must("paper", paper_id)
    if paper["state"] == VOID:
        raise PaperNotVoidable(kind=paper["kind"], state=paper["state"])
    return paper


def _own(row: Row, actor: str) -> Row:
    if row["proposer"] != actor:
        raise ApprovalOfAnother(proposer=row["proposer"])
    return row


def _unchanged(case: Row, version: int) -> None:
    if case["version"] != version:
        raise CaseChangedMeanwhile(case_no=case["case_no"], expected=version, found=case["version"])


HANDLERS = (
    Handler(MAKE_PROMISE, Sort.STATION, perform_make_promise),
    Handler(PROMISE_SIGNED, Sort.STATION, perform_promise_signed, undoable=True),
    Handler(ASK, Sort.HALL, perform_ask),
    Handler(SEND_ELSEWHERE, Sort.HALL, perform_send_elsewhere),
    Handler(SEE, Sort.STATION, perform_see),
    Handler(TAKE_BACK, Sort.HALL, perform_take_back),
    Handler(APPROVE, Sort.HALL, perform_approve),
    Handler(DECLINE, Sort.HALL, perform_decline),
)
