"""People, windows, covers, groups, queue rules and written delegations of a hall."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any


class Role(StrEnum):
    """Who somebody is in the hall. `system` is the hall acting by its own duties, `applicant` the
    person served, at the rating screen."""

    clerk = "clerk"
    guide = "guide"
    chief_rep = "chief_rep"
    b_post = "b_post"
    back_office = "back_office"
    supervisor = "supervisor"
    duty_manager = "duty_manager"
    director = "director"
    unit_head = "unit_head"
    sys_admin = "sys_admin"
    sec_admin = "sec_admin"
    audit_admin = "audit_admin"
    system = "system"
    applicant = "applicant"


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person with one login. `also_chief_rep_of`: further units this person represents."""

    staff_no: str
    name: str
    roles: frozenset[Role]
    unit: str
    window: str | None
    also_chief_rep_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Window:
    """One window; the number stays with the window, `station` is the PC's segment today."""

    number: str
    name: str
    unit: str
    kind: str
    groups: tuple[str, ...]
    station: str
    low_counter: bool = False
    helps_when_idle: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A business group of the queue with the letter of its numbers."""

    key: str
    prefix: str
    windows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AbPair:
    """B acts for A while A is away; `acts_as` chief_rep lets B approve, clerk only take in."""

    a: str
    b: str
    acts_as: Role | None = None
    single: bool = False
    delegation: str | None = None


@dataclass(frozen=True, slots=True)
class Delegation:
    """A written, recorded delegation: for these items, this act, these people, these dates."""

    doc_no: str
    unit: str
    items: tuple[str, ...]
    act: str
    to: tuple[str, ...]
    given_by: str
    first_day: date
    last_day: date
    only_for: str | None = None


@dataclass(frozen=True, slots=True)
class PriorityGround:
    """A published ground on which somebody is called earlier, with its legal basis."""

    key: str
    name: str
    basis: str
    min_age: int | None = None
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class QueueRules:
    """The hall's numbers for calling, no-show and appointments; seconds, minutes and persons."""

    ordinary_after_priority_calls: int = 3
    no_show_calls: int = 3
    no_show_seconds: int = 15
    requeue_after_persons: int = 3
    requeue_times: int = 2
    same_day_only: bool = True
    appointment_early_minutes: int = 15
    appointment_late_minutes: int = 15

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> QueueRules:
        """Build from the entry `queue_rules`; what is not named keeps its default."""
        no_show = data.get("no_show", {})
        slot = data.get("appointment", {})
        plain = cls()
        return cls(
            int(data.get("ordinary_after_priority_calls", plain.ordinary_after_priority_calls)),
            int(no_show.get("calls", plain.no_show_calls)),
            int(no_show.get("min_seconds_apart", plain.no_show_seconds)),
            int(no_show.get("requeue_after_persons", plain.requeue_after_persons)),
            int(no_show.get("requeue_times", plain.requeue_times)),
            bool(no_show.get("same_day_only", plain.same_day_only)),
            int(slot.get("early_minutes", plain.appointment_early_minutes)),
            int(slot.get("late_minutes", plain.appointment_late_minutes)),
        )


@dataclass(frozen=True, slots=True)
class HallStaffing:
    """Everything the demo file says about people and windows."""

    staff: tuple[StaffMember, ...]
    windows: tuple[Window, ...]
    groups: tuple[Group, ...]
    pairs: tuple[AbPair, ...]
    delegations: tuple[Delegation, ...]
    grounds: tuple[PriorityGround, ...]
    queue_rules: QueueRules = field(default_factory=QueueRules)

    def member(self, staff_no: str) -> StaffMember | None:
        """The person with this number, or None."""
        return next((m for m in self.staff if m.staff_no == staff_no), None)

    def window(self, number: str) -> Window | None:
        """The window with this number, or None."""
        return next((w for w in self.windows if w.number == number), None)


def as_day(value: Any) -> date:
    """A date of the data, whether the file's reader made it a date already or left the text."""
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def load_staffing(data: Mapping[str, Any]) -> HallStaffing:
    """Read windows, people, covers, groups, rules and delegations from parsed hall data."""
    chief_of: Mapping[str, Any] = data.get("also_chief_rep_of", {})
    return HallStaffing(
        staff=tuple(
            StaffMember(
                s["staff_no"],
                s["name"],
                frozenset(Role(r) for r in s["roles"]),
                s["unit"],
                s.get("window"),
                tuple(chief_of.get(s["staff_no"], ())),
            )
            for s in data.get("staff", ())
        ),
        windows=tuple(
            Window(
                str(w["window"]),
                w["name"],
                w["unit"],
                w["kind"],
                tuple(w.get("groups", ())),
                w["station"],
                bool(w.get("low_counter", False)),
                tuple(w.get("helps_when_idle", ())),
            )
            for w in data.get("windows", ())
        ),
        groups=tuple(
            Group(g["key"], str(g["prefix"]), tuple(str(w) for w in g["windows"]))
            for g in data.get("groups", ())
        ),
        pairs=tuple(
            AbPair(
                p["a"],
                p["b"],
                Role(p["as"]) if "as" in p else None,
                bool(p.get("single", False)),
                p.get("delegation"),
            )
            for p in data.get("ab_pairs", ())
        ),
        delegations=tuple(
            Delegation(
                d["doc_no"],
                d["unit"],
                tuple(d["items"]),
                d["act"],
                tuple(d["to"]),
                d["given_by"],
                as_day(d["from"]),
                as_day(d["until"]),
                d.get("only_for"),
            )
            for d in data.get("delegations", ())
        ),
        grounds=tuple(
            PriorityGround(g["key"], g["name"], g["basis"], g.get("min_age"), g.get("proof"))
            for g in data.get("priority_grounds", ())
        ),
        queue_rules=QueueRules.from_data(data.get("queue_rules", {})),
    )
