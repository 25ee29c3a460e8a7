"""From rows to the lines of the list."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from workstation.domain import canonical
from workstation.domain.calendar import WorkCalendar
from workstation.domain.case import OPEN_STATES, CaseState
from workstation.domain.deadline import Light
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.indexing import act_by_of
from workstation.services.casebook.views import CaseRow
from workstation.services.reference import Reference
from workstation.store.tx import Row


@dataclass(frozen=True, slots=True)
class Today:
    """The day of the hall: a day limit ends when the hall closes, so `over` is the first day not yet over."""

    day: date
    over: date
    read_at: datetime
    calendar: WorkCalendar
    zone: tzinfo | None = None


def today_of(reference: Reference, now: datetime) -> Today:
    """What day it is for limits at this moment."""
    hours = reference.hours
    day = hours.local(now).date()
    closed = hours.local(now) > hours.closing_time(day)
    over = date.fromordinal(day.toordinal() + int(closed))
    return Today(day, over, now, reference.calendar, hours.zone)


def is_mine(row: Mapping[str, Any], me: SignedIn) -> bool:
    """Whether I work on the case or was asked first about it: then I see whole names."""
    return me.staff_no in (row["clerk"], row["first_officer"])


def item_name(snapshot: str) -> str:
    """The name of the item in a case's own copy of it."""
    return str(json.loads(snapshot)["item"]["name"])


def line(
    row: Row, item: str, me: SignedIn, today: Today, deferred: date | None = None, *, older: bool = False
) -> CaseRow:
    """One line of the list; `item` is the item's name."""
    mine = is_mine(row, me) and not older
    state = CaseState(row["state"])
    act_by = act_by_of(row, today.calendar)
    return CaseRow(
        id=row["id"],
        case_no=row["case_no"] or "",
        name=shown_name(row, mine),
        mine=mine,
        item_key=row["item_key"],
        item=item,
        unit=row["unit"],
        state=state,
        clerk=row["clerk"],
        window=row["window_id"] or "",
        received_on=day_of(row["received_date"]),
        promised=day_of(row["promised_due"]),
        statutory=day_of(row["statutory_due"]),
        tell_until=day_of(row["notify_due"]) if state is CaseState.received else None,
        deferred_until=deferred,
        concluded_on=_local_day(row["concluded_at"], today),
        act_by=act_by,
        light=light_of(act_by, day_of(row.get("warn_from")), today) if state in OPEN_STATES else None,
        trips=row["trips"],
        held=row["held_pieces"],
        version=row["version"],
        older=older,
    )


def shown_name(row: Mapping[str, Any], mine: bool) -> str:
    """Whole for who works on the case, else masked; organisations are public."""
    whole = row["person_name"] if mine else row["person_name_masked"]
    return str(whole or "")


def light_of(act_by: date | None, warn_from: date | None, today: Today) -> Light | None:
    """How a day to act stands; None without one."""
    if act_by is None:
        return None
    if act_by < today.over:
        return Light.red
    return Light.yellow if warn_from is not None and warn_from <= today.day else Light.green


def deferred_days(rows: Iterable[Row], cases: Mapping[str, Row], calendar: WorkCalendar) -> dict[str, date]:
    """By case, the earliest day something promised later has to be here."""
    found: dict[str, date] = {}
    for row in rows:
        case = cases[row["case_id"]]
        day = deferred_until(json.loads(row["detail"]), case, calendar)
        if day is not None:
            found[row["case_id"]] = min(day, found.get(row["case_id"], day))
    return found


def deferred_until(detail: Mapping[str, Any], case: Mapping[str, Any], calendar: WorkCalendar) -> date | None:
    """The last day for one deferred material: the day written down, else counted from the acceptance."""
    written = detail.get("due") or detail.get("until")
    if written:
        return date.fromisoformat(written)
    entries = json.loads(case["item_snapshot"])["item"].get("materials", ())
    days = next((entry.get("defer_days") for entry in entries if entry["key"] == detail["material"]), None)
    if not days or not case["accepted_date"]:
        return None
    return calendar.add_working_days(date.fromisoformat(case["accepted_date"]), int(days)).day


def day_of(text: str | None) -> date | None:
    """A legal date, None when there is none."""
    return date.fromisoformat(text) if text else None


def _local_day(instant: str | None, today: Today) -> date | None:
    return canonical.moment(instant).astimezone(today.zone).date() if instant else None
