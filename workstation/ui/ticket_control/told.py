"""What is said after a key of the bar was worked off, and the offer to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.domain.errors import HallUnreachable, RuleBroken
from workstation.services.tickets.results import Advance, Called, Step
from workstation.services.tickets.troubles import NobodyWaits
from workstation.services.tickets.views import Rule
from workstation.ui.screen import Desk
from workstation.ui.ticket_control.words import outcome_words

Doing = Advance | Step | Called
USUAL = Rule(calls=3, seconds=15, back_after=3, ordinary_after=3)


class Told(QObject):
    """`rule()` gives the hall's numbers; `take_back(done)` is what the undo bar calls."""

    def __init__(
        self, desk: Desk, rule: Callable[[], Rule | None], take_back: Callable[[Doing], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._take_back = desk, take_back
        self._rule: Callable[[], Rule] = lambda: rule() or USUAL

    def advanced(self, done: Advance) -> None:
        """F2 and F6: what stands, whom it called, and why nobody when nobody was."""
        if done.recalled is not None:
            self.recalled(done.recalled)
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
            self._nobody_called(done.refused, parts[0])

    def _nobody_called(self, refused: RuleBroken, stands: str) -> None:
        messages = self._desk.messages
        if isinstance(refused, NobodyWaits):
            messages.say("info", self.tr("{done}.").format(done=stands), self.tr("Nobody is waiting."))
        elif isinstance(refused, HallUnreachable):
            messages.say(
                "offline",
                self.tr("{done}. The hall does not answer, so nobody was called.").format(done=stands),
                self.tr("Press F2 again later, or Ctrl+G and type the number in the visitor's hand."),
            )
        else:
            messages.refused(refused)

    def recalled(self, done: Step) -> None:
        """How many calls there were and what is still missing."""
        rule, made = self._rule(), int(done.detail["calls"])
        left = max(0, rule.calls - made)
        rest = self.tr("{left} more calls and {seconds} s before it counts as a no-show.")
        if not left:
            rest = self.tr("After {seconds} s more, F6 makes it a no-show and F2 calls the next one, too.")
        self._desk.messages.say(
            "info",
            self.tr("{no}: call {made}.").format(no=done.no, made=made),
            rest.format(left=left, seconds=rule.seconds),
        )

    def started(self, done: Step) -> None:
        """A start says nothing, unless it signed for a handoff."""
        if done.detail["signed"]:
            self._desk.messages.say(
                "info",
                self.tr("{no} came with a handoff: you have signed for it.").format(no=done.no),
                self.tr("From now on you answer for it."),
            )

    def called(self, done: Called) -> None:
        """A number called by name."""
        self._offer(self._call_words(done), done)

    def held(self, done: Step) -> None:
        """On hold."""
        self._offer(self.tr("{no} is on hold").format(no=done.no), done)

    def sent(self, done: Step, window: str) -> None:
        """Transferred; not signed for yet."""
        self._offer(self.tr("{no} sent to window {window}").format(no=done.no, window=window), done)

    def finished(self, done: Step) -> None:
        """Ended, with what came of it."""
        self._offer(self._finish_words(done), done)

    def marked(self, done: Step) -> None:
        """Marks changed."""
        self._offer(self.tr("Marks of {no} changed").format(no=done.no), done)

    def resumed(self, done: Step) -> None:
        """A held number goes on."""
        self._desk.messages.say("ok", self.tr("{no} goes on.").format(no=done.no))

    def requeued(self, done: Step) -> None:
        """A no-show waits again."""
        words = self.tr("{no} waits again, behind {count} persons.")
        self._desk.messages.say("ok", words.format(no=done.no, count=self._rule().back_after))

    def taken_back(self, numbers: tuple[str, ...]) -> None:
        """An undo was done."""
        words = self.tr("Taken back: {numbers}.").format(numbers=self.tr(", ").join(numbers))
        self._desk.messages.say("ok", words)

    def _call_words(self, done: Called) -> str:
        return self.tr("{no} called").format(no=done.no)

    def _finish_words(self, done: Step) -> str:
        outcomes = self.tr(", ").join(outcome_words(word) for word in done.detail["outcomes"])
        return self.tr("{no} finished: {outcomes}").format(no=done.no, outcomes=outcomes)

    def _offer(self, words: str, done: Doing) -> None:
        self._desk.undo.offer(words, lambda: self._take_back(done))
