"""Brings the journal to the hall: in order, exactly once, without ever hurrying a clerk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from workstation.domain.errors import HallBroken, HallUnreachable, RuleBroken, StationFileBroken
from workstation.store.journal import Entry
from workstation.sync.broke import ActionBroke, Tries
from workstation.sync.hall import Hall
from workstation.sync.letters import Answer, Forked, SeqGap, StationFrozen
from workstation.sync.station import Station, numbered

BATCH = 50
IDLE = timedelta(seconds=30)
FIRST_RETRY = timedelta(seconds=1)
LONGEST_RETRY = timedelta(seconds=30)
PATIENCE = timedelta(seconds=5)
"""How long a submission may be under way before the hall counts as away: it answers questions and keeps
nothing, as a server does whose standby is gone."""
BACK_WITHIN = timedelta(seconds=1)
"""Within this time after the hall came back a station begins to send what waited."""
LOOK_AGAIN = timedelta(seconds=1)
LOOK_AT_FILE = timedelta(seconds=10)
LOOK_AT_BROKEN = timedelta(seconds=10)
"""Between two tries at a hall that takes nothing until IT has seen to it."""
_TROUBLE = (Forked, StationFrozen, HallBroken, HallUnreachable, StationFileBroken)
PUSH, PULL = "push", "pull"
"""Who of the two met this PC's own file broken."""


class Link(StrEnum):
    """How the station stands to the hall."""

    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    STOPPED = "stopped"


@dataclass(frozen=True)
class LinkState:
    """What the status bar says: the link, since when, why, and what waits."""

    link: Link
    since: datetime
    reason: RuleBroken | None = None
    next_try: datetime | None = None


class Pusher:
    """One `step` sends everything that waits, up to 50 actions per hall transaction."""

    def __init__(self, station: Station, hall: Hall, jitter: Callable[[], float]) -> None:
        self._station = station
        self._hall = hall
        self._jitter = jitter
        self._lock = threading.Lock()
        self._failures = 0
        self._under_way: datetime | None = None
        self._tries = Tries()
        self._file_broken: set[str] = set()
        self._takes_nothing = False
        self.state = LinkState(Link.UNKNOWN, station.clock())
        self.on_state: Callable[[LinkState], None] = lambda _state: None
        # what waits is sent a moment after the hall answers again; the threads set it
        self.on_back: Callable[[timedelta], None] = lambda _after: None

    def step(self, now: datetime) -> datetime:
        """Send what waits; returns when to come back. Never raises for trouble the hall can have;
        ActionBroke for a bug, at most five times for one change."""
        with self._lock:
            frozen = self._station.memory.frozen
            if frozen is not None:
                self._tell(LinkState(Link.STOPPED, self.state.since, frozen))
                return now + LONGEST_RETRY
            try:
                self._send_all(now)
            except SeqGap as gap:
                # the hall was restored and lost our tail: send again what it misses, same ids
                return self._send_again(now, int(gap.params["expected"] or 1))
            except _TROUBLE as error:
                return self._met(now, error)
            self._failures = 0
            if self._takes_nothing:
                self._note_taken(now)
            self.note_file_sound(PUSH, now)
            return now + IDLE

    def _send_all(self, now: datetime) -> None:
        after, broken = 0, None
        while entries := self._station.open_entries(BATCH, after):
            answer = self._submit(entries)
            try:
                self._station.take_answer(answer)
                self._note_taken(now)
            except StationFileBroken as error:
                # the hall has these: what lies behind them is brought away too, while it can be read
                after, broken = entries[-1].seq, error
            if len(entries) < BATCH:
                break
        if broken is not None:
            raise broken

    def note_file_broken(self, who: str, now: datetime, error: StationFileBroken) -> datetime:
        """Full or torn, this PC's own file takes nothing: said as long as it lasts; returns when to look
        again."""
        self._file_broken.add(who)
        next_try = now + LOOK_AT_FILE
        self._tell(LinkState(Link.STOPPED, now, error, next_try))
        return next_try

    def note_file_sound(self, who: str, now: datetime) -> None:
        """It could be written again."""
        if who in self._file_broken:
            self._file_broken.discard(who)
            if not self._file_broken and isinstance(self.state.reason, StationFileBroken):
                self._tell(LinkState(Link.ONLINE, now))

    def freeze(self, now: datetime, error: Forked | StationFrozen) -> None:
        """Two histories carry this station's name: nothing more is made or sent under it, all is kept."""
        self._station.memory.freeze(error)
        self._tell(LinkState(Link.STOPPED, now, error))

    def send_lost(self, now: datetime, expected: int) -> bool:
        """Send again what a restored hall no longer has, 50 at a time, with the ids it had.

        Returns False when it did not go through and has to be tried again; what this file no longer has
        cannot be.
        """
        with self._lock:
            if self._station.memory.frozen is not None:
                return True
            return self._send_again(now, expected) <= now or not self._lost(expected)

    def note_reachable(self, now: datetime) -> None:
        """The puller got through: what waits is sent a moment later."""
        began = self._under_way
        if began is not None and self._station.clock() - began > PATIENCE:
            unsure = HallUnreachable(detail="the hall answers, but confirms nothing")
            self.note_unreachable(now, unsure, now + LOOK_AGAIN)
            return
        if self._file_broken or self._takes_nothing:
            # read it can be; that it takes nothing is said until something went through
            return
        if self._station.memory.frozen is None and self.state.link is not Link.ONLINE:
            self._failures = 0
            self._tell(LinkState(Link.ONLINE, now))
            # two hundred stations that hear of their hall at the same moment do not all send at once
            self.on_back(BACK_WITHIN * self._jitter())

    def note_unreachable(self, now: datetime, error: RuleBroken, next_try: datetime) -> None:
        """The puller did not get through and comes back at `next_try`."""
        state = self.state
        if self._station.memory.frozen is not None:
            return
        # what only IT can mend is said as such, also while nothing waits to be sent
        link = Link.STOPPED if isinstance(error, HallBroken) else Link.OFFLINE
        since = now if state.link in (Link.ONLINE, Link.UNKNOWN) else state.since
        self._tell(LinkState(link, since, error, next_try))

    def _submit(self, entries: Sequence[Entry]) -> Answer:
        self._under_way = self._station.clock()
        try:
            aside = self._tries.used_up
            sent = numbered(entries)
            if aside:
                return self._hall.submit(self._station.identity.epoch, sent, aside)
            return self._hall.submit(self._station.identity.epoch, sent)
        except ActionBroke as broke:
            # a bug is told to whoever runs the loop; after some tries it holds up nothing any more
            self._tries.note(broke)
            raise
        finally:
            self._under_way = None

    def _send_again(self, now: datetime, expected: int) -> datetime:
        entries = self._lost(expected)
        if not entries:
            reason = HallBroken(detail=f"hall expects {expected}")
            self._tell(LinkState(Link.STOPPED, now, reason, now + LONGEST_RETRY))
            return now + LONGEST_RETRY
        try:
            self._station.take_answer(self._submit(entries))
        except SeqGap as gap:
            return self._retry_later(now, gap)
        except _TROUBLE as error:
            return self._met(now, error)
        self._note_taken(now)
        return now

    def _note_taken(self, now: datetime) -> None:
        self._takes_nothing = False
        self._tell(LinkState(Link.ONLINE, now))

    def _lost(self, expected: int) -> list[Entry]:
        """The next entries from this number on; none when the journal no longer has the first of them."""
        entries = self._station.entries_after(expected - 1)[:BATCH]
        return entries if entries and entries[0].seq == expected else []

    def _met(self, now: datetime, error: RuleBroken) -> datetime:
        """Known trouble, said as what it is; returns when to come back."""
        if isinstance(error, Forked | StationFrozen):
            self.freeze(now, error)
            return now + LONGEST_RETRY
        if isinstance(error, StationFileBroken):
            return self.note_file_broken(PUSH, now, error)
        if isinstance(error, HallBroken):
            # tried again long after the deadline of the screen
            self._station.leave_unanswered()
            self._takes_nothing = True
            self._tell(LinkState(Link.STOPPED, now, error, now + LOOK_AT_BROKEN))
            return now + LOOK_AT_BROKEN
        self._takes_nothing = False
        if self.state.link is Link.OFFLINE:
            # away before and away now: nobody waits out the deadline for that
            self._station.leave_unanswered()
        return self._retry_later(now, error)

    def _retry_later(self, now: datetime, error: RuleBroken) -> datetime:
        self._failures += 1
        wait = min(FIRST_RETRY * 2 ** min(self._failures - 1, 6), LONGEST_RETRY)
        next_try: datetime = now + wait * (0.8 + 0.4 * self._jitter())
        since = self.state.since if self.state.link is Link.OFFLINE else now
        self._tell(LinkState(Link.OFFLINE, since, error, next_try))
        return next_try

    def _tell(self, state: LinkState) -> None:
        if state.link is self.state.link and state.link is Link.ONLINE:
            return
        self.state = state
        self.on_state(state)
