"""How a hall database answers: may we write, what time does it think it is, how long does it take."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from workstation.store import engines
from workstation.store.hall_setup import SYSTEM_SEGMENT
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded


class _NothingWritten(Exception):
    """Ends a trial transaction without leaving a trace."""


@dataclass(frozen=True)
class Health:
    """`clock_ahead` is how many seconds the server's clock is ahead of ours, None for a file of this PC."""

    round_trip_ms: float
    clock_ahead: float | None


def look_at(store: HallStore) -> Health:
    """Ask the database something small. Raises HallUnreachable or HallBroken."""
    with worded(), store.engine.connect() as connection:
        connection.execute(sa.select(sa.literal(1)))
        began = time.perf_counter()
        connection.execute(sa.select(sa.literal(1)))
        took = (time.perf_counter() - began) * 1000
        if engines.is_embedded(store.url):
            return Health(took, None)
        theirs: datetime = connection.execute(sa.select(sa.func.clock_timestamp())).scalar_one()
        return Health(took, (theirs - datetime.now(UTC)).total_seconds())


def try_writing(store: HallStore, hall_id: str) -> None:
    """Take the hall's row as a change does and let it go again. Raises HallUnreachable or HallBroken."""
    with worded():
        try:
            with store.writing(hall_id, SYSTEM_SEGMENT) as hall:
                hall.take()
                raise _NothingWritten
        except _NothingWritten:
            return
