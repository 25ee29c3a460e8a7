"""Opening a station: its file, its door to the hall, and the two steppers between them."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import check_segment
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationStore
from workstation.sync.desk import Identity
from workstation.sync.duty import DueNow, DutyKeeper
from workstation.sync.hall import Hall, Point
from workstation.sync.puller import Puller
from workstation.sync.pusher import Pusher
from workstation.sync.registry import Registry
from workstation.sync.station import Station
from workstation.sync.threads import SyncThreads, step_instead


class NotEnrolled(RuleBroken):
    """This data folder does not belong to a hall yet."""

    code = "not_enrolled"


class OtherHall(RuleBroken):
    """The address leads to another hall than the one this folder belongs to."""

    code = "other_hall"


@dataclass(frozen=True)
class OpenStation:
    """Everything of one station that has no window."""

    store: StationStore
    hall_store: HallStore
    station: Station
    hall: Hall
    pusher: Pusher
    puller: Puller

    def stepped(self) -> OpenStation:
        """Deliver hall actions on the caller's thread, and pull once: for tools and tests.

        Raises StationFileBroken for a file that cannot be written; then everything is closed.
        """
        try:
            self.station.give_up_asking()
        except RuleBroken:
            self.close()
            raise
        step_instead(self.station, self.pusher)
        self.puller.step(self.station.clock())
        return self

    def sync(self) -> None:
        """One push and one pull on the caller's thread."""
        now = self.station.clock()
        self.pusher.step(now)
        self.puller.step(now)

    def threads(self, on_bug: Callable[[BaseException], None], due_now: DueNow | None = None) -> SyncThreads:
        """The loops, not started yet; with `due_now` this station also does the duties of the hall."""
        keeper = DutyKeeper(self.station, self.hall, due_now, random.random) if due_now else None
        return SyncThreads(self.station, self.pusher, self.puller, on_bug, keeper.step if keeper else None)

    def close(self) -> None:
        self.store.close()
        self.hall_store.dispose()


def enrol_folder(
    folder: Path,
    url: str,
    *,
    segment: str,
    name: str,
    kind: str,
    window_id: str | None,
    clock: Callable[[], datetime],
) -> Identity:
    """Make this folder a station of the hall at `url`, under a segment nobody had before.

    Raises SegmentWrong, SegmentTaken, NoHall, HallUnreachable, HallBroken or StationFileBroken.
    """
    check_segment(segment)
    hall_store = HallStore(url)
    try:
        facts = hall_setup.read_hall(hall_store)
        with StationStore(folder) as store:
            epoch = hall_setup.enrol_station(
                hall_store,
                facts.hall_id,
                segment=segment,
                name=name,
                kind=kind,
                window_id=window_id,
                now=clock(),
            )
            words = {"county_code": facts.county_code, "hall_kind": facts.kind, "hall_name": facts.name}
            store.join(
                facts.hall_id, segment=segment, epoch=str(epoch), window=window_id or "-", kind=kind, **words
            )
        return Identity(facts.hall_id, segment, epoch)
    finally:
        hall_store.dispose()


def open_station(
    folder: Path,
    url: str,
    registry: Registry,
    clock: Callable[[], datetime],
    *,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
    jitter: Callable[[], float] = random.random,
    point: Point = lambda _name: None,
) -> OpenStation:
    """Open an enrolled folder; the hall need not be reachable. Raises NotEnrolled or StationFileBroken."""
    store = StationStore(folder)
    try:
        return _opened(store, url, registry, clock, random_bytes, jitter, point)
    except RuleBroken:
        # let go of: IT puts a copy back beside the same window
        store.close()
        raise


def _opened(
    store: StationStore,
    url: str,
    registry: Registry,
    clock: Callable[[], datetime],
    random_bytes: Callable[[int], bytes],
    jitter: Callable[[], float],
    point: Point,
) -> OpenStation:
    with store.reading() as reader:
        words = {row["key"]: row["value"] for row in reader.local("meta")}
    if "segment" not in words:
        raise NotEnrolled(path=str(store.folder))
    identity = Identity(words["hall_id"], words["segment"], int(words["epoch"]))
    station = Station(store, identity, registry, clock, random_bytes, point)
    hall_store = HallStore(url)
    hall = Hall(
        hall_store, registry, identity.hall_id, identity.segment, clock, lambda: random_bytes(8).hex(), point
    )
    pusher = Pusher(station, hall, jitter)
    return OpenStation(store, hall_store, station, hall, pusher, Puller(station, hall, pusher, jitter))
