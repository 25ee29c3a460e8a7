"""The hall of a journey: furnished once, its guide and colleagues at work without a window."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from argon2 import PasswordHasher
from psycopg.errors import InsufficientPrivilege

from tests.support.ready_made import lay_hall
from workstation.domain.signed_in import SignedIn
from workstation.resources import catalogue_folder, font_folders
from workstation.services import workbench
from workstation.services.demo import hall as demo
from workstation.services.demo.hall import DemoClock, DemoStation
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.handlers import all_kinds
from workstation.services.intake.parties import Person
from workstation.services.reception.issue import TicketRequest
from workstation.services.reference import read_files
from workstation.services.sessions.passwords import Verifier
from workstation.store.hall_store import HallStore
from workstation.sync.opening import open_station

BEGIN = datetime(2026, 11, 23, 1, 31, tzinfo=UTC)
GUIDE = "ZH90"
USUAL = frozenset({GUIDE, "SJ03", "SJ04", "SJ05", "MZ19", "ZH21"})
"""Enrolled in every hall, so that one hall does for many journeys."""
# cheap on purpose: what a password costs is the sign-in's own test
QUICK = Verifier(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@dataclass(frozen=True)
class Colleague:
    """Somebody at another station: no window is opened, what she does goes through the services."""

    bench: workbench.Workbench
    me: SignedIn

    def sync(self) -> None:
        """Send what was done, hear of what the others did."""
        self.bench.opened.sync()


class FurnishedHall:
    """A hall with the stations `wanted` and its guide; its clock moves as fast as ours."""

    def __init__(self, url: str, folder: Path, wanted: set[str], since: datetime) -> None:
        self.url, self.folder = url, folder
        self._start = time.monotonic()
        self._later = timedelta()
        self._colleagues: list[Colleague] = []
        self._clock = DemoClock(since)
        self._furnish(USUAL | wanted, since)

    def _furnish(self, wanted: frozenset[str], since: datetime) -> None:
        """Documents, windows and people are published once for a beginning and copied from then on."""
        key = ("furnished", wanted, since)
        build = partial(_build, wanted, since)
        try:
            lay_hall(self.url, self.folder / "stations", key, build)
        except InsufficientPrivilege:
            # this login may not copy databases
            build(self.url, self.folder / "stations")
        self.folders = {segment: demo.station_folder(self.folder, segment) for segment in wanted}
        opened = open_station(self.folders[GUIDE], self.url, all_kinds(), self._clock).stepped()
        self.guide: DemoStation = demo._with_services(opened, self._clock, QUICK)
        self.guide_person: SignedIn = self.guide.sign_in("ZH901")

    def take_number(self, group: str, item: str | None = None, person: Person | None = None) -> str:
        """The guide issues a number; returns it as printed."""
        self._clock.set(max(self._clock() + timedelta(seconds=30), BEGIN - timedelta(minutes=9)))
        issued = self.guide.reception.issue_ticket(
            TicketRequest(group=group, item=item, person=person), me=self.guide_person
        )
        self.guide.opened.sync()
        return issued.no

    def now(self) -> datetime:
        """The station's clock: the journey's day, moving as fast as ours, and what was skipped."""
        return BEGIN + self._later + timedelta(seconds=time.monotonic() - self._start)

    def advance(self, seconds: float) -> None:
        """Let time pass at once, for every station; the guide's clock follows."""
        self._later += timedelta(seconds=seconds)
        self._clock.set(self.now())

    def at_desk(self) -> tuple[DemoStation, SignedIn]:
        """The guide with what she knows now, and the time of the others."""
        self._clock.set(self.now())
        self.guide.opened.sync()
        return self.guide, self.guide_person

    def colleague(self, segment: str, staff_no: str) -> Colleague:
        """Somebody sits down at one of the `others`."""
        opened = open_station(self.folders[segment], self.url, all_kinds(), self.now).stepped()
        bench = workbench.set_up(opened, self.now, font_folders(), {}, self.folder / f"printed-{segment}")
        bench.sessions._verifier = QUICK
        opened.sync()
        made = Colleague(bench, bench.sessions.sign_in(staff_no, DEMO_PASSWORD))
        made.sync()
        self._colleagues.append(made)
        return made

    def beat(self) -> None:
        """The colleagues' stations say that they are alive; without it they fall silent after 15 seconds."""
        for colleague in self._colleagues:
            colleague.bench.opened.hall.beat(0)

    def leave(self) -> None:
        """Everybody stands up."""
        self.guide.opened.close()
        for colleague in self._colleagues:
            colleague.bench.opened.close()


def _build(wanted: frozenset[str], since: datetime, url: str, stations: Path) -> None:
    documents, clock = read_files(catalogue_folder()), DemoClock(since)
    store = HallStore(url)
    demo.read_or_create(store, documents["units"]["hall"]["name"], clock(), lambda size: b"\7" * size)
    store.dispose()
    plan = dict(documents["hall"])
    plan["windows"] = [window for window in plan["windows"] if window["station"] in wanted]
    plan["stations_elsewhere"] = [one for one in plan["stations_elsewhere"] if one["station"] in wanted]
    folders = demo.enrol_all(stations.parent, url, plan, clock)
    guide = demo._with_services(open_station(folders[GUIDE], url, all_kinds(), clock).stepped(), clock, QUICK)
    demo.furnish(guide, documents, QUICK)
    guide.opened.close()
