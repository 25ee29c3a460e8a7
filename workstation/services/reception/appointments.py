"""Who has a time today: found by time, initials or the end of a phone number, and checked in once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.machine import GUIDES
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import QueueRules
from workstation.services import people
from workstation.services.intake.parties import Person
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.spelling import spelled
from workstation.store.read import reception as read
from workstation.store.tx import Row, Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler
from workstation.sync.station import Station

BOOK = "book_appointment"
FEWEST_DIGITS = 2


class AppointmentTaken(RuleBroken):
    """Somebody was checked in for this appointment already. Params: no."""

    code = "appointment_taken"


class Arrival(StrEnum):
    """How an arrival lies to its time: only within the hall's minutes the number is called by it."""

    early = "early"
    on_time = "on_time"
    late = "late"


@dataclass(frozen=True)
class AppointmentLine:
    """One entry of the book; name and phone are masked. `no`: the number, once checked in.

    `arrival` is what it would be now, or was when the person came. `from_time` and `until` are the moments
    between which the number is called ahead of those who just come; times are the hall's local ones.
    """

    id: str
    at: datetime
    group: str
    item: str | None
    item_name: str
    windows: tuple[str, ...]
    person: str
    name_masked: str
    phone_masked: str
    state: str
    no: str
    arrival: Arrival
    from_time: datetime
    until: datetime
    needs: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Not checked in yet."""
        return self.state == "booked"


@dataclass(frozen=True)
class Booking:
    """An appointment that was made: the time, for what, for whom, and how it was made (phone, window)."""

    at: datetime
    group: str
    person: Person
    item: str | None = None
    channel: str = "phone"


class AppointmentBook:
    """The appointments of the day at this station."""

    def __init__(self, station: Station, shelf: ReferenceShelf, clock: Callable[[], datetime]) -> None:
        self._station = station
        self._shelf = shelf
        self._clock = clock

    def book(self, booking: Booking, *, me: SignedIn) -> str:
        """Write an appointment down; returns its id. Raises NotFound, a child of NameRefused, NotAllowed."""
        me.need(*GUIDES)
        reference = self._shelf.current()
        reference.group(booking.group)
        if booking.item is not None and reference.item(booking.item).window_group != booking.group:
            raise NotFound(table="item", id=booking.item)
        known = self._known(booking.person)

        def make(desk: Desk) -> Action:
            local = reference.hours.local
            values = people.person_values(booking.person, desk.identity.hall_id, local(desk.now).date())
            entry = {"id": booking.person.id or known or desk.new_id(), "values": values}
            payload: dict[str, Any] = {
                "appointment": desk.new_id(),
                "day": local(booking.at).date().isoformat(),
                "at": canonical.instant(booking.at),
                "group": booking.group,
                "item": booking.item,
                "channel": booking.channel,
                "person": entry,
            }
            return desk.action(BOOK, me.staff_no, [payload["appointment"]], payload)

        return str(self._station.act(make).detail["appointment"])

    def _known(self, person: Person) -> str:
        """The row of somebody who only said name and phone and did so before; "" for anybody else."""
        if person.id_no or not person.phone:
            return ""
        with self._station.store.reading() as reader:
            found = people.find_by_phone(reader, person.phone)
        return next((one.id for one in found if one.person.name == person.name), "")

    def today(self, query: str = "") -> tuple[AppointmentLine, ...]:
        """Today's entries by time that fit what was typed: "10", "10:30", "1030", initials of the name,
        characters, two or more last digits of the phone; everything for an empty query."""
        reference, now = self._shelf.current(), self._clock()
        day = reference.hours.local(now).date().isoformat()
        with self._station.store.reading() as reader:
            rows = read.appointments(reader, day)
        return tuple(_line(reference, row, now) for row in rows if _fits(reference, row, query))

    def of_person(self, person: str) -> AppointmentLine | None:
        """The entry of somebody who is here now: the next one of today not checked in yet, or None."""
        return next((line for line in self.today() if line.person == person and line.open), None)

    def line(self, appointment: str) -> AppointmentLine:
        """One entry of today. Raises NotFound."""
        found = next((line for line in self.today() if line.id == appointment), None)
        if found is None:
            raise NotFound(table="appointment", id=appointment)
        return found

    def person_of(self, appointment: str) -> Person:
        """Who the entry is for. Raises NotFound."""
        with self._station.store.reading() as reader:
            row = reader.get("appointment", appointment)
            person = reader.get("person", row["person_id"]) if row else None
        if person is None:
            raise NotFound(table="appointment", id=appointment)
        return people.person_of(person)


def arrival(at: datetime, came: datetime, rules: QueueRules) -> Arrival:
    """Whether a moment is too early for the time, within it, or too late."""
    if came < at - timedelta(minutes=rules.appointment_early_minutes):
        return Arrival.early
    return Arrival.late if came > at + timedelta(minutes=rules.appointment_late_minutes) else Arrival.on_time


def refuse_when_arrived(tx: Tx, appointment: str) -> None:
    """An appointment gives one number. Raises NotFound, AppointmentTaken."""
    row = tx.must("appointment", appointment)
    if row["state"] != "booked":
        ticket = tx.get("ticket", row["ticket_id"] or "")
        raise AppointmentTaken(no=ticket["no"] if ticket else "")


def perform_book(tx: Tx, action: Action) -> Mapping[str, Any]:
    """The entry stands in the book; two people may have the same time, as the hall has several windows."""
    given = action.payload
    person = people.put_person(tx, given["person"])
    tx.insert(
        "appointment",
        given["appointment"],
        day=given["day"],
        slot_at=given["at"],
        group_key=given["group"],
        item_key=given["item"],
        person_id=person,
        state="booked",
        channel=given["channel"],
        booked_at=canonical.instant(action.made_at),
        booked_by=action.actor,
    )
    return {"appointment": given["appointment"]}


def _fits(reference: Reference, row: Row, query: str) -> bool:
    wanted = "".join(query.split()).replace("：", ":")
    if not wanted:
        return True
    local = reference.hours.local(canonical.moment(row["slot_at"]))
    if wanted.replace(":", "").isdigit():
        digits = wanted.replace(":", "")
        times = (f"{local:%H:%M}", f"{local:%H%M}", f"{local.hour}:{local:%M}", f"{local.hour}{local:%M}")
        phone = row["phone"] or ""
        by_phone = ":" not in wanted and len(digits) >= FEWEST_DIGITS and phone.endswith(digits)
        return by_phone or any(time.startswith(wanted) for time in times)
    # a child is found by time and phone, not by name (个人信息保护法 Art. 28, 31)
    return not row["hidden"] and spelled(row["name"]).fit(wanted) is not None


def _line(reference: Reference, row: Row, now: datetime) -> AppointmentLine:
    rules, local = reference.staffing.queue_rules, reference.hours.local
    at = local(canonical.moment(row["slot_at"]))
    came = canonical.moment(row["arrived_at"]) if row["arrived_at"] else now
    item = reference.items.get(row["item_key"]) if row["item_key"] else None
    group = next((g for g in reference.staffing.groups if g.key == row["group_key"]), None)
    return AppointmentLine(
        id=row["id"],
        at=at,
        group=row["group_key"],
        item=row["item_key"],
        item_name=item.name if item else "",
        windows=group.windows if group else (),
        person=row["person_id"],
        name_masked="" if row["hidden"] else row["name_masked"],
        phone_masked=row["phone_masked"] or "",
        state=row["state"],
        no=row["no"] or "",
        arrival=arrival(at, came, rules),
        from_time=at - timedelta(minutes=rules.appointment_early_minutes),
        until=at + timedelta(minutes=rules.appointment_late_minutes),
        needs=tuple(word for word in (row["need"] or "").split(",") if word),
    )


HANDLERS = (Handler(BOOK, Sort.STATION, perform_book),)
