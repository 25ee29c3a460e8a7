"""A decision on its way to becoming a change: with the numbers it gets now, or those kept for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.paper_kind import PaperKind
from workstation.services.intake import steps
from workstation.services.intake.deciding import Deciding
from workstation.services.intake.gathering import regather
from workstation.services.intake.numbering import case_number, doc_number
from workstation.services.intake.recording import payload
from workstation.services.intake.sheet import Sheet
from workstation.store.tx import Tx
from workstation.sync.desk import Desk

Numbers = Mapping[str, Any]


def numbers_of(desk: Desk, deciding: Deciding, kept: Numbers | None = None) -> dict[str, Any]:
    """Case id, case number and paper numbers for a decision made later; what was kept is used first."""
    before: Numbers = kept or {}
    sheet, papers = deciding.sheet, dict(before.get("papers", {}))
    for kind in deciding.paper_kinds():
        if kind.number_kind is not None and kind.value not in papers:
            papers[kind.value] = doc_number(desk, deciding, kind)
    return {
        "case_id": sheet.case_id or before.get("case_id") or desk.new_id(),
        "case_no": sheet.case_no or before.get("case_no") or case_number(desk, deciding),
        "papers": papers,
    }


class NumbersMissing(RuleBroken):
    """What was put before the approver asks for papers nobody kept a number for. Params: kind."""

    code = "numbers_missing"


def outcome_payload(
    desk: Desk, deciding: Deciding, kept: Numbers | None = None, *, elsewhere: bool = False
) -> dict[str, Any]:
    """Everything the outcome needs. A number nobody kept is taken now, from this station's series.

    `elsewhere`: the papers belong to another station, whose series is not ours to take from. Raises
    NumbersMissing.
    """
    before: Numbers = kept or {}
    papers = before.get("papers", {})

    def doc_no(kind: PaperKind) -> str | None:
        if elsewhere and kind.number_kind is not None and kind.value not in papers:
            raise NumbersMissing(kind=kind.value)
        return papers.get(kind.value) or doc_number(desk, deciding, kind)

    case_no = deciding.sheet.case_no or before.get("case_no") or case_number(desk, deciding)
    return payload(
        deciding, new_id=desk.new_id, case_no=case_no, doc_no=doc_no, given_id=before.get("case_id")
    )


def as_locked(state: Tx, deciding: Deciding) -> tuple[Deciding, Numbers | None]:
    """Received while an approver decides: the sheet as put before her, with the numbers kept for it."""
    waiting = deciding.known.waiting
    if waiting is None or deciding.step is not steps.RECEIVE or not waiting["sheet"]:
        return deciding, None
    here, locked = deciding.sheet, Sheet.from_data(json.loads(waiting["sheet"]))
    sheet = replace(
        locked, ticket_id=here.ticket_id, matter_id=here.matter_id, first_record_id=here.first_record_id
    )
    return regather(state, deciding, sheet), json.loads(waiting["payload"]).get("numbers")
