"""A seal over the heads of all stations: every PC that pulls it is a witness of the ledger so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.services.reference import Reference
from workstation.store.read.seals import last_seal, station_heads
from workstation.store.station_read import Reader
from workstation.store.tx import Tx
from workstation.sync.duty import Duty
from workstation.sync.registry import Handler

SEAL = "seal"
EVERY_MINUTES = 10


def due_seals(reader: Reader, reference: Reference, now: datetime) -> Iterator[Duty]:
    """The seal of the ten minutes that have just ended, and of the end of the day, unless they are there."""
    yield from ten_minutes(reader, now)
    yield from _day_end(reader, reference, now)


def ten_minutes(reader: Reader, now: datetime) -> Iterator[Duty]:
    """The seal of the ten minutes that have just ended."""
    utc = now.astimezone(UTC)
    due = canonical.instant(
        utc.replace(minute=utc.minute - utc.minute % EVERY_MINUTES, second=0, microsecond=0)
    )
    if reader.get("seal", due) is None:
        yield Duty(SEAL, due, due, {"seal": due})


def _day_end(reader: Reader, reference: Reference, now: datetime) -> Iterator[Duty]:
    """The seal of the moment the hall closed today, also when every PC was off just then."""
    today = reference.hours.local(now).date()
    closed = reference.hours.closing_time(today)
    due = canonical.instant(closed)
    if now >= closed and reference.hours.spans(today) and reader.get("seal", due) is None:
        yield Duty(SEAL, due, due, {"seal": due})


def perform_seal(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Hash over all station heads and the seal before."""
    prev = last_seal(tx) or "0" * 64
    upto, heads = station_heads(tx)
    text = canonical.encode_text(heads)
    values = {"at": canonical.instant(action.made_at), "heads": text, "prev": prev, "upto": upto}
    tx.insert("seal", action.payload["seal"], station=action.station, hash=canonical.digest(values), **values)
    return {"upto": upto}


HANDLERS = (Handler(SEAL, Sort.HALL, perform_seal),)
