"""A hall and its stations in one thread: every step, cut, crash and clock is chosen, so a seed replays.

The code of stations and hall is the program's own. Played are only the clock, the randomness, the line to
the hall and the moment a program dies.
"""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from tests.support.ready_made import lay_station
from tests.support.toy_hall import TOYS_AND_SEALS, Clock, Faulty, make_hall, mark_rows, open_rows, take_row
from workstation.domain.action import Action, Outcome
from workstation.domain.errors import RuleBroken
from workstation.services.duties.seal import ten_minutes
from workstation.store.station_read import Reader
from workstation.sync.duty import Duty, DutyKeeper
from workstation.sync.opening import OpenStation, enrol_folder, open_station
from workstation.sync.registry import Registry

POINTS = (
    "act_made", "act_before_commit", "act_journalled", "ask_journalled", "answer_before_commit",
    "answer_applied", "hall_row_taken", "hall_before_commit", "hall_committed",
)  # fmt: skip
BEGAN = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)


class Died(BaseException):
    """The program ends here, as with kill -9: nothing after it runs."""


@dataclass
class Seat:
    """A station, what its clerk was told, and what is about to happen to it."""

    segment: str
    folder: Path
    random: random.Random
    opened: OpenStation
    door: Faulty
    ahead: timedelta = timedelta()
    dies_at: str | None = None
    acknowledged: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)


class World:
    """The hall, its stations, and everything that can happen to them."""

    def __init__(
        self, seed: int | str, segments: tuple[str, ...], registry: Registry = TOYS_AND_SEALS
    ) -> None:
        # in memory where there is such a folder: what is proved here is order, not the disk
        self.folder = Path(tempfile.mkdtemp(dir="/dev/shm" if Path("/dev/shm").is_dir() else None))
        self.url = f"sqlite:///{self.folder / 'hall.db'}"
        self.now = BEGAN
        self.deaths = 0
        self.restored = False
        self._registry = registry
        clock = Clock()
        clock.now = BEGAN
        self.hall = make_hall(self.url, clock)
        self.seats = [self._sit_down(segment, random.Random(f"{seed}:{segment}")) for segment in segments]

    # --- what a clerk does ---

    def open_new(self, who: int, count: int) -> None:
        """New rows, here at once."""
        self._act(who, lambda seat: seat.opened.station.act(open_rows(count)))

    def mark(self, who: int, pick: int, words: str) -> None:
        """Write on a row this station knows; another may have written on it meanwhile."""

        def make(seat: Seat) -> Outcome | None:
            known = self.known(seat)
            if not known:
                return None
            return seat.opened.station.act(mark_rows([known[pick % len(known)]], words))

        self._act(who, make)

    def undo(self, who: int) -> None:
        """Take the last change back, where that is possible."""

        def make(seat: Seat) -> Outcome | None:
            entries = seat.opened.station.entries_after(0)
            if not entries:
                return None
            return seat.opened.station.undo(entries[-1].action.id, "clerk")

        self._act(who, make)

    def take(self, who: int) -> None:
        """Ask the hall for the next row."""

        def make(seat: Seat) -> Outcome:
            outcome = seat.opened.station.ask_hall(take_row)
            self._called(seat, outcome)
            return outcome

        self._act(who, make)

    # --- what happens by itself ---

    def push(self, who: int) -> None:
        """One step of the pusher."""
        self._step(who, lambda seat: seat.opened.pusher.step(self.time_at(seat)))

    def pull(self, who: int) -> None:
        """One step of the puller."""
        self._step(who, lambda seat: seat.opened.puller.step(self.time_at(seat)))

    def do_duties(self, who: int) -> None:
        """Seals that are due, by this station."""

        def due(reader: Reader, now: datetime) -> tuple[Duty, ...]:
            return tuple(ten_minutes(reader, now))

        def step(seat: Seat) -> None:
            DutyKeeper(seat.opened.station, seat.opened.hall, due, lambda: 0.5).step(self.time_at(seat))

        self._step(who, step)

    def pass_time(self, seconds: float) -> None:
        """The hall's time goes on for everybody."""
        self.now += timedelta(seconds=seconds)

    # --- what goes wrong ---

    def cut(self, who: int, *, after: bool) -> None:
        """The next letter to the hall is lost, or its answer."""
        door = self.seats[who].door
        if after:
            door.lose_after = 1
        else:
            door.lose_before = 1

    def jump(self, who: int, hours: int) -> None:
        """Somebody sets the clock of one PC."""
        self.seats[who].ahead = timedelta(hours=hours)

    def die_at(self, who: int, point: str) -> None:
        """The program of this station dies when it next comes to a point."""
        self.seats[who].dies_at = point

    def kill(self, who: int) -> None:
        """The program dies now and is started again."""
        self._rise(self.seats[who])

    def restore_hall(self, copy: Path) -> None:
        """The hall's server is set back to a copy; stations lose the line and find it again."""
        self.hall.dispose()
        for seat in self.seats:
            seat.opened.hall_store.dispose()
        for name in ("hall.db", "hall.db-wal", "hall.db-shm"):
            (self.folder / name).unlink(missing_ok=True)
        shutil.copyfile(copy, self.folder / "hall.db")
        with self.hall.engine.begin() as connection:
            table = self.hall.statements.table("hall")
            connection.execute(sa.update(table).values(incarnation=f"restored at {self.now}"))
        self.restored = True

    def copy_hall(self) -> Path:
        """A copy of the hall as it is now."""
        path = self.folder / "copy.db"
        path.unlink(missing_ok=True)
        with (
            contextlib.closing(sqlite3.connect(self.folder / "hall.db")) as here,
            contextlib.closing(sqlite3.connect(path)) as there,
        ):
            here.backup(there)
        return path

    # --- what must be so ---

    def drain(self) -> None:
        """After the last fault everything arrives."""
        for seat in self.seats:
            seat.door.lose_before = seat.door.lose_after = 0
            seat.dies_at = None
            seat.opened.station.give_up_asking()
        for _round in range(6):
            for seat in self.seats:
                seat.opened.pusher.step(self.time_at(seat))
                seat.opened.puller.step(self.time_at(seat))

    def hashes(self) -> list[str]:
        """The ledger's hashes in order: the same seed gives the same."""
        ledger = self.hall.statements.table("ledger")
        with self.hall.reading() as connection:
            return list(connection.execute(sa.select(ledger.c.hash).order_by(ledger.c.change_seq)).scalars())

    def known(self, seat: Seat) -> list[str]:
        """Rows this station may write on."""
        with seat.opened.store.reading() as reader:
            return sorted(row["id"] for row in reader.find("incident"))[:6]

    def time_at(self, seat: Seat) -> datetime:
        """What the clock of that PC says."""
        return self.now + seat.ahead

    def close(self) -> None:
        """Let go of everything."""
        for seat in self.seats:
            seat.opened.close()
        self.hall.dispose()
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- how it is done ---

    def _act(self, who: int, make: Callable[[Seat], Outcome | None]) -> None:
        seat = self.seats[who]

        def act(seat: Seat) -> None:
            try:
                outcome = make(seat)
            except RuleBroken:
                # refused, given up or without a hall: said to the clerk, who goes on
                return
            if outcome is not None:
                seat.acknowledged.append(str(outcome.detail["action_id"]))

        self._step(self.seats.index(seat), act)

    def _step(self, who: int, step: Callable[[Seat], object]) -> None:
        seat = self.seats[who]
        try:
            step(seat)
        except Died:
            self._rise(seat)

    def _called(self, seat: Seat, outcome: Outcome) -> None:
        if outcome.detail.get("id") is not None:
            seat.called.append(outcome.detail["id"])

    def _rise(self, seat: Seat) -> None:
        """The program is started again on the file it left."""
        self.deaths += 1
        seat.dies_at = None
        seat.opened.close()
        self._open(seat)

    def _sit_down(self, segment: str, chance: random.Random) -> Seat:
        folder = lay_station(self.folder / segment)
        enrol_folder(
            folder, self.url, segment=segment, name=segment, kind="window", window_id="3",
            clock=lambda: BEGAN,
        )  # fmt: skip
        seat = Seat(segment, folder, chance, None, None)  # type: ignore[arg-type]
        self._open(seat)
        seat.opened.puller.step(self.now)
        return seat

    def _open(self, seat: Seat) -> None:
        def point(name: str) -> None:
            if seat.dies_at == name:
                raise Died(name)

        opened = open_station(
            seat.folder, self.url, self._registry, lambda: self.time_at(seat),
            random_bytes=seat.random.randbytes, jitter=seat.random.random, point=point,
        )  # fmt: skip
        door = Faulty(opened.hall)
        opened.pusher._hall = door  # type: ignore[assignment]
        opened.puller._hall = door  # type: ignore[assignment]
        opened.station.give_up_asking()
        opened.station.deliver = lambda _answered: self._deliver(seat)
        seat.opened, seat.door = opened, door
        opened.station.listen_late(lambda action, outcome: self._late(seat, action, outcome))

    def _deliver(self, seat: Seat) -> None:
        seat.opened.pusher.step(self.time_at(seat))

    def _late(self, seat: Seat, action: Action, outcome: Outcome) -> None:
        seat.acknowledged.append(action.id)
        self._called(seat, outcome)
