"""Seeding the demo hall, and a fresh morning for each day it is opened."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from workstation.domain.errors import RuleBroken
from workstation.resources import catalogue_folder
from workstation.services.demo import plan
from workstation.services.demo.book import write_book
from workstation.services.demo.desks import Desks
from workstation.services.demo.earlier import person_of
from workstation.services.demo.hall import (
    DemoClock,
    DemoStation,
    enrol_all,
    furnish,
    open_stations,
    read_or_create,
    station_folder,
)
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.demo.plan import PlannedTicket
from workstation.services.demo.weeks import Weeks
from workstation.services.reception.issue import TicketRequest
from workstation.services.reference import read_files
from workstation.services.sessions.passwords import Verifier
from workstation.services.tickets.results import Ending
from workstation.store.hall_store import HallStore

FOUNDED_DAYS_AGO = 40
MORNING = "morning"
"""The file that says which day the numbers were made for."""

OpenOne = Callable[[str], DemoStation]


@dataclass(frozen=True)
class DemoHall:
    """A demo hall that is ready: its stations' folders by segment, the password, today's numbers."""

    hall_id: str
    name: str
    stations: Mapping[str, Path]
    password: str
    numbers: tuple[str, ...]


def seed_demo(
    url: str,
    home: Path,
    now: datetime,
    *,
    catalogue: Path | None = None,
    random: Callable[[int], bytes] = secrets.token_bytes,
    verifier: Verifier | None = None,
) -> DemoHall:
    """Make the demo hall in an empty database, or give an existing one its numbers of today.

    `url` is the hall's database, `home` the folder that gets a folder for every station
    (`stations/<segment>`), `now` the aware moment at which the demo is looked at: numbers were taken in the
    hour before it, never before midnight. Everything is done by the hall's own actions. Raises DemoRefused
    for a database that holds a real hall, or a demo whose stations live elsewhere; HallUnreachable,
    HallBroken, StationBusy.
    """
    verifier = verifier or Verifier.for_demo()
    documents = read_files(catalogue or catalogue_folder())
    # the hall is older than the visit that is remembered
    clock = DemoClock(now - timedelta(days=FOUNDED_DAYS_AGO))
    store = HallStore(url)
    try:
        facts = read_or_create(store, documents["units"]["hall"]["name"], clock(), random)
    finally:
        store.dispose()
    folders = enrol_all(home, url, documents["hall"], clock)
    with open_stations(folders, url, clock, verifier) as open_one:
        guide = open_one(plan.GUIDE_STATION)
        first_day = not _furnished(guide)
        if first_day:
            furnish(guide, documents, verifier)
            reference = guide.shelf.current()
            people = {entry["key"]: entry for entry in documents["hall"]["applicants"]}
            before = Weeks(open_one, reference, clock)
            before.happen(reference.hours.local(now).date(), people)
        numbers = _morning(open_one, documents["hall"], clock, now, first_day=first_day)
    (home / MORNING).write_text(_day(now), encoding="utf-8")
    return DemoHall(facts.hall_id, facts.name, folders, DEMO_PASSWORD, numbers)


def _furnished(guide: DemoStation) -> bool:
    with guide.opened.store.reading() as reader:
        return bool(reader.find("staff", limit=1))


def seed_when_due(url: str, home: Path, segment: str, now: datetime) -> None:
    """Make the embedded demo hall, or give it the numbers of a new day.

    A demo that is there already opens in any case: when another window works in it, or what was left of
    the day before stands in the way, it opens as it is. Raises what `seed_demo` raises for a new one.
    """
    if not (station_folder(home, segment) / "station.db").exists():
        seed_demo(url, home, now)
        return
    if _last_morning(home) == _day(now):
        return
    try:
        seed_demo(url, home, now)
    except RuleBroken:
        return


def _day(now: datetime) -> str:
    """The day as the sample hall counts it, without reading its rules."""
    return now.astimezone(ZoneInfo("Asia/Shanghai")).date().isoformat()


def _last_morning(home: Path) -> str:
    try:
        return (home / MORNING).read_text(encoding="utf-8")
    except OSError:
        return ""


def _morning(
    open_one: OpenOne, data: Mapping[str, Any], clock: DemoClock, now: datetime, *, first_day: bool
) -> tuple[str, ...]:
    """The numbers of today; none are added when there are some already."""
    guide = open_one(plan.GUIDE_STATION)
    local = guide.shelf.current().hours.local(now)
    with guide.opened.store.reading() as reader:
        today = reader.find("ticket", day=local.date().isoformat(), order=("no",))
    if today:
        return tuple(row["no"] for row in today)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    span = min(timedelta(minutes=plan.SPAN_MINUTES), now - midnight)

    def moment(minutes_ago: int) -> datetime:
        # soon after midnight the whole morning is squeezed into the minutes there are
        return now - span * minutes_ago / plan.SPAN_MINUTES

    people = {entry["key"]: entry for entry in data["applicants"]}
    clock.set(moment(plan.SPAN_MINUTES))
    numbers = []
    me = guide.sign_in(plan.GUIDE)
    # with a block of every group the desk can be shown without the hall, too
    guide.reception.refill(me=me, groups=guide.reception.groups())

    booked = write_book(guide, people, local, me)

    def issue(planned: PlannedTicket) -> str:
        clock.set(moment(planned.minutes_ago))
        if planned.applicant in booked:
            issued = guide.reception.check_in(booked[planned.applicant], me=me)
        else:
            issued = guide.reception.issue_ticket(
                TicketRequest(
                    planned.group,
                    planned.item,
                    person_of(people[planned.applicant]) if planned.applicant else None,
                    planned.ground,
                    planned.needs,
                ),
                me=me,
            )
        guide.opened.sync()
        numbers.append(issued.no)
        return issued.no

    for planned in (plan.SERVED, plan.HELD, plan.PASSED):
        issue(planned)
    _serve(open_one("SJ03"), clock)
    for segment in plan.ON_DUTY:
        _sit_down(open_one(segment))
    # what happened between the numbers happens in its turn
    happened = list(Desks(open_one, people).steps()) if first_day else []
    for planned in plan.WAITING:
        while happened and happened[0][0] >= planned.minutes_ago:
            minutes_ago, step = happened.pop(0)
            clock.set(moment(minutes_ago))
            step()
        issue(planned)
    guide.sessions.sign_out(me=me)
    guide.opened.sync()
    return tuple(numbers)


def _serve(window: DemoStation, clock: DemoClock) -> None:
    """Window 3 has answered one number, holds one for a person who went to copy, and passed one over."""
    tickets = window.tickets
    me = window.sign_in("SJ003")
    tickets.call_next(me=me)
    clock.wait(20)
    tickets.start(me=me)
    clock.wait(200)
    tickets.finish(Ending("answered", "个体工商户设立登记要带什么"), me=me)
    tickets.call_next(me=me)
    clock.wait(10)
    tickets.start(me=me)
    clock.wait(120)
    tickets.hold("去复印章程", me=me)
    tickets.call_next(me=me)
    for _ in range(2):
        clock.wait(16)
        tickets.recall(me=me)
    clock.wait(16)
    tickets.no_show(me=me)
    window.sessions.sign_out(me=me)
    window.opened.sync()


def _sit_down(window: DemoStation) -> None:
    """Whoever the hall planned for this window sits there."""
    number = window.sessions.post().window
    staffing = window.shelf.current().staffing
    window.sign_in(next(member.staff_no for member in staffing.staff if member.window == number))
    window.opened.sync()
