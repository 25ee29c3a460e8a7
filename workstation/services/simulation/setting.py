"""A demo hall made ready for a simulation: windows, clerks, stations and numbers of its own."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workstation.domain import canonical
from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import LAST_TICKET
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role, StaffMember, Window
from workstation.services import hall_admin
from workstation.services.demo.hall import DEMO, DemoRefused
from workstation.services.handlers import all_kinds
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.sessions import roster
from workstation.services.simulation.counter import now
from workstation.services.simulation.intake import usual_item
from workstation.services.simulation.job import Job
from workstation.store import migrate
from workstation.store.hall_read import HallReader
from workstation.store.hall_setup import HallFacts, NoHall
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded
from workstation.sync.opening import enrol_folder, open_station

UNIT = "SJ"
COUNTY = "340825"
NAME = "模拟大厅"
PER_GROUP = 900
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTUVWXYZ"
_PUSH_EVERY = 50


class TooManyNumbers(RuleBroken):
    """A day has not so many numbers. Params: wanted, left."""

    code = "too_many_numbers"


@dataclass(frozen=True)
class Setting:
    """What the station processes need, and where the ledger stood before them."""

    facts: HallFacts
    jobs: tuple[Job, ...]
    began_after: int


@dataclass(frozen=True)
class Wish:
    """What somebody asked for."""

    url: str
    counters: int
    actions: int
    seed: int
    acks: Path
    home: Path
    county: str | None = None


def prepare(wish: Wish) -> Setting:
    """Make or take the demo hall, enrol the stations, and issue the numbers that will be called.

    Raises DemoRefused for a real hall, TooManyNumbers, and what opening a hall raises.
    """
    store = HallStore(wish.url)
    try:
        facts = _demo_hall(store, wish)
        segments = _free_segments(store, facts.hall_id, wish.counters + 1)
        folders = {segment: wish.home / segment for segment in segments}
        wish.home.mkdir(parents=True, exist_ok=True)
        blank = wish.home / "blank.db"
        migrate.upgrade_station(blank)
        for place, segment in enumerate(segments):
            # the same empty tables for everybody: making them anew takes longer than all the rest
            folders[segment].mkdir(parents=True)
            shutil.copyfile(blank, folders[segment] / "station.db")
            enrol_folder(
                folders[segment], wish.url, segment=segment, name=f"模拟 {place}",
                kind="guide_desk" if place == 0 else "window",
                window_id=None if place == 0 else _window(segment), clock=now,
            )  # fmt: skip
        groups = _open_up(wish, store, facts, folders, segments)
        return Setting(facts, _jobs(wish, segments, folders, groups), _place(store, facts.hall_id))
    finally:
        store.dispose()


def _demo_hall(store: HallStore, wish: Wish) -> HallFacts:
    try:
        facts = hall_admin.open_hall(store, wish.county)
    except NoHall:
        made = hall_admin.create_hall(wish.url, name=NAME, county=wish.county or COUNTY, kind=DEMO, clock=now)
        return made.facts
    if facts.kind != DEMO:
        raise DemoRefused(reason="real_hall", hall=facts.name)
    return facts


def _free_segments(store: HallStore, hall_id: str, count: int) -> list[str]:
    """Segments nobody had before, from XA00 on."""
    with worded(), store.reading() as connection:
        taken = {row["segment"] for row in HallReader(connection, store.statements, hall_id).find("station")}
    names = (f"X{a}{b}{c}" for a in _SIGNS[10:] for b in _SIGNS for c in _SIGNS)
    free = (name for name in names if name not in taken)
    return [next(free) for _place in range(count)]


def _open_up(
    wish: Wish, store: HallStore, facts: HallFacts, folders: Mapping[str, Path], segments: list[str]
) -> tuple[str, ...]:
    """Windows, clerks and numbers; returns the groups the numbers are of."""
    guide = segments[0]
    opened = open_station(folders[guide], wish.url, all_kinds(), now).stepped()
    try:
        shelf = ReferenceShelf(opened.station.store.reading)
        groups, numbers = _groups(wish, shelf.current(), _given(store, facts.hall_id, shelf.current()))
        document = _with_windows(shelf.current(), segments[1:], groups)
        windows = [Window(_window(s), "模拟窗口", UNIT, "department", groups, s) for s in segments[1:]]
        members = [
            StaffMember(_staff_no(s), f"模拟 {s}", frozenset({Role.clerk, Role.guide}), UNIT, _window(s))
            for s in segments[1:]
        ]
        payloads: list[hall_admin.Payload] = [
            ("publish", {"name": "hall", "body": canonical.encode_text(document)})
        ]
        payloads += [(roster.SET_UP_WINDOW, roster.window_payload(window)) for window in windows]
        # without a verifier nobody can ever sign in as one of them
        payloads += [
            (roster.ENLIST, roster.enlist_payload(member, verifier="", must_change=False))
            for member in members
        ]
        hall_admin.act_as_system(store, facts, payloads, now, secrets.token_bytes)
        opened.sync()
        me = SignedIn(_staff_no(guide), "模拟导办", frozenset({Role.guide}), UNIT, None, guide)
        reception = ReceptionService(opened.station, shelf, now)
        for place in range(numbers):
            reception.issue_ticket(TicketRequest(groups[place % len(groups)]), me=me)
            if place % _PUSH_EVERY == _PUSH_EVERY - 1:
                opened.pusher.step(now())
        opened.sync()
        return groups
    finally:
        opened.close()


def _groups(wish: Wish, reference: Reference, given: Mapping[str, int]) -> tuple[tuple[str, ...], int]:
    """As few groups as have numbers enough today, and how many numbers to issue beforehand."""
    numbers = wish.counters * wish.actions // 3 + wish.counters
    # windows issue some themselves, from blocks of fifty of which each reserves a few
    wanted = numbers + wish.counters * 100
    item = usual_item(reference, UNIT)
    left = {
        group.key: min(PER_GROUP, LAST_TICKET - given.get(group.key, 0))
        for group in reference.staffing.groups
    }
    order = sorted(left, key=lambda key: (key != item.window_group, -left[key]))
    chosen: list[str] = []
    room = 0
    for key in order:
        if room >= wanted and len(chosen) >= 2:
            break
        if left[key] > 0:
            chosen.append(key)
            room += left[key]
    if room < wanted:
        raise TooManyNumbers(wanted=wanted, left=room)
    return tuple(chosen), numbers


def _given(store: HallStore, hall_id: str, reference: Reference) -> dict[str, int]:
    day = reference.hours.local(now()).date().isoformat()
    last: dict[str, int] = {}
    with worded(), store.reading() as connection:
        for row in HallReader(connection, store.statements, hall_id).find("number_block", day=day):
            last[row["group_key"]] = max(last.get(row["group_key"], 0), row["last"])
    return last


def _with_windows(reference: Reference, segments: list[str], groups: tuple[str, ...]) -> dict[str, Any]:
    """The hall's document with the simulated windows beside its own."""
    document = dict(reference.raw["hall"])
    mine = [
        {
            "window": _window(segment), "name": "模拟窗口", "unit": UNIT, "kind": "department",
            "groups": list(groups), "station": segment,
        }
        for segment in segments
    ]  # fmt: skip
    document["windows"] = [*document["windows"], *mine]
    document["groups"] = [
        {**group, "windows": [*group["windows"], *(w["window"] for w in mine)]}
        if group["key"] in groups
        else group
        for group in document["groups"]
    ]
    return document


def _jobs(
    wish: Wish, segments: list[str], folders: Mapping[str, Path], groups: tuple[str, ...]
) -> tuple[Job, ...]:
    return tuple(
        Job(
            wish.url, str(folders[segment]), segment, _window(segment), _staff_no(segment), f"模拟 {segment}",
            UNIT, wish.actions, f"{wish.seed}:{place}", str(wish.acks / f"{segment}.jsonl"), groups,
        )
        for place, segment in enumerate(segments[1:])
    )  # fmt: skip


def _place(store: HallStore, hall_id: str) -> int:
    with worded(), store.reading() as connection:
        return int(HallReader(connection, store.statements, hall_id).find("hall")[0]["change_seq"])


def _window(segment: str) -> str:
    return segment


def _staff_no(segment: str) -> str:
    return f"{segment}9"
