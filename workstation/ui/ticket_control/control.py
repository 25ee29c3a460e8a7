"""The keys of a number, the same on every page, and the bar that always tells the truth about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.domain.action import Action, Outcome
from workstation.domain.errors import RuleBroken
from workstation.domain.machine import CLERKS
from workstation.domain.signed_in import SignedIn
from workstation.services.tickets.counter_reads import CounterReads
from workstation.services.tickets.results import Ending
from workstation.services.tickets.service import TicketService
from workstation.services.tickets.troubles import NothingHere
from workstation.services.tickets.views import CounterView, Current
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.ticket_control.bar_words import Situation, bar_state
from workstation.ui.ticket_control.cards import Cards
from workstation.ui.ticket_control.told import Doing, Told
from workstation.ui.ticket_control.transfer_card import Sending
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.working_off import WorkingOff

WATCHED = frozenset(
    {
        "ticket",
        "person",
        "matter",
        "service_case",
        "material_row",
        "handoff",
        "first_record",
        "window",
        "document",
    }
)
FRESHEN_SECONDS = 20
"""Appointments come into their slot by the clock alone: the view is read again now and then."""


class TicketControl(QObject):
    """Made once, after the window; the composition root puts it among the parts of the desk.

    `changed()`: a new view or link. `open_intake(ticket)`: the person wants to go on in the intake page.
    `beginning()`: a key is about to act on the number; who holds something unwritten writes it before.
    The root calls `rows_changed` with every set of changed tables, `show_link` when the link changes
    and `late_call` when a call that was given up did reach the hall.
    """

    changed = Signal()
    open_intake = Signal(str)
    beginning = Signal()

    def __init__(self, desk: Desk, service: TicketService, reads: CounterReads, me: SignedIn) -> None:
        super().__init__(desk.host)
        self._desk, self._service, self._reads, self.me = desk, service, reads, me
        self.view: CounterView | None = None
        self.error: RuleBroken | None = None
        self._situation = Situation()
        self._work = WorkingOff(desk, self)
        self._work.beginning.connect(self.beginning)
        self._work.beginning.connect(desk.messages.clear)
        self._work.ended.connect(self.refresh)
        self._reading = Inquiry(desk.tasks, lambda: reads.view(me=me), self._got, self)
        self._cards = Cards(desk, self)
        self._told = Told(desk, lambda: self.view.rule if self.view else None, self._take_back, self)
        zone = desk.now().tzinfo
        assert zone is not None
        self.zone: tzinfo = zone
        self._clock = QTimer(self)
        self._clock.setInterval(FRESHEN_SECONDS * 1000)
        # people without a window have neither numbers nor the keys for them
        self.active = me.window is not None and not CLERKS.isdisjoint(me.roles)
        if self.active:
            self._begin()

    def _begin(self) -> None:
        for key, slot in (
            ("F2", self.advance),
            ("F3", self.recall),
            ("F4", self.start),
            ("F6", self.pass_over),
            ("F7", self.hold),
            ("F8", self.transfer),
            ("F9", self.finish),
            ("Ctrl+G", self.ask_number),
        ):
            self._desk.keys.bind("app", key, slot)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self._show_bar()
        self.refresh()

    def rest(self) -> None:
        """The window closes: nothing is read any more."""
        self._clock.stop()
        self.active = False

    @property
    def online(self) -> bool:
        """Whether the hall answers, as far as is known."""
        return self._situation.online

    @property
    def state(self) -> str:
        """idle, called or serving; "" before anything was read."""
        if self.view is None:
            return ""
        return "idle" if self.view.current is None else self.view.current.state

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if self.active and tables & WATCHED:
            self.refresh()

    def show_link(self, online: bool) -> None:
        """The hall answers again, or does not."""
        if online != self._situation.online:
            self._situation = Situation(online, self._situation.ready)
            self._show_bar()
            self.changed.emit()

    def mark_ready(self, ready: bool) -> None:
        """Paper is out or everything was given back: F2 becomes the one thing to do for this number."""
        self._situation = Situation(self._situation.online, ready)
        self._show_bar()

    def refresh(self) -> None:
        """Read the view again."""
        if self.active:
            self._reading.ask()

    def _got(self, done: Done[CounterView]) -> None:
        before = self.view.current.row.id if self.view is not None and self.view.current else None
        self.error = done.error
        if done.ok:
            self.view = done.value
            now = self.view.current.row.id if self.view.current else None
            if now != before:
                self._cards.close()
                self._situation = Situation(self._situation.online)
        self._show_bar()
        self.changed.emit()

    def _show_bar(self) -> None:
        if not self.active:
            return
        self._desk.bar.show_state(bar_state(self.view, self._situation, self.zone))

    def advance(self) -> None:
        """F2."""
        self._work.press("F2", lambda: self._service.advance(me=self.me), self._told.advanced)

    def recall(self) -> None:
        """F3."""
        self._work.press("F3", lambda: self._service.recall(me=self.me), self._told.recalled)

    def start(self) -> None:
        """F4."""
        self._work.press("F4", lambda: self._service.start(me=self.me), self._told.started)

    def pass_over(self) -> None:
        """F6."""
        self._work.press("F6", lambda: self._service.pass_over(me=self.me), self._told.advanced)

    def hold(self) -> None:
        """F7: hold what is served; idle: the list of held numbers."""
        if self.view is None:
            return
        if self.state == "serving" and self.view.current is not None:
            self._cards.hold(self.view.current, self._hold_for)
        elif self.view.held:
            self._cards.held(self.view, self.resume)
        else:
            self._desk.messages.say("info", self.tr("No number is on hold at this window."))

    def transfer(self) -> None:
        """F8."""
        current = self._serving()
        if current is not None and self.view is not None:
            self._cards.transfer(self.view, current, self._send_on)

    def finish(self, picked: str = "") -> None:
        """F9: end and say what came of it; `picked` (answered, left, …) goes straight to one way."""
        current = self._serving()
        if current is not None:
            self._cards.finish(current, self.finish_as, picked)

    def ask_number(self) -> None:
        """Ctrl+G."""
        self._cards.number(self._call_number, online=self.online)

    def call_ticket(self, ticket: str) -> None:
        """Enter on a row of the waiting list: call this one."""
        self._do(lambda: self._service.call_named(ticket, me=self.me), self._told.called)

    def resume(self, ticket: str, card: SentCard | None = None) -> None:
        """The person with a held number is back."""
        self._do(lambda: self._service.resume(ticket, me=self.me), self._told.resumed, card)

    def requeue(self, ticket: str) -> None:
        """A no-show is back."""
        self._do(lambda: self._service.requeue(ticket, me=self.me), self._told.requeued)

    def set_marks(
        self,
        ticket: str,
        needs: tuple[str, ...],
        ground: str | None,
        basis: str,
        card: SentCard | None = None,
    ) -> None:
        """Ctrl+M: what the person needs, and the published ground with whereby it was seen."""
        self._do(
            lambda: self._service.set_marks(ticket, me=self.me, needs=needs, ground=ground, basis=basis),
            self._told.marked,
            card,
        )

    def go_on(self) -> None:
        """Enter while serving: open the intake for this number."""
        if self.state == "serving" and self.view is not None and self.view.current is not None:
            self.open_intake.emit(self.view.current.row.id)

    def late_call(self, action: Action, outcome: Outcome) -> None:
        """A call given up here did reach the hall."""
        if action.kind not in ("call_next", "call_named"):
            return
        at = f"{action.made_at.astimezone(self.zone):%H:%M}"
        words = self.tr("You called {no} at {time}: the call did arrive.")
        self._desk.messages.say(
            "warn",
            words.format(no=outcome.detail.get("no", ""), time=at),
            self.tr("Start it with F4, or call it again with F3."),
        )
        self.refresh()

    def _serving(self) -> Current | None:
        if self.view is not None and self.state == "serving":
            return self.view.current
        self._desk.messages.refused(NothingHere(window=self.me.window))
        return None

    def _hold_for(self, reason: str, card: SentCard) -> None:
        self._do(lambda: self._service.hold(reason, me=self.me), self._told.held, card)

    def _send_on(self, sending: Sending, card: SentCard) -> None:
        self._do(
            lambda: self._service.transfer(
                me=self.me, words=sending.words, reason=sending.reason, to_window=sending.window
            ),
            lambda done: self._told.sent(done, sending.window),
            card,
        )

    def finish_as(self, kind: str, words: str = "", card: SentCard | None = None) -> None:
        """End the number as answered, directed, left or not_done."""
        self._do(lambda: self._service.finish(Ending(kind, words), me=self.me), self._told.finished, card)

    def _call_number(self, number: str, dated: date | None, card: SentCard) -> None:
        self._do(lambda: self._service.call_slip(number, me=self.me, dated=dated), self._told.called, card)

    def _do(self, work: Callable[[], Any], told: Callable[[Any], None], card: SentCard | None = None) -> None:
        turned_back = card is not None and self._cards.turned_back(card, self.view, acting=self._work.busy)
        if not turned_back:
            self._work.do(work, told, card)

    def _take_back(self, done: Doing) -> None:
        self._do(lambda: self._service.undo(done, me=self.me), self._told.taken_back)

    def quiet_for(self) -> timedelta | None:
        """How long no new number has been taken, None when none was taken today."""
        if self.view is None or self.view.fresh is None:
            return None
        return self._desk.now() - self.view.fresh
