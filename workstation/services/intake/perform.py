"""Outcomes performed on the rows: at the station when made, and again in the hall, with the same result."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.errors import NotFound
from workstation.domain.staff import Role
from workstation.services.approvals import rows as approval_rows
from workstation.services.intake.cases import FORMER, case_checklist, left_unjudged, row_id, rows_of_case
from workstation.services.intake.steps import (
    ACCEPT,
    AT_WINDOW,
    DEFER,
    LEAVE,
    NOTICE,
    STEPS,
    TELLING,
    WHOLE,
    CaseChangedMeanwhile,
    NoticeNotWhole,
    RowsNotInOrder,
    Step,
)
from workstation.services.people import put_person
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler


def perform_outcome(tx: Tx, action: Action) -> Mapping[str, Any]:
    """One outcome of an application, all of it or nothing.

    Refuses with CaseChangedMeanwhile, CaseStepRefused, RowsNotInOrder or NoticeNotWhole.
    """
    payload, step = action.payload, STEPS[action.kind]
    people = _put_people(tx, payload["people"])
    case = payload["case"]
    if case is not None:
        _put_case(tx, action, step, case, people)
        _put_parties(tx, case["id"], payload["parties"], people)
        _put_rows(tx, case["id"], payload["rows"])
        _check_rows(tx, step, case["id"])
    for paper in payload["papers"]:
        put_paper(tx, action, paper)
    release(tx, payload["ticket"], payload["sheet"])
    matter = _put_matter(tx, action, case["id"] if case else None)
    _link_record(tx, action, case["id"] if case else None, people)
    _note_approval(tx, action, case["id"] if case else None)
    return {
        "case_id": case["id"] if case else None,
        "papers": [paper["id"] for paper in payload["papers"]],
        "matter_id": matter,
    }


def perform_hold_materials(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Write down which pieces of a sheet are in our hands while no paper says so."""
    payload = action.payload
    ticket = tx.must("ticket", payload["ticket"])
    kept = json.loads(ticket["materials"] or "{}")
    if payload["pieces"]:
        since = kept.get(payload["sheet"], {}).get("since") or canonical.instant(action.made_at)
        kept[payload["sheet"]] = {
            "since": since, "item": payload["item"], "pieces": payload["pieces"], "rows": payload["rows"],
        }  # fmt: skip
    else:
        kept.pop(payload["sheet"], None)
    return {"pieces": _keep_materials(tx, ticket, kept)}


def release(tx: Tx, ticket_id: str | None, sheet: str) -> None:
    """A paper now speaks for the pieces of this sheet: the ticket no longer does."""
    ticket = tx.get("ticket", ticket_id) if ticket_id else None
    if ticket is None:
        return
    kept = json.loads(ticket["materials"] or "{}")
    if kept.pop(sheet, None) is not None or ticket["pieces_in_hand"]:
        _keep_materials(tx, ticket, kept)


def _keep_materials(tx: Tx, ticket: Row, kept: dict[str, Any]) -> int:
    pieces = sum(int(entry["pieces"]) for entry in kept.values())
    text = canonical.encode_text(kept) if kept else None
    if (ticket["materials"], ticket["pieces_in_hand"]) != (text, pieces):
        tx.update("ticket", ticket["id"], materials=text, pieces_in_hand=pieces)
    return pieces


def _put_people(tx: Tx, entries: list[Mapping[str, Any]]) -> dict[str, str]:
    """Row id by the id of the entry: somebody with this number may be known under another."""
    known: dict[str, str] = {}
    for entry in entries:
        values = dict(entry["values"])
        for link in ("representative", "guardian"):
            if values.get(link):
                values[link] = known.get(values[link], values[link])
        known[entry["id"]] = put_person(tx, {"id": entry["id"], "values": values})
    return known


def _put_case(tx: Tx, action: Action, step: Step, case: Mapping[str, Any], people: Mapping[str, str]) -> None:
    values = dict(case["values"])
    for name in ("applicant", "agent"):
        values[f"{name}_id"] = people.get(values.pop(name)) if values.get(name) else values.pop(name)
    role = Role(action.payload["role"])
    known = tx.get("service_case", case["id"])
    if case["version"] is None:
        state = CASE_MACHINE.step(None, CaseAct.begin, role)
        _step(state, step, role)
        tx.insert("service_case", case["id"], **values)
        return
    if known is None:
        raise NotFound(table="service_case", id=case["id"])
    agreed = _only_silence(step, known, case) or known["version"] == case["version"]
    if not agreed and not _told_in_time(tx, action, known, case["version"]):
        raise CaseChangedMeanwhile(case_no=known["case_no"], expected=case["version"], found=known["version"])
    _step(CaseState(known["state"]), step, role)
    if values["ticket_id"] is None:
        del values["ticket_id"]
    tx.update("service_case", case["id"], version=known["version"], **values)


def _only_silence(step: Step, known: Row, case: Mapping[str, Any]) -> bool:
    """Accepted here without the hall while the hall counted the silence: both say the same day."""
    flags, values = json.loads(known["flags"]), case["values"]
    between = known["version"] == case["version"] + 1 and known["state"] == CaseState.received
    same = values.get("accepted_date") == known["accepted_date"]
    return step is ACCEPT and between and same and bool(flags.get("deemed_accepted"))


def _told_in_time(tx: Tx, action: Action, known: Row, expected: int) -> bool:
    """Printed in time without the hall, while the hall counted silence as acceptance: what was told counts,
    and the acceptance by silence is withdrawn with it (行政许可法 Art. 32(4)).

    Only where silence is all that came between, and the paper's date is not past the last day for telling.
    """
    papers = action.payload["papers"]
    if not papers or known["version"] != expected + 1 or known["state"] != CaseState.received:
        return False
    if not json.loads(known["flags"]).get("deemed_accepted") or known["notify_due"] is None:
        return False
    if papers[0]["legal_date"] > known["notify_due"]:
        return False
    for incident in tx.find("incident", kind="deem_accepted", subject=known["id"], state="open"):
        tx.update("incident", incident["id"], state="withdrawn")
    return True


def _step(state: CaseState, step: Step, role: Role) -> None:
    if step.act is None:
        return
    act = step.act
    if step is NOTICE and state is CaseState.supplement_pending:
        act = CaseAct.give_second_notice
    CASE_MACHINE.step(state, act, role)


def _put_parties(tx: Tx, case_id: str, parties: list[Mapping[str, Any]], people: Mapping[str, str]) -> None:
    named = set()
    for party in parties:
        named.add(party["id"])
        values = {
            "person_id": people[party["person"]],
            "role": party["role"],
            "relation": party["relation"],
            "present": party["present"],
        }
        known = tx.get("party", party["id"])
        if known is None:
            tx.insert("party", party["id"], case_id=case_id, **values)
        elif any(known[key] != value for key, value in values.items()):
            tx.update("party", party["id"], **values)
    for known in tx.find("party", case_id=case_id):
        if known["id"] not in named and known["role"] != FORMER:
            tx.update("party", known["id"], role=FORMER, present=0)


def _put_rows(tx: Tx, case_id: str, rows: list[Mapping[str, Any]]) -> None:
    for row in rows:
        key = row_id(case_id, row["material_key"])
        if tx.get("material_row", key) is None:
            tx.insert("material_row", key, case_id=case_id, **row)
        else:
            tx.update("material_row", key, **row)


def _check_rows(tx: Tx, step: Step, case_id: str) -> None:
    """What the outcome rests on is looked at again where it is recorded."""
    if step not in (DEFER,) and step.kind not in WHOLE and step.kind not in TELLING:
        return
    checklist = case_checklist(tx.must("service_case", case_id), rows_of_case(tx, case_id))
    if step is DEFER:
        if not checklist.complete_but_deferred():
            raise RowsNotInOrder(n=len(checklist.lacking_rows()) + len(checklist.open_rows()))
        return
    if step.kind in WHOLE:
        lacking = [row for row in checklist.needed_rows() if not row.in_order]
        if lacking:
            raise RowsNotInOrder(n=len(lacking))
        return
    unjudged = left_unjudged(checklist)
    if unjudged or not (checklist.lacking_rows() or checklist.deferred_rows()):
        raise NoticeNotWhole(n=len(unjudged))


def put_paper(tx: Tx, action: Action, paper: Mapping[str, Any]) -> None:
    """A paper that waits to be printed at the station of the action."""
    values = {key: value for key, value in paper.items() if key != "id"}
    tx.insert(
        "paper", paper["id"], **values, state="prepared", station=action.station, clerk=action.actor,
        cipher_alg="none", print_count=0,
    )  # fmt: skip


def _put_matter(tx: Tx, action: Action, case_id: str | None) -> str | None:
    matter, ticket_id = action.payload["matter"], action.payload["ticket"]
    if matter is None:
        return None
    known = tx.get("matter", matter["id"])
    if known is None:
        number = len(tx.find("matter", ticket_id=ticket_id)) + 1
        tx.insert(
            "matter", matter["id"], ticket_id=ticket_id, item_key=matter["item_key"], case_id=case_id,
            first_record_id=matter["first_record_id"], outcome=matter["outcome"],
            created_at=canonical.instant(action.made_at), ord=number,
        )  # fmt: skip
        return str(matter["id"])
    outcome = known["outcome"] if matter["yields"] and known["outcome"] else matter["outcome"]
    tx.update(
        "matter", matter["id"], item_key=matter["item_key"], outcome=outcome,
        case_id=case_id or known["case_id"],
        first_record_id=matter["first_record_id"] or known["first_record_id"],
    )  # fmt: skip
    return str(matter["id"])


def _note_approval(tx: Tx, action: Action, case_id: str | None) -> None:
    """What the outcome rests on, and where a request goes on when its sheet became a case."""
    payload, moved = action.payload, action.payload.get("moved")
    if payload.get("approval"):
        approval_rows.record_resting(tx, action, payload["approval"], payload["sheet"], case_id)
    if moved is not None:
        approval_rows.follow(tx, moved["approval"], case_id, moved["sheet"])
    promise = payload.get("promise")
    if promise and tx.must("paper", promise)["case_id"] is None:
        tx.update("paper", promise, case_id=case_id)


def _link_record(tx: Tx, action: Action, case_id: str | None, people: Mapping[str, str]) -> None:
    record_id = action.payload["record"]
    record = tx.get("first_record", record_id) if record_id else None
    if record is None:
        return
    changes: dict[str, Any] = {"case_id": case_id or record["case_id"]}
    if people and not record["person_id"]:
        changes["person_id"] = next(iter(people.values()))
    if record["state"] == "open" and action.kind != LEAVE.kind:
        moment = canonical.instant(action.made_at)
        changes |= {"state": "answered", "answer": action.kind, "answered_at": moment}
    if any(record[key] != value for key, value in changes.items()):
        tx.update("first_record", record_id, **changes)


HANDLERS = (
    *(Handler(step.kind, Sort.STATION, perform_outcome) for step in AT_WINDOW),
    Handler("hold_materials", Sort.STATION, perform_hold_materials),
)
