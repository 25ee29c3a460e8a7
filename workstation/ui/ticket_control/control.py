"""The keys of a number, the same on every page, and the bar that always tells the truth about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta, tzinfo
from typing import Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.domain.action import Action, Outcome
from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.domain.signed_in import SignedIn
from workstation.services.tickets.counter_reads import CounterReads
from workstation.services.tickets.service import Advance, Called, Ending, Step, TicketService
from workstation.services.tickets.troubles import NobodyWaits, NothingHere
from workstation.services.tickets.views import CounterView
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.ticket_control.bar_words import Situation, bar_state
from workstation.ui.ticket_control.choice_card import Choice, ChoiceCard
from workstation.ui.ticket_control.named_card import NamedCard
from workstation.ui.ticket_control.transfer_card import Sending, TransferCard
from workstation.ui.ticket_control.words import minutes_words, outcome_words
from workstation.ui.widgets.overlay import Overlay

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
    The root calls `rows_changed` with every set of changed tables, `show_link` when the link changes
    and `late_call` when a call that was given up did reach the hall.
    """

    changed = Signal()
    open_intake = Signal(str)

    def __init__(self, desk: Desk, service: TicketService, reads: CounterReads, me: SignedIn) -> None:
        super().__init__(desk.host)
        self._desk, self._service, self._reads, self.me = desk, service, reads, me
        self.view: CounterView | None = None
        self.error: RuleBroken | None = None
        self._situation = Situation()
        self._acting = False
        self._reading = False
        self._again = False
        zone = desk.now().tzinfo
        assert zone is not None
        self.zone: tzinfo = zone
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
            desk.keys.bind("app", key, slot)
        self._clock = QTimer(self)
        self._clock.setInterval(FRESHEN_SECONDS * 1000)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()
        self._show_bar()
        self.refresh()

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

    # ---- reading

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if tables & WATCHED:
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
        """Read the view again; at most one reading runs and one waits."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._desk.tasks.query(lambda: self._reads.view(me=self.me), self._got, self)

    def _got(self, done: Done[CounterView]) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()
        before = self.view.current.row.id if self.view is not None and self.view.current else None
        self.error = done.error
        if done.ok:
            self.view = done.value
            now = self.view.current.row.id if self.view.current else None
            if now != before:
                self._situation = Situation(self._situation.online)
        self._show_bar()
        self.changed.emit()

    def _show_bar(self) -> None:
        self._desk.bar.show_state(bar_state(self.view, self._situation, self.zone))

    # ---- the keys

    def advance(self) -> None:
        """F2."""
        self._do(lambda: self._service.advance(me=self.me), self._advanced)

    def recall(self) -> None:
        """F3."""
        self._do(lambda: self._service.recall(me=self.me), self._recalled)

    def start(self) -> None:
        """F4."""
        self._do(lambda: self._service.start(me=self.me), self._started)

    def pass_over(self) -> None:
        """F6."""
        self._do(lambda: self._service.pass_over(me=self.me), self._advanced)

    def hold(self) -> None:
        """F7: hold what is served; idle: the list of held numbers."""
        if self.state == "serving":
            self._hold_card()
        elif self.view is not None and self.view.held:
            self._held_card()
        elif self.view is not None:
            self._desk.messages.say("info", self.tr("No number is on hold at this window."))

    def transfer(self) -> None:
        """F8."""
        view = self._serving()
        if view is None or view.current is None or self._card_is_open(TransferCard):
            return
        current = view.current
        TransferCard(
            self._desk.theme, self._desk.host, current.row.no, view.targets, current.words, self._send_on
        ).ask()

    def finish(self) -> None:
        """F9: end and say what came of it."""
        view = self._serving()
        if view is None or view.current is None:
            return
        choices = (
            Choice(
                "answered", self.tr("Question answered"), self.tr("What was asked (may stay empty)"), True
            ),
            Choice("directed", self.tr("Told where to go"), self.tr("Which unit, where, which phone")),
            Choice("left", self.tr("The visitor left")),
            Choice("not_done", self.tr("Not done, say why"), self.tr("Why")),
        )
        self._ask(
            self.tr("Finish {no}").format(no=view.current.row.no),
            choices,
            self.finish_as,
            self.tr("What was recorded in a case or a notice counts by itself; this is for the rest."),
        )

    def ask_number(self) -> None:
        """Ctrl+G."""
        if not self._card_is_open(NamedCard):
            NamedCard(self._desk.theme, self._desk.host, self._call_number, online=self.online).ask()

    def call_ticket(self, ticket: str) -> None:
        """Enter on a row of the waiting list: call this one."""
        self._do(lambda: self._service.call_named(ticket, me=self.me), self._called_named)

    def resume(self, ticket: str) -> None:
        """The person with a held number is back."""
        self._do(lambda: self._service.resume(ticket, me=self.me), self._resumed)

    def requeue(self, ticket: str) -> None:
        """A no-show is back."""
        self._do(lambda: self._service.requeue(ticket, me=self.me), self._requeued)

    def set_marks(self, ticket: str, needs: tuple[str, ...], ground: str | None, basis: str) -> None:
        """Ctrl+M: what the person needs, and the published ground with whereby it was seen."""
        self._do(
            lambda: self._service.set_marks(ticket, me=self.me, needs=needs, ground=ground, basis=basis),
            lambda done: self._offer(self.tr("Marks of {no} changed").format(no=done.no), done),
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

    # ---- cards

    def _hold_card(self) -> None:
        assert self.view is not None and self.view.current is not None
        choices = (
            Choice(self.tr("Gone to make copies"), self.tr("Gone to make copies")),
            Choice(self.tr("Filling in forms"), self.tr("Filling in forms")),
            Choice(self.tr("Gone to pay"), self.tr("Gone to pay")),
            Choice(self.tr("System fault"), self.tr("System fault")),
            Choice("", self.tr("Another reason"), self.tr("Reason")),
        )
        title = self.tr("Hold {no}").format(no=self.view.current.row.no)
        note = self.tr("They come back without a new number. Material that was taken stays on the ticket.")
        self._ask(title, choices, self._hold_for, note)

    def _held_card(self) -> None:
        assert self.view is not None
        now = self._desk.now()
        choices = []
        for held in self.view.held:
            waits = minutes_words((now - held.held_at).total_seconds())
            parts = (held.no, held.reason, held.person, waits)
            choices.append(Choice(held.id, " · ".join(part for part in parts if part)))
        self._ask(self.tr("Who is back?"), choices, lambda ticket, _words: self.resume(ticket), "")

    def _ask(self, title: str, choices: Any, chosen: Callable[[str, str], None], note: str) -> None:
        if not self._card_is_open(ChoiceCard):
            ChoiceCard(self._desk.theme, self._desk.host, title, choices, chosen, note=note).ask()

    def _card_is_open(self, kind: type[Overlay]) -> bool:
        cards = cast("list[Overlay]", self._desk.host.findChildren(kind))
        return any(card.isVisible() for card in cards)

    def _serving(self) -> CounterView | None:
        if self.view is not None and self.state == "serving":
            return self.view
        self._desk.messages.refused(NothingHere(window=self.me.window))
        return None

    def _hold_for(self, reason: str, words: str) -> None:
        self._do(lambda: self._service.hold(reason or words, me=self.me), self._held)

    def _send_on(self, sending: Sending) -> None:
        self._do(
            lambda: self._service.transfer(
                me=self.me, words=sending.words, reason=sending.reason, to_window=sending.window
            ),
            lambda done: self._offer(
                self.tr("{no} sent to window {window}").format(no=done.no, window=sending.window), done
            ),
        )

    def finish_as(self, kind: str, words: str = "") -> None:
        """End the number as answered, directed, left or not_done."""
        self._do(lambda: self._service.finish(Ending(kind, words), me=self.me), self._finished)

    def _call_number(self, number: str) -> None:
        def work() -> Called:
            ticket = self._service.find_number(number)
            return self._service.call_named(ticket, me=self.me, in_hand=True)

        self._do(work, self._called_named)

    # ---- what came of it

    def _do(self, work: Callable[[], Any], told: Callable[[Any], None]) -> None:
        """One key at a time: a second press while the first is worked off does nothing."""
        if self._acting:
            return
        self._acting = True
        self._desk.messages.clear()

        def landed(done: Done[Any]) -> None:
            self._acting = False
            if done.error is not None:
                self._desk.messages.refused(done.error)
            else:
                told(done.value)
            self.refresh()

        self._desk.tasks.write(work, landed, self)

    def _advanced(self, done: Advance) -> None:
        if done.recalled is not None:
            self._recalled(done.recalled)
            return
        parts = []
        if done.finished is not None:
            parts.append(self._finish_words(done.finished))
        if done.no_show is not None:
            parts.append(self.tr("{no} is a no-show").format(no=done.no_show.no))
        if done.called is not None:
            parts.append(self._call_words(done.called))
        self._offer(self.tr(", ").join(parts), done)
        if done.refused is not None:
            self._say_nobody_called(done.refused, parts[0])

    def _say_nobody_called(self, refused: RuleBroken, stands: str) -> None:
        if isinstance(refused, NobodyWaits):
            self._desk.messages.say(
                "info", self.tr("{done}.").format(done=stands), self.tr("Nobody is waiting.")
            )
        elif isinstance(refused, HallUnreachable):
            self._desk.messages.say(
                "offline",
                self.tr("{done}. The hall does not answer, so nobody was called.").format(done=stands),
                self.tr("Press F2 again later, or Ctrl+G and type the number in the visitor's hand."),
            )
        else:
            self._desk.messages.refused(refused)

    def _recalled(self, done: Step) -> None:
        made = int(done.detail["calls"])
        left = max(0, (self.view.rule.calls if self.view else 3) - made)
        seconds = self.view.rule.seconds if self.view else 15
        rest = self.tr("{left} more calls and {seconds} s before it counts as a no-show.")
        if not left:
            rest = self.tr("After {seconds} s more, F6 makes it a no-show and F2 calls the next one, too.")
        self._desk.messages.say(
            "info",
            self.tr("{no}: call {made}.").format(no=done.no, made=made),
            rest.format(left=left, seconds=seconds),
        )

    def _started(self, done: Step) -> None:
        if done.detail["signed"]:
            self._desk.messages.say(
                "info",
                self.tr("{no} came with a handoff: you have signed for it.").format(no=done.no),
                self.tr("From now on you answer for it."),
            )

    def _called_named(self, done: Called) -> None:
        self._offer(self._call_words(done), done)

    def _held(self, done: Step) -> None:
        self._offer(self.tr("{no} is on hold").format(no=done.no), done)

    def _finished(self, done: Step) -> None:
        self._offer(self._finish_words(done), done)

    def _resumed(self, done: Step) -> None:
        self._desk.messages.say("ok", self.tr("{no} goes on.").format(no=done.no))

    def _requeued(self, done: Step) -> None:
        after = self.view.rule.back_after if self.view else 3
        words = self.tr("{no} waits again, behind {count} persons.")
        self._desk.messages.say("ok", words.format(no=done.no, count=after))

    def _call_words(self, done: Called) -> str:
        return self.tr("{no} called").format(no=done.no)

    def _finish_words(self, done: Step) -> str:
        outcomes = self.tr(", ").join(outcome_words(word) for word in done.detail["outcomes"])
        return self.tr("{no} finished: {outcomes}").format(no=done.no, outcomes=outcomes)

    def _offer(self, words: str, done: Advance | Step | Called) -> None:
        self._desk.undo.offer(words, lambda: self._take_back(done))

    def _take_back(self, done: Advance | Step | Called) -> None:
        def told(numbers: tuple[str, ...]) -> None:
            words = self.tr("Taken back: {numbers}.").format(numbers=self.tr(", ").join(numbers))
            self._desk.messages.say("ok", words)

        self._do(lambda: self._service.undo(done, me=self.me), told)

    def quiet_for(self) -> timedelta | None:
        """How long no new number has been taken, None when none was taken today."""
        if self.view is None or self.view.fresh is None:
            return None
        return self._desk.now() - self.view.fresh
