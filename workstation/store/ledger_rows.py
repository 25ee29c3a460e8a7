"""A row of the ledger and the hash that chains it to the row before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Outcome
from workstation.store.tx import Row

NOT_HASHED = frozenset({"hash", "hall_id", "signature", "key_id"})


def ledger_row(
    action: Action,
    seq: int,
    epoch: int,
    outcome: Outcome,
    touched: Sequence[Sequence[Any]],
    body_digest: str,
    change_seq: int,
    now: datetime,
    prev_hash: str,
) -> Row:
    """The columns of a ledger row with its hash over everything but the text of the action."""
    row: Row = {
        "change_seq": change_seq,
        "action_id": action.id,
        "station": action.station,
        "epoch": epoch,
        "seq": seq,
        "kind": action.kind,
        "version": action.version,
        "actor": action.actor,
        "made_at": canonical.instant(action.made_at),
        "recorded_at": canonical.instant(now),
        "outcome": outcome.verdict.value,
        "code": outcome.code,
        "subjects": canonical.encode_text(list(action.subjects)),
        "touched": canonical.encode_text(touched),
        "body_digest": body_digest,
        "prev_hash": prev_hash,
        "undo_of": action.payload.get("undo_of"),
        "key_id": None,
        "signature": None,
    }
    row["hash"] = ledger_hash(row)
    return row


def ledger_hash(row: Mapping[str, Any]) -> str:
    """The chain hash of a ledger row; empty columns and the signature do not count."""
    return canonical.digest(
        {key: value for key, value in row.items() if key not in NOT_HASHED and value is not None}
    )
