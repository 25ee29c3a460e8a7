"""Somebody left with material on our side and no paper: sheets whose law calls that an acceptance."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from workstation.domain.checklist import Pieces
from workstation.domain.item import IncompleteRule
from workstation.domain.signed_in import SignedIn
from workstation.domain.ticket import TicketState
from workstation.services.intake.sheet import Sheet
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Row


def left_behind(reader: Reader, reference: Reference, me: SignedIn) -> tuple[Sheet, ...]:
    """Sheets of the number served here that silence accepts (不动产登记暂行条例 Art. 17)."""
    serving = reader.find("ticket", clerk=me.staff_no, state=TicketState.serving.value)
    return tuple(sheet for ticket in serving for sheet in _of_ticket(reader, reference, ticket))


def _of_ticket(reader: Reader, reference: Reference, ticket: Row) -> Iterator[Sheet]:
    drafts = {row["id"]: json.loads(row["body"]) for row in reader.local("draft", ticket_id=ticket["id"])}
    for sheet_id, held in json.loads(ticket["materials"] or "{}").items():
        item = reference.items.get(held["item"])
        if item is None or item.incomplete_rule is not IncompleteRule.on_spot_written:
            continue
        if sheet_id in drafts:
            sheet = replace(Sheet.from_data(drafts[sheet_id]), ticket_id=ticket["id"])
        else:
            # taken in at another station: what the ticket says lies here is all that is known
            sheet = _as_held(Sheet(sheet_id, ticket_id=ticket["id"]).choose_item(reference, item.key), held)
        if sheet.case_id is None:
            yield sheet


def _as_held(sheet: Sheet, held: Mapping[str, Any]) -> Sheet:
    pieces = {material: Pieces(original, copy) for material, _name, original, copy in held["rows"]}
    checklist = sheet.need_checklist()
    rows = tuple(
        replace(row, taken=pieces[row.material], kept=True) if row.material in pieces else row
        for row in checklist.rows
    )
    return replace(sheet, checklist=replace(checklist, rows=rows))
