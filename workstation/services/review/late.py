"""What is late: handoffs nobody signed for, cases near or past a limit, material kept without a paper."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from workstation.domain.case import CaseState
from workstation.domain.deadline import DayClock, LimitUnit
from workstation.domain.handoff import ack_stage
from workstation.domain.mask import mask_name
from workstation.domain.signed_in import SignedIn
from workstation.services.casebook.indexing import clock_of
from workstation.services.casebook.lines import Today, day_of
from workstation.services.casebook.story import clocks_of
from workstation.services.first.reads import may_follow, sign_minutes
from workstation.services.first.receivers import gone_from
from workstation.services.intake.snapshot import item_of
from workstation.services.reference import Reference
from workstation.services.review.views import DueLine, Limit, UnsignedLine
from workstation.services.tickets.rows import maybe_moment, moment
from workstation.store.read import first as first_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row


def unsigned_lines(
    reader: Reader, reference: Reference, now: datetime, me: SignedIn
) -> tuple[UnsignedLine, ...]:
    """Every handoff nobody signed for, the longest unsigned first. A complaint about me is not among them."""
    rows = first_read.unsigned(reader)
    records = first_read.records(reader, [row["first_record_id"] for row in rows if row["first_record_id"]])
    found = []
    for row in rows:
        record = records.get(row["first_record_id"] or "")
        if record is None or may_follow(record, me.staff_no):
            found.append(_unsigned(reader, reference, now, row, record))
    return tuple(sorted(found, key=lambda line: (-line.minutes, line.sent_at)))


def _unsigned(
    reader: Reader, reference: Reference, now: datetime, row: Row, record: Row | None
) -> UnsignedLine:
    remind, escalate = sign_minutes(reference)
    sent = moment(row["sent_at"])
    minutes = reference.hours.minutes_open_between(sent, now)
    ticket = reader.get("ticket", row["ticket_id"]) if row["ticket_id"] else None
    return UnsignedLine(
        id=row["id"],
        no=row["no"] or "",
        name=_masked(record) if record else "",
        words=row["words"] or (record["words"] if record else "") or row["reason"] or "",
        sender=_staff(reference, row["from_person"]),
        sender_window=row["from_window"] or "",
        to_unit=_unit(reference, row["to_unit"]),
        to_window=row["to_window"] or "",
        to_person=_staff(reference, row["to_person"]),
        sent_at=sent,
        due_at=maybe_moment(row["due_at"]),
        minutes=minutes,
        stage=ack_stage(minutes, remind, escalate),
        returns=int(row["returns"]),
        with_ticket=ticket["no"] if ticket else "",
        gone=gone_from(reader, reference, row, now),
    )


def _masked(record: Mapping[str, Any]) -> str:
    if record["person_hidden"]:
        return ""
    return str(record["person_name_masked"] or mask_name(record["person_name"] or ""))


def due_lines(
    rows: Mapping[str, Row], order: Sequence[str], reference: Reference, today: Today
) -> tuple[DueLine, ...]:
    """The cases in this order, each with both limits in its own unit."""
    return tuple(_due(rows[one], reference, today) for one in order if one in rows)


def _due(row: Row, reference: Reference, today: Today) -> DueLine:
    item = item_of(row["item_snapshot"])
    promise, statute, deliver = clocks_of(row, item, reference)
    state = CaseState(row["state"])
    tell = None
    if state is CaseState.received and row["notify_due"]:
        last = date.fromisoformat(row["notify_due"])
        tell = _limit(clock_of(row, last, reference), reference, today)
    return DueLine(
        id=row["id"],
        case_no=row["case_no"] or "",
        name="" if row["person_hidden"] else row["person_masked"] or "",
        item=item.name,
        unit=_unit(reference, row["unit"]),
        state=state,
        clerk=_staff(reference, row["clerk"]),
        window=row["window_id"] or "",
        received_on=day_of(row["received_date"]),
        promise=_limit(promise, reference, today) if promise else None,
        statute=_limit(statute, reference, today) if statute else None,
        deliver=_limit(deliver, reference, today) if deliver else None,
        tell=tell,
        pieces=int(row["held_pieces"] or 0),
        deemed=bool(json.loads(row["flags"]).get("deemed_accepted")),
    )


def _limit(clock: DayClock, reference: Reference, today: Today) -> Limit:
    over = clock.days_over(today.day, reference.calendar)
    left = -over if over else clock.days_left(today.day, reference.calendar)
    return Limit(
        clock.due.day,
        left,
        clock.limit.unit is LimitUnit.natural_day,
        clock.light(today.read_at, reference.hours),
    )


def _staff(reference: Reference, staff_no: str | None) -> str:
    member = reference.staffing.member(staff_no) if staff_no else None
    return member.name if member else staff_no or ""


def _unit(reference: Reference, key: str | None) -> str:
    unit = reference.units.get(key or "")
    return unit.short_name if unit is not None else key or ""
