"""What a station remembers of itself beside its journal: whether it is frozen, and how its clock stood."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.store.renewal import FROZEN
from workstation.store.station_store import StationStore
from workstation.sync.letters import Forked, StationFrozen

HALL_SEEN, OWN_SEEN, CLOCK_OFF = "hall_seen", "own_seen", "clock_off"
EVERY = timedelta(minutes=1)
JUMP_SECONDS = 5


class Memory:
    """Words in the station file; `lock` is the station's own for writing."""

    def __init__(self, store: StationStore, segment: str, lock: threading.RLock) -> None:
        self._store, self._segment, self._lock = store, segment, lock
        self._frozen = self._read_frozen()

    @property
    def frozen(self) -> RuleBroken | None:
        """Why nothing may be made here any more, None while all is well."""
        return self._frozen

    def freeze(self, error: Forked | StationFrozen) -> None:
        """Make nothing more under this name, also after a restart. What was made stays where it is."""
        if self._frozen is None:
            with self._lock, self._store.writing() as tx:
                tx.remember(FROZEN, error.code)
            self._frozen = error

    def refuse_frozen(self) -> None:
        """Raises Forked or StationFrozen while the station is frozen."""
        if self._frozen is not None:
            raise type(self._frozen)(**self._frozen.params)

    def note_time(self, told: datetime | None, now: datetime) -> None:
        """The hall was heard at `now`; `told` is what its own clock said then, None when it has none."""
        off = int((now - told).total_seconds()) if told is not None else 0
        seen = canonical.instant(told or now)
        words = self._words()
        known = words.get(HALL_SEEN)
        apart = abs(off - int(words.get(CLOCK_OFF, "0")))
        # a word a minute is enough, and none while the clock stands before what was seen
        if known is None or canonical.moment(known) + EVERY <= canonical.moment(seen) or apart > JUMP_SECONDS:
            with self._lock, self._store.writing() as tx:
                tx.remember(HALL_SEEN, max(seen, known or seen))
                tx.remember(OWN_SEEN, max(canonical.instant(now), words.get(OWN_SEEN, "")))
                tx.remember(CLOCK_OFF, str(off))

    def _words(self) -> dict[str, str]:
        with self._store.reading() as reader:
            return {row["key"]: row["value"] for row in reader.local("meta")}

    def _read_frozen(self) -> RuleBroken | None:
        found = self._words().get(FROZEN)
        if found is None:
            return None
        kind = Forked if found == Forked.code else StationFrozen
        return kind(station=self._segment)
