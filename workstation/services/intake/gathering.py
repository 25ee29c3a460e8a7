"""What the rows say about a sheet, brought together before anything is decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from workstation.domain import paper
from workstation.domain.signed_in import SignedIn
from workstation.services.intake import steps
from workstation.services.intake.deciding import Deciding, Known, Setting
from workstation.services.intake.notices import sort_lacking
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import Step
from workstation.store.station_read import Reader
from workstation.store.tx import Tx


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
    rows = source.find("material_row", case_id=sheet.case_id) if case is not None else []
    known = Known(
        case,
        {row["material_key"]: row for row in rows},
        source.get("ticket", sheet.ticket_id) if sheet.ticket_id else None,
        source.get("first_record", sheet.first_record_id) if sheet.first_record_id else None,
    )
    sorted_rows = sort_lacking(sheet.need_checklist(), sheet.told, sheet.arrivals)
    return Deciding(sheet, step, me, now, setting, known, reason, approval, sorted_rows)


def at_its_matter(state: Tx, sheet: Sheet) -> Sheet:
    """The matter of the ticket that waits for an outcome, and the record that goes with it."""
    if sheet.ticket_id is None or sheet.matter_id is not None:
        return sheet
    for matter in state.find("matter", ticket_id=sheet.ticket_id, order=("ord", "id")):
        if matter["outcome"] is None:
            record = sheet.first_record_id or matter["first_record_id"]
            return replace(sheet, matter_id=matter["id"], first_record_id=record)
    return sheet
