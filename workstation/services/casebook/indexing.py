"""The entry of a case: its words, and the days on which it begins to press."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from workstation.domain.calendar import DueDate, WorkCalendar
from workstation.domain.case import OPEN_STATES, CaseState
from workstation.domain.clock_change import extension_from, stops_from
from workstation.domain.deadline import ClockStop, DayClock, Light, Limit, LimitUnit
from workstation.domain.decided import Decision
from workstation.domain.hours import OpeningHours
from workstation.services.casebook.words import initials, plain_name, plain_number, words_of
from workstation.services.people import id_index
from workstation.services.reference import Reference
from workstation.store.case_index import Due, Entry

UNLISTED = frozenset({"draft", "undone"})
NAMED = frozenset({"applicant", "co_applicant", "representative"})
RUNNING = frozenset({"accepted", "deferred_accepted", "under_review", "clock_stopped"})
"""A stopped clock has its last day too: what takes longer than was told runs on it (行政许可法 Art. 45)."""
DECIDED = frozenset({CaseState.granted, CaseState.denied})
DIGEST = 24
"""How many signs of a digest stand for an identity number in the index."""
_FURTHEST = timedelta(days=60)


def digest_of(hall_id: str, kind: Any, number: str) -> str:
    """What stands for an identity number among the words."""
    return id_index(hall_id, kind, number)[:DIGEST]


def entry_of(due: Due, reference: Reference) -> Entry | None:
    """The entry of a case, None for a case that stands in no list."""
    case = due.case
    if case is None or case["state"] in UNLISTED:
        return None
    names, digests, tails, phones = [], [], [], []
    for person in due.people:
        # children stay out of what is found by name (个人信息保护法 Art. 28, 31)
        if person["role"] in NAMED and not person["hidden"]:
            names.append(plain_name(person["name"]) or person["name"])
        if person["id_index"]:
            digests.append(person["id_index"][:DIGEST])
            if person["role"] in NAMED and not person["hidden"]:
                tails.append(str(person["id_no"] or "")[-4:])
        if person["phone"] and not person["hidden"]:
            phones.append(person["phone"])
    act_by = act_by_of(case, reference.calendar)
    return Entry(
        case_id=case["id"],
        state=case["state"],
        unit=case["unit"],
        window_id=case["window_id"],
        clerk=case["clerk"],
        first_officer=case["first_officer"],
        item_key=case["item_key"],
        act_by=act_by.isoformat() if act_by else None,
        warn_from=_warn_from(case, act_by, reference),
        urgency=urgency_of(case, act_by),
        names="\n".join(dict.fromkeys(names)),
        initials="\n".join(dict.fromkeys(letters for name in names for letters in initials(name))),
        number=plain_number(case["case_no"] or ""),
        words=words_of(
            case["case_no"] or "",
            case["item_key"],
            dict.fromkeys(names),
            digests,
            [tail for tail in tails if len(tail) == 4],
            phones,
        ),
    )


def decision_of(case: Mapping[str, Any]) -> Decision | None:
    """What was decided and is not concluded yet; None before and after."""
    if case["state"] not in DECIDED or not case["decision"]:
        return None
    kept = json.loads(case["decision"])
    promised, statutory = (case[name] for name in ("promised_due", "statutory_due"))
    return Decision(
        bool(kept["granted"]), date.fromisoformat(kept["on"]),
        date.fromisoformat(promised) if promised else None,
        date.fromisoformat(statutory) if statutory else None,
    )  # fmt: skip


def act_by_of(case: Mapping[str, Any], calendar: WorkCalendar) -> date | None:
    """The day until which somebody here has to act: to tell what is missing, to decide, to have the result
    here, or to bring it to the applicant."""
    decided = decision_of(case)
    if decided is not None:
        return decided.act_by(calendar)
    if case["state"] == CaseState.received:
        text = case["notify_due"] or case["owed_due"]
    else:
        text = case["owed_due"] if case["state"] in RUNNING else None
    return date.fromisoformat(text) if text else None


def urgency_of(case: Mapping[str, Any], act_by: date | None) -> str:
    """The order of a list: who has to act first, then what waits for somebody else, then what ended."""
    created = str(case["created_at"])
    if act_by is not None:
        return f"1{act_by.isoformat()}{created}"
    if CaseState(case["state"]) in OPEN_STATES:
        return f"2{created}"
    # the newest first, in a text that sorts upwards
    turned = "".join(str(9 - int(sign)) if sign.isdigit() else sign for sign in created)
    return f"3{turned}"


def clock_of(case: Mapping[str, Any], act_by: date, reference: Reference) -> DayClock:
    """The clock that ends on `act_by`, as the lists need it: with its limit, for the lights."""
    if case["state"] == CaseState.received and case["notify_due"]:
        start = date.fromisoformat(case["received_date"])
        days = max(1, reference.calendar.working_days_between(start, act_by))
        return DayClock(Limit(days, LimitUnit.working_day), start, DueDate(act_by))
    decided = decision_of(case)
    if decided is not None and act_by != decided.promised:
        return decided.delivery(reference.calendar)
    extension = extension_from(case["flags"]) if _statute_first(case) else None
    return DayClock(_owed_limit(case), _started(case), DueDate(act_by), stops_of(case), extension)


def stops_of(case: Mapping[str, Any]) -> tuple[ClockStop, ...]:
    """The times the clock stood still (行政许可法 Art. 45)."""
    return stops_from(case["clock_stops"])


def _started(case: Mapping[str, Any]) -> date:
    text = case["accepted_date"] or case["received_date"] or case["created_at"][:10]
    return date.fromisoformat(text)


def _statute_first(case: Mapping[str, Any]) -> bool:
    return str(case["statutory_due"] or "9") < str(case["promised_due"] or "9")


def _owed_limit(case: Mapping[str, Any]) -> Limit:
    item = json.loads(case["item_snapshot"])["item"]
    if _statute_first(case):
        return Limit.from_data(item["statutory_limit"])
    if item["case_kind"] == "instant":
        return Limit.from_data(item.get("fallback_limit") or item["statutory_limit"])
    return Limit.from_data(item["promised_limit"])


def _warn_from(case: Mapping[str, Any], act_by: date | None, reference: Reference) -> str | None:
    """The first day the light is no longer green."""
    if act_by is None:
        return None
    clock, hours = clock_of(case, act_by, reference), reference.hours
    day = act_by
    while act_by - day < _FURTHEST and _light_on(clock, day - timedelta(days=1), hours) is Light.yellow:
        day -= timedelta(days=1)
    return day.isoformat()


def _light_on(clock: DayClock, day: date, hours: OpeningHours) -> Light:
    return clock.light(hours.closing_time(day), hours)
