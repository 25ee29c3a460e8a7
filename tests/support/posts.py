"""A small hall with real stations: people and windows of the catalogue, sessions and reception."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher

from tests.support.ready_made import lay_hall, lay_station
from workstation.domain.errors import HallUnreachable
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.resources import catalogue_folder
from workstation.services.handlers import all_kinds
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import ReferenceShelf, publications, read_files
from workstation.services.sessions import roster
from workstation.services.sessions.passwords import Verifier
from workstation.services.sessions.service import SessionService
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.sync.opening import OpenStation, enrol_folder, open_station

# the cheapest parameters: what is tested is not how slow a guess is
QUICK = Verifier(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
PASSWORD = "Right-horse-1"
GUIDE = SignedIn("ZH901", "柯晓", frozenset({Role.guide}), "ZH", "0", "ZH90")


DEAD = "postgresql+psycopg://nobody@127.0.0.1:9/none"


# as much as the looks at the clock that furnishing a hall takes, and more
_FURNISHING = timedelta(milliseconds=800)


class Clock:
    """Monday 23 November 2026, 09:00 in Taihu; a millisecond passes with every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


class Post:
    """One enrolled station with its services."""

    def __init__(self, folder: Path, url: str, clock: Callable[[], datetime]) -> None:
        self.opened: OpenStation = open_station(folder, url, all_kinds(), clock).stepped()
        self.station = self.opened.station
        self.shelf = ReferenceShelf(self.station.store.reading)
        self.sessions = SessionService(self.station, self.opened.hall, self.shelf, clock, QUICK)
        self.slips: list[tuple[Any, ...]] = []
        self.reception = ReceptionService(
            self.station, self.shelf, clock, lambda *slip: self.slips.append(slip)
        )

    def again(self) -> Post:
        """The program ended and was started anew on the same folder; the line to the hall is cut."""
        self.opened.close()
        return Post(self.opened.store.folder, DEAD, self.station.clock)

    def row(self, table: str, row_id: str) -> dict[str, Any]:
        with self.station.store.reading() as reader:
            return reader.get(table, row_id) or {}


class HallOfTest:
    """A demo hall with the catalogue, its windows and people, and the stations made in it.

    SJ005 still has a first password.
    """

    def __init__(self, url: str, tmp_path: Path) -> None:
        self.url, self.tmp_path, self.clock = url, tmp_path, Clock()
        self.posts: list[Post] = []

    def post(self, segment: str, window: str | None, kind: str = "window") -> Post:
        """A station; the first one is there since the hall was furnished."""
        if self.posts:
            _enrol(self.tmp_path / segment, self.url, segment, window, self.clock, kind)
        else:

            def build(url: str, folder: Path) -> None:
                _furnish(url, folder, segment, window)

            lay_hall(self.url, self.tmp_path, ("posts", segment, window), build)
            self.clock.now += _FURNISHING
        made = Post(self.tmp_path / segment, self.url, self.clock)
        self.posts.append(made)
        return made

    def close(self) -> None:
        for post in self.posts:
            post.opened.close()


def _enrol(
    folder: Path, url: str, segment: str, window: str | None, clock: Clock, kind: str = "window"
) -> None:
    lay_station(folder)
    enrol_folder(folder, url, segment=segment, name=segment, kind=kind, window_id=window, clock=clock)


def _furnish(url: str, folder: Path, segment: str, window: str | None) -> None:
    clock = Clock()
    store = HallStore(url)
    hall_setup.create_hall(
        store, name="太湖县政务服务中心", county_code="340825", kind="demo", now=clock(),
        random=secrets.token_bytes,
    )  # fmt: skip
    store.dispose()
    _enrol(folder / segment, url, segment, window, clock)
    first = Post(folder / segment, url, clock)

    def ask(kind: str, payload: Any, *subjects: str) -> None:
        first.station.ask_hall(lambda desk: desk.action(kind, "system", list(subjects), payload))

    for payload in publications(read_files(catalogue_folder())):
        ask("publish", payload)
    first.opened.sync()
    staffing = first.shelf.current().staffing
    verifier = QUICK.make(PASSWORD)
    for window_of in staffing.windows:
        given = roster.window_payload(window_of)
        ask(roster.SET_UP_WINDOW, given, given["number"])
    for member in staffing.staff:
        must_change = member.staff_no == "SJ005"
        person = roster.enlist_payload(member, verifier=verifier, must_change=must_change)
        ask(roster.ENLIST, person, person["staff_no"])
    first.opened.sync()
    first.opened.close()
    assert clock.now < Clock().now + _FURNISHING


def cut(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pull this station's plug: its door to the hall leads nowhere."""

    def gone(*_args: object, **_more: object) -> None:
        raise HallUnreachable(detail="no route")

    for name in ("ask", "submit", "pull"):
        monkeypatch.setattr(post.opened.hall, name, gone)
