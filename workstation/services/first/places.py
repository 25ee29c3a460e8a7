"""Where a matter can go: windows, units and places outside, those that fit the person's words first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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


def windows(reader: Reader, reference: Reference, said: str, day: date, me: SignedIn) -> tuple[Choice, ...]:
    """The other windows; recommended ones first, then those where somebody sits, then by number."""
    waiting = first_read.waiting_by_group(reader, day.isoformat())
    rows = {row["id"]: row for row in reader.find("window")}
    scores, items = _scores(reference, said)
    made = []
    for place, window in enumerate(reference.staffing.windows):
        if window.number == me.window or window.kind == "guide_desk":
            continue
        score = max((scores.get((window.unit, group), 0) for group in window.groups), default=0)
        score = max(score, max((scores.get(("", group), 0) for group in window.groups), default=0))
        named = _named(said, (window.name,))
        row = rows.get(window.number)
        person, on_duty = _holder(reference, window, row)
        words = [items[group] for group in window.groups if group in items]
        about = words[0] if words and score else "、".join(window.groups)
        count = sum(waiting.get(group, 0) for group in window.groups)
        choice = Choice(
            Target(window.unit, window.number), window.name, person, about, count, on_duty,
            max(score, named) >= ENOUGH, (window.name, *window.groups),
        )  # fmt: skip
        made.append((-max(score, named), not on_duty, place, choice))
    return tuple(one[-1] for one in sorted(made, key=lambda one: one[:3]))


def units(reference: Reference, said: str, me: SignedIn) -> tuple[Choice, ...]:
    """The units of the hall; their chief representative signs. Recommended ones first."""
    scores, items = _scores(reference, said)
    made = []
    for place, unit in enumerate(reference.units.values()):
        if unit.key == me.unit:
            continue
        own = [score for (key, _group), score in scores.items() if key == unit.key]
        score = max([*own, _named(said, (unit.short_name, unit.name))], default=0)
        chief = next((m.name for m in reference.staffing.staff if m.unit == unit.key), "")
        fitting = [group for (key, group), one in scores.items() if key == unit.key and one == score]
        about = next((items[group] for group in fitting if group in items), "")
        choice = Choice(
            Target(unit.key), unit.short_name, chief, about or unit.address, None, None, score >= ENOUGH,
            (unit.short_name, unit.name),
        )  # fmt: skip
        made.append((-score, place, choice))
    return tuple(one[-1] for one in sorted(made, key=lambda one: one[:2]))


def outside(reference: Reference, said: str) -> tuple[PlaceChoice, ...]:
    """The directory, those that fit first."""
    made = []
    for order, place in enumerate(reference.places):
        score = max((common(said, word) for word in (*place.matters, place.name)), default=0)
        about = "、".join(place.matters)
        told = Outside(place.name, place.address, place.phone, place.hours)
        made.append((-score, order, PlaceChoice(told, about, score >= ENOUGH)))
    return tuple(one[-1] for one in sorted(made, key=lambda one: one[:2]))


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
    concerned = reference.staffing.member(about) if about else None
    role = complaint_goes_to(concerned is not None and Role.duty_manager in concerned.roles)
    able = [one.staff_no for one in reference.staffing.staff if role in one.roles and one.staff_no != about]
    here = {row["id"] for row in reader.find("presence") if row["state"] == DutyState.on_duty}
    return next((one for one in able if one in here), able[0] if able else None)
