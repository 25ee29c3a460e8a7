"""A demo hall with windows at which numbers are called, for tests of the ticket road."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.support.ready_made import lay_hall, lay_station
from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.mask import mask_name
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.resources import catalogue_folder
from workstation.services.handlers import ACTIONS
from workstation.services.reference import ReferenceShelf, publications, read_files
from workstation.services.tickets.counter_reads import CounterReads
from workstation.services.tickets.service import TicketService
from workstation.store import hall_setup
from workstation.store.hall_setup import HallFacts
from workstation.store.hall_store import HallStore
from workstation.store.tx import Tx
from workstation.sync.opening import OpenStation, enrol_folder, open_station
from workstation.sync.registry import Handler, Registry

DAY = "2026-11-23"
GROUP = "企业开办"
DEAD = "postgresql+psycopg://nobody@127.0.0.1:9/none"


class Clock:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def perform_plant(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Rows as another part of the hall would have made them."""
    for table, row_id, values in action.payload["rows"]:
        if tx.get(table, row_id) is None:
            tx.insert(table, row_id, **values)
        else:
            tx.update(table, row_id, **values)
    return {}


def kinds() -> Registry:
    return Registry((*ACTIONS, Handler("plant", Sort.STATION, perform_plant)))


class Seat:
    """One window with its person and its station."""

    def __init__(self, opened: OpenStation, me: SignedIn) -> None:
        self.opened, self.me = opened, me
        self.station = opened.station
        self.shelf = ReferenceShelf(self.station.store.reading)
        self.tickets = TicketService(self.station, self.shelf)
        self.reads = CounterReads(self.station, self.shelf)

    def row(self, table: str, row_id: str) -> dict[str, Any]:
        with self.station.store.reading() as reader:
            return reader.get(table, row_id) or {}

    def rows(self, table: str, **equals: Any) -> list[dict[str, Any]]:
        with self.station.store.reading() as reader:
            return reader.find(table, **equals)

    def number(self, no: str) -> dict[str, Any]:
        return self.rows("ticket", no=no)[0]

    def plant(self, *rows: tuple[str, str, dict[str, Any]]) -> None:
        payload = {"rows": [list(row) for row in rows]}
        self.station.act(lambda desk: desk.action("plant", "test", [], payload))


class TicketHall:
    """A hall at `url`, its folders under `tmp_path`."""

    def __init__(self, url: str, tmp_path: Path, clock: Clock | None = None) -> None:
        self.url, self.tmp_path, self.clock = url, tmp_path, clock or Clock()
        self.opened: list[OpenStation] = []
        self.seats: list[Seat] = []
        self._furnished = False

    @property
    def facts(self) -> HallFacts:
        """What the hall is; there is one as soon as it has a seat."""
        store = HallStore(self.url)
        try:
            return hall_setup.read_hall(store)
        finally:
            store.dispose()

    def seat(self, segment: str, window: str, *, staff_no: str = "", unit: str = "SJ") -> Seat:
        """A window clerk at a station of her own."""
        folder = self.tmp_path / segment
        if self._furnished:
            _enrol(folder, self.url, segment, window, self.clock)
        else:
            self._furnish(segment, window)
        opened = open_station(folder, self.url, kinds(), self.clock).stepped()
        self.opened.append(opened)
        me = SignedIn(staff_no or f"X{segment}", segment, frozenset({Role.clerk}), unit, window, segment)
        seat = Seat(opened, me)
        self.seats.append(seat)
        return seat

    def _furnish(self, segment: str, window: str) -> None:
        """The hall with its documents and its first station."""
        now = self.clock()

        def build(url: str, folder: Path) -> None:
            clock = Clock()
            clock.now = now
            _create(url, now)
            _enrol(folder / segment, url, segment, window, clock)
            _publish(folder / segment, url, clock)

        lay_hall(self.url, self.tmp_path, ("ticket hall", now, segment, window), build)
        self._furnished = True

    def take(self, seat: Seat, no: str, *, minutes_ago: float = 5, group: str = GROUP, **more: Any) -> str:
        """A number somebody took; returns its id."""
        taken = canonical.instant(self.clock() - timedelta(minutes=minutes_ago))
        ticket = f"t-{no}"
        values = {
            "day": DAY,
            "no": no,
            "group_key": group,
            "source": "desk",
            "state": "waiting",
            "taken_at": taken,
            "state_since": taken,
            "issued_by": "test",
            "issued_at_station": "ZH90",
            "calls": "[]",
            "held_seconds": 0,
            "requeue_count": 0,
            "pieces_in_hand": 0,
            "queue_rank": 0,
            **more,
        }
        seat.plant(("ticket", ticket, values))
        return ticket

    def person(self, seat: Seat, person: str, name: str, **more: Any) -> str:
        values = {
            "kind": "person",
            "name": name,
            "name_masked": mask_name(name),
            "cipher_alg": "none",
            "hidden": 0,
            **more,
        }
        seat.plant(("person", person, values))
        return person

    def sync(self) -> None:
        """Everything everybody made reaches everybody."""
        for _round in range(2):
            for opened in self.opened:
                opened.sync()

    def cut_off(self, seat: Seat) -> Seat:
        """The same folder opened again with a hall that does not answer."""
        seat.opened.close()
        self.opened.remove(seat.opened)
        folder = self.tmp_path / seat.station.identity.segment
        opened = open_station(folder, DEAD, kinds(), self.clock)
        opened.stepped()
        self.opened.append(opened)
        return Seat(opened, seat.me)

    def link_again(self, seat: Seat) -> Seat:
        """The same folder with the hall back."""
        seat.opened.close()
        self.opened.remove(seat.opened)
        folder = self.tmp_path / seat.station.identity.segment
        opened = open_station(folder, self.url, kinds(), self.clock).stepped()
        self.opened.append(opened)
        return Seat(opened, seat.me)

    def close(self) -> None:
        for opened in self.opened:
            opened.close()


def _create(url: str, now: datetime) -> None:
    store = HallStore(url)
    hall_setup.create_hall(
        store, name="test", county_code="340825", kind="demo", now=now, random=secrets.token_bytes
    )
    store.dispose()


def _enrol(folder: Path, url: str, segment: str, window: str, clock: Clock) -> None:
    lay_station(folder)
    enrol_folder(folder, url, segment=segment, name=segment, kind="window", window_id=window, clock=clock)


def _publish(folder: Path, url: str, clock: Clock) -> None:
    documents = read_files(catalogue_folder())
    more = [
        {
            "window": f"W{n}",
            "name": "多",
            "unit": "SJ",
            "kind": "department",
            "groups": [GROUP],
            "station": f"SW{n:02}",
        }
        for n in range(8)
    ]
    documents["hall"]["windows"] = [*documents["hall"]["windows"], *more]
    opened = open_station(folder, url, kinds(), clock).stepped()
    for payload in publications(documents):
        opened.station.ask_hall(lambda desk, p=payload: desk.action("publish", "system", [], p))  # type: ignore[misc]
    opened.close()
