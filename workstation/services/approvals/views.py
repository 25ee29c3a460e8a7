"""What the window shows of requests for an approval."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from workstation.domain import canonical
from workstation.domain.approval import ApprovalAct, ApprovalWay
from workstation.domain.approval_state import ApprovalState
from workstation.domain.mask import mask_name
from workstation.domain.outcome import Outcome
from workstation.domain.staff import Role
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import STEPS
from workstation.services.reference import Reference
from workstation.store.tx import Row


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by number and name."""

    staff_no: str
    name: str


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody who may decide now. `on_behalf_of`: the person a B-post stands in for."""

    staff_no: str
    name: str
    role: Role
    on_behalf_of: Named | None
    on_duty: bool
    window: str | None


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """One request. `sheet` is the application as it lies before the approver, None for a paper to void.

    `legal_basis` is that of a row beside the list, `doc_no` the number of the paper to void; `words` are
    the approver's own.
    """

    id: str
    act: ApprovalAct
    state: ApprovalState
    outcome: Outcome | None
    unit: str
    item: str
    case_id: str | None
    case_no: str | None
    ticket_no: str | None
    applicant: str
    proposer: Named
    window: str | None
    station: str
    reason: str
    legal_basis: str
    doc_no: str | None
    promise_id: str | None
    paper_id: str | None
    signed_at: datetime | None
    asked_at: datetime | None
    asked_of: Named | None
    seen_at: datetime | None
    decided_at: datetime | None
    approver: Named | None
    on_behalf_of: Named | None
    way: ApprovalWay | None
    words: str
    delegation: str | None
    own_case: bool
    sheet: Sheet | None

    @property
    def waits(self) -> bool:
        """True while nobody decided."""
        return self.state is ApprovalState.asked


def view_of(row: Row, reference: Reference, paper: Row | None, ticket: Row | None) -> ApprovalView:
    """The value behind a row; `paper` is the one to void, `ticket` the number it belongs to."""
    sheet = Sheet.from_data(json.loads(row["sheet"])) if row["sheet"] else None
    payload = json.loads(row["payload"])
    kind = payload.get("kind")
    # a number kept for a draft is the case's only once it was approved
    kept = payload.get("numbers", {}).get("case_no") if row["state"] == ApprovalState.approved else None

    def moment(name: str) -> datetime | None:
        return canonical.moment(row[name]) if row[name] else None

    def named(name: str) -> Named | None:
        return named_person(reference, row[name]) if row[name] else None

    item = reference.items.get(row["item_key"] or "")
    return ApprovalView(
        id=row["id"],
        act=ApprovalAct(row["act"]),
        state=ApprovalState(row["state"]),
        outcome=STEPS[kind].outcome if kind else None,
        unit=row["unit"],
        item=item.name if item is not None else "",
        case_id=row["case_id"],
        case_no=(sheet.case_no if sheet is not None else None) or kept,
        ticket_no=ticket["no"] if ticket is not None else None,
        applicant=_applicant(sheet),
        proposer=named_person(reference, row["proposer"]),
        window=row["window_id"],
        station=row["station"],
        reason=row["reason"] or "",
        legal_basis=row["legal_basis"] or "",
        doc_no=paper["doc_no"] if paper is not None else None,
        promise_id=row["promise_id"],
        paper_id=row["paper_id"],
        signed_at=moment("signed_at"),
        asked_at=moment("asked_at"),
        asked_of=named("asked_of"),
        seen_at=moment("seen_at"),
        decided_at=moment("decided_at"),
        approver=named("approver"),
        on_behalf_of=named("on_behalf_of"),
        way=ApprovalWay(row["way"]) if row["way"] else None,
        words=row["words"] or "",
        delegation=row["delegation_no"],
        own_case=bool(row["own_case"]),
        sheet=sheet,
    )


def named_person(reference: Reference, staff_no: str) -> Named:
    """Somebody by number; a number nobody published shows itself."""
    member = reference.staffing.member(staff_no)
    return Named(staff_no, member.name if member is not None else staff_no)


def _applicant(sheet: Sheet | None) -> str:
    if sheet is None or sheet.applicant is None:
        return ""
    person = sheet.applicant.person
    return person.name if person.organisation else mask_name(person.name)
