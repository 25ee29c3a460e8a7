"""行政许可法 Art. 32(4): nothing told within five working days means accepted from the day of receipt."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.case import CASE_MACHINE, CaseAct, CaseState
from workstation.domain.item import IncompleteRule, ServiceItem
from workstation.domain.limits import ClockEvents, ItemLimits, deemed_accepted_on
from workstation.domain.staff import Role
from workstation.services.intake.snapshot import item_of
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx
from workstation.sync.duty import Duty
from workstation.sync.registry import Handler

DEEM_ACCEPTED = "deem_accepted"
DEEMED_WITHDRAWN = "deemed_acceptance_withdrawn"


def due_silences(reader: Reader, reference: Reference, now: datetime) -> Iterator[Duty]:
    """Received cases whose last moment for a notice has passed in silence."""
    for case in reader.find("service_case", state=CaseState.received.value):
        if case["notify_due"] is None or json.loads(case["flags"]).get("deemed_accepted"):
            continue
        last = date.fromisoformat(case["notify_due"])
        item = item_of(case["item_snapshot"])
        rule = item.incomplete_rule
        # 不动产登记暂行条例 Art. 17: nothing in writing when the person leaves, and it is accepted at once
        if rule is not IncompleteRule.on_spot_written and now < reference.hours.closing_time(last):
            continue
        accepted = deemed_accepted_on(rule, date.fromisoformat(case["received_date"]))
        if accepted is not None:
            payload = {
                "case": case["id"],
                "accepted": accepted.isoformat(),
                **_due(case, item, reference, accepted),
            }
            yield Duty(DEEM_ACCEPTED, case["id"], case["notify_due"], payload)


def _due(case: Row, item: ServiceItem, reference: Reference, accepted: date) -> dict[str, str | None]:
    """Both limits run back to the day of receipt, by the case's own copy of the item."""
    received = date.fromisoformat(case["received_date"])
    events = ClockEvents(received=received, accepted=accepted, form_submitted=received)
    due = ItemLimits.of(item).due(events, reference.calendar, became_commitment=True)
    if due is None:
        return {}
    return {
        "promised_due": due.promise.due.day.isoformat(),
        "statutory_due": due.statute.due.day.isoformat(),
        "owed_due": due.owed.day.isoformat(),
        "due_note": due.owed.paper_note or None,
    }


def perform_deem_accepted(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Flag the case and alarm; nothing when a notice came meanwhile."""
    payload = action.payload
    case = tx.must("service_case", payload["case"])
    flags = json.loads(case["flags"])
    if case["state"] != CaseState.received or flags.get("deemed_accepted"):
        return {"changed": False}
    CASE_MACHINE.step(CaseState(case["state"]), CaseAct.deem_accepted, Role.system)
    due = {
        key: payload[key]
        for key in ("promised_due", "statutory_due", "owed_due", "due_note")
        if key in payload
    }
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


def due_withdrawals(reader: Reader, _reference: Reference, _now: datetime) -> Iterator[Duty]:
    """Acceptances by silence a notice printed in time has overtaken, and that no row of its own names yet."""
    for incident in reader.find("incident", kind=DEEM_ACCEPTED, state="withdrawn"):
        notice = _notice_in_time(reader, incident["subject"])
        payload = {"case": incident["subject"], "deemed": incident["id"], "notice": notice}
        yield Duty(DEEMED_WITHDRAWN, incident["subject"], incident["at"], payload)


def _notice_in_time(reader: Reader, case_id: str) -> str | None:
    """The number of the paper that told the applicant, the first one told on the case."""
    case = reader.get("service_case", case_id)
    told = json.loads(case["notices"]) if case is not None else []
    if told:
        return str(told[0]["doc_no"])
    papers = [row for row in reader.find("paper", case_id=case_id, order=("made_at", "id")) if row["doc_no"]]
    return str(papers[0]["doc_no"]) if papers else None


def perform_deemed_withdrawn(tx: Tx, action: Action) -> Mapping[str, Any]:
    """A row of the ledger of its own that names both: the acceptance by silence and the notice. Neither is
    deleted; who oversees the hall sees it."""
    payload = action.payload
    incident = tx.must("incident", payload["deemed"])
    if incident["state"] != "withdrawn":
        return {"changed": False}
    case = tx.must("service_case", payload["case"])
    tx.update("incident", incident["id"], state="closed")
    params = {"case_no": case["case_no"], "deemed": payload["deemed"], "notice": payload["notice"]}
    tx.insert(
        "incident", action.id, kind="deemed_withdrawn_by_notice", subject=case["id"], station=action.station,
        at=canonical.instant(action.made_at), params=canonical.encode_text(params), state="open",
    )  # fmt: skip
    return {"changed": True}


HANDLERS = (
    Handler(DEEM_ACCEPTED, Sort.HALL, perform_deem_accepted),
    Handler(DEEMED_WITHDRAWN, Sort.HALL, perform_deemed_withdrawn),
)
