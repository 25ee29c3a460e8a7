"""Enrolling a station anew: its file was an old copy, or its PC was replaced by a restored disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from workstation.domain.numbers import check_segment
from workstation.store import hall_setup, renewal
from workstation.store.hall_store import HallStore
from workstation.store.station_store import StationStore
from workstation.store.trouble import worded
from workstation.sync.desk import Identity
from workstation.sync.opening import NotEnrolled, OtherHall


@dataclass(frozen=True)
class Renewed:
    """The station under its new name: `before` its old one, `kept` the copy of its file as it was,
    `along` how many changes that were not sent go with it, `torn` how many cannot be read and stay behind."""

    identity: Identity
    before: str
    kept: Path
    along: int
    torn: int = 0


def enrol_again(folder: Path, url: str, *, segment: str, clock: Callable[[], datetime]) -> Renewed:
    """Give this folder a new segment of the same hall and window. Nothing is thrown away.

    The old segment is frozen in the hall. Raises NotEnrolled, OtherHall, SegmentWrong, SegmentTaken, NoHall,
    HallUnreachable, HallBroken, StationFileBroken or StationBusy.
    """
    check_segment(segment)
    hall_store = HallStore(url)
    try:
        with StationStore(folder) as store:
            with store.reading() as reader:
                words = {row["key"]: row["value"] for row in reader.local("meta")}
            if "segment" not in words:
                raise NotEnrolled(path=str(folder))
            facts = hall_setup.read_hall(hall_store)
            if facts.hall_id != words["hall_id"]:
                raise OtherHall(hall=facts.name)
            before, window = words["segment"], words.get("window", "-")
            kept = renewal.keep_copy(store, before, words["epoch"])
            epoch = hall_setup.enrol_station(
                hall_store, facts.hall_id, segment=segment, name=segment, kind=words.get("kind", "window"),
                window_id=None if window == "-" else window, now=clock(),
            )  # fmt: skip
            with worded(), hall_store.writing(facts.hall_id, before) as hall:
                hall.freeze()
            with store.writing() as tx:
                along, torn = renewal.rename(tx, segment, epoch)
        return Renewed(Identity(facts.hall_id, segment, epoch), before, kept, along, torn)
    finally:
        hall_store.dispose()
