"""Voiding a legal paper: the number stays in the register; a new paper names itself, never the old number."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from workstation.domain import canonical
from workstation.domain.approval import ApprovalAct
from workstation.domain.case import CaseState
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.approvals.troubles import PaperNotVoidable, PaperStandsAlone
from workstation.services.intake.deciding import Setting
from workstation.services.intake.numbering import paper_number
from workstation.services.papers.perform import VOID
from workstation.store.tx import Row
from workstation.sync.desk import Desk

_ACCEPTANCES = frozenset(
    {
        PaperKind.acceptance, PaperKind.service_acceptance, PaperKind.deferred_acceptance,
        PaperKind.correction_notice,
    }
)  # fmt: skip
_CLOCKS = frozenset({PaperKind.extension_notice, PaperKind.clock_stop_notice})
"""Each speaks for one change of the clocks, which nothing else tells in writing (行政许可法 Art. 42, 45)."""
_SPEAK_FOR = {
    CaseState.received: frozenset({PaperKind.receipt}),
    CaseState.supplement_pending: frozenset({PaperKind.supplement_notice}),
    CaseState.returned: frozenset({PaperKind.supplement_notice}),
    CaseState.not_accepted: frozenset({PaperKind.refusal, PaperKind.on_spot_refusal}),
    CaseState.not_required: frozenset({PaperKind.not_required_notice}),
    CaseState.acceptance_revoked: frozenset({PaperKind.revocation_notice}),
    CaseState.deemed_withdrawn: frozenset({PaperKind.deferral_ended_notice}),
    CaseState.terminated: frozenset({PaperKind.deferral_ended_notice}),
    **dict.fromkeys(
        (
            CaseState.accepted, CaseState.deferred_accepted, CaseState.under_review, CaseState.clock_stopped,
            CaseState.granted, CaseState.denied,
        ),
        _ACCEPTANCES,
    ),
}  # fmt: skip


def request_void(
    desk: Desk,
    paper_id: str,
    reason: str,
    again: bool,
    copy_back: bool,
    me: SignedIn,
    setting: Setting,
    asked_of: str | None,
) -> dict[str, Any]:
    """The payload that asks for a paper to be voided, `again`: and made anew under a fresh number.

    `copy_back`: whether the copy given out came back stays with the request.

    Raises PaperNotVoidable for slips and for papers that are void, PaperStandsAlone when nothing would stand
    for the outcome any more.
    """
    paper = desk.state.must("paper", paper_id)
    kind = voidable(paper)
    case = desk.state.get("service_case", paper["case_id"]) if paper["case_id"] else None
    if not again and case is not None and _stands_alone(desk, paper, case):
        raise PaperStandsAlone(kind=paper["kind"], doc_no=paper["doc_no"])
    year = setting.reference.hours.local(desk.now).year
    unit = paper["unit"]
    number = paper_number(desk, setting.reference, setting.segment, unit, kind, year) if again else None
    payload = {
        "kind": None,
        "void": paper_id,
        "doc_no": number,
        "copy_back": copy_back,
        "me": {"name": me.name, "roles": sorted(role.value for role in me.roles), "unit": me.unit},
    }
    return {
        "approval": desk.new_id(),
        "values": {
            "act": ApprovalAct.void_paper.value,
            "unit": unit,
            "item_key": case["item_key"] if case is not None else None,
            "case_id": paper["case_id"],
            "sheet_id": f"paper:{paper_id}",
            "ticket_id": paper["ticket_id"],
            "paper_id": paper_id,
            "window_id": me.window,
            "asked_of": asked_of,
            "reason": reason.strip(),
            "payload": canonical.encode_text(payload),
        },
        "case_version": None,
    }


def _stands_alone(desk: Desk, paper: Row, case: Row) -> bool:
    """True when no other paper speaks for where the case stands (行政许可法 Art. 32, last paragraph)."""
    if PaperKind(paper["kind"]) in _CLOCKS:
        return True
    kinds = _SPEAK_FOR.get(CaseState(case["state"]), frozenset())
    if PaperKind(paper["kind"]) not in kinds:
        return False
    others = desk.state.find("paper", case_id=case["id"])
    return not any(
        PaperKind(row["kind"]) in kinds and row["state"] not in (VOID, "undone") and row["id"] != paper["id"]
        for row in others
    )


def voidable(paper: Row) -> PaperKind:
    """The kind of a legal paper that is not void. Raises PaperNotVoidable."""
    kind = PaperKind(paper["kind"])
    if not kind.legal or paper["state"] == VOID:
        raise PaperNotVoidable(kind=paper["kind"], state=paper["state"])
    return kind


def voided(desk: Desk, row: Row, setting: Setting) -> dict[str, Any] | None:
    """What an approved request does to the paper; None when it is not about one."""
    payload = json.loads(row["payload"])
    if payload.get("void") is None:
        return None
    if payload["doc_no"] is None:
        return {"paper": None}
    paper = desk.state.must("paper", payload["void"])
    facts = PaperFacts.from_data(json.loads(paper["facts"]))
    local = setting.reference.hours.local(desk.now)
    made = replace(facts.moments, made=local.replace(microsecond=0, tzinfo=None), printed=None)
    facts = replace(facts, numbers=replace(facts.numbers, doc_no=payload["doc_no"]), moments=made)
    fresh = {key: paper[key] for key in ("kind", "case_id", "ticket_id", "unit", "window_id")}
    return {
        "paper": {
            **fresh,
            "id": desk.new_id(),
            "doc_no": payload["doc_no"],
            "facts": canonical.encode_text(facts.to_data()),
            "made_at": canonical.instant(desk.now),
            "legal_date": local.date().isoformat(),
        }
    }
