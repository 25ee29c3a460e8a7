"""The tray as plain values: what waits, what was refused with both its versions, whom to tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from workstation.domain.mask import mask_name
from workstation.services.clock_check import ClockDoubt


class Sort(StrEnum):
    """What a waiting change is about; the tray counts by it."""

    case = "case"
    first_asked = "first_asked"
    number = "number"
    paper = "paper"
    other = "other"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One change that has not reached the hall, or `count` small ones of a sort (then `kind` is "").

    `no`: the written number; `printed`: its paper is out, so the number stands. `by_mouth`: somebody at
    window `to` cannot see it yet and has to be told. `doubtful`: the hall will probably not take it.
    """

    id: str
    kind: str
    sort: Sort
    at: datetime
    name: str = ""
    item: str = ""
    no: str = ""
    printed: bool = False
    by_mouth: bool = False
    to: str = ""
    doubtful: bool = False
    count: int = 1


class Choice(StrEnum):
    """Which version counts: the one made here, the hall's, or field by field."""

    mine = "mine"
    hall = "hall"
    fields = "fields"


NEW = "new"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing both versions say differently. `key` names it: "service_case.state", "material_row.row".

    `label` is the material's own name where the thing is a material. Values are as the rows keep them,
    None for nothing; personal numbers are masked.
    """

    id: str
    key: str
    label: str
    mine: str | None
    hall: str | None

    @property
    def begun(self) -> bool:
        """Only the refused side began it. What it began hangs together: all of it counts, or nothing."""
        return self.id.endswith(f":{NEW}")


@dataclass(frozen=True, slots=True)
class Side:
    """Who wrote a version, where and when; `paper` is the number of a legal paper that it left on."""

    name: str
    window: str
    station: str
    at: datetime | None
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A change the hall refused, with the `behind` changes that wait with it.

    `chief_only`: one version left on a legal paper; `chiefs` are those who may choose then, by staff
    number and name. `here`: made at this station. `complaint`: one is among
    its things, `about` these people.
    """

    action: str
    kind: str
    code: str
    subject: str
    name: str
    item: str
    mine: Side
    hall: Side
    differences: tuple[Difference, ...]
    behind: int = 0
    chief_only: bool = False
    unit: str = ""
    chiefs: tuple[tuple[str, str], ...] = ()
    here: bool = True
    complaint: bool = False
    about: frozenset[str] = frozenset()

    def may_choose(self, staff_no: str) -> bool:
        """Whether this person may choose by herself."""
        return not self.chief_only or any(staff_no == chief for chief, _name in self.chiefs)


def masked(conflict: Conflict) -> Conflict:
    """The same for eyes of another desk: the applicant's name as a list shows it."""
    shown = tuple(
        replace(one, mine=_masked(one.mine), hall=_masked(one.hall)) if one.key == "person.name" else one
        for one in conflict.differences
    )
    return replace(conflict, name=mask_name(conflict.name) if conflict.name else "", differences=shown)


def _masked(name: str | None) -> str | None:
    return mask_name(name) if name else name


@dataclass(frozen=True, slots=True)
class ToTell:
    """Somebody was handed a paper that no longer counts, and has to be told by `due` (UTC)."""

    id: str
    name: str
    phone: str
    subject: str
    paper: str
    due: datetime
    late: bool


@dataclass(frozen=True, slots=True)
class Clash:
    """A number that was called at two windows while the hall was away."""

    id: str
    no: str
    window: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Decided:
    """What a chief representative decided at another desk about a change that was made at this station.

    `by`: she, where and when; `mine` is the version of this station, `hall` the other one, each with the
    paper it had left on; `lost` and `kept` are numbers of papers. `to_tell` of the tasks that came of it are
    still open at this station, of `tasks`.
    """

    id: str
    no: str
    name: str
    item: str
    by: Side
    choice: Choice
    mine: Side
    hall: Side
    lost: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    tasks: int = 0
    to_tell: int = 0


@dataclass(frozen=True, slots=True)
class Tray:
    """Everything in the tray of this station."""

    waiting: tuple[Waiting, ...]
    conflicts: tuple[Conflict, ...]
    to_tell: tuple[ToTell, ...]
    clashes: tuple[Clash, ...] = ()
    doubt: ClockDoubt | None = None
    decided: tuple[Decided, ...] = ()

    @property
    def count(self) -> int:
        """How many changes wait to be sent."""
        return sum(line.count for line in self.waiting)

    @property
    def to_look_at(self) -> int:
        """How many things want somebody's eye."""
        return len(self.conflicts) + len(self.to_tell) + len(self.clashes) + (self.doubt is not None)


@dataclass(frozen=True, slots=True)
class Standing:
    """How many changes wait to be sent, and how many things want somebody's eye."""

    waiting: int
    to_look_at: int
