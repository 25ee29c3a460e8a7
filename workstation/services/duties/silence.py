"""行政许可法 Art. 32(4): nothing told within five working days means accepted from the day of receipt."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.item import IncompleteRule
from workstation.domain.limits import ClockEvents, ItemLimits, deemed_accepted_on
from workstation.domain.staff import Role
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx
from workstation.sync.duty import Duty
from workstation.sync.registry import Handler

DEEM_ACCEPTED = "deem_accepted"


def due_silences(reader: Reader, reference: Reference, now: datetime) -> Iterator[Duty]:
    """Received cases whose last moment for a notice has passed in silence."""
    for case in reader.find("service_case", state=CaseState.received.value):
        if case["notify_due"] is None or json.loads(case["flags"]).get("deemed_accepted"):
            continue
        last = date.fromisoformat(case["notify_due"])
        rule = _rule(case, reference)
        # 不动产登记暂行条例 Art. 17: nothing in writing when the person leaves, and it is accepted at once
        if rule is not IncompleteRule.on_spot_written and now < reference.hours.closing_time(last):
            continue
        accepted = deemed_accepted_on(rule, date.fromisoformat(case["received_date"])) if rule else None
        if accepted is not None:
            payload = {
                "case": case["id"],
                "accepted": accepted.isoformat(),
                **_due(case, reference, accepted),
            }
            yield Duty(DEEM_ACCEPTED, case["id"], case["notify_due"], payload)


def _rule(case: Row, reference: Reference) -> IncompleteRule | None:
    item = reference.items.get(case["item_key"])
    return item.incomplete_rule if item else None


def _due(case: Row, reference: Reference, accepted: date) -> dict[str, str | None]:
    """Both limits run back to the day of receipt."""
    item = reference.item(case["item_key"])
    events = ClockEvents(received=date.fromisoformat(case["received_date"]), accepted=accepted)
    due = ItemLimits.of(item).due(events, reference.calendar, became_commitment=True)
    if due is None:
        return {}
    return {
        "promised_due": due.promise.due.day.isoformat(),
        "statutory_due": due.statute.due.day.isoformat(),
        "owed_due": due.owed.day.isoformat(),
    }


def perform_deem_accepted(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Flag the case and alarm; nothing when a notice came meanwhile."""
    payload = action.payload
    case = tx.must("service_case", payload["case"])
    flags = json.loads(case["flags"])
    if case["state"] != CaseState.received or flags.get("deemed_accepted"):
        return {"changed": False}
    CASE_MACHINE.step(CaseState(case["state"]), CaseAct.deem_accepted, Role.system)
    due = {key: payload[key] for key in ("promised_due", "statutory_due", "owed_due") if key in payload}
    flags["deemed_accepted"] = True
    tx.update(
        "service_case",
        case["id"],
        flags=canonical.encode_text(flags),
        accepted_date=payload["accepted"],
        **due,
    )
    tx.insert(
        "incident",
        action.id,
        kind=DEEM_ACCEPTED,
        subject=case["id"],
        station=action.station,
        at=canonical.instant(action.made_at),
        params=canonical.encode_text({"case_no": case["case_no"], "clerk": case["clerk"]}),
        state="open",
    )
    return {"changed": True}


HANDLERS = (Handler(DEEM_ACCEPTED, Sort.HALL, perform_deem_accepted),)
