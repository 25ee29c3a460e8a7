"""Reckoning the clocks of a running case again, and what may be done with them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from workstation.domain.calendar import ONE_DAY, WorkCalendar
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.clock_change import changes_of, statute_of, stop_kinds
from workstation.domain.deadline import ClockStop, DayClock, Due, Extension, LimitUnit
from workstation.domain.item import ClockStart, ServiceItem
from workstation.domain.limits import ClockEvents, ItemLimits
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.perform import IN_HALL, authority_of
from workstation.services.casebook.views import ClockWays, Extended


def reckoned(
    case: Mapping[str, Any],
    item: ServiceItem,
    calendar: WorkCalendar,
    *,
    stops: tuple[ClockStop, ...] | None = None,
    extension: Extension | None = None,
) -> Due | None:
    """Both clocks with these stops and this extension instead of those the case has; None while none runs."""
    begun = begun_on(case, item, calendar)
    if begun is None:
        return None
    kept, before = changes_of(case)
    return _due(case, item, calendar, begun, kept if stops is None else stops, extension or before)


def begun_on(case: Mapping[str, Any], item: ServiceItem, calendar: WorkCalendar) -> date | None:
    """The day from which the printed limits run, itself not counted; None while no clock runs.

    A clock from the receipt began anew with the complete set, one from a form with that form: it is the day
    that leads to the printed ones.
    """
    if not (case["accepted_date"] and case["promised_due"] and case["statutory_due"]):
        return None
    accepted = date.fromisoformat(case["accepted_date"])
    if item.clock_start is ClockStart.accepted:
        return accepted
    received = date.fromisoformat(case["received_date"] or case["accepted_date"])
    stops, extension = changes_of(case)
    day = received
    while day <= accepted:
        due = _due(case, item, calendar, day, stops, extension)
        if due is not None and _days(due) == (case["promised_due"], case["statutory_due"]):
            return day
        day += ONE_DAY
    return received


def due_values(due: Due) -> dict[str, Any]:
    """The days as the case keeps them."""
    promised, statutory = _days(due)
    return {
        "promised_due": promised,
        "statutory_due": statutory,
        "owed_due": due.owed.day.isoformat(),
        "due_note": due.owed.paper_note or None,
    }


def printed(clock: DayClock, day: str) -> DayClock:
    """The clock with the day that was printed: it stands even when the calendar has changed since."""
    return replace(clock, due=replace(clock.due, day=date.fromisoformat(day)))


def ways_of(case: Mapping[str, Any], item: ServiceItem, me: SignedIn) -> ClockWays:
    """What I may do with the clocks of a case now. What the hall itself decides is reviewed without a step
    of its own."""
    state = CaseState(case["state"])
    if state is CaseState.accepted and authority_of(case) in IN_HALL:
        state = CaseState.under_review
    runs = bool(case["statutory_due"])

    def may(act: CaseAct) -> bool:
        return runs and CASE_MACHINE.allows(state, act, me.roles)

    return ClockWays(
        stop=may(CaseAct.stop_clock) and bool(stop_kinds(item)),
        resume=may(CaseAct.resume_clock),
        extend=may(CaseAct.extend),
        kinds=stop_kinds(item),
        most=statute_of(item).extendable,
        natural=statute_of(item).unit is LimitUnit.natural_day,
    )


def extended_of(case: Mapping[str, Any]) -> Extended | None:
    """The extension as the case keeps it."""
    kept = json.loads(case["flags"] or "{}").get("extension")
    if not isinstance(kept, Mapping):
        return None
    return Extended(
        kept["value"], date.fromisoformat(kept["until"]), kept["natural"], kept["approver"], kept["doc_no"],
        date.fromisoformat(kept["decided_on"]), kept["reason"],
    )  # fmt: skip


def _due(
    case: Mapping[str, Any],
    item: ServiceItem,
    calendar: WorkCalendar,
    begun: date,
    stops: tuple[ClockStop, ...],
    extension: Extension | None,
) -> Due | None:
    became = bool(json.loads(case["flags"]).get("became_commitment"))
    events = ClockEvents(received=begun, accepted=begun, form_submitted=begun)
    return ItemLimits.of(item).due(
        events, calendar, became_commitment=became, stops=stops, extension=extension
    )


def _days(due: Due) -> tuple[str, str]:
    return due.promise.due.day.isoformat(), due.statute.due.day.isoformat()
