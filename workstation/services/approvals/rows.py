"""The rows of requests for an approval, written only inside actions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.approval_state import ApprovalState
from workstation.services.approvals.troubles import ApprovalNotWaiting
from workstation.store.tx import Row, Tx


def record_resting(tx: Tx, action: Action, entry: Mapping[str, Any], sheet: str, case_id: str | None) -> None:
    """An outcome carried by a written delegation, or by the chief representative who handles it herself."""
    moment = canonical.instant(action.made_at)
    values = {
        "state": ApprovalState.approved.value,
        "case_id": case_id,
        "decided_at": moment,
        "approver": entry["approver"],
        "role": "chief_rep" if entry["approver"] else None,
        "way": entry["way"],
        "decided_station": action.station,
        "verdict": "approved",
        "delegation_no": entry["delegation"],
        "own_case": int(entry["approver"] == action.actor),
        "reason": entry["reason"],
    }
    if tx.get("approval", entry["id"]) is not None:
        tx.update("approval", entry["id"], **values)
        return
    tx.insert(
        "approval", entry["id"], act=entry["act"], unit=entry["unit"], item_key=entry["item"], sheet_id=sheet,
        proposer=action.actor, station=action.station, created_at=moment, payload="{}", **values,
    )  # fmt: skip


def follow(tx: Tx, approval_id: str, case_id: str | None, sheet: str) -> None:
    """The sheet became a case: the request is about the case now. Decided meanwhile, it stays as it is."""
    row = tx.must("approval", approval_id)
    if row["state"] != ApprovalState.asked:
        return
    payload = json.loads(row["payload"])
    payload["received"] = True
    tx.update("approval", approval_id, case_id=case_id, sheet=sheet, payload=canonical.encode_text(payload))


def must_wait(tx: Tx, approval_id: str) -> Row:
    """The request while nobody decided. Raises ApprovalNotWaiting with what became of it."""
    row = tx.must("approval", approval_id)
    if row["state"] != ApprovalState.asked:
        raise ApprovalNotWaiting(state=row["state"], approver=row["approver"], at=row["decided_at"])
    return row
