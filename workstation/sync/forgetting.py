"""What this station no longer needs is taken out of its file, a little at a time, while the hall is there.

A change stays 30 days after the hall recorded it: a hall that is restored from a backup is sent again what
it lost. What waits, what was refused and nobody settled, and the newest entry stay whatever their age.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.sync.memory import HALL_SEEN
from workstation.sync.station import Station

KEPT = timedelta(days=30)
"""How long a recorded change can still be sent again."""
EVERY = timedelta(hours=1)
AT_ONCE = 200
"""Entries in one transaction: a clerk's own step never waits long behind it."""


class Forgetting:
    """One `step` forgets at most a handful; called while the hall answers."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._next: datetime | None = None

    def step(self, now: datetime, head_seq: int) -> int:
        """Forget what may be forgotten; `head_seq` is the last change of this station that the hall has.

        Returns how many entries went. With more to do it goes on at the next step, else an hour later.
        """
        if self._next is not None and self._next - EVERY <= now < self._next:
            return 0
        with self._station.store.reading() as reader:
            seen = {row["key"]: row["value"] for row in reader.local("meta")}.get(HALL_SEEN)
        # a clock set forward makes nothing old: the hall's own time counts as well
        sure = min(now, canonical.moment(seen)) if seen is not None else now
        gone = self._station.forget(canonical.instant(sure - KEPT), head_seq, AT_ONCE)
        if gone < AT_ONCE:
            self._next = now + EVERY
        return gone
