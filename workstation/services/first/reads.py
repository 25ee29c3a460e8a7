"""What pages about first-asked matters show, read from the station file in one snapshot."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from workstation.domain.handoff import (
    AckStage,
    AskedKind,
    Channel,
    FirstAskedState,
    HandoffState,
    ack_stage,
    may_see,
)
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import TicketState
from workstation.services.first.entry import Outside, Piece
from workstation.services.first.receivers import gone_from
from workstation.services.first.views import FirstPage, Followed, Incoming, Standing, Who
from workstation.services.reference import Reference
from workstation.services.tickets.rows import maybe_moment, moment
from workstation.store.read import first as first_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row

REMIND, ESCALATE = 30, 60
DECIDERS = frozenset({Role.duty_manager, Role.director})
_HELD = (HandoffState.acknowledged, HandoffState.in_progress, HandoffState.replied, HandoffState.closed)
_TRAVELLING = (TicketState.waiting, TicketState.called)


def sign_minutes(reference: Reference) -> tuple[int, int]:
    """Open minutes until the receiver's unit is reminded, and until the supervisor hears of it."""
    rules = reference.house_rules.get("handoff_sign", {})
    return int(rules.get("remind_minutes", REMIND)), int(rules.get("escalate_minutes", ESCALATE))


def pieces_of(text: str | None) -> tuple[Piece, ...]:
    """The pieces in a column; numbers that only say how many count as well."""
    made = []
    for one in json.loads(text or "[]"):
        made.append(Piece(str(one.get("name") or ""), int(one.get("count", one.get("pieces", 1)))))
    return tuple(made)


def may_follow(record: Mapping[str, Any], viewer: str) -> bool:
    """A complaint is unseen by whom it is about until the unit is asked to answer."""
    concerned = frozenset({record["about"]} if record["about"] else ())
    return may_see(AskedKind(record["kind"]), viewer, concerned, record["unit_asked_at"] is not None)


@dataclass
class Reading:
    """One snapshot with what is needed to word it. `now` is the station's clock."""

    reader: Reader
    reference: Reference
    me: SignedIn
    now: datetime
    _staff: dict[str, Row] = field(default_factory=dict)

    def page(self) -> FirstPage:
        """Everything of the page."""
        followed = self.followed()
        remind, escalate = sign_minutes(self.reference)
        return FirstPage(
            read_at=self.now,
            running=self.reference.hours.is_open(self.now),
            incoming=self.incoming(),
            followed=followed,
            remind_minutes=remind,
            escalate_minutes=escalate,
        )

    def incoming(self) -> tuple[Incoming, ...]:
        """What waits for my signature, then what waits for my decision."""
        rows = first_read.sent_to(self.reader, self.me.staff_no, self.me.window, self.me.unit)
        ids = [row["first_record_id"] for row in rows if row["first_record_id"]]
        records = first_read.records(self.reader, ids)
        chains = first_read.handoffs_of(self.reader, list(records))
        made = []
        for row in rows:
            record = records.get(row["first_record_id"] or "")
            if record is None or may_follow(record, self.me.staff_no):
                made.append(self._incoming(row, record, chains.get(row["first_record_id"] or "", [])))
        made.sort(key=lambda one: one.left)
        return (*made, *self._to_decide())

    def _incoming(self, row: Row, record: Row | None, chain: Sequence[Row]) -> Incoming:
        before = [r for r in chain if r["state"] == HandoffState.returned and r["to_unit"] == row["to_unit"]]
        due = maybe_moment(row["due_at"])
        left, limit = self._countdown(row)
        travels = row["ticket_state"] in _TRAVELLING
        return Incoming(
            id=row["id"],
            record=row["first_record_id"] or "",
            no=row["no"] or (record["no"] if record else "") or "",
            name=self._name(record),
            words=row["words"] or (record["words"] if record else "") or "",
            kind=AskedKind(record["kind"]) if record else AskedKind.handle,
            sender=self.who(row["from_person"], row["from_window"]),
            first_officer=self.who(record["first_officer"], record["window_id"]) if record else Who(),
            sent_at=moment(row["sent_at"]),
            due_at=due,
            left=left,
            limit=limit,
            stage=self._stage(row),
            reason=row["reason"] or "",
            pieces=pieces_of(row["materials"]),
            travels=row["ticket_no"] if travels else "",
            ticket=row["ticket_id"] if travels else "",
            returnable=not before and row["assigned_by"] is None,
            assigned=row["assigned_by"] is not None,
            return_reason=before[-1]["return_reason"] if before else "",
        )

    def _to_decide(self) -> list[Incoming]:
        if not DECIDERS & self.me.roles:
            return []
        made = []
        for record in first_read.reported_up(self.reader):
            mine = record["co_owner"] == self.me.staff_no
            if not (mine or self._stands_in(record)) or not may_follow(record, self.me.staff_no):
                continue
            chain = first_read.handoffs_of(self.reader, [record["id"]]).get(record["id"], [])
            disputed = [row for row in chain if row["state"] == HandoffState.escalated]
            at = disputed[-1]["returned_at"] or disputed[-1]["sent_at"] if disputed else record["created_at"]
            made.append(
                Incoming(
                    id=record["id"],
                    record=record["id"],
                    no=record["no"] or "",
                    name=self._name(record),
                    words=record["words"] or "",
                    kind=AskedKind(record["kind"]),
                    sender=self.who(record["owner"], record["window_id"]),
                    first_officer=self.who(record["first_officer"], record["window_id"]),
                    sent_at=moment(at),
                    due_at=maybe_moment(record["answer_due"]),
                    left=self._left(maybe_moment(record["answer_due"])),
                    limit=timedelta(0),
                    stage=AckStage.in_time,
                    reason="",
                    pieces=pieces_of(record["pieces"]),
                    returnable=False,
                    decide=True,
                    return_reason=disputed[-1]["return_reason"] or "" if disputed else "",
                )
            )
        return made

    def _stands_in(self, record: Row) -> bool:
        """Another duty manager may decide, too; what is about a duty manager is the director's."""
        asked = self.reference.staffing.member(record["co_owner"] or "")
        return asked is not None and bool(DECIDERS & asked.roles & self.me.roles)

    def followed(self) -> tuple[Followed, ...]:
        """What I was asked first, own, or share; who has to move first stands first."""
        me = self.me.staff_no
        rows = [row for row in first_read.records_of(self.reader, me) if may_follow(row, me)]
        chains = first_read.handoffs_of(self.reader, [row["id"] for row in rows])
        made = [self._followed(row, chains.get(row["id"], [])) for row in rows]
        order = {standing: place for place, standing in enumerate(Standing)}
        far = datetime.max.replace(tzinfo=self.now.tzinfo)
        open_ones = [one for one in made if one.open]
        open_ones.sort(key=lambda one: (one.answer_due or far, order[one.standing], one.created_at))
        return (*open_ones, *(one for one in made if not one.open))

    def one(self, record: str) -> Followed | None:
        """One matter, None when it is not for these eyes."""
        row = first_read.records(self.reader, [record]).get(record)
        if row is None or not row["words"] or not may_follow(row, self.me.staff_no):
            return None
        return self._followed(row, first_read.handoffs_of(self.reader, [record]).get(record, []))

    def _followed(self, row: Row, chain: Sequence[Row]) -> Followed:
        sent = next((r for r in chain if r["state"] == HandoffState.sent), None)
        returned = [r for r in chain if r["state"] in (HandoffState.returned, HandoffState.escalated)]
        standing = self._standing(row, sent, returned)
        closed = maybe_moment(row["closed_at"])
        created = moment(row["created_at"])
        place = json.loads(row["place"]) if row["place"] and row["place"].startswith("{") else None
        due = maybe_moment(row["answer_due"])
        return Followed(
            id=row["id"],
            no=row["no"] or "",
            name=self._name(row),
            phone_masked=row["person_phone_masked"] or "",
            words=row["words"],
            kind=AskedKind(row["kind"]),
            channel=Channel(row["channel"]),
            standing=standing,
            with_whom=self._with_whom(row, chain, standing),
            first_officer=self.who(row["first_officer"], row["window_id"]),
            mine_first=row["first_officer"] == self.me.staff_no,
            mine_now=row["owner"] == self.me.staff_no,
            created_at=created,
            answer_due=due,
            late=max(-self._left(due), timedelta(0)) if due and closed is None else timedelta(0),
            handoff=sent["id"] if sent else "",
            handoff_late=max(-self._countdown(sent)[0], timedelta(0)) if sent else timedelta(0),
            sent_to=self._receiver(sent) if sent else None,
            gone=gone_from(self.reader, self.reference, sent, self.now) if sent else None,
            return_reason=returned[-1]["return_reason"] or "" if returned else "",
            answer=row["answer"] or "",
            took=closed - created if closed else None,
            outside=Outside(**place) if place else None,
            pieces=pieces_of(row["pieces"]),
        )

    def _standing(self, row: Row, sent: Row | None, returned: Sequence[Row]) -> Standing:
        state = FirstAskedState(row["state"])
        if state is FirstAskedState.closed:
            return Standing.closed
        if state is FirstAskedState.answered:
            return Standing.to_tell
        if state is FirstAskedState.directed_out:
            return Standing.directed_out
        if state is FirstAskedState.escalated:
            return Standing.with_decider
        if sent is not None:
            late = self._stage(sent) is not AckStage.in_time
            return Standing.unsigned if late else Standing.sent
        if state is FirstAskedState.passed:
            return Standing.to_answer if row["owner"] == self.me.staff_no else Standing.signed
        return Standing.returned if returned else Standing.to_answer

    def _with_whom(self, row: Row, chain: Sequence[Row], standing: Standing) -> Who | None:
        """Who has it now: until somebody signed that is the owner, not whom it was sent to."""
        if standing is Standing.with_decider:
            return self.who(row["co_owner"] or row["owner"])
        if row["owner"] == self.me.staff_no:
            return None
        held = [one for one in chain if one["state"] in _HELD]
        return self.who(row["owner"], held[-1]["to_window"] if held else row["window_id"])

    def _receiver(self, sent: Row) -> Who:
        """The person, window or unit it was sent to."""
        if sent["to_person"]:
            return self.who(sent["to_person"], sent["to_window"])
        return Who(unit=self._unit(sent["to_unit"]), window=sent["to_window"] or "")

    def _stage(self, row: Row) -> AckStage:
        remind, escalate = sign_minutes(self.reference)
        if row["to_window"]:
            passed = self.reference.hours.minutes_open_between(moment(row["sent_at"]), self.now)
            return ack_stage(passed, remind, escalate)
        due = maybe_moment(row["due_at"])
        if due is None or self.now < due:
            return AckStage.in_time
        later = self.reference.hours.next_half_day_ends(due)
        return AckStage.to_supervisor if self.now >= later else AckStage.overdue

    def _countdown(self, row: Row) -> tuple[timedelta, timedelta]:
        due, sent = maybe_moment(row["due_at"]), moment(row["sent_at"])
        if due is None:
            return timedelta(0), timedelta(0)
        return self._left(due), self.reference.hours.open_time_between(sent, due)

    def _left(self, due: datetime | None) -> timedelta:
        """Opening time until a moment; negative when it has passed."""
        if due is None:
            return timedelta(0)
        hours = self.reference.hours
        if due >= self.now:
            return hours.open_time_between(self.now, due)
        return -hours.open_time_between(due, self.now)

    @staticmethod
    def _name(record: Row | None) -> str:
        return "" if record is None or record["person_hidden"] else record["person_name"] or ""

    def who(self, staff_no: str | None, window: str | None = None) -> Who:
        """A person with the short name of her unit."""
        if not staff_no:
            return Who(window=window or "")
        member = self.reference.staffing.member(staff_no)
        if member is None:
            if staff_no not in self._staff:
                self._staff[staff_no] = self.reader.get("staff", staff_no) or {}
            row = self._staff[staff_no]
            return Who(staff_no, row.get("name") or staff_no, self._unit(row.get("unit")), window or "")
        return Who(staff_no, member.name, self._unit(member.unit), window or member.window or "")

    def _unit(self, key: str | None) -> str:
        unit = self.reference.units.get(key or "")
        return unit.short_name if unit is not None else ""
