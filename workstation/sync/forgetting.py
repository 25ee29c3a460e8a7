"""What this station no longer needs is taken out of its file, a little at a time, while the hall is there.

A change stays 30 days after the hall recorded it: a hall that is restored from a backup is sent again what
it lost. What waits, what was refused and nobody settled, and the newest entry stay whatever their age.
Rows stay while they are open business, of this station's own cases, or of the last 90 days.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.store.keeping import Kept
from workstation.store.renewal import FORMER
from workstation.store.station_store import StationStore
from workstation.sync.memory import HALL_SEEN

RESENT = timedelta(days=30)
"""How long a recorded change can still be sent again."""
EVERY = timedelta(hours=1)
AT_ONCE = 200
"""Rows of a kind in one transaction: a clerk's own step never waits long behind it."""


class Forgetting:
    """One `step` forgets at most a handful; called while the hall answers.

    `lock` is the station's own for writing; `tell` hears which tables changed.
    """

    def __init__(
        self,
        store: StationStore,
        segment: str,
        lock: threading.RLock,
        point: Callable[[str], None],
        tell: Callable[[Iterable[str]], None],
    ) -> None:
        self._store, self._segment, self._lock = store, segment, lock
        self._point, self._tell = point, tell
        self._next: datetime | None = None

    def step(self, now: datetime, head_seq: int) -> bool:
        """Forget what may be forgotten; `head_seq` is the last change of this station that the hall has.

        Says whether anything went. Then there may be more, and the next step goes on; else it is an hour
        later.
        """
        if self._next is not None and self._next - EVERY <= now < self._next:
            return False
        # a clock set forward makes nothing old: the hall's own time counts as well
        sure = min(now, self._hall_seen() or now)
        with self._lock, self._store.writing() as tx:
            gone = tx.journal.forget(canonical.instant(sure - RESENT), head_seq, AT_ONCE)
            self._point("forget_before_commit")
        with self._lock, self._store.writing() as tx:
            changed = tx.replica.let_go(self._kept(sure), AT_ONCE)
            self._point("let_go_before_commit")
        self._tell(changed)
        if not gone and not changed:
            self._next = now + EVERY
        return bool(gone or changed)

    def kept(self, now: datetime) -> Kept:
        """What this station keeps at this moment."""
        return self._kept(min(now, self._hall_seen() or now))

    def _kept(self, sure: datetime) -> Kept:
        former = self._word(FORMER) or ""
        return Kept.at(sure, [self._segment, *(word for word in former.split(",") if word)])

    def _hall_seen(self) -> datetime | None:
        seen = self._word(HALL_SEEN)
        return canonical.moment(seen) if seen is not None else None

    def _word(self, key: str) -> str | None:
        with self._store.reading() as reader:
            return next((row["value"] for row in reader.local("meta", key=key)), None)
