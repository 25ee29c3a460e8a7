"""A hall with three toy kinds of change, so that the way of a change is tested apart from any rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tests.support.ready_made import lay_hall, lay_station
from workstation.domain.action import Action, Sort
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.services.duties import seal
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.tx import Tx
from workstation.sync.desk import Desk
from workstation.sync.hall import Hall
from workstation.sync.letters import Answer, Pulled
from workstation.sync.opening import OpenStation, enrol_folder, open_station
from workstation.sync.registry import Handler, Registry

AT = "2026-11-23T01:00:00.000000Z"


class Clock:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class AlreadyTaken(RuleBroken):
    """Somebody has it."""

    code = "already_taken"


def perform_open(tx: Tx, action: Action) -> Mapping[str, Any]:
    for key in action.payload["ids"]:
        tx.insert(
            "incident", key, kind="toy", subject=key, station=action.station, at=AT, params="0", state="open"
        )
    return {"opened": action.payload["ids"]}


def perform_mark(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Write on rows while they are as the maker saw them; the second write may refuse after the first."""
    for key, version in action.payload["expect"].items():
        tx.update("incident", key, version=version, params=action.payload["words"])
    return {}


def perform_take(tx: Tx, _action: Action) -> Mapping[str, Any]:
    """The oldest open row, for one station only."""
    found = tx.find("incident", state="open", order=("id",), limit=1)
    if not found:
        return {"id": None}
    tx.update("incident", found[0]["id"], version=found[0]["version"], state="taken")
    return {"id": found[0]["id"]}


def perform_refuse_late(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Writes first and refuses then: nothing of it may stay."""
    for row in tx.find("incident", state="open", limit=1):
        tx.update("incident", row["id"], params="must not stay")
    raise AlreadyTaken(by=action.actor)


TOY_HANDLERS = (
    Handler("open", Sort.STATION, perform_open),
    Handler("mark", Sort.STATION, perform_mark, undoable=True),
    Handler("take", Sort.HALL, perform_take),
    Handler("refuse_late", Sort.HALL, perform_refuse_late),
)
TOYS = Registry(TOY_HANDLERS)

TOYS_AND_SEALS = Registry((*TOY_HANDLERS, *seal.HANDLERS))


def open_rows(count: int) -> Callable[[Desk], Action]:
    def make(desk: Desk) -> Action:
        ids = [f"{desk.identity.segment}-{desk.take_number('toy', '2026'):04d}" for _ in range(count)]
        return desk.action("open", "clerk", ids, {"ids": ids})

    return make


def mark_rows(ids: list[str], words: str) -> Callable[[Desk], Action]:
    def make(desk: Desk) -> Action:
        expect = {key: desk.state.must("incident", key)["version"] for key in ids}
        return desk.action("mark", "clerk", ids, {"expect": expect, "words": words})

    return make


def take_row(desk: Desk) -> Action:
    return desk.action("take", "clerk", [], {})


class Faulty:
    """The door to the hall with faults before and after the commit."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self.lose_before = 0
        self.lose_after = 0
        self.heard: list[Answer | Pulled] = []

    def submit(self, epoch: int, numbered: Any) -> Answer:
        if self.lose_before:
            self.lose_before -= 1
            raise HallUnreachable(detail="cut before")
        answer = self._hall.submit(epoch, numbered)
        if self.lose_after:
            self.lose_after -= 1
            raise HallUnreachable(detail="cut after")
        self.heard.append(answer)
        return answer

    def pull(self, since: int | None, scope: Any) -> Pulled:
        if self.lose_before:
            self.lose_before -= 1
            raise HallUnreachable(detail="cut")
        pulled = self._hall.pull(since, scope)
        self.heard.append(pulled)
        return pulled

    def beat(self, pending: int) -> None:
        self._hall.beat(pending)


def make_hall(url: str, clock: Clock) -> HallStore:
    """A hall without documents in the empty database at `url`."""
    now = clock()

    def build(url: str, _folder: Path) -> None:
        store = HallStore(url)
        hall_setup.create_hall(
            store,
            name="试验大厅",
            county_code="340825",
            kind="demo",
            now=now,
            random=lambda size: b"\1" * size,
        )
        store.dispose()

    lay_hall(url, None, ("toys", now), build)
    return HallStore(url)


def make_station(
    url: str, folder: Path, segment: str, clock: Clock, registry: Registry = TOYS
) -> OpenStation:
    lay_station(folder)
    enrol_folder(folder, url, segment=segment, name=segment, kind="window", window_id="3", clock=clock)
    return open_station(folder, url, registry, clock, jitter=lambda: 0.5).stepped()


def make_faulty(opened: OpenStation) -> Faulty:
    """Put faults between this station and its hall."""
    faulty = Faulty(opened.hall)
    opened.pusher._hall = faulty  # type: ignore[assignment]
    opened.puller._hall = faulty  # type: ignore[assignment]
    return faulty


def rows(opened: OpenStation) -> dict[str, str]:
    """What is written on every row this station sees."""
    with opened.store.reading() as reader:
        return {row["id"]: row["params"] for row in reader.find("incident")}


def waiting(opened: OpenStation) -> int:
    """How many changes the hall has not answered."""
    with opened.store.reading() as reader:
        return reader.waiting_actions()


def ledger(hall: HallStore) -> list[tuple[str, str]]:
    """Kind and outcome of everything the hall recorded, in order."""
    with hall.reading() as connection:
        table = hall.statements.table("ledger")
        found = connection.execute(sa.select(table.c.kind, table.c.outcome).order_by(table.c.change_seq))
        return [(kind, outcome) for kind, outcome in found]
