"""Giving out numbers at this station."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from workstation.domain import canonical
from workstation.domain.action import Action, ActionRefused
from workstation.domain.errors import HallUnreachable, NotFound
from workstation.domain.machine import GUIDES
from workstation.domain.numbers import NumbersSpent
from workstation.domain.paper import PaperFacts
from workstation.domain.signed_in import SignedIn
from workstation.services import people
from workstation.services.reception import blocks
from workstation.services.reception.blocks import REFILL_BELOW, BlockExhausted
from workstation.services.reception.board import Board, Position, position, read_board
from workstation.services.reception.finder import Found, find
from workstation.services.reception.issue import TicketRequest, make_issue
from workstation.services.reception.slip import slip_facts
from workstation.services.reference import ReferenceShelf
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
        self._prints: dict[str, int] = {}

    def board(self) -> Board:
        """The groups with their queues, and what was issued here last."""
        with self._station.store.reading() as reader:
            return read_board(
                reader, self._shelf.current(), self._station.identity.segment, self._clock()
            )

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
            return make_issue(desk, reference, request, me.staff_no)

        try:
            outcome = self._station.act(make)
        except BlockExhausted as nothing_left:
            try:
                self._reserve(request.group, me.staff_no)
            except HallUnreachable:
                raise nothing_left from None
            outcome = self._station.act(make)
        ticket, no = str(outcome.detail["ticket"]), str(outcome.detail["no"])
        facts, where = self._facts(ticket, me)
        if slip:
            self._send(ticket, facts)
        return Issued(ticket, no, request.group, where, facts, str(outcome.detail["action_id"]))

    def print_slip(self, ticket: str, *, me: SignedIn) -> PaperFacts:
        """Print the slip, with who is ahead now; from the second time it reads 补打. Raises NotFound."""
        me.need(*GUIDES)
        facts, _where = self._facts(ticket, me)
        self._send(ticket, facts)
        return facts

    def _send(self, ticket: str, facts: PaperFacts) -> None:
        self._prints[ticket] = self._prints.get(ticket, self._printed_before(ticket)) + 1
        self._send_slip(ticket, facts, self._prints[ticket])

    def _printed_before(self, ticket: str) -> int:
        """Slips of this number this station printed before it was started again."""
        with self._station.store.reading() as reader:
            return len(reader.local("print_job", paper_id=f"slip-{ticket}"))

    def find(self, query: str) -> tuple[Found, ...]:
        """Up to nine groups and items by initials, characters or letter of the group; the best first."""
        return find(self._shelf.current(), query)

    def preview(self, request: TicketRequest, *, me: SignedIn) -> PaperFacts:
        """The slip this request would give now; the number is the next one of the station's block."""
        reference, now = self._shelf.current(), self._clock()
        group = reference.group(request.group)
        day = self._today(now)
        with self._station.store.reading() as reader:
            stock = blocks.stock(reader, self._station.identity.segment, day.isoformat())
            where = position(reader, reference, group, now, ground=request.ground)
            demo = self._demo(reader)
        _left, following = stock.get(group.key, (0, None))
        return slip_facts(
            reference, me=me, no=f"{group.prefix}{following or 1:03d}", day=day, group=group.key,
            item=request.item, taken_at=now, position=where, demo=demo,
        )

    def refill(self, *, me: SignedIn, groups: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Reserve the next block of every group that has fewer than ten numbers left here.

        For the background, after signing in at the guide's desk and after each number. Returns the groups
        that got a block; stops without a word when the hall does not answer. By default only groups this
        station has already given numbers of.
        """
        now = self._clock()
        with self._station.store.reading() as reader:
            stock = blocks.stock(reader, self._station.identity.segment, self._today(now).isoformat())
        wanted = groups if groups is not None else tuple(stock)
        filled = []
        for group in wanted:
            if stock.get(group, (0, None))[0] >= REFILL_BELOW:
                continue
            try:
                self._reserve(group, me.staff_no)
            except (HallUnreachable, NumbersSpent):
                break
            filled.append(group)
        return tuple(filled)

    def groups(self) -> tuple[str, ...]:
        """The keys of all groups, in the hall's order."""
        return tuple(group.key for group in self._shelf.current().staffing.groups)

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

    def _reserve(self, group: str, actor: str) -> None:
        day = self._today(self._clock()).isoformat()
        try:
            self._station.ask_hall(blocks.reservation(day, group, actor))
        except ActionRefused as refused:
            if refused.outcome.code == NumbersSpent.code:
                raise NumbersSpent(**dict(refused.outcome.params)) from refused
            raise

    def _facts(self, ticket: str, me: SignedIn) -> tuple[PaperFacts, Position]:
        reference, now = self._shelf.current(), self._clock()
        with self._station.store.reading() as reader:
            row = reader.get("ticket", ticket)
            if row is None:
                raise NotFound(table="ticket", id=ticket)
            where = position(reader, reference, reference.group(row["group_key"]), now, ticket=ticket)
            demo = self._demo(reader)
        facts = slip_facts(
            reference, me=me, no=row["no"], day=date.fromisoformat(row["day"]), group=row["group_key"],
            item=row["item_key"], taken_at=canonical.moment(row["taken_at"]), position=where, demo=demo,
        )
        return facts, where

    def _today(self, now: datetime) -> date:
        return self._shelf.current().hours.local(now).date()

    @staticmethod
    def _demo(reader: Reader) -> bool:
        rows = reader.local("meta", key="hall_kind")
        return bool(rows) and rows[0]["value"] == "demo"
