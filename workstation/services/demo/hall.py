"""Setting the demo hall up: documents, windows, people and a folder for every station."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from workstation.domain.action import SYSTEM
from workstation.domain.errors import RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.handlers import all_kinds
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import ReferenceShelf, publications
from workstation.services.sessions import roster
from workstation.services.sessions.passwords import Verifier
from workstation.services.sessions.service import SessionService
from workstation.services.tickets.service import TicketService
from workstation.store import hall_setup
from workstation.store.hall_setup import HallFacts, NoHall
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationStore
from workstation.sync.opening import OpenStation, enrol_folder, open_station

DEMO = "demo"


class DemoRefused(RuleBroken):
    """This database is no place for a demo. Params: reason (real_hall, other_stations), hall."""

    code = "demo_refused"


class DemoClock:
    """A clock that is set to the moments of the plan; a millisecond passes with every look."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        self._now += timedelta(milliseconds=1)
        return self._now

    def set(self, moment: datetime) -> None:
        """Go on to a moment; never back."""
        self._now = max(self._now, moment)

    def wait(self, seconds: int) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)


@dataclass(frozen=True)
class DemoStation:
    """One station of the demo hall with what its people use."""

    opened: OpenStation
    shelf: ReferenceShelf
    sessions: SessionService
    reception: ReceptionService
    tickets: TicketService

    def sign_in(self, staff_no: str) -> SignedIn:
        """Somebody sits down here."""
        self.opened.sync()
        return self.sessions.sign_in(staff_no, DEMO_PASSWORD)


def station_folder(home: Path, segment: str) -> Path:
    """Where the station with this segment keeps its file in a demo."""
    return home / "stations" / segment


def read_or_create(store: HallStore, name: str, now: datetime, random: Callable[[int], bytes]) -> HallFacts:
    """The demo hall of this database, made when the database is empty. Raises DemoRefused for a real hall."""
    try:
        facts = hall_setup.read_hall(store)
    except NoHall:
        return hall_setup.create_hall(
            store, name=name, county_code="340825", kind=DEMO, now=now, random=random
        )
    if facts.kind != DEMO:
        raise DemoRefused(reason="real_hall", hall=facts.name)
    return facts


def enrol_all(home: Path, url: str, data: Mapping[str, Any], clock: DemoClock) -> dict[str, Path]:
    """A folder for every station of the plan; those that exist stay. Raises DemoRefused for a hall
    whose stations live in another folder."""
    wanted: list[tuple[str, str, str, str | None]] = [
        (w["station"], w["name"], w["kind"], str(w["window"])) for w in data["windows"]
    ]
    wanted += [(s["station"], s["name"], s["kind"], None) for s in data.get("stations_elsewhere", ())]
    folders = {}
    pristine = home / "stations" / "pristine"
    for segment, name, kind, window in wanted:
        folder = folders[segment] = station_folder(home, segment)
        if (folder / "station.db").exists():
            continue
        if not pristine.exists():
            StationStore(pristine).close()
        StationStore.copy_pristine(pristine / "station.db", folder)
        try:
            enrol_folder(folder, url, segment=segment, name=name, kind=kind, window_id=window, clock=clock)
        except hall_setup.SegmentTaken as taken:
            shutil.rmtree(folder, ignore_errors=True)
            raise DemoRefused(reason="other_stations", hall=segment) from taken
    shutil.rmtree(pristine, ignore_errors=True)
    return folders


@contextmanager
def open_stations(
    folders: Mapping[str, Path], url: str, clock: DemoClock, verifier: Verifier
) -> Iterator[Callable[[str], DemoStation]]:
    """A way to open stations by their segment; all are closed at the end."""
    with ExitStack() as stack:
        known: dict[str, DemoStation] = {}

        def open_one(segment: str) -> DemoStation:
            if segment not in known:
                opened = open_station(folders[segment], url, all_kinds(), clock)
                stack.callback(opened.close)
                known[segment] = _with_services(opened.stepped(), clock, verifier)
            return known[segment]

        yield open_one


def furnish(station: DemoStation, documents: Mapping[str, Mapping[str, Any]], verifier: Verifier) -> None:
    """Publish the documents and enlist windows and people, everybody with the demo password."""
    for payload in publications(documents):
        _ask(station, "publish", payload)
    station.opened.sync()
    staffing = station.shelf.current().staffing
    for window in staffing.windows:
        _ask(station, roster.SET_UP_WINDOW, roster.window_payload(window))
    secret = verifier.make(DEMO_PASSWORD)
    for member in staffing.staff:
        _ask(station, roster.ENLIST, roster.enlist_payload(member, verifier=secret, must_change=False))
    station.opened.sync()


def _ask(station: DemoStation, kind: str, payload: Mapping[str, Any]) -> None:
    station.opened.station.ask_hall(lambda desk: desk.action(kind, SYSTEM, [], payload))


def _with_services(opened: OpenStation, clock: DemoClock, verifier: Verifier) -> DemoStation:
    station = opened.station
    shelf = ReferenceShelf(station.store.reading)
    return DemoStation(
        opened,
        shelf,
        SessionService(station, opened.hall, shelf, clock, verifier),
        ReceptionService(station, shelf, clock),
        TicketService(station, shelf),
    )
