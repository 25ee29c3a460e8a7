"""A campaign without any fault on one thread: two clerks take turns, a third station only follows."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from tests.campaign.clerk import Clerk
from tests.campaign.station import Notes
from tests.campaign.world import Evidence
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceShelf
from workstation.services.simulation.acks import AckFile
from workstation.services.simulation.counter import now
from workstation.services.simulation.setting import Wish, prepare
from workstation.services.tickets.service import TicketService
from workstation.sync.opening import OpenStation, open_station

ACTIONS, TURNS = 12, 5


def fight_quietly(home: Path) -> Evidence:
    """Let two clerks work on an embedded hall; nothing breaks."""
    url = f"sqlite:///{home / 'hall.db'}"
    setting = prepare(Wish(url, 2, ACTIONS * TURNS, 7, home / "acks", home / "stations"))
    (home / "acks").mkdir(exist_ok=True)
    jobs = [dataclasses.replace(job, actions=ACTIONS) for job in setting.jobs]
    opened = [open_station(Path(job.folder), url, all_kinds(), now).stepped() for job in jobs]
    notes = {job.segment: home / "acks" / f"{job.segment}.notes" for job in jobs}
    for job in jobs:
        Notes(notes[job.segment], 1).write("lives", clock_off=0.0)
    for turn in range(TURNS):
        for job, station in zip(jobs, opened, strict=True):
            with AckFile(Path(job.acks)) as acks:
                Clerk(job, turn, station, acks, now).work()
            _home(opened)
    refuse_one(opened)
    for station in opened:
        station.close()
    folders = {job.segment: Path(job.folder) for job in jobs}
    follower = next(
        one for one in (home / "stations").iterdir() if one.is_dir() and one not in folders.values()
    )
    return Evidence(
        url, setting.facts.hall_id, setting.began_after, folders,
        {job.segment: Path(job.acks) for job in jobs}, notes, follower=follower,
    )  # fmt: skip


def refuse_one(opened: list[OpenStation]) -> None:
    """Both cancel the same number without the hall: the second is refused, and parked in sight."""
    for station in opened:
        segment = station.station.identity.segment
        me = SignedIn(f"{segment}9", "模拟", frozenset({Role.clerk, Role.guide}), "SJ", segment, segment)
        with station.store.reading() as reader:
            ticket = reader.find("ticket", state="waiting", order=("no",), limit=1)[0]
        TicketService(station.station, ReferenceShelf(station.store.reading)).cancel(
            ticket["id"], "取错了号", me=me
        )
    _home(opened)


def _home(opened: list[OpenStation]) -> None:
    for _twice in range(2):
        for station in opened:
            station.sync()
