"""Plain threads that only call `step`: one pushes, one pulls, one does what the hall owes."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from datetime import datetime

from workstation.domain.errors import StationFileBroken
from workstation.sync.puller import Puller
from workstation.sync.pusher import PUSH, Pusher
from workstation.sync.station import Station

SCREEN_DEADLINE = 1.5
GATHER = 0.05
"""Seconds a change made here waits for its like: finishing and the next call then travel as one."""
AFTER_BUG = 5.0


class Loop:
    """Calls `step(now)` when it asked for, or sooner when woken."""

    def __init__(
        self,
        name: str,
        step: Callable[[datetime], datetime],
        clock: Callable[[], datetime],
        on_bug: Callable[[BaseException], None],
    ) -> None:
        self._step = step
        self._clock = clock
        self._on_bug = on_bug
        self._turn = threading.Condition()
        self._due = 0.0
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self, after: float = 0.0) -> None:
        """Step now, or at the latest so many seconds from now."""
        with self._turn:
            self._due = min(self._due, time.monotonic() + after)
            self._turn.notify()

    def stop(self, seconds: float = 3.0) -> None:
        """Stop after the step under way."""
        with self._turn:
            self._stopped = True
            self._turn.notify()
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        while self._my_turn():
            try:
                due = self._step(self._clock())
                wait = max(0.0, (due - self._clock()).total_seconds())
            except Exception as error:  # noqa: BLE001 - a bug must not end the thread: it is reported and tried again
                self._on_bug(error)
                wait = AFTER_BUG
            self.wake(wait)

    def _my_turn(self) -> bool:
        """Wait until it is time; False when the loop has to end."""
        with self._turn:
            while not self._stopped:
                left = self._due - time.monotonic()
                if left <= 0:
                    # from here on only a wake or the step's own answer sets the next time
                    self._due = math.inf
                    return True
                self._turn.wait(min(left, threading.TIMEOUT_MAX))
            return False


class SyncThreads:
    """The loops of a running station, and how a hall action is waited for."""

    def __init__(
        self,
        station: Station,
        pusher: Pusher,
        puller: Puller,
        on_bug: Callable[[BaseException], None],
        duties: Callable[[datetime], datetime] | None = None,
    ) -> None:
        self._station = station
        self._pusher = pusher
        self._given_up = False
        self._push = Loop("push", self._step_push, station.clock, on_bug)
        self._pull = Loop("pull", puller.step, station.clock, on_bug)
        self._duties = Loop("duties", duties, station.clock, on_bug) if duties is not None else None
        station.deliver = self._deliver
        station.nudge = lambda: self._push.wake(GATHER)
        pusher.on_back = lambda after: self._push.wake(after.total_seconds())

    def start(self) -> None:
        self._push.start()
        self._pull.start()
        if self._duties is not None:
            self._duties.start()

    def try_now(self) -> None:
        """Try both at once, for the clerk's key."""
        self._push.wake()
        self._pull.wake()

    def stop(self) -> None:
        for loop in (self._duties, self._push, self._pull):
            if loop is not None:
                loop.stop()

    def _step_push(self, now: datetime) -> datetime:
        """Before anything is sent: calls of a program that ended are tombstones and never replay."""
        if not self._given_up:
            try:
                self._station.give_up_asking()
            except StationFileBroken as error:
                return self._pusher.note_file_broken(PUSH, now, error)
            self._given_up = True
        return self._pusher.step(now)

    def _deliver(self, answered: threading.Event) -> None:
        self._push.wake()
        answered.wait(SCREEN_DEADLINE)


def step_instead(station: Station, pusher: Pusher) -> None:
    """Deliver hall actions by stepping the pusher on the caller's thread: for tools and tests."""

    def deliver(_answered: threading.Event) -> None:
        pusher.step(station.clock())

    station.deliver = deliver
