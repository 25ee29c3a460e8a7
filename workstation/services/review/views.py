"""What the pages of oversight show, as plain values read at one moment. Names of the public are masked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.domain.case import CaseState
from workstation.domain.deadline import Light
from workstation.domain.handoff import AckStage
from workstation.services.first.receivers import Gone


class WindowNow(StrEnum):
    """What a window is doing. `silent`: its PC is not heard, which says nothing of the person."""

    serving = "serving"
    called = "called"
    idle = "idle"
    away = "away"
    away_over = "away_over"
    silent = "silent"
    closed = "closed"


@dataclass(frozen=True, slots=True)
class WindowCard:
    """One window. `since` begins the running time, None where none runs.

    `planned_minutes` and `away_minutes` (in opening hours) are of somebody away; `clerk` is a colleague's
    name, `belongs` who is planned here, `waiting` counts the numbers this window may call.
    """

    number: str
    name: str
    now: WindowNow
    ticket: str
    item: str
    since: datetime | None
    clerk: str
    calls: int
    planned_minutes: int
    away_minutes: int
    reason: str
    waiting: int
    held: int
    finished: int
    mean_minutes: int | None
    groups: tuple[str, ...]
    serving_minutes: int = 0
    belongs: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures on top. None where there is nothing to count yet."""

    waiting: int
    longest_minutes: int
    longest_no: str
    open_windows: int
    all_windows: int
    away: int
    away_over: int
    silent: int
    mean_wait: int | None
    mean_wait_before: int | None
    taken: int
    finished: int
    missed: int
    once_percent: int | None
    once_month_percent: int | None
    unsigned: int
    unsigned_late: int
    overdue: int
    unpapered: int
    refused: int


@dataclass(frozen=True, slots=True)
class Bar:
    """The longest wait in minutes among those called in these minutes; None: nobody, or still to come."""

    starts: datetime
    minutes: int | None
    now: bool = False


@dataclass(frozen=True, slots=True)
class WaitChart:
    """The waits of one day. `red` is the line in minutes."""

    bars: tuple[Bar, ...]
    red: int

    @property
    def highest(self) -> int:
        """The longest wait shown."""
        return max((bar.minutes for bar in self.bars if bar.minutes is not None), default=0)


@dataclass(frozen=True, slots=True)
class Advice:
    """Open so many windows more. `windows` are closed ones that do this, each with who belongs there.

    `minutes` is the wait as it stands (None: no window does this now), `after` what it would become.
    """

    group: str
    letter: str
    waiting: int
    open_windows: int
    minutes: int | None
    more: int
    after: int
    windows: tuple[tuple[str, str], ...]


class Concern(StrEnum):
    """Why somebody who oversees should look, in the order of how much it presses."""

    no_window = "no_window"
    away_over = "away_over"
    handoff_unsigned = "handoff_unsigned"
    long_wait = "long_wait"
    case_overdue = "case_overdue"
    unpapered = "unpapered"
    refused = "refused"
    incident = "incident"
    long_service = "long_service"
    silent = "silent"


@dataclass(frozen=True, slots=True)
class Attention:
    """One line of what waits for a decision. `key` stays the same while it lasts.

    `window` and `name` say where and who of the staff; `count` people, cases or minutes by `concern`;
    `minutes` how long; `words` a number or a matter's words.
    """

    key: str
    concern: Concern
    window: str = ""
    name: str = ""
    minutes: int = 0
    planned: int = 0
    count: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class LiveHall:
    """The hall at one moment. `heard` False: the hall did not say which stations are alive."""

    read_at: datetime
    running: bool
    heard: bool
    figures: Figures
    windows: tuple[WindowCard, ...]
    chart: WaitChart
    advice: Advice | None
    attention: tuple[Attention, ...]


@dataclass(frozen=True, slots=True)
class UnsignedLine:
    """A handoff nobody signed for: until then it is the sender's. Minutes run in opening hours only. `gone`:
    why nobody can sign it now."""

    id: str
    no: str
    name: str
    words: str
    sender: str
    sender_window: str
    to_unit: str
    to_window: str
    to_person: str
    sent_at: datetime
    due_at: datetime | None
    minutes: int
    stage: AckStage
    returns: int
    with_ticket: str
    gone: Gone | None = None


class DueTab(StrEnum):
    """Which cases press: soon, over, or kept without any paper."""

    warning = "warning"
    overdue = "overdue"
    unpapered = "unpapered"


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit: its last day, and days left (below zero: over) in its own unit."""

    due: date
    left: int
    natural: bool
    light: Light


@dataclass(frozen=True, slots=True)
class DueLine:
    """One case that presses. `tell` is the last moment for a notice of material kept without a paper,
    `deliver` the one to bring what was decided to the applicant."""

    id: str
    case_no: str
    name: str
    item: str
    unit: str
    state: CaseState
    clerk: str
    window: str
    received_on: date | None
    promise: Limit | None
    statute: Limit | None
    tell: Limit | None
    pieces: int
    deemed: bool
    deliver: Limit | None = None


@dataclass(frozen=True, slots=True)
class DuePage:
    """The cases of one tab, who presses most first, and how many each tab has."""

    read_at: datetime
    tab: DueTab
    lines: tuple[DueLine, ...]
    counts: tuple[tuple[DueTab, int], ...]
    unready: int = 0

    def count(self, tab: DueTab) -> int:
        """How many a tab has."""
        return dict(self.counts).get(tab, 0)
