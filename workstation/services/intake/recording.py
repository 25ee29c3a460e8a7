"""A decision as the plain content of a change: nothing in it is worked out again later."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from workstation.domain import canonical
from workstation.domain.case import CaseState
from workstation.domain.deadline import Limit
from workstation.domain.limits import notify_due
from workstation.domain.notice import PreviousNotice
from workstation.domain.paper_kind import PaperKind
from workstation.domain.staff import Role
from workstation.services.intake.cases import party_entries, row_values
from workstation.services.intake.deciding import Deciding
from workstation.services.intake.notices import notice_to_data
from workstation.services.intake.steps import (
    ACCEPT,
    CONCLUDE,
    CORRECT,
    DEFER,
    LEAVE,
    NOTICE,
    RECEIVE,
    REFUSE,
    SUPPLEMENT,
    TELLING,
)
from workstation.services.people import person_values
from workstation.store.tx import Row

GUARDIAN = "监护"
_ROLES = (Role.clerk, Role.chief_rep, Role.b_post)


def payload(
    deciding: Deciding,
    *,
    new_id: Callable[[], str],
    case_no: str | None,
    doc_no: Callable[[PaperKind], str | None],
    given_id: str | None = None,
) -> dict[str, Any]:
    """Everything the change needs, plain and final. `given_id`: the id the case was promised earlier."""
    sheet = deciding.sheet
    case_id = sheet.case_id or given_id or (new_id() if case_no else None)
    role = deciding.acting or next((role for role in _ROLES if role in deciding.me.roles), Role.clerk)
    people, ids = _people(deciding, new_id)
    papers = [
        _paper(deciding, kind, new_id(), doc_no(kind), case_id, case_no) for kind in deciding.paper_kinds()
    ]
    return {
        "sheet": sheet.id,
        "role": role.value,
        "case": _case(deciding, case_id, case_no, ids, papers) if case_id else None,
        "people": people,
        "parties": party_entries(case_id, sheet.applicants, ids) if case_id else [],
        "rows": _rows(deciding) if case_id else [],
        "papers": papers,
        "matter": _matter(deciding, new_id),
        "ticket": sheet.ticket_id,
        "record": sheet.first_record_id,
        "approval": _resting(deciding, new_id),
        "moved": _moved(deciding, case_id, case_no),
        "promise": (_promise(deciding) or {}).get("promise_id"),
    }


def _promise(deciding: Deciding) -> Row | None:
    return deciding.known.promise if deciding.step is DEFER else None


def _resting(deciding: Deciding, new_id: Callable[[], str]) -> dict[str, Any] | None:
    """The entry of an approval nobody was asked for: a delegation, or the chief's own decision."""
    resting = deciding.resting
    if resting is None:
        return None
    promise = _promise(deciding)
    return {
        "id": promise["id"] if promise else new_id(),
        "act": resting.act,
        "way": resting.way,
        "approver": resting.approver,
        "delegation": resting.delegation,
        "unit": deciding.item.unit,
        "item": deciding.item.key,
        "reason": deciding.reason or deciding.sheet.refusal_reason or None,
    }


def _moved(deciding: Deciding, case_id: str | None, case_no: str | None) -> dict[str, Any] | None:
    """Received while an approver still decides: from now on she decides about the case."""
    waiting = deciding.known.waiting
    if waiting is None or deciding.step is not RECEIVE:
        return None
    version = deciding.known.case["version"] + 1 if deciding.known.case else 1
    after = replace(
        deciding.sheet, case_id=case_id, case_no=case_no, case_version=version, state=CaseState.received,
        ticket_id=None, matter_id=None,
    )  # fmt: skip
    return {"approval": waiting["id"], "sheet": canonical.encode_text(after.to_data())}


def _people(deciding: Deciding, new_id: Callable[[], str]) -> tuple[list[dict[str, Any]], dict[int, str]]:
    """Everybody on the sheet, who stands for others before those they stand for."""
    entries: list[dict[str, Any]] = []
    ids: dict[int, str] = {}
    for applicant in deciding.sheet.applicants:
        leader, agent = applicant.representative, applicant.agent
        for person in (leader, agent, applicant.person):
            if person is None or id(person) in ids:
                continue
            ids[id(person)] = known = person.id or new_id()
            values = person_values(person, deciding.setting.hall_id, deciding.today)
            if person is applicant.person:
                guards = agent is not None and GUARDIAN in applicant.relation
                values["representative"] = ids[id(leader)] if leader else None
                values["guardian"] = ids[id(agent)] if guards else None
            entries.append({"id": known, "values": values})
    return entries, ids


def _case(
    deciding: Deciding,
    case_id: str,
    case_no: str | None,
    ids: Mapping[int, str],
    papers: list[dict[str, Any]],
) -> dict[str, Any]:
    sheet, case, checklist = deciding.sheet, deciding.known.case, deciding.after()
    applicant = sheet.applicant
    values: dict[str, Any] = {
        "state": (deciding.step.target or sheet.state).value,
        "clerk": deciding.me.staff_no,
        "window_id": deciding.me.window,
        "ticket_id": sheet.ticket_id,
        "answers": canonical.encode_text(dict(checklist.answers)),
        "flags": canonical.encode_text(_new_flags(deciding)),
        "notices": canonical.encode_text(_notices(deciding, papers)),
        "trips": sheet.trips,
        "held_pieces": checklist.held_pieces().total,
        "note": sheet.note or None,
        "property_place": sheet.property_place or None,
        "applicant": ids[id(applicant.person)] if applicant else None,
        "agent": ids[id(applicant.agent)] if applicant and applicant.agent else None,
        **_days(deciding),
    }
    if deciding.step is REFUSE:
        values["refusal"] = canonical.encode_text(
            {
                "ground": sheet.refusal_ground, "reason": sheet.refusal_reason, "basis": sheet.refusal_basis,
                "competent": sheet.competent, "address": sheet.competent_address,
                "phone": sheet.competent_phone,
            }
        )  # fmt: skip
    if case is None:
        values |= {
            "case_no": case_no,
            "item_key": deciding.item.key,
            "item_version": deciding.item.version,
            "item_snapshot": sheet.snapshot,
            "unit": deciding.item.unit,
            "first_officer": deciding.first_officer(),
            "segment": deciding.setting.segment,
            "created_at": canonical.instant(deciding.now),
            "clock_stops": "[]",
            "resubmission_of": sheet.resubmission_of,
        }
    return {"id": case_id, "version": case["version"] if case else None, "values": values}


def _days(deciding: Deciding) -> dict[str, Any]:
    local, step = deciding.setting.reference.hours.local, deciding.step
    received, accepted, due = deciding.received(), deciding.accepted(), deciding.due()
    day = local(received).date()
    values: dict[str, Any] = {
        "received_at": canonical.instant(received),
        "received_date": day.isoformat(),
        "accepted_date": accepted.isoformat() if accepted else None,
    }
    if step is RECEIVE:
        rules = deciding.setting.reference.house_rules["inform_once_notice"]
        last = notify_due(
            deciding.item.incomplete_rule, day, deciding.setting.reference.calendar, Limit.from_data(rules)
        )
        values["notify_due"] = last.day.isoformat() if last else None
    if step is LEAVE:
        # 不动产登记暂行条例 Art. 17: it had to be told before the person left
        values["notify_due"] = deciding.today.isoformat()
    if due is not None:
        values |= {
            "promised_due": due.promise.due.day.isoformat(),
            "statutory_due": due.statute.due.day.isoformat(),
            "owed_due": due.owed.day.isoformat(),
            "due_note": due.owed.paper_note or None,
        }
    elif step is NOTICE and deciding.silent():
        # accepted by silence: the clocks that began at the receipt run on
        pass
    elif step not in (SUPPLEMENT, CORRECT) and step.act is not None:
        # told, ended or waiting for what is missing: no clock runs
        values |= dict.fromkeys(("promised_due", "statutory_due", "owed_due", "due_note"))
    if step is CONCLUDE:
        values["concluded_at"] = canonical.instant(deciding.now)
    return values


def _rows(deciding: Deciding) -> list[dict[str, Any]]:
    checklist, before = deciding.after(), deciding.known.rows or {}
    until = deciding.deferred_until() if deciding.step is DEFER else {}
    made = []
    for ordinal, row in enumerate(checklist.rows, start=1):
        old = before.get(row.material)
        values = row_values(checklist, ordinal, row, old, deciding.now, until.get(row.material))
        if old is None or old["detail"] != values["detail"]:
            made.append(
                {**values, "judged_by": deciding.me.staff_no, "judged_at": canonical.instant(deciding.now)}
            )
    return made


def _paper(
    deciding: Deciding,
    kind: PaperKind,
    paper_id: str,
    doc_no: str | None,
    case_id: str | None,
    case_no: str | None,
) -> dict[str, Any]:
    facts = deciding.facts(kind, doc_no, case_no)
    facts = replace(facts, numbers=replace(facts.numbers, doc_no=doc_no))
    return {
        "id": paper_id,
        "kind": kind.value,
        "doc_no": doc_no,
        "case_id": case_id,
        "ticket_id": deciding.sheet.ticket_id,
        "unit": deciding.item.unit,
        "facts": canonical.encode_text(facts.to_data()),
        "made_at": canonical.instant(deciding.now),
        "legal_date": deciding.today.isoformat(),
        "window_id": deciding.me.window,
    }


def _matter(deciding: Deciding, new_id: Callable[[], str]) -> dict[str, Any] | None:
    if deciding.sheet.ticket_id is None:
        return None
    return {
        "id": deciding.sheet.matter_id or new_id(),
        "item_key": deciding.item.key,
        "first_record_id": deciding.sheet.first_record_id,
        "outcome": deciding.step.matter.value,
        "yields": deciding.step.yields,
    }


def _notices(deciding: Deciding, papers: list[dict[str, Any]]) -> list[Any]:
    kept = json.loads(deciding.known.case["notices"]) if deciding.known.case else []
    if deciding.step.kind not in TELLING:
        return list(kept)
    checklist = deciding.sheet.need_checklist()
    notice = PreviousNotice(
        deciding.now,
        tuple((row.material, row.defects) for row in checklist.lacking_rows()),
        frozenset(row.material for row in checklist.rows if row.applicable),
        tuple(sorted(checklist.counted_answers().items())),
    )
    sorts = {row.material: row.sort.value for row in deciding.sorted_rows}
    entry = {
        **notice_to_data(notice),
        "doc_no": papers[0]["doc_no"],
        "paper": papers[0]["id"],
        "sorts": sorts,
    }
    return [*kept, entry]


def _new_flags(deciding: Deciding) -> dict[str, Any]:
    flags = deciding.flags()
    if deciding.item.joint_application:
        flags["joint"] = True
    if deciding.became_commitment():
        flags["became_commitment"] = True
    if deciding.step is CORRECT:
        flags["corrected"] = True
    if deciding.step in (ACCEPT, DEFER) and deciding.silent():
        flags["deemed_accepted"] = True
    return flags
