"""IT's side of enrolment: a sealed file and a secret for every PC of the hall."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.ids import uuid7
from workstation.domain.numbers import check_segment
from workstation.domain.staff import load_staffing
from workstation.services import hall_admin
from workstation.services.enrol.kinds import DAYS
from workstation.services.enrol.sealed import SUFFIX, Head, Order, seal
from workstation.services.enrol.secret import make_secret
from workstation.store.hall_setup import HallFacts, SegmentTaken
from workstation.store.hall_store import HallStore
from workstation.store.probe import read_address
from workstation.store.read.enrolment import stations_of


class StationUnplanned(RuleBroken):
    """The hall's published plan has no PC of this segment and no window was named. Params: segment."""

    code = "station_unplanned"


class WindowUnplanned(RuleBroken):
    """The hall's published plan has no window of this number. Params: window."""

    code = "window_unplanned"


@dataclass(frozen=True)
class Place:
    """What a PC is for. `window` None for a PC without one."""

    segment: str
    name: str
    kind: str
    window: str | None

    @property
    def words(self) -> str:
        """Window and name as people say them: 3 号 市场监管."""
        return f"{self.window} 号 {self.name}" if self.window else self.name


@dataclass(frozen=True)
class Terms:
    """What holds for every file of one run. `pc_hall`: the address with the stations' own login ("" takes
    the one the files are made with). `printers` maps a form ("*" for all) to a printer's name."""

    pc_hall: str = ""
    days: int = DAYS
    printers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Issued:
    """One file and the secret that opens it; the secret is kept nowhere."""

    head: Head
    data: bytes
    secret: str

    @property
    def file_name(self) -> str:
        """Says which PC it is for."""
        return f"{self.head.segment}{SUFFIX}"


@dataclass(frozen=True)
class Round:
    """Files for all PCs that have none of the stations yet; `there`: segments that were let in before."""

    issued: tuple[Issued, ...]
    there: tuple[str, ...]


class Issuer:
    """Makes enrolment files for one hall. Close it at the end.

    The constructor raises NoHall, NewerSchema, WrongUrl, HallUnreachable, HallBroken.
    """

    def __init__(
        self,
        url: str,
        terms: Terms,
        *,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
        below: Callable[[int], int],
    ) -> None:
        """`url` with IT's login; `random(n)`: n bytes, `below(n)`: a number under n, both of good chance."""
        self._terms, self._clock, self._random, self._below = terms, clock, random, below
        self._pc_hall = terms.pc_hall or url
        read_address(self._pc_hall)
        store = HallStore(url)
        try:
            self.facts: HallFacts = hall_admin.open_hall(store)
            found = stations_of(store, self.facts.hall_id)
        finally:
            store.dispose()
        self._plan = {place.segment: place for place in _planned(found.plan)}
        self._windows = {window.number: window for window in load_staffing(found.plan).windows}
        self._enrolled = found.enrolled

    def one(
        self, segment: str, *, window: str | None = None, kind: str | None = None, name: str | None = None
    ) -> Issued:
        """The file of one PC; what is not said comes from the hall's plan.

        Raises SegmentWrong, SegmentTaken, StationUnplanned, WindowUnplanned.
        """
        check_segment(segment)
        if segment in self._enrolled:
            raise SegmentTaken(segment=segment)
        place = self._plan.get(segment)
        if window is not None:
            there = self._windows.get(window)
            if there is None:
                raise WindowUnplanned(window=window)
            place = Place(segment, there.name, there.kind, window)
        if place is None and kind is None:
            raise StationUnplanned(segment=segment)
        known = place or Place(segment, segment, str(kind), None)
        return self._issue(Place(segment, name or known.name, kind or known.kind, known.window))

    def every_one(self) -> Round:
        """The files of all PCs of the plan that were not let in yet."""
        there = tuple(segment for segment in self._plan if segment in self._enrolled)
        fresh = [place for segment, place in self._plan.items() if segment not in self._enrolled]
        return Round(tuple(self._issue(place) for place in fresh), there)

    def _issue(self, place: Place) -> Issued:
        now = self._clock()
        facts, secret = self.facts, make_secret(self._below)
        until = now + timedelta(days=self._terms.days)
        head = Head(uuid7(now, self._random), facts.name, place.segment, place.words, now, until)
        order = Order(
            self._pc_hall,
            facts.hall_id,
            facts.county_code,
            place.segment,
            place.name,
            place.kind,
            place.window,
            dict(self._terms.printers),
        )
        return Issued(head, seal(head, order, secret, self._random), secret)


def _planned(plan: Mapping[str, Any]) -> list[Place]:
    places = [
        Place(w["station"], w["name"], w["kind"], str(w["window"]))
        for w in plan.get("windows", ())
        if "station" in w
    ]
    places += [Place(s["station"], s["name"], s["kind"], None) for s in plan.get("stations_elsewhere", ())]
    return places
