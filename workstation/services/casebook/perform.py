"""Carrying a case on after its acceptance: review, decision, conclusion, delivery, progress."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.item import AuthorityLevel
from workstation.domain.staff import Role
from workstation.services.casebook.indexing import decision_of
from workstation.services.casebook.troubles import (
    DecisionNotWhole,
    DecisionNotYours,
    LateWithoutReason,
    ProgressEmpty,
)
from workstation.services.intake.steps import CaseChangedMeanwhile
from workstation.services.people import put_person
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler

REVIEW, DECIDE, CONCLUDE, DELIVER, PROGRESS = (
    "start_review", "decide_case", "conclude_case", "deliver_case", "note_progress",
)  # fmt: skip
CHIEFS = frozenset({Role.chief_rep, Role.b_post})
IN_HALL = frozenset({AuthorityLevel.window_decides, AuthorityLevel.chief_rep})


def authority_of(case: Mapping[str, Any]) -> AuthorityLevel:
    """Who decides the case, by its own copy of the item."""
    level = json.loads(case["item_snapshot"])["item"]["authority_level"]
    return AuthorityLevel(level["value"] if isinstance(level, Mapping) else level)


def perform_review(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The unit has signed for the file: it is under review, the clocks run on."""
    case = _case(tx, action)
    after = _step(case, CaseAct.start_review, action)
    tx.update("service_case", case["id"], version=case["version"], state=after.value)
    return {"state": after.value}


def perform_decide(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Granted or denied, by whom the item names. What the hall itself decides needs no review before.

    Refuses with DecisionNotYours, DecisionNotWhole, CaseStepRefused or CaseChangedMeanwhile.
    """
    given = action.payload
    case = _case(tx, action)
    level = authority_of(case)
    if level is AuthorityLevel.chief_rep and Role(given["role"]) not in CHIEFS:
        raise DecisionNotYours(level=level.value, unit=case["unit"])
    _check_decision(case, given)
    state = CaseState(case["state"])
    if state is CaseState.accepted and level in IN_HALL:
        state = _step(case, CaseAct.start_review, action)
    act = CaseAct.grant if given["granted"] else CaseAct.deny
    after = CASE_MACHINE.step(state, act, Role(given["role"]))
    decision = {
        "granted": given["granted"], "on": given["on"], "by": given["by"], "doc_no": given["doc_no"],
        "reason": given["reason"], "level": level.value, "recorded_by": action.actor,
    }  # fmt: skip
    tx.update(
        "service_case",
        case["id"],
        version=case["version"],
        state=after.value,
        decision=canonical.encode_text(decision),
    )
    return {"state": after.value}


def _check_decision(case: Row, given: Mapping[str, Any]) -> None:
    if not given["by"].strip():
        raise DecisionNotWhole(reason="by")
    if not given["granted"] and not given["reason"].strip():
        # 行政许可法 Art. 38: reasons, and where to complain
        raise DecisionNotWhole(reason="reason")
    if not given["doc_no"].strip() and (not given["granted"] or authority_of(case) not in IN_HALL):
        raise DecisionNotWhole(reason="doc_no")
    if not (case["accepted_date"] or "") <= given["on"] <= given["today"]:
        raise DecisionNotWhole(reason="on")


def perform_conclude(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The result lies at the window: here the promise of what was granted is measured. The limit by law was
    one for deciding, and a refusal is its own result (行政许可法 Art. 38, 42).

    Refuses with LateWithoutReason, CaseStepRefused or CaseChangedMeanwhile.
    """
    given = action.payload
    case = _case(tx, action)
    after = _step(case, CaseAct.conclude, action)
    decided = decision_of(case)
    missed = decided.missed(date.fromisoformat(given["today"])) if decided else None
    late = missed is not None
    if missed is not None and not given["late_reason"].strip():
        raise LateWithoutReason(due=missed.isoformat())
    changes: dict[str, Any] = {"state": after.value, "concluded_at": canonical.instant(action.made_at)}
    if late:
        decision = {**json.loads(case["decision"] or "{}"), "late_reason": given["late_reason"].strip()}
        changes["decision"] = canonical.encode_text(decision)
        changes["flags"] = canonical.encode_text({**json.loads(case["flags"]), "overdue": True})
    tx.update("service_case", case["id"], version=case["version"], **changes)
    return {"state": after.value, "late": late}


def perform_deliver(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The result was handed to somebody identified, or sent: a fact, recorded whatever happened meanwhile.

    Where the case had moved on elsewhere it keeps its state, and an incident says so.
    """
    given = action.payload
    case = tx.must("service_case", given["case"])
    after = _delivered(tx, case, action)
    person = given["person"]
    taker = put_person(tx, person) if person.get("values") else tx.must("person", person["id"])["id"]
    party = f"{case['id']}:0:taker"
    values = {"person_id": taker, "role": "taker", "relation": given["relation"], "present": 1}
    if tx.get("party", party) is None:
        tx.insert("party", party, case_id=case["id"], **values)
    else:
        tx.update("party", party, **values)
    delivery = {
        "way": given["way"], "taker": taker, "relation": given["relation"], "tracking": given["tracking"],
        "at": canonical.instant(action.made_at), "by": action.actor,
    }  # fmt: skip
    tx.update("service_case", case["id"], state=after.value, delivery=canonical.encode_text(delivery))
    papers = []
    if given["paper"] is not None:
        paper = {key: value for key, value in given["paper"].items() if key != "id"}
        tx.insert(
            "paper", given["paper"]["id"], **paper, state="prepared", station=action.station,
            clerk=action.actor, cipher_alg="none", print_count=0,
        )  # fmt: skip
        papers.append(given["paper"]["id"])
    _put_matter(tx, given["matter"], case)
    return {"state": after.value, "papers": papers}


def _delivered(tx: Tx, case: Row, action: Action) -> CaseState:
    """The state after the result has left the house."""
    state, role = CaseState(case["state"]), Role(action.payload["role"])
    if CASE_MACHINE.allows(state, CaseAct.deliver, (role,)):
        return CASE_MACHINE.step(state, CaseAct.deliver, role)
    tx.insert(
        "incident", action.id, kind="delivered_out_of_step", subject=case["id"], station=action.station,
        at=canonical.instant(action.made_at), params=canonical.encode_text({"state": state.value}),
        state="open",
    )  # fmt: skip
    return state


def _put_matter(tx: Tx, matter: str | None, case: Row) -> None:
    """What the visit came to, unless it came to something already."""
    known = tx.get("matter", matter) if matter else None
    if known is None or known["outcome"] is not None:
        return
    tx.update(
        "matter", known["id"], outcome="picked_up", case_id=case["id"],
        item_key=known["item_key"] or case["item_key"],
    )  # fmt: skip


def perform_progress(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Something worth knowing was written down; nothing else changes. Refuses with ProgressEmpty."""
    words = action.payload["words"].strip()
    if not words:
        raise ProgressEmpty()
    case = tx.must("service_case", action.payload["case"])
    kept = json.loads(case["progress"] or "[]")
    entry = {"action": action.id, "at": canonical.instant(action.made_at), "by": action.actor, "words": words}
    tx.update("service_case", case["id"], progress=canonical.encode_text([*kept, entry]))
    return {"n": len(kept) + 1}


def _case(tx: Tx, action: Action) -> Row:
    case = tx.must("service_case", action.payload["case"])
    expected = action.payload["version"]
    if case["version"] != expected:
        raise CaseChangedMeanwhile(case_no=case["case_no"], expected=expected, found=case["version"])
    return case


def _step(case: Row, act: CaseAct, action: Action) -> CaseState:
    return CASE_MACHINE.step(CaseState(case["state"]), act, Role(action.payload["role"]))


HANDLERS = (
    Handler(REVIEW, Sort.STATION, perform_review, undoable=True),
    Handler(DECIDE, Sort.STATION, perform_decide, undoable=True),
    Handler(CONCLUDE, Sort.STATION, perform_conclude, undoable=True),
    Handler(DELIVER, Sort.STATION, perform_deliver),
    Handler(PROGRESS, Sort.STATION, perform_progress, undoable=True),
)
