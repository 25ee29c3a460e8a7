"""What the page about cases shows: one line of the list, one page of it, one case told whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.domain.approval import ApprovalAct
from workstation.domain.case import CaseState
from workstation.domain.deadline import Light
from workstation.domain.item import AuthorityLevel
from workstation.domain.material import Judgement
from workstation.domain.paper_kind import PaperKind


class Whose(StrEnum):
    """Whose cases a list shows."""

    mine = "mine"
    window = "window"
    unit = "unit"
    hall = "hall"


class Tab(StrEnum):
    """The tabs of the list. `unpapered` is 收件未出文书."""

    every = "every"
    unpapered = "unpapered"
    supplement = "supplement"
    deferred = "deferred"
    warning = "warning"
    overdue = "overdue"
    drafts = "drafts"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list. `name` is masked unless the case is mine; names of staff are staff numbers.

    `act_by` is the last day to act, `light` how it stands, None while no clock runs. `older`: only the
    hall still has it.
    """

    id: str
    case_no: str
    name: str
    mine: bool
    item_key: str
    item: str
    unit: str
    state: CaseState
    clerk: str
    window: str
    received_on: date | None
    promised: date | None
    statutory: date | None
    tell_until: date | None
    deferred_until: date | None
    concluded_on: date | None
    act_by: date | None
    light: Light | None
    trips: int
    held: int
    version: int
    older: bool = False


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A sheet that is no case yet."""

    id: str
    name: str
    item: str
    saved_at: datetime
    ticket_id: str | None


@dataclass(frozen=True, slots=True)
class CasePage:
    """One page: rows `first`+1 … of `total`. `more`: there are more than were counted.

    `counts` tells how many every tab has; empty for a search. `unready` cases are not found yet because
    their entries are still being made.
    """

    rows: tuple[CaseRow, ...]
    total: int
    first: int
    read_at: datetime
    more: bool = False
    counts: Mapping[Tab, int] | None = None
    unready: int = 0
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """One limit: its last day, days left or over in its own unit, how it stands."""

    due: date
    left: int
    over: int
    natural: bool
    light: Light
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A time the clock stood still. `told` False: nothing in writing, so it stopped nothing."""

    kind: str
    first_day: date
    told_until: date
    ended_on: date | None
    told: bool


@dataclass(frozen=True, slots=True)
class Extended:
    """The one extension of the limit by law: so many days, until when, by whom, on which paper, why."""

    days: int
    until: date
    natural: bool
    approver: str
    doc_no: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class ClockWays:
    """What I may do with the clocks now. `kinds` of procedures may stop them, `most` days is the longest
    extension, 0 where no law allows one; `natural` tells the unit of both."""

    stop: bool
    resume: bool
    extend: bool
    kinds: tuple[str, ...]
    most: int
    natural: bool


@dataclass(frozen=True, slots=True)
class MaterialLine:
    """One material: how it was judged, and where its pieces are."""

    key: str
    name: str
    judgement: Judgement
    originals: int
    copies: int
    kept: bool
    note: str
    until: date | None
    judged_by: str
    batch: bool


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper of the case. `station_here`: it was made at this station."""

    id: str
    kind: PaperKind
    doc_no: str | None
    state: str
    made_at: datetime
    print_count: int
    void_reason: str
    replaced_by: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the story. `kind` is the kind of change; `who` a staff number, `window` where it was.

    `papers` came out of it; `rows` materials were judged with it. `recorded` is False while it waits to
    reach the hall; `refused` names the rule when the hall refused it. `words` are what was written down,
    `trip` the visit that began with it, `act` what an approval is about, `copy_back` whether the copy
    of a void paper came back, None where none is void; `first` and `last` are the days a clock stood still,
    `last` the day a stop ended on or a limit was extended to.
    """

    kind: str
    at: datetime
    who: str
    name: str
    window: str
    station: str
    papers: tuple[PaperLine, ...] = ()
    rows: int = 0
    words: str = ""
    trip: int = 0
    recorded: bool = True
    refused: str = ""
    act: ApprovalAct | None = None
    copy_back: bool | None = None
    first: date | None = None
    last: date | None = None

    @property
    def main(self) -> bool:
        """What happened to the case itself; the rest can be left out."""
        return self.kind not in _SIDE


_SIDE = frozenset(
    {"paper_printed", "paper_failed", "hold_materials", "reveal", "start_ticket", "recall", "set_marks"}
)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided, by whom and on which paper."""

    granted: bool
    on: date
    by: str
    doc_no: str
    reason: str
    recorded_by: str


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One person of the case; masked unless the case is mine."""

    person_id: str
    role: str
    relation: str
    name: str
    document: str
    phone: str
    age: int | None
    organisation: bool
    present: bool


@dataclass(frozen=True, slots=True)
class CaseStory:
    """One case told whole. `promise` and `statute` are the limits that run: the statute's ends with the
    decision, and with a refusal the promise, too; from then on `deliver` runs."""

    row: CaseRow
    unit_name: str
    first_officer: str
    people: tuple[PartyLine, ...]
    promise: Clock | None
    statute: Clock | None
    tell: Clock | None
    stops: tuple[Stop, ...]
    stopped: bool
    flags: tuple[str, ...]
    trips: int
    visits: tuple[tuple[date, int], ...]
    materials: tuple[MaterialLine, ...]
    papers: tuple[PaperLine, ...]
    history: tuple[Happening, ...]
    complete: bool
    decided: Decided | None
    authority: AuthorityLevel
    result: str
    resubmission_of: str | None
    followed_by: tuple[str, ...]
    note: str
    acts: tuple[str, ...]
    ways: ClockWays
    extension: Extended | None = None
    deliver: Clock | None = None

    @property
    def held(self) -> tuple[MaterialLine, ...]:
        """What lies in our hands."""
        return tuple(line for line in self.materials if line.kept and line.originals + line.copies)
