"""What a station remembers of itself beside its journal: whether it is frozen, and how its clock stood."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.store.renewal import FROZEN
from workstation.store.station_store import StationStore, StationTx
from workstation.sync.letters import Forked, StationFrozen

HALL_SEEN, OWN_SEEN, CLOCK_OFF = "hall_seen", "own_seen", "clock_off"
CLOCK_MARK = "clock_mark"
"""The latest time this PC's clock was seen at, whether the hall was heard or not."""
EVERY = timedelta(minutes=1)
JUMP_SECONDS = 5


class Memory:
    """Words in the station file; `lock` is the station's own for writing."""

    def __init__(self, store: StationStore, segment: str, lock: threading.RLock) -> None:
        self._store, self._segment, self._lock = store, segment, lock
        self._frozen = self._read_frozen()
        mark = self._words().get(CLOCK_MARK)
        self._mark = canonical.moment(mark) if mark is not None else None

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
        at, words = told or now, self._words()
        known = canonical.moment(words[HALL_SEEN]) if HALL_SEEN in words else at - EVERY
        apart = abs(off - int(words.get(CLOCK_OFF, "0")))
        # a word a minute is enough. Without a clock of the hall's own it only rises; what a server says now
        # counts, also when it was ahead before
        back = told is not None and at + EVERY <= known
        if known + EVERY <= at or back or apart > JUMP_SECONDS:
            with self._lock, self._store.writing() as tx:
                tx.remember(HALL_SEEN, canonical.instant(at if told is not None else max(at, known)))
                # told by the hall, a clock that once ran ahead is right again and leaves no doubt behind
                own = canonical.instant(now)
                tx.remember(OWN_SEEN, own if told is not None else max(own, words.get(OWN_SEEN, "")))
                tx.remember(CLOCK_OFF, str(off))
        if told is None:
            self.note_clock(now)
        elif self._mark is None or abs(told - self._mark) >= EVERY:
            self._set_mark(told)

    def note_clock(self, now: datetime) -> None:
        """This PC's clock stands at `now`, and no hall says whether that is right: a mark a minute, which
        only rises. What the hall says of the time takes its place, also when that is earlier."""
        if self._mark is None or self._mark + EVERY <= now:
            self._set_mark(now)

    def keep_clock(self, tx: StationTx, now: datetime) -> None:
        """The same inside a transaction that writes down something made at `now`."""
        if self._mark is None or self._mark + EVERY <= now:
            tx.remember(CLOCK_MARK, canonical.instant(now))
            self._mark = now

    def latest(self, now: datetime) -> datetime:
        """The later of `now` and the latest time known here: a clock set back gives no time back."""
        words = self._words()
        # a file of an earlier program has no mark yet
        seen = (words.get(CLOCK_MARK) or words.get(OWN_SEEN), words.get(HALL_SEEN))
        return max(now, *(canonical.moment(word) for word in seen if word)) if any(seen) else now

    def _set_mark(self, now: datetime) -> None:
        with self._lock, self._store.writing() as tx:
            tx.remember(CLOCK_MARK, canonical.instant(now))
        self._mark = now

    def _words(self) -> dict[str, str]:
        with self._store.reading() as reader:
            return {row["key"]: row["value"] for row in reader.local("meta")}

    def _read_frozen(self) -> RuleBroken | None:
        found = self._words().get(FROZEN)
        if found is None:
            return None
        kind = Forked if found == Forked.code else StationFrozen
        return kind(station=self._segment)
