"""What the rows say about a sheet, brought together before anything is decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from workstation.domain import paper
from workstation.domain.approval_state import ApprovalState
from workstation.domain.handoff import AskedKind
from workstation.domain.signed_in import SignedIn
from workstation.services.intake import steps
from workstation.services.intake.credit import broke_a_promise
from workstation.services.intake.deciding import Deciding, Known, Setting
from workstation.services.intake.notices import sort_lacking
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import Step
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx

_PROMISED = (ApprovalState.signed, ApprovalState.asked)


def gather(
    source: Reader | Tx,
    sheet: Sheet,
    step: Step,
    me: SignedIn,
    now: datetime,
    setting: Setting,
    reason: str = "",
    approval: paper.Approval | None = None,
) -> Deciding:
    """A decision with what the rows say about its case and ticket. Raises CaseChangedMeanwhile."""
    case = source.get("service_case", sheet.case_id) if sheet.case_id else None
    if case is not None and case["version"] != sheet.case_version:
        raise steps.CaseChangedMeanwhile(
            case_no=case["case_no"], expected=sheet.case_version, found=case["version"]
        )
    if step is steps.DEFER and sheet.applicants:
        barred = broke_a_promise(source, sheet, setting.hall_id, now, setting.reference)
        sheet = replace(sheet, bad_credit=barred)
    rows = source.find("material_row", case_id=sheet.case_id) if case is not None else []
    asked = approvals_of(source, sheet)
    known = Known(
        case,
        {row["material_key"]: row for row in rows},
        source.get("ticket", sheet.ticket_id) if sheet.ticket_id else None,
        source.get("first_record", sheet.first_record_id) if sheet.first_record_id else None,
        next((row for row in asked if row["state"] == ApprovalState.asked and not row["paper_id"]), None),
        next((row for row in asked if row["promise_id"] and row["state"] in _PROMISED), None),
    )
    sorted_rows = sort_lacking(sheet.need_checklist(), sheet.told, sheet.arrivals)
    return Deciding(sheet, step, me, now, setting, known, reason, approval, sorted_rows)


def regather(source: Reader | Tx, deciding: Deciding, sheet: Sheet) -> Deciding:
    """The same decision about another state of the sheet."""
    d = deciding
    return gather(source, sheet, d.step, d.me, d.now, d.setting, d.reason, d.approval)


def approvals_of(source: Reader | Tx, sheet: Sheet) -> list[Row]:
    """Every request about this sheet or its case, the newest first."""
    found = {row["id"]: row for row in source.find("approval", sheet_id=sheet.id)}
    if sheet.case_id is not None:
        found |= {row["id"]: row for row in source.find("approval", case_id=sheet.case_id)}
    return sorted(found.values(), key=lambda row: (row["created_at"], row["id"]), reverse=True)


def at_its_matter(state: Tx, sheet: Sheet) -> Sheet:
    """The matter of the ticket that waits for an outcome, and the record that goes with it.

    A complaint is a matter of its own: no case hangs on its record.
    """
    if sheet.ticket_id is None or sheet.matter_id is not None:
        return sheet
    for matter in state.find("matter", ticket_id=sheet.ticket_id, order=("ord", "id")):
        if matter["outcome"] is None and not _complaint(state, matter["first_record_id"]):
            record = sheet.first_record_id or matter["first_record_id"]
            return replace(sheet, matter_id=matter["id"], first_record_id=record)
    return sheet


def _complaint(state: Tx, record_id: str | None) -> bool:
    record = state.get("first_record", record_id) if record_id else None
    return record is not None and record["kind"] == AskedKind.complaint
