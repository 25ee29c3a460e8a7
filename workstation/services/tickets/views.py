"""What the counter page and the ticket bar show, as plain values read in one snapshot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class Mark:
    """A mark of a number. kind: ground, need, appointment, supplement, transferred, requeued."""

    kind: str
    key: str = ""
    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class QueueRow:
    """A waiting number. `person` is the full name in my window's queue, masked elsewhere, "" unknown."""

    id: str
    no: str
    group: str
    item: str
    person: str
    marks: tuple[Mark, ...]
    taken_at: datetime
    ground: str | None = None
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class ToBring:
    """One row of an earlier notice: judgement missing or defective, the material's name, what is wrong."""

    judgement: str
    name: str
    reason: str


@dataclass(frozen=True)
class Notice:
    """What an earlier case of the person still waits for."""

    case: str
    case_no: str
    item: str
    day: date | None
    window: str
    doc_no: str
    rows: tuple[ToBring, ...]


@dataclass(frozen=True)
class OtherMatter:
    """Another case of the same person: state is a case state, `day` its newest date."""

    case: str
    item: str
    state: str
    day: date | None
    trips: int


@dataclass(frozen=True)
class Next:
    """Who would be called now and why (as a call records it). `visit`: 2 = second time."""

    row: QueueRow
    why: str
    params: tuple[tuple[str, str | int], ...]
    visit: int
    age: int | None
    notice: Notice | None


@dataclass(frozen=True)
class Current:
    """The number called or served at my window. `words`: the citizen's own."""

    row: QueueRow
    state: str
    age: int | None
    id_masked: str
    visit: int
    called_at: datetime
    calls: tuple[datetime, ...]
    counted: int
    started_at: datetime | None
    held_seconds: int
    pieces: int
    item_key: str | None
    person_id: str | None
    words: str
    sent_here: bool
    notice: Notice | None
    others: tuple[OtherMatter, ...]


@dataclass(frozen=True)
class Held:
    """A number that was put on hold at my window."""

    id: str
    no: str
    reason: str
    person: str
    held_at: datetime
    pieces: int


@dataclass(frozen=True)
class Missed:
    """A no-show of my groups today. `again`: how often it may still come back."""

    id: str
    no: str
    item: str
    calls: tuple[datetime, ...]
    again: int


@dataclass(frozen=True)
class Today:
    """My day. None where nothing is to be counted yet. Dates are the nearest ones."""

    finished: int
    average_seconds: int | None
    registered: int
    to_sign: int
    sign_due: datetime | None
    without_paper: int
    notify_due: date | None
    due_today: int
    deferred: int
    deferred_due: date | None


@dataclass(frozen=True)
class Rule:
    """The numbers of the hall that the page explains."""

    calls: int
    seconds: int
    back_after: int
    ordinary_after: int


@dataclass(frozen=True)
class Target:
    """A window a number can be transferred to. `initials`: of its name and groups, in pinyin."""

    window: str
    name: str
    groups: tuple[str, ...]
    waiting: int
    initials: tuple[str, ...] = ()


@dataclass(frozen=True)
class CounterView:
    """One snapshot. `read_at` is the station's clock, `fresh` when today's newest number was taken."""

    read_at: datetime
    window: str
    window_name: str
    idle_since: datetime | None
    mine: tuple[QueueRow, ...]
    zone: tuple[QueueRow, ...]
    hall: tuple[QueueRow, ...]
    zone_name: str
    next: Next | None
    current: Current | None
    held: tuple[Held, ...]
    missed: tuple[Missed, ...]
    today: Today
    rule: Rule
    targets: tuple[Target, ...]
    grounds: tuple[tuple[str, str], ...]
    fresh: datetime | None
