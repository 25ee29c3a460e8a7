"""The life of a demo hall, in a process of its own: stations take turns until somebody says stop."""

from __future__ import annotations

import os
import random
import signal
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import IO

from workstation.domain.errors import HallBroken, HallUnreachable, RuleBroken
from workstation.services.demo.hall import DEMO, DemoRefused
from workstation.services.hall_admin import open_hall
from workstation.services.living.citizens import Citizens
from workstation.services.living.colleague import Colleague
from workstation.services.living.giving_way import is_wanted
from workstation.services.living.pace import Pace, Post, colleagues, entrance, groups_for_arrivals
from workstation.services.living.place import Place
from workstation.services.sessions.passwords import Verifier
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationBusy

Clock = Callable[[], datetime]
RETRY = timedelta(seconds=5)
AGAIN = timedelta(seconds=30)
LONGEST_NAP = 1.0


@dataclass(eq=False)
class Turn:
    """Who acts where, when again, and how they leave."""

    place: Place
    act: Callable[[datetime], datetime]
    due: datetime
    leave: Callable[[], None] = lambda: None


def utc_now() -> datetime:
    """This moment, aware."""
    return datetime.now(UTC)


def run_living(
    home: Path,
    url: str,
    *,
    own_segment: str,
    seed: int = 1,
    speed: float = 1.0,
    watched: IO[str] | None = None,
) -> int:
    """Let the demo hall at `url` live until SIGTERM, or until `watched` (the starter's pipe) ends.

    `home` is the folder with the stations of the demo; the station `own_segment` is the user's and is
    never opened. `speed` 2 goes twice as fast as a real hall. Returns the exit code. Raises DemoRefused for
    a real hall and for a folder without stations, HallUnreachable, HallBroken, NoHall.
    """
    refuse_real(url)
    refuse_empty(home)
    stop = threading.Event()
    _stop_on_signals(stop)
    _behind_the_window()
    if watched is not None:
        threading.Thread(target=_watch, args=(watched, stop), name="starter", daemon=True).start()
    life = Life(home, url, own_segment, seed, speed)
    try:
        life.live(stop)
    finally:
        life.close()
    return 0


def refuse_real(url: str) -> None:
    """Raises DemoRefused unless the hall of this database is a demo; NoHall for an empty one."""
    store = HallStore(url)
    try:
        facts = open_hall(store)
    finally:
        store.dispose()
    if facts.kind != DEMO:
        raise DemoRefused(reason="real_hall", hall=facts.name)


def refuse_empty(home: Path) -> None:
    """Raises DemoRefused when no station of the demo lies in this folder."""
    if not any((home / "stations").glob("*/station.db")):
        raise DemoRefused(reason="no_stations", path=str(home))


class Life:
    """Everybody in the hall but the user. `step(now)` does what is due and returns when to come back."""

    def __init__(
        self,
        home: Path,
        url: str,
        own_segment: str,
        seed: int = 1,
        speed: float = 1.0,
        clock: Clock = utc_now,
        verifier: Verifier | None = None,
    ) -> None:
        self._home, self._url, self._own = home, url, own_segment
        self._seed, self._speed, self._clock = seed, speed, clock
        self._verifier = verifier or Verifier.for_demo()
        self._places: list[Place] = []
        self.citizens: Citizens | None = None
        self.colleagues: tuple[Colleague, ...] = ()
        self._turns: list[Turn] = []
        self._again = clock() + AGAIN

    @property
    def segments(self) -> tuple[str, ...]:
        """The stations this life has opened."""
        return tuple(place.post.segment for place in self._places)

    def live(self, stop: threading.Event) -> None:
        """Take turns until `stop` is set."""
        self.begin(stop)
        while not stop.is_set():
            due = self.step(self._clock())
            wait = (due - self._clock()).total_seconds()
            stop.wait(max(0.02, min(wait, LONGEST_NAP)))

    def begin(self, stop: threading.Event | None = None) -> None:
        """Open the stations, one after the other; those that are in use elsewhere are left alone."""
        door = entrance(self._home, self._own)
        arriving = self._open(door) if door is not None else None
        if arriving is None:
            # another window lets this hall live already
            return
        reference = arriving.reference
        own = next((w for w in reference.staffing.windows if w.station == self._own), None)
        posts = colleagues(reference.staffing, self._home, self._own)
        groups = groups_for_arrivals(posts, own.groups if own else ())
        self.citizens = Citizens(arriving, self._pace("door"), groups, self._clock())
        self._turns = [Turn(arriving, self._door, self._clock())]
        for number, post in enumerate(posts):
            if stop is not None and stop.is_set():
                return
            self._give_way()
            place = self._open(post)
            if place is not None:
                one = Colleague(place, self._pace(number), self._clock, own.number if own else None)
                self.colleagues = (*self.colleagues, one)
                self._turns.append(Turn(place, one.step, self._clock(), one.leave))

    def step(self, now: datetime) -> datetime:
        """Everybody whose turn it is does one thing; who sits where a real person wants to sit gets up."""
        if not self._turns:
            return self._try_again(now)
        for turn in list(self._turns):
            self._give_way()
            if turn in self._turns and turn.due <= now:
                turn.due = turn.act(now)
        return min((turn.due for turn in self._turns), default=now + RETRY)

    def _give_way(self) -> None:
        """Whoever is invented gets up at once where somebody real waits; nobody waits for a whole round."""
        for turn in [one for one in self._turns if is_wanted(one.place.post.folder)]:
            turn.leave()
            turn.place.close()
            self._turns.remove(turn)
            self._places.remove(turn.place)

    def close(self) -> None:
        """Let go of every station; whoever is served stays so, as when a PC is switched off."""
        for place in self._places:
            place.close()
        self._places = []

    def _door(self, now: datetime) -> datetime:
        if self.citizens is None:
            return now + RETRY
        try:
            return self.citizens.step(now)
        except (HallUnreachable, HallBroken):
            return now + RETRY
        except RuleBroken:
            # nobody may come now (numbers spent, hall closing): the door is looked at later
            return now + RETRY * 6

    def _try_again(self, now: datetime) -> datetime:
        """The stations were all in use: perhaps the window that let them live is closed by now."""
        if now >= self._again:
            self._again = now + AGAIN
            self.begin()
        return now + RETRY

    def _open(self, post: Post) -> Place | None:
        if post.segment == self._own or is_wanted(post.folder):
            return None
        try:
            place = Place(post, self._url, self._clock, self._verifier)
        except StationBusy:
            return None
        self._places.append(place)
        return place

    def _pace(self, who: object) -> Pace:
        return Pace(random.Random(f"{self._seed}:{who}"), self._speed)


def _behind_the_window() -> None:
    """The window goes first on a small PC; Windows gives the window in front more by itself."""
    if hasattr(os, "nice"):
        os.nice(10)


def _watch(pipe: Iterable[str], stop: threading.Event) -> None:
    """The starter closes the pipe when it ends, however it ends."""
    for _line in pipe:
        pass
    stop.set()


def _stop_on_signals(stop: threading.Event) -> None:
    def ask(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGINT"):
            signal.signal(getattr(signal, name), ask)
