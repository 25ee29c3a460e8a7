"""What a clerk does with numbers: each method is one key of the ticket bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from workstation.domain.action import Action, ActionRefused, Outcome
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.domain.machine import CLERKS, GUIDES
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.domain.ticket import NoShowTooEarly, TicketState
from workstation.services.first.payloads import doc_number
from workstation.services.reference import ReferenceShelf
from workstation.services.tickets import slips
from workstation.services.tickets.calling import line_of, refuse_when_busy, refuse_when_taken
from workstation.services.tickets.results import Advance, Called, Ending, Step, called_of, step_of
from workstation.services.tickets.standing import (
    free_window,
    kept_window,
    number_here,
    role_in,
    standing,
    window_of,
)
from workstation.services.tickets.targets import target_of
from workstation.services.tickets.troubles import NoSuchNumber, as_rule
from workstation.store.read import queue
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station

SIGN_MINUTES = 30
"""Open minutes in which a handoff inside the hall is signed for, unless the house rules say otherwise."""


class TicketService:
    """Numbers at this station's window. A method that raises a RuleBroken has changed nothing."""

    def __init__(
        self, station: Station, shelf: ReferenceShelf, person_left: Callable[[SignedIn], object] | None = None
    ) -> None:
        """`person_left` writes down material whose law makes silence an acceptance, before the end."""
        self._station = station
        self._shelf = shelf
        self._person_left = person_left

    def call_next(self, *, me: SignedIn) -> Called:
        """Call who is next. Raises NobodyWaits, WindowBusy, HallUnreachable."""
        payload = self._calling(me)
        return called_of(self._ask("call_next", me, lambda _desk: ((), payload)))

    def call_named(self, ticket: str, *, me: SignedIn, in_hand: bool = False) -> Called:
        """Call one waiting number by its id.

        `in_hand`: the person shows the slip, so without the hall the call is made here and now.
        Raises TicketTaken with who holds it, OtherGroup, WindowBusy, NotFound, HallUnreachable.
        """
        payload = {**self._calling(me), "ticket": ticket}
        try:
            return called_of(self._ask("call_named", me, lambda _desk: ((ticket,), payload)))
        except HallUnreachable:
            if not in_hand:
                raise

        def make(desk: Desk) -> Action:
            line = line_of(payload)
            refuse_when_busy(desk.state, line)
            refuse_when_taken(desk.state.must("ticket", ticket), line)
            return desk.action("call_in_hand", me.staff_no, (ticket,), payload)

        return called_of(self._station.act(make))

    def call_slip(self, no: str, *, me: SignedIn, dated: date | None = None) -> Called:
        """Call the number on a slip, known here as one of today or not.

        `dated`: the date somebody read on the slip, None when nobody was asked for it. Raises NoSuchNumber,
        SlipDateUnread for a number not heard of here, SlipOfAnotherDay, and as `call_named` does.
        """
        slips.check_date(no, dated, self._day())
        try:
            return self.call_named(self.find_number(no), me=me, in_hand=True)
        except NoSuchNumber:
            calling, given = self._calling(me), self._shelf.current()
        who, make = me.staff_no, slips.make_call
        return called_of(self._station.act(lambda desk: make(desk, given, no, calling, who, dated)))

    def find_number(self, no: str) -> str:
        """The id of today's number as it stands on the slip. Raises NoSuchNumber."""
        with self._station.store.reading() as reader:
            row = reader.one("ticket", day=self._day(), no=no.strip().upper())
        if row is None:
            raise NoSuchNumber(no=no.strip().upper())
        return str(row["id"])

    def recall(self, *, me: SignedIn) -> Step:
        """Call the called number again. Raises NothingHere, RecallTooSoon."""
        return self._at_window("recall", me, TicketState.called, {"rules": self._rules()})

    def put_back(self, *, me: SignedIn) -> Step:
        """Take back the call just made: the number waits in its old place. Raises PutBackTooLate."""
        return self._at_window("put_back", me, TicketState.called, {})

    def start(self, *, me: SignedIn) -> Step:
        """The person is here. Detail: record, matter, signed (handoffs that came along)."""

        def payload(desk: Desk, _row: Row) -> dict[str, Any]:
            return {"unit": me.unit, "record": desk.new_id(), "matter": desk.new_id(), "cover_for": None}

        return self._at_window("start_ticket", me, TicketState.called, payload)

    def no_show(self, *, me: SignedIn) -> Step:
        """Nobody came after all calls. Raises NoShowTooEarly."""
        return self._at_window("no_show", me, TicketState.called, {"rules": self._rules()})

    def hold(self, reason: str, *, me: SignedIn) -> Step:
        """The person fetches something; the window becomes free, the material stays on the ticket."""
        return self._at_window("hold_ticket", me, TicketState.serving, {"reason": reason})

    def resume(self, ticket: str, *, me: SignedIn) -> Step:
        """Go on with a held number of this window. Raises WindowBusy, WindowLost."""
        day = self._day()
        window = free_window(self._station, me, day)

        def make(desk: Desk) -> Action:
            payload = {"ticket": ticket, "window": window, "role": role_in(me, CLERKS), "day": day}
            return desk.action("resume_ticket", me.staff_no, (ticket,), payload)

        return step_of(self._station.act(make))

    def transfer(
        self,
        *,
        me: SignedIn,
        words: str,
        reason: str,
        to_window: str | None = None,
        to_group: str | None = None,
    ) -> Step:
        """Send the served number on, to a window or to a group, with the citizen's own words.

        Detail: handoff. Raises TransferNowhere, ReasonMissing, NothingHere.
        """
        reference = self._shelf.current()
        group, unit = target_of(reference, me.window, to_window, to_group)

        def payload(desk: Desk, row: Row) -> dict[str, Any]:
            minutes = int(reference.house_rules.get("handoff_sign", {}).get("remind_minutes", SIGN_MINUTES))
            due = reference.hours.after_open_minutes(desk.now, minutes)
            return {
                "unit": me.unit,
                "handoff": desk.new_id(),
                "no": doc_number(desk, reference, PaperKind.handoff_slip),
                "to_unit": unit,
                "to_window": to_window,
                "to_group": group,
                "words": words,
                "reason": reason,
                "materials": [{"pieces": row["pieces_in_hand"]}] if row["pieces_in_hand"] else [],
                "due_at": due,
            }

        return self._at_window("transfer_ticket", me, TicketState.serving, payload)

    def finish(self, ending: Ending | None = None, *, me: SignedIn) -> Step:
        """End the served number. Detail: outcomes, one per matter. Raises MaterialInTheAir, NothingHere."""
        said = None if ending is None else {"kind": ending.kind, "note": ending.note}
        if ending is not None and ending.kind == "left" and self._person_left is not None:
            # material is written down first: not by who lost the window
            kept_window(self._station, me)
            self._person_left(me)
        return self._at_window("finish_ticket", me, TicketState.serving, {"ending": said})

    def requeue(self, ticket: str, *, me: SignedIn) -> Step:
        """Let a no-show wait again. Raises RequeueRefused."""
        me.need(*GUIDES)
        day, role = self._day(), role_in(me, GUIDES)
        payload = {"ticket": ticket, "day": day, "rules": self._rules(), "role": role}
        return self._act("requeue_ticket", me, (ticket,), payload)

    def cancel(self, ticket: str, reason: str, *, me: SignedIn) -> Step:
        """Void a number taken by mistake. Raises NotAllowed, ReasonMissing, MaterialInTheAir."""
        allowed = (Role.guide, Role.supervisor, Role.duty_manager)
        me.need(*allowed)
        payload = {"ticket": ticket, "reason": reason, "role": role_in(me, allowed)}
        return self._act("cancel_ticket", me, (ticket,), payload)

    def set_marks(
        self, ticket: str, *, me: SignedIn, needs: tuple[str, ...], ground: str | None, basis: str = ""
    ) -> Step:
        """Change the needs and the published ground of a number. Raises ReasonMissing without a basis."""
        me.need(*GUIDES)
        payload = {"ticket": ticket, "needs": list(needs), "ground": ground, "basis": basis}
        return self._act("set_marks", me, (ticket,), payload)

    def advance(self, *, me: SignedIn) -> Advance:
        """F2: the next useful step by what stands at the window when the key is worked off.

        Idle: call. Called: recall until the rule's calls are reached, then no-show and call. Serving:
        finish and call; without the hall the finish stands and `refused` says why nobody was called.
        A second press therefore meets a called number and calls nobody else.
        """
        row = self.current(me)
        if row is None:
            return Advance(called=self.call_next(me=me))
        if row["state"] == TicketState.called:
            try:
                passed = self.no_show(me=me)
            except NoShowTooEarly:
                return Advance(recalled=self.recall(me=me))
            return self._then_call(Advance(no_show=passed), me)
        return self._then_call(Advance(finished=self.finish(me=me)), me)

    def pass_over(self, *, me: SignedIn) -> Advance:
        """F6: no-show when the calls are reached, else a recall."""
        try:
            return Advance(no_show=self.no_show(me=me))
        except NoShowTooEarly:
            return Advance(recalled=self.recall(me=me))

    def undo(self, done: Advance | Step | Called, *, me: SignedIn) -> tuple[str, ...]:
        """Take back what was just done, the newest first; returns the numbers it was about.

        A call goes back to the queue, a step is undone. Raises UndoTooLate, UndoNotPossible, PutBackTooLate.
        """
        if isinstance(done, Called):
            return (self.put_back(me=me).no,)
        if isinstance(done, Step):
            self._station.undo(done.action, me.staff_no)
            return (done.no,)
        numbers: list[str] = []
        for part in (done.called, done.finished, done.no_show):
            if part is not None:
                numbers += self.undo(part, me=me)
        return tuple(numbers)

    def current(self, me: SignedIn) -> Row | None:
        """The number called or served at this window: id, no, state, called_at; None when idle."""
        window, day = window_of(me), self._day()
        with self._station.store.reading() as reader:
            return number_here(queue.reading_tx(reader), day, window)

    def _then_call(self, done: Advance, me: SignedIn) -> Advance:
        try:
            called = self.call_next(me=me)
        except RuleBroken as refused:
            return Advance(done.finished, done.no_show, refused=refused)
        return Advance(done.finished, done.no_show, called=called)

    def _calling(self, me: SignedIn) -> dict[str, Any]:
        me.need(*CLERKS)
        reference = self._shelf.current()
        number = free_window(self._station, me, self._day())
        window = reference.window(number)
        return {
            "window": number,
            "groups": list(window.groups),
            "helps": list(window.helps_when_idle),
            "day": self._day(),
            "rules": self._rules(),
            "grounds": [ground.key for ground in reference.staffing.grounds],
            "role": role_in(me, CLERKS),
        }

    def _at_window(self, kind: str, me: SignedIn, state: TicketState, more: Any) -> Step:
        """One step with the number at this window; `more` is payload or makes it from (desk, row)."""
        me.need(*CLERKS)
        window, day = kept_window(self._station, me), self._day()

        def make(desk: Desk) -> Action:
            row = standing(desk.state, day, window, state)
            extra = more(desk, row) if callable(more) else more
            payload = {"ticket": row["id"], "window": window, "role": role_in(me, CLERKS), **extra}
            return desk.action(kind, me.staff_no, (row["id"],), payload)

        return step_of(self._station.act(make))

    def _act(self, kind: str, me: SignedIn, subjects: tuple[str, ...], payload: Mapping[str, Any]) -> Step:
        return step_of(self._station.act(lambda desk: desk.action(kind, me.staff_no, subjects, payload)))

    def _ask(self, kind: str, me: SignedIn, parts: Any) -> Outcome:
        def make(desk: Desk) -> Action:
            subjects, payload = parts(desk)
            return desk.action(kind, me.staff_no, subjects, payload)

        try:
            return self._station.ask_hall(make)
        except ActionRefused as refused:
            raise as_rule(refused) from refused

    def _rules(self) -> dict[str, Any]:
        return asdict(self._shelf.current().staffing.queue_rules)

    def _day(self) -> str:
        return self._shelf.current().hours.local(self._station.clock()).date().isoformat()
