"""Giving out numbers at this station."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.errors import HallUnreachable, NotFound
from workstation.domain.machine import GUIDES
from workstation.domain.paper import PaperFacts
from workstation.domain.signed_in import SignedIn
from workstation.services import people
from workstation.services.reception import blocks
from workstation.services.reception.appointments import AppointmentBook, refuse_when_arrived
from workstation.services.reception.blocks import BlockExhausted
from workstation.services.reception.board import Board, read_board
from workstation.services.reception.diversion import Diversion, make_offer, may_offer
from workstation.services.reception.issue import (
    APPOINTMENTS,
    Need,
    TicketRequest,
    appointment_letter,
    make_issue,
    number_letter,
)
from workstation.services.reception.queue import Position, position
from workstation.services.reception.reprint import make_reprint
from workstation.services.reception.slip import slip_facts
from workstation.services.reception.stock import Stock
from workstation.services.reception.wanted import Found, Wanted
from workstation.services.reference import ReferenceShelf
from workstation.services.tickets.service import TicketService
from workstation.store.station_read import Reader
from workstation.sync.desk import Desk
from workstation.sync.station import Station

SendSlip = Callable[[str, PaperFacts, int], None]
"""Sends the slip of a ticket (its id, the facts, the how-manieth print) to the slip printer."""


@dataclass(frozen=True)
class Issued:
    """A number that waits now, and what its slip says."""

    ticket: str
    no: str
    group: str
    position: Position
    facts: PaperFacts
    action: str


@dataclass(frozen=True)
class CameBack:
    """A number that waits again, and how many persons are called before it now."""

    ticket: str
    no: str
    position: Position


class ReceptionService:
    """Issues numbers and their slips. Every method may wait for disk or hall: call it off the main thread."""

    def __init__(
        self,
        station: Station,
        shelf: ReferenceShelf,
        clock: Callable[[], datetime],
        send_slip: SendSlip = lambda _ticket, _facts, _print_no: None,
    ) -> None:
        self._station = station
        self._shelf = shelf
        self._clock = clock
        self._send_slip = send_slip
        self._numbers = TicketService(station, shelf)
        self._wanted = Wanted(shelf)
        self._stock = Stock(station, shelf, clock)
        self.appointments = AppointmentBook(station, shelf, clock)

    def board(self) -> Board:
        """The groups with their queues, and what was issued here last."""
        with self._station.store.reading() as reader:
            return read_board(reader, self._shelf.current(), self._station.identity.segment, self._clock())

    def issue_ticket(self, request: TicketRequest, *, me: SignedIn, slip: bool = True) -> Issued:
        """Issue a number and send its slip to the printer; a screen takes `slip` False and prints after it.

        With the hall's answer or without it: the number comes from this station's own block and is final.
        Raises NotAllowed, NotFound (group, item), GroundUnknown, GroundTooYoung, a child of IdentityRefused
        or NameRefused, NumbersSpent (999 given out), or BlockExhausted when nothing is left here and the
        hall does not answer.
        """
        me.need(*GUIDES)
        reference = self._shelf.current()

        def make(desk: Desk) -> Action:
            if request.appointment is not None:
                refuse_when_arrived(desk.state, request.appointment)
            return make_issue(desk, reference, request, me.staff_no)

        try:
            outcome = self._station.act(make)
        except BlockExhausted as nothing_left:
            try:
                self._stock.reserve(number_letter(reference, request)[0], me.staff_no)
            except HallUnreachable:
                raise nothing_left from None
            outcome = self._station.act(make)
        ticket, no = str(outcome.detail["ticket"]), str(outcome.detail["no"])
        facts, where = self._facts(ticket, me)
        if slip:
            self._send_slip(ticket, facts, 1)
        return Issued(ticket, no, request.group, where, facts, str(outcome.detail["action_id"]))

    def check_in(
        self, appointment: str, *, me: SignedIn, more: TicketRequest | None = None, slip: bool = True
    ) -> Issued:
        """Somebody with an appointment is here: the number is called by its time while that holds.

        `more` brings marks and the person as they were read now. Raises AppointmentTaken, NotFound, and
        what `issue_ticket` raises.
        """
        line = self.appointments.line(appointment)
        person = self.appointments.person_of(appointment)
        plain = more or TicketRequest(line.group)
        if plain.person is not None and plain.person.id_no:
            # what the card says now is better than what somebody said on the phone
            person = replace(plain.person, id=plain.person.id or person.id)
        known = tuple(Need(word) for word in line.needs if word in tuple(Need))
        needs = tuple(dict.fromkeys((*plain.needs, *known)))
        request = replace(
            plain,
            group=line.group,
            item=line.item,
            person=person,
            needs=needs,
            appointment_at=line.at,
            appointment=appointment,
        )
        return self.issue_ticket(request, me=me, slip=slip)

    def send_slip(self, issued: Issued) -> None:
        """Print the slip of a number that was just given out, with what it said then."""
        self._send_slip(issued.ticket, issued.facts, 1)

    def print_slip(self, ticket: str, *, me: SignedIn) -> PaperFacts:
        """Print the slip again, with who is ahead now: it reads 补打 and is counted. Raises NotFound."""
        me.need(*GUIDES)
        facts, _where = self._facts(ticket, me)
        outcome = self._station.act(lambda desk: make_reprint(desk, ticket, me.staff_no))
        self._send_slip(ticket, facts, int(outcome.detail["print_no"]))
        return facts

    def come_back(self, ticket: str, *, me: SignedIn) -> CameBack:
        """Somebody whose number was passed over is here. Raises RequeueRefused, TicketStepRefused."""
        step = self._numbers.requeue(ticket, me=me)
        _facts, where = self._facts(ticket, me)
        return CameBack(ticket, step.no, where)

    def cancel(self, ticket: str, reason: str, *, me: SignedIn) -> str:
        """Void a number taken by mistake or twice; returns it. Raises what `TicketService.cancel` raises."""
        return self._numbers.cancel(ticket, reason, me=me).no

    def may_offer(self, item: str | None, grounds: tuple[str, ...] = ()) -> bool:
        """Whether to ask if somebody wants to do this without a number; never of the elderly."""
        return may_offer(self._shelf.current(), item, grounds)

    def keep_offer(self, item: str, outcome: Diversion, *, me: SignedIn, ticket: str | None = None) -> None:
        """Count what somebody said to the offer. Raises NotFound, NotAllowed."""
        me.need(*GUIDES)
        reference = self._shelf.current()
        self._station.act(lambda desk: make_offer(desk, reference, item, outcome, ticket, me.staff_no))

    def find(self, query: str) -> tuple[Found, ...]:
        """Up to nine groups and items by initials, characters or letter of the group; the best first."""
        return self._wanted.find(query)

    def preview(self, request: TicketRequest, *, me: SignedIn) -> PaperFacts:
        """The slip this request would give now; the number is the next one of the station's block."""
        reference, now = self._shelf.current(), self._clock()
        group = reference.group(request.group)
        day = self._today(now)
        with self._station.store.reading() as reader:
            stock = blocks.stock(reader, self._station.identity.segment, day.isoformat())
            where = position(
                reader, reference, group, now, ground=request.ground, appointment_at=request.appointment_at
            )
            demo = self._demo(reader)
        block, letter = number_letter(reference, request)
        _left, following = stock.get(block, (0, None))
        return slip_facts(
            reference,
            me=me,
            no=f"{letter}{following or 1:03d}",
            day=day,
            group=group.key,
            item=request.item,
            taken_at=now,
            position=where,
            demo=demo,
        )

    def refill(self, *, me: SignedIn, groups: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Reserve the next block of every group of which few numbers are left here, and one for tomorrow.

        For the background, after signing in at the guide's desk and after each number. Returns the groups
        that got a block; stops without a word when the hall does not answer. By default only groups this
        station has already given numbers of.
        """
        return self._stock.refill(me.staff_no, groups)

    def groups(self) -> tuple[str, ...]:
        """What numbers are reserved for: the groups in order, and appointments with a letter of their own."""
        reference = self._shelf.current()
        own = (APPOINTMENTS,) if appointment_letter(reference) else ()
        return (*(group.key for group in reference.staffing.groups), *own)

    def find_person(self, number: str) -> people.KnownPerson | None:
        """Somebody the hall knows by this document number."""
        with self._station.store.reading() as reader:
            return people.find_by_number(reader, number)

    def numbers_of(self, person: str) -> tuple[str, ...]:
        """The open numbers a person holds today: taking another would be a second queue."""
        day = self._today(self._clock()).isoformat()
        with self._station.store.reading() as reader:
            rows = reader.find("ticket", person_id=person, day=day, order=("taken_at", "id"))
        return tuple(row["no"] for row in rows if row["state"] in ("waiting", "called", "serving", "on_hold"))

    def _facts(self, ticket: str, me: SignedIn) -> tuple[PaperFacts, Position]:
        reference, now = self._shelf.current(), self._clock()
        with self._station.store.reading() as reader:
            row = reader.get("ticket", ticket)
            if row is None:
                raise NotFound(table="ticket", id=ticket)
            where = position(reader, reference, reference.group(row["group_key"]), now, ticket=ticket)
            demo = self._demo(reader)
        facts = slip_facts(
            reference,
            me=me,
            no=row["no"],
            day=date.fromisoformat(row["day"]),
            group=row["group_key"],
            item=row["item_key"],
            taken_at=canonical.moment(row["taken_at"]),
            position=where,
            demo=demo,
        )
        return facts, where

    def _today(self, now: datetime) -> date:
        return self._shelf.current().hours.local(now).date()

    @staticmethod
    def _demo(reader: Reader) -> bool:
        rows = reader.local("meta", key="hall_kind")
        return bool(rows) and rows[0]["value"] == "demo"
