"""Which stations are alive: what the hall heard of them, freed from clocks that are not right."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.store.tx import Row

SILENT_AFTER = timedelta(seconds=15)
"""A station beats every ten seconds; after this long without a beat it is not heard."""


class Heard:
    """Remembers the beats of all stations between two looks.

    A beat carries the clock of its own PC. Seen fresh it tells how far that clock is off, so a PC whose
    clock is wrong is not taken for a silent one.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._beats: dict[str, str] = {}
        self._off: dict[str, timedelta] = {}

    def take(self, rows: Sequence[Row], now: datetime) -> Mapping[str, datetime]:
        """When each station was last heard, on our own clock."""
        with self._lock:
            return {row["station"]: self._when(row["station"], row["at"], now) for row in rows}

    def _when(self, station: str, at: str, now: datetime) -> datetime:
        beat = canonical.moment(at)
        before = self._beats.get(station)
        self._beats[station] = at
        if before is not None and before != at:
            # it came since the last look: what lies between is the clocks' difference, never less
            seen = now - beat
            self._off[station] = min(seen, self._off.get(station, seen))
        off = self._off.get(station, timedelta(0))
        return min(now, beat + min(off, now - beat))


def silent_since(heard: Mapping[str, datetime], station: str | None, now: datetime) -> datetime | None:
    """Since when a station is not heard, None while it is. A station that never beat says nothing."""
    last = heard.get(station or "")
    if last is None or now - last < SILENT_AFTER:
        return None
    return last
