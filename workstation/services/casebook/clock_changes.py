"""The clock of a case stops, runs on, or its limit is extended: what is done with it, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.clock_change import check_end, check_extending, extension_from, stop_kinds
from workstation.domain.deadline import ClockStop, ClockStopRefused, Extension
from workstation.domain.paper_data import value_from
from workstation.domain.staff import Role
from workstation.services.casebook.carrying import unchanged
from workstation.services.casebook.perform import IN_HALL, authority_of
from workstation.services.intake.perform import put_paper
from workstation.services.intake.snapshot import item_of
from workstation.store.tx import Row, Tx
from workstation.sync.registry import Handler

STOP, RESUME, EXTEND = "stop_clock", "resume_clock", "extend_limit"


def reviewed(case: Mapping[str, Any], role: Role) -> CaseState:
    """Where the case stands for its clocks: what the hall itself decides needs no review before."""
    state = CaseState(case["state"])
    if state is CaseState.accepted and authority_of(case) in IN_HALL:
        return CASE_MACHINE.step(state, CaseAct.start_review, role)
    return state


def running_stop(case: Mapping[str, Any]) -> dict[str, Any]:
    """The stop that has not ended. Raises ClockStopRefused when there is none."""
    for kept in reversed(json.loads(case["clock_stops"] or "[]")):
        if kept["ended_on"] is None:
            return dict(kept)
    raise ClockStopRefused(kind="", fault="none_runs")


def perform_stop(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The clock stands still for a procedure of 行政许可法 Art. 45, told in writing with the paper made here.

    Refuses with ClockStopRefused, CaseStepRefused, CaseNotAllowed or CaseChangedMeanwhile.
    """
    case, role = _case(tx, action), Role(action.payload["role"])
    after = CASE_MACHINE.step(reviewed(case, role), CaseAct.stop_clock, role)
    entry = action.payload["stop"]
    stop = value_from(ClockStop, entry)
    if stop.kind not in stop_kinds(item_of(case["item_snapshot"])):
        raise ClockStopRefused(kind=stop.kind, fault="kind_not_listed")
    kept = [*json.loads(case["clock_stops"] or "[]"), {**entry, "action": action.id}]
    return _put(tx, action, case, after, clock_stops=canonical.encode_text(kept))


def perform_resume(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The procedure ended: the clock runs on from the next day. Refuses as `perform_stop`."""
    case, role = _case(tx, action), Role(action.payload["role"])
    after = CASE_MACHINE.step(CaseState(case["state"]), CaseAct.resume_clock, role)
    stop, ended_on = running_stop(case), action.payload["ended_on"]
    check_end(stop, date.fromisoformat(ended_on), date.fromisoformat(action.payload["today"]))
    kept = [
        {**one, "ended_on": ended_on, "ended_by": action.id} if one == stop else one
        for one in json.loads(case["clock_stops"])
    ]
    return _put(tx, action, case, after, clock_stops=canonical.encode_text(kept))


def perform_extend(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The head of the organ has extended the limit, once (行政许可法 Art. 42); its reasons are told with the
    paper made here. Refuses with ExtensionRefused, or as `perform_stop`."""
    case, role, given = _case(tx, action), Role(action.payload["role"]), action.payload["extension"]
    after = CASE_MACHINE.step(reviewed(case, role), CaseAct.extend, role)
    check_extending(
        item_of(case["item_snapshot"]),
        value_from(Extension, given),
        given["reason"],
        extension_from(case["flags"]),
        accepted=date.fromisoformat(case["accepted_date"]),
        due=date.fromisoformat(case["statutory_due"]),
        today=date.fromisoformat(action.payload["today"]),
    )
    flags = {
        **json.loads(case["flags"]),
        "extended": True,
        "extension": {**given, "action": action.id, "paper": action.payload["paper"]["id"]},
    }
    return _put(tx, action, case, after, flags=canonical.encode_text(flags))


def _put(tx: Tx, action: Action, case: Row, after: CaseState, **changes: Any) -> Mapping[str, Any]:
    given = action.payload
    tx.update(
        "service_case", case["id"], version=case["version"], state=after.value, **given["due"], **changes
    )
    papers = []
    if given["paper"] is not None:
        put_paper(tx, action, given["paper"])
        papers.append(given["paper"]["id"])
    return {"state": after.value, "papers": papers}


def _case(tx: Tx, action: Action) -> Row:
    return unchanged(tx.must("service_case", action.payload["case"]), action.payload["version"])


HANDLERS = (
    # a legal paper is never taken back: what was told in writing stands
    Handler(STOP, Sort.STATION, perform_stop),
    Handler(RESUME, Sort.STATION, perform_resume, undoable=True),
    # once for the whole hall: two windows that cannot hear each other would both print it
    Handler(EXTEND, Sort.HALL, perform_extend),
)
