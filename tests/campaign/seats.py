"""The station processes of a campaign: started, counted, started again."""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from datetime import time as dt_time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psutil

from tests.campaign import station
from tests.campaign.clerk import MEDDLE
from tests.campaign.previous import PreviousProgram
from tests.campaign.proxy import Line
from tests.campaign.station import HERE, Life
from workstation.services.simulation.job import Job

_DAY = 86_400.0
_SOON = 2.5
"""Seconds from the start of a life to a turn of the day or the year."""
_ZONE = ZoneInfo("Asia/Shanghai")
MOST_CRASHES = 6
"""Lives that may end by a bug before a station is left alone."""


def until_new_day() -> float:
    """How far to set the clock so that it is midnight in a moment."""
    here = datetime.now(_ZONE)
    midnight = datetime.combine(here.date() + timedelta(days=1), dt_time.min, _ZONE)
    return (midnight - here).total_seconds() - _SOON


def until_new_year() -> float:
    """How far to set the clock so that the year ends in a moment."""
    here = datetime.now(_ZONE)
    return (datetime(here.year + 1, 1, 1, tzinfo=_ZONE) - here).total_seconds() - _SOON


CLOCKS: dict[str, Callable[[], float]] = {
    "two minutes behind": lambda: -120.0,
    "two minutes ahead": lambda: 120.0,
    "a day behind": lambda: -_DAY,
    "a day ahead": lambda: _DAY,
    "the day changes": until_new_day,
    "the year changes": until_new_year,
}


@dataclass
class Wishes:
    """Which things happen to processes, how often, and how long they wait for the hall at the end."""

    families: frozenset[str]
    kills: int
    drain_seconds: float
    mutant: str | None = None
    points: tuple[str, ...] = HERE
    freeze_seconds: float = 7.0
    meddle: float = MEDDLE


@dataclass
class Seat:
    """One station: its job, its line, and its lives."""

    job: Job
    line: Line
    folder: Path
    notes: Path
    wishes: Wishes
    random: random.Random
    points: Iterator[str]
    clock_may_move: bool = False
    small_disk: bool = False
    first: bool = False
    previous: bool = False
    lives: int = 0
    kills: int = 0
    crashes: int = 0
    finished: bool = False
    tail_broken: bool = False
    frozen_since: float | None = None
    process: Any = None
    life: Life | None = None
    faults: Counter[str] = field(default_factory=Counter)
    _told: int = 0
    _acked: int = 0

    @property
    def acked(self) -> int:
        """Acknowledgements of something done so far."""
        path = Path(self.job.acks)
        if not path.exists():
            return 0
        if path.stat().st_size != self._told:
            self._told = path.stat().st_size
            with path.open("rb") as file:
                self._acked = sum(
                    b'"outcome": "done"' in line or b'"outcome": "late"' in line for line in file
                )
        return self._acked

    @property
    def left(self) -> int:
        """Acknowledgements that are still wanted."""
        return max(0, self.job.actions - self.acked)

    def start(self, context: Any, **orders: Any) -> None:
        """The next life, with what is to happen in it; `orders` say it instead of chance."""
        self.lives += 1
        life = Life(
            replace(self.job, actions=self.left), self.lives, str(self.notes), mutant=self.wishes.mutant,
            drain_seconds=self.wishes.drain_seconds, small_disk=self.small_disk, meddle=self.wishes.meddle,
        )  # fmt: skip
        self.life = replace(life, **(orders or self._fate()))
        order = station.to_order(self.life)
        if self.previous:
            self.process = PreviousProgram(order)
            self.faults["life of the release before"] += 1
        else:
            self.process = context.Process(target=station.live, args=(order,))
        self.process.start()

    def look(self, context: Any) -> None:
        """Start again what died; wake what is frozen long enough."""
        if self.finished or self.process is None:
            return
        if self.process.is_alive():
            self._thaw()
            return
        code = self.process.exitcode
        self.frozen_since = None
        if code == 0 and (not self.left or self.lives > 10 + 3 * self.wishes.kills):
            self.finished = True
            return
        if code == -signal.SIGKILL:
            self.faults[f"kill at {self._last_words()}"] += 1
        elif code != 0:
            self.crashes += 1
            if self.crashes > MOST_CRASHES:
                self.finished = True
                return
        self.start(context)

    @property
    def at_work(self) -> bool:
        """Whether its program has opened the station's file and still runs."""
        if self.finished or self.frozen or self.process is None or not self.process.is_alive():
            return False
        said = self.notes.read_text(encoding="utf-8") if self.notes.exists() else ""
        return f'{{"life": {self.lives}, "what": "lives"' in said

    def kill(self) -> None:
        """End the process as a power cut would."""
        if self.process is not None and self.process.is_alive():
            self.process.kill()

    @property
    def frozen(self) -> bool:
        return self.frozen_since is not None

    def _thaw(self) -> None:
        life = self.life
        if life is None or life.freeze_at is None:
            return
        if self.frozen_since is None:
            try:
                stopped = psutil.Process(self.process.pid).status() == psutil.STATUS_STOPPED
            except psutil.NoSuchProcess:
                return
            if stopped:
                self.frozen_since = time.monotonic()
                self.faults[f"freeze at {life.freeze_at}"] += 1
        elif time.monotonic() - self.frozen_since > self.wishes.freeze_seconds:
            os.kill(self.process.pid, signal.SIGCONT)
            self.life, self.frozen_since = replace(life, freeze_at=None), None

    def _fate(self) -> dict[str, Any]:
        families, dice = self.wishes.families, self.random
        fate: dict[str, Any] = {}
        if "full" in families and dice.random() < 0.2:
            fate["full_at"] = dice.randint(2, 8)
            self.faults["journal disk full"] += 1
        if "clock" in families and self.clock_may_move and dice.random() < 0.3:
            what = dice.choice(tuple(CLOCKS))
            fate["clock_off"] = CLOCKS[what]()
            self.faults[f"clock: {what}"] += 1
        # nothing else happens: then the first station freezes, once, and the others are watched
        alone = families == {"freeze"}
        if alone and (self.lives > 1 or not self.first):
            return fate
        if alone or ("freeze" in families and dice.random() < 0.2):
            point = dice.choice(("hall_row_taken", "hall_before_commit"))
            return {**fate, "freeze_at": point, "on_visit": dice.randint(1, 6)}
        if "kill" in families and self.kills < self.wishes.kills:
            self.kills += 1
            return {**fate, "die_at": next(self.points), "on_visit": dice.choice((1, 1, 2, 3, 5, 8))}
        return fate

    def _last_words(self) -> str:
        """The point at which the process died; a random moment when it said nothing."""
        lines = self.notes.read_text(encoding="utf-8").splitlines() if self.notes.exists() else []
        last = json.loads(lines[-1]) if lines else {}
        return str(last["point"]) if last.get("what") == "dies" and last["life"] == self.lives else "random"


def points_for(order: Sequence[str], place: int) -> Iterator[str]:
    """The named points over and over from a place on, so that some stations together die at each of them."""
    while True:
        yield order[place % len(order)]
        place += 1


def make_context() -> Any:
    """Processes that start quickly: they are forked from one that has everything loaded."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.campaign.station"])
    return context


def end_all(seats: Sequence[Seat]) -> None:
    """Nothing of the campaign stays behind."""
    for seat in seats:
        seat.kill()
        if seat.process is not None:
            seat.process.join(10)
