"""Keeps the base of the replica at what the hall has: one query a second when nothing happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from workstation.domain.errors import HallBroken, HallUnreachable, StationFileBroken
from workstation.store.journal import DONE
from workstation.store.tables import STATE_TABLES
from workstation.sync.hall import Hall
from workstation.sync.letters import Forked, Pulled, Scope
from workstation.sync.pusher import PULL, Pusher
from workstation.sync.station import Station

POLL = timedelta(seconds=1)
BEAT = timedelta(seconds=10)
AFTER_TROUBLE = timedelta(seconds=2)
LONGEST = timedelta(seconds=10)


class Puller:
    """One `step` is one look at the hall."""

    def __init__(self, station: Station, hall: Hall, pusher: Pusher, jitter: Callable[[], float]) -> None:
        self._station = station
        self._hall = hall
        self._pusher = pusher
        self._jitter = jitter
        self._since, self._incarnation = station.since()
        self._next_beat: datetime | None = None
        self._failures = 0
        self._head: int | None = None
        self._scope = Scope(
            station.identity.segment,
            columns={name: table.columns for name, table in STATE_TABLES.items()},
            kept=lambda: station.forgetting.kept(station.clock()),
            mark=station.mark(),
        )

    def step(self, now: datetime) -> datetime:
        """Pull what is new; returns when to come back."""
        try:
            pulled = self._hall.pull(self._since, self._scope)
            if self._incarnation is not None and pulled.incarnation != self._incarnation:
                # restored, promoted or failed over: what we knew of its rows counts no more
                pulled = self._hall.pull(None, self._scope)
            if pulled.whole:
                # set back, the hall may show the very head of the last look: what was sent since is looked at
                self._head = None
            if pulled.whole or pulled.change_seq != self._since:
                self._station.take_pull(pulled)
                self._scope = replace(self._scope, mark=pulled.mark)
            self._since, self._incarnation = pulled.change_seq, pulled.incarnation
            self._failures = 0
            self._pusher.note_reachable(now)
            self._watch_head(now, pulled)
            if self._next_beat is None or now >= self._next_beat:
                told = self._hall.beat(len(self._station.open_entries()))
                self._station.memory.note_time(told, now)
                if self._station.memory.frozen is None:
                    self._station.forgetting.step(now, pulled.head_seq)
                self._next_beat = now + BEAT
            self._pusher.note_file_sound(PULL, now)
        except StationFileBroken as error:
            return self._pusher.note_file_broken(PULL, now, error)
        except (HallUnreachable, HallBroken) as error:
            self._failures += 1
            try:
                self._station.memory.note_clock(now)
            except StationFileBroken as broken:
                return self._pusher.note_file_broken(PULL, now, broken)
            wait = min(AFTER_TROUBLE * 2 ** min(self._failures - 1, 4), LONGEST)
            next_try: datetime = now + wait * (0.8 + 0.4 * self._jitter())
            self._pusher.note_unreachable(now, error, next_try)
            return next_try
        return now + POLL * (0.8 + 0.4 * self._jitter())

    def _watch_head(self, now: datetime, pulled: Pulled) -> None:
        """Holding more of this station than its own file does, the hall shows the file to be an old copy;
        holding less than it once answered for, it was restored, and is sent again what it lost.
        """
        if pulled.head_seq == self._head:
            return
        last = self._station.last_seq()
        if pulled.head_seq > last:
            if self._station.memory.frozen is None:
                error = Forked(station=self._station.identity.segment, seq=last, found=str(pulled.head_seq))
                self._pusher.freeze(now, error)
            # cut here, it is tried again with the next look
            self._hall.freeze()
        elif any(entry.state == DONE for entry in self._station.entries_after(pulled.head_seq)):
            sent = self._pusher.send_lost(now, pulled.head_seq + 1)
            if not sent:
                # looked at again, also when nothing new is made here that would show the gap
                return
        self._head = pulled.head_seq
