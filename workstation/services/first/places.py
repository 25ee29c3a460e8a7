"""Where a matter can go: windows, units and places outside, those that fit the person's words first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from workstation.domain.handoff import complaint_goes_to
from workstation.domain.presence import DutyState
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role, StaffMember, Window
from workstation.services.first.entry import Outside, Target
from workstation.services.first.views import Choice, PlaceChoice
from workstation.services.reference import Reference
from workstation.store.read import first as first_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row

ENOUGH = 2
"""Signs in a row that two texts must share before one is taken to speak of the other."""


@dataclass(frozen=True)
class Targets:
    """Where a matter can go from here, as it stood when it was read; ranking by words takes no time.

    `waiting` counts numbers by group; `holders` names who sits at a window and whether somebody is there;
    `here` are the staff on duty.
    """

    reference: Reference
    me: SignedIn
    waiting: Mapping[str, int]
    holders: Mapping[str, tuple[str, bool]]
    here: frozenset[str]

    def windows(self, said: str) -> tuple[Choice, ...]:
        """The other windows: what fits first, the unit's own before others, then where somebody sits."""
        scores, items = _scores(self.reference, said)
        made = []
        for place, window in enumerate(self.reference.staffing.windows):
            if window.number == self.me.window or window.kind == "guide_desk":
                continue
            keys = [(unit, group) for group in window.groups for unit in (window.unit, "")]
            score = max([*(scores.get(key, 0) for key in keys), _named(said, (window.name,))])
            person, on_duty = self.holders.get(window.number, ("", False))
            words = [items[group] for group in window.groups if group in items]
            count = sum(self.waiting.get(group, 0) for group in window.groups)
            choice = Choice(
                Target(window.unit, window.number), window.name, person,
                words[0] if words else "、".join(window.groups), count, on_duty, score >= ENOUGH,
                (window.number, window.name, *window.groups),
            )  # fmt: skip
            own = any(scores.get((window.unit, group)) for group in window.groups)
            made.append((-score, not own, not on_duty, place, choice))
        return tuple(one[-1] for one in sorted(made, key=lambda one: one[:4]))

    def units(self, said: str) -> tuple[Choice, ...]:
        """The units of the hall; their chief representative signs. Recommended ones first."""
        scores, items = _scores(self.reference, said)
        made = []
        for place, unit in enumerate(self.reference.units.values()):
            if unit.key == self.me.unit:
                continue
            own = {group: score for (key, group), score in scores.items() if key == unit.key}
            score = max([*own.values(), _named(said, (unit.short_name, unit.name))])
            chief = next((m.name for m in self.reference.staffing.staff if m.unit == unit.key), "")
            fitting = [items[group] for group, one in own.items() if one == score and group in items]
            choice = Choice(
                Target(unit.key), unit.short_name, chief, fitting[0] if fitting else unit.address, None, None,
                score >= ENOUGH, (unit.short_name, unit.name),
            )  # fmt: skip
            made.append((-score, place, choice))
        return tuple(one[-1] for one in sorted(made, key=lambda one: one[:2]))

    def outside(self, said: str) -> tuple[PlaceChoice, ...]:
        """The directory of places outside, those that fit first."""
        made = []
        for order, place in enumerate(self.reference.places):
            score = max((common(said, word) for word in (*place.matters, place.name)), default=0)
            about = "、".join(place.matters)
            told = Outside(place.name, place.address, place.phone, place.hours)
            made.append((-score, order, PlaceChoice(told, about, score >= ENOUGH)))
        return tuple(one[-1] for one in sorted(made, key=lambda one: one[:2]))

    def decider(self, about: str | None) -> str:
        """The name of who takes a complaint or a matter without an owner, "" for nobody."""
        found = _choose(self.reference, self.here, about)
        member = self.reference.staffing.member(found) if found else None
        return member.name if member else found or ""


def read_targets(reader: Reader, reference: Reference, day: date, me: SignedIn) -> Targets:
    """What the choice needs, read at once."""
    rows = {row["id"]: row for row in reader.find("window")}
    holders = {
        window.number: _holder(reference, window, rows.get(window.number))
        for window in reference.staffing.windows
    }
    waiting = first_read.waiting_by_group(reader, day.isoformat())
    return Targets(reference, me, waiting, holders, _on_duty(reader))


def common(said: str, name: str) -> int:
    """The longest run of signs both texts share."""
    best = 0
    for start in range(len(name)):
        while start + best < len(name) and name[start : start + best + 1] in said:
            best += 1
    return best


def _scores(reference: Reference, said: str) -> tuple[Mapping[tuple[str, str], int], Mapping[str, str]]:
    """How well the items of each (unit, group) fit, and the best item's name by group."""
    scores: dict[tuple[str, str], int] = {}
    names: dict[str, tuple[int, str]] = {}
    for item in reference.items.values():
        score = _named(said, (item.name,))
        if score < ENOUGH:
            continue
        for key in ((item.unit, item.window_group), ("", item.window_group)):
            scores[key] = max(scores.get(key, 0), score)
        if score > names.get(item.window_group, (0, ""))[0]:
            names[item.window_group] = (score, item.name)
    return scores, {group: name for group, (_score, name) in names.items()}


def _named(said: str, names: Iterable[str]) -> int:
    return max((common(said, name) for name in names), default=0)


def _holder(reference: Reference, window: Window, row: Row | None) -> tuple[str, bool]:
    if row is not None and row["clerk"]:
        member = reference.staffing.member(row["clerk"])
        return (member.name if member else row["clerk"]), row["state"] == "open"
    named = _posted(reference, window.number)
    return (named.name if named else ""), False


def _posted(reference: Reference, number: str) -> StaffMember | None:
    return next((one for one in reference.staffing.staff if one.window == number), None)


def decider(reader: Reader, reference: Reference, about: str | None) -> str | None:
    """Whom complaints and matters without an owner go to: the duty manager, or the director above him.

    Somebody on duty before somebody away; None when the hall names nobody.
    """
    return _choose(reference, _on_duty(reader), about)


def _choose(reference: Reference, here: frozenset[str], about: str | None) -> str | None:
    concerned = reference.staffing.member(about) if about else None
    role = complaint_goes_to(concerned is not None and Role.duty_manager in concerned.roles)
    able = [one.staff_no for one in reference.staffing.staff if role in one.roles and one.staff_no != about]
    return next((one for one in able if one in here), able[0] if able else None)


def _on_duty(reader: Reader) -> frozenset[str]:
    return frozenset(row["id"] for row in reader.find("presence") if row["state"] == DutyState.on_duty)
