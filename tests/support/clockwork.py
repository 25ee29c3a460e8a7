"""The loops of many stations on one chosen clock: who steps when follows from their own answers alone."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

from tests.support.ready_made import lay_station
from tests.support.toy_hall import TOYS, Clock, Faulty, make_faulty, open_rows
from workstation.sync.opening import OpenStation, enrol_folder, open_station

AWAY = 10**9


class Wheel:
    """One station with its two loops; `sent` is when its first submission after the outage went off."""

    def __init__(self, opened: OpenStation) -> None:
        self.opened = opened
        self.door: Faulty = make_faulty(opened)
        now = opened.station.clock()
        self.due = {"push": now, "pull": now}
        self.sent: datetime | None = None
        opened.pusher.on_back = self._back

    def turn(self, now: datetime) -> None:
        """Step whichever loop is due."""
        for name, step in (("pull", self.opened.puller.step), ("push", self.opened.pusher.step)):
            if self.due[name] <= now:
                waits = bool(self.opened.station.open_entries(1))
                self.due[name] = datetime.max.replace(tzinfo=now.tzinfo)
                self.due[name] = min(step(now), self.due[name])
                if name == "push" and waits and not self.opened.station.open_entries(1):
                    self.sent = now

    def _back(self, after: timedelta) -> None:
        self.due["push"] = min(self.due["push"], self.opened.station.clock() + after)


class Clockwork:
    """Stations whose chance comes from one seed."""

    def __init__(self, url: str, folder: Path, clock: Clock, seed: int, count: int) -> None:
        self.clock = clock
        self.wheels: list[Wheel] = []
        for place in range(count):
            segment = f"SJ{place:02d}"
            lay_station(folder / segment)
            enrol_folder(
                folder / segment, url, segment=segment, name=segment, kind="window", window_id=None,
                clock=clock,
            )  # fmt: skip
            chance = random.Random(f"{seed}:{segment}")
            self.wheels.append(
                Wheel(open_station(folder / segment, url, TOYS, clock, jitter=chance.random).stepped())
            )

    def outage(self, begins: bool) -> None:
        """The hall goes away for everybody at one moment, or is back at one moment."""
        for wheel in self.wheels:
            wheel.door.lose_before = AWAY if begins else 0

    def act(self) -> None:
        """Everybody does something."""
        for wheel in self.wheels:
            wheel.opened.station.act(open_rows(1))

    def run(self, seconds: float) -> None:
        """Let time pass: from one due step to the next."""
        end = self.clock.now + timedelta(seconds=seconds)
        while (due := min(min(wheel.due.values()) for wheel in self.wheels)) <= end:
            self.clock.now = max(due, self.clock.now)
            for wheel in self.wheels:
                wheel.turn(self.clock.now)
        self.clock.now = end

    def close(self) -> None:
        """Let go of everything."""
        for wheel in self.wheels:
            wheel.opened.close()
