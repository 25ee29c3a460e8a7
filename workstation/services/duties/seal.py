"""A seal over the heads of all stations: every PC that pulls it is a witness of the ledger so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.services.reference import Reference
from workstation.store.read.seals import station_heads
from workstation.store.station_read import Reader
from workstation.store.tx import Tx
from workstation.sync.duty import Duty
from workstation.sync.registry import Handler

SEAL = "seal"
EVERY_MINUTES = 10


def due_seals(reader: Reader, _reference: Reference, now: datetime) -> Iterator[Duty]:
    """The seal of the ten minutes that have just ended, unless it is there."""
    utc = now.astimezone(UTC)
    slot = utc.replace(minute=utc.minute - utc.minute % EVERY_MINUTES, second=0, microsecond=0)
    due = canonical.instant(slot)
    if reader.get("seal", due) is None:
        yield Duty(SEAL, due, due, {"seal": due})


def perform_seal(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Hash over all station heads and the seal before."""
    before = tx.find("seal", order=("upto", "id"))
    prev = before[-1]["hash"] if before else "0" * 64
    upto, heads = station_heads(tx)
    text = canonical.encode_text(heads)
    values = {"at": canonical.instant(action.made_at), "heads": text, "prev": prev, "upto": upto}
    tx.insert("seal", action.payload["seal"], station=action.station, hash=canonical.digest(values), **values)
    return {"upto": upto}


HANDLERS = (Handler(SEAL, Sort.HALL, perform_seal),)
