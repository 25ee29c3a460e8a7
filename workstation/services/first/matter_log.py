"""Writing a matter down at this station: which number it belongs to, and what is done at once."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.action import Action
from workstation.domain.handoff import AskedKind, Channel, check_directions
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services import people
from workstation.services.first import payloads, places
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import OUTSIDE, UNCLEAR
from workstation.services.first.troubles import NobodyDecides
from workstation.services.first.views import Logged
from workstation.services.intake.parties import Person
from workstation.services.reception.issue import TicketRequest
from workstation.services.reception.service import ReceptionService
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store.read import first as first_read
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station


@dataclass(frozen=True)
class _Setting:
    """Everything about one entry that is known before its action is made."""

    reference: Reference
    entry: Entry
    me: SignedIn
    served: Row | None
    target: Target | None
    person: str | None
    decider: str | None
    issued: tuple[str, str] | None


class MatterLog:
    """Makes the entries of this station."""

    def __init__(self, station: Station, shelf: ReferenceShelf, reception: ReceptionService | None) -> None:
        self._station = station
        self._shelf = shelf
        self._reception = reception

    def log(self, entry: Entry, me: SignedIn) -> Logged:
        """See FirstService.log."""
        payloads.check_entry(entry)
        reference = self._shelf.current()
        target = payloads.check_target(reference, me, entry.target) if entry.passes_on else None
        if entry.way == OUTSIDE and entry.outside is not None:
            check_directions(entry.outside.unit, entry.outside.address, entry.outside.phone)
        elif entry.way == OUTSIDE:
            check_directions("", "", "")
        own = entry.kind is AskedKind.complaint and entry.about == me.staff_no
        served = self._served(reference, me) if entry.channel is Channel.counter and not own else None
        setting = _Setting(
            reference,
            entry,
            me,
            served,
            target,
            self._person(entry, served, me),
            self._decider(reference, entry),
            None if served else self._issue(reference, entry, target, me),
        )
        second: list[str] = []

        def make(desk: Desk) -> Action:
            record = _unwritten(desk, served)
            if served is not None and record is None:
                second[:] = [served["id"]]
            return _log_action(desk, setting, record)

        outcome = self._station.act(make)
        detail = outcome.detail
        if second:
            # a row of its own: what an undo takes back are the record and the handoff
            self._note_matter(second[0], str(detail["record"]), me)
        ticket_no = ""
        if (
            detail["handoff"]
            and served is not None
            and entry.along
            and target
            and target.window
            and not second
        ):
            ticket_no = served["no"]
        return Logged(
            detail["action_id"],
            detail["record"],
            detail["no"],
            detail["state"],
            detail["handoff"] or "",
            setting.issued[1] if setting.issued else ticket_no,
        )

    def _note_matter(self, ticket: str, record: str, me: SignedIn) -> None:
        def make(desk: Desk) -> Action:
            payload = {"ticket": ticket, "record": record, "matter": desk.new_id()}
            return desk.action("note_matter", me.staff_no, (ticket,), payload)

        self._station.act(make)

    def _served(self, reference: Reference, me: SignedIn) -> Row | None:
        if me.window is None:
            return None
        day = reference.hours.local(self._station.clock()).date().isoformat()
        with self._station.store.reading() as reader:
            return first_read.open_here(reader, day, me.window)

    def _person(self, entry: Entry, served: Row | None, me: SignedIn) -> str | None:
        """The row of whoever asked; the number's person when nothing else was written."""
        name, phone = entry.name.strip(), entry.phone.strip()
        known = served["person_id"] if served else None
        if not name or (served and name == (served["name"] or "") and phone in ("", served["phone"] or "")):
            # who complains without a name is not named by the number in her hand
            return None if not name and entry.kind is AskedKind.complaint else known
        today = self._shelf.current().hours.local(self._station.clock()).date()

        def make(desk: Desk) -> Action:
            values = people.person_values(Person(name, phone=phone), desk.identity.hall_id, today)
            row = known if served and name == served["name"] else desk.new_id()
            return desk.action("know_person", me.staff_no, (), {"person": {"id": row, "values": values}})

        return str(self._station.act(make).detail["person"])

    def _decider(self, reference: Reference, entry: Entry) -> str | None:
        if entry.way != UNCLEAR and entry.kind is not AskedKind.complaint:
            return None
        about = entry.about if entry.kind is AskedKind.complaint else None
        with self._station.store.reading() as reader:
            found = places.decider(reader, reference, about)
        if found is None:
            raise NobodyDecides(role=Role.duty_manager.value)
        return found

    def _issue(
        self, reference: Reference, entry: Entry, target: Target | None, me: SignedIn
    ) -> tuple[str, str] | None:
        """A number for somebody who has none and goes to another window, as (id, number)."""
        here = entry.channel in (Channel.counter, Channel.desk)
        if self._reception is None or target is None or target.window is None or not (entry.along and here):
            return None
        groups = reference.window(target.window).groups
        if not groups:
            return None
        issued = self._reception.issue_ticket(TicketRequest(groups[0]), me=me)
        return issued.ticket, issued.no


def _unwritten(desk: Desk, served: Row | None) -> Row | None:
    """The record the start of this number opened, while nobody wrote in it."""
    if served is None:
        return None
    found = desk.state.find("first_record", ticket_id=served["id"], order=("created_at", "id"))
    return next((row for row in found if row["state"] == "open" and not row["words"]), None)


def _log_action(desk: Desk, setting: _Setting, record: Row | None) -> Action:
    reference, entry, me, served = setting.reference, setting.entry, setting.me, setting.served
    pieces = payloads.pieces_data(entry.pieces)
    no = payloads.record_number(desk, reference, record)
    ticket = served["id"] if served else None
    handoff = None
    if setting.target is not None:
        handoff = payloads.handoff_data(desk, reference, me, setting.target, payloads.DUTY_REASON, pieces)
        to_window = setting.target.window is not None
        if served is not None and record is not None and entry.along and to_window:
            said = entry.words.strip()
            handoff["transfer"] = payloads.transfer_data(handoff, me, served["id"], said, pieces)
        elif setting.issued is not None:
            handoff["ticket"] = setting.issued[0]
    known = record["id"] if record else desk.new_id()
    payload = {
        "role": payloads.role_of(me),
        "record": known,
        "values": payloads.record_values(entry, me, no, ticket, setting.person),
        "pieces": pieces,
        "way": entry.way,
        "answer": entry.answer.strip(),
        "told": "in_person" if entry.settled else None,
        "outside": payloads.outside_data(entry.outside),
        "handoff": handoff,
        "decider": setting.decider,
    }
    subjects = [known]
    if entry.kind is not AskedKind.complaint:
        subjects += [one for one in (ticket, handoff and handoff["id"]) if one]
    return desk.action("log_first_asked", me.staff_no, subjects, payload)
