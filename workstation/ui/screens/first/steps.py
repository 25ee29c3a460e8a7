"""What can be done with a matter from its row: each step asks for what it needs and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workstation.services.first.entry import Target
from workstation.services.first.places import Targets
from workstation.services.first.views import Followed, Incoming, Moved, Standing
from workstation.services.papers.service import PaperView
from workstation.ui.first_form.work import FirstWork
from workstation.ui.first_form.writer import MatterWriter
from workstation.ui.screen import Desk
from workstation.ui.screens.first.row_words import story
from workstation.ui.screens.first.target_card import TargetCard
from workstation.ui.tasks import Done
from workstation.ui.ticket_control.choice_card import Choice, ChoiceCard
from workstation.ui.widgets.sent_card import SentCard, settle

ANSWERABLE = frozenset({Standing.to_answer, Standing.returned, Standing.with_decider, Standing.directed_out})


class MatterSteps(QObject):
    """Steps of one page. `call(ticket)`: the number that came along is meant; `moved()`: read again."""

    call = Signal(str)
    moved = Signal()

    def __init__(self, desk: Desk, work: FirstWork, writer: MatterWriter) -> None:
        super().__init__(desk.host)
        self._desk, self._work, self._writer = desk, work, writer
        self._busy = False

    # --- what waits for me ---

    def sign(self, row: Incoming) -> None:
        """Enter on a row: sign, call the number it came with, or decide whose it is."""
        if row.decide:
            self._with_targets(lambda targets: self._assign_card(row, targets))
        elif row.travels:
            self.call.emit(row.ticket)
        else:
            words = self.tr("Signed for: {words}").format(words=_short(row.words))
            self._do(lambda: self._work.first.sign(row.id, me=self._work.me), words, undo=True)

    def give_back(self, row: Incoming) -> None:
        """Del on a row: the reason first."""
        choices = (
            Choice(self.tr("Not the duty of our unit"), self.tr("Not the duty of our unit")),
            Choice("", self.tr("It belongs to …"), self.tr("To whom")),
            Choice(" ", self.tr("Another reason"), self.tr("Reason")),
        )
        note = self.tr("A unit may send a matter back once. The sender has it again at once.")
        if not row.returnable:
            note = self.tr("Your unit sent it back before: now the duty manager decides whose it is.")
        title = self.tr("Send back: {words}").format(words=_short(row.words))

        def chosen(name: str, words: str, card: SentCard) -> None:
            reason = name.strip() or words
            if not name:
                reason = self.tr("It belongs to {whom}").format(whom=words)
            first, me = self._work.first, self._work.me
            self._do(lambda: first.give_back(row.id, reason, me=me), "", told=self._back, card=card)

        ChoiceCard(self._desk.theme, self._desk.host, title, choices, chosen, note=note).ask()

    def _back(self, done: Moved) -> None:
        if done.disputed:
            self._desk.messages.say(
                "info",
                self.tr("Sent back for the second time."),
                self.tr("The duty manager decides; until then the sender keeps it."),
            )
        else:
            self._desk.messages.say("ok", self.tr("Sent back, the sender has it again."))

    def _assign_card(self, row: Incoming, targets: Targets) -> None:
        def send(target: Target, reason: str, card: SentCard) -> None:
            self._do(
                lambda: self._work.first.assign(row.record, target, reason, me=self._work.me),
                "",
                told=lambda _done: self._desk.messages.say(
                    "ok", self.tr("Assigned. They sign for it, and cannot send it back.")
                ),
                card=card,
            )

        TargetCard(
            self._desk,
            self.tr("Whose is it?"),
            row.words,
            targets,
            send,
            button=self.tr("Assign"),
            asks_reason=True,
        ).ask()

    # --- what I follow ---

    def open(self, row: Followed) -> None:
        """Enter on a row: the matter's story, and what can be done now."""
        choices = self._choices(row)
        title = self.tr("{no} {name}").format(no=row.no, name=row.name).strip()
        note = story(row, self._desk.now())
        ChoiceCard(
            self._desk.theme,
            self._desk.host,
            title,
            choices,
            lambda name, words, card: self._chosen(row, name, words, card),
            note=note,
        ).ask()

    def _choices(self, row: Followed) -> list[Choice]:
        made: list[Choice] = []
        answer = self.tr("What is the answer?")
        if row.standing in ANSWERABLE and row.mine_now:
            made.append(Choice("answer_told", self.tr("Answered and told"), answer))
            made.append(Choice("answer", self.tr("Answered, told later"), answer))
        if row.standing in (Standing.to_answer, Standing.returned) and row.mine_now:
            made.append(Choice("send", self.tr("Send on to a window or unit")))
        if row.standing in (Standing.to_tell, Standing.directed_out):
            made += [
                Choice("in_person", self.tr("Told in person")),
                Choice("by_phone", self.tr("Told by phone")),
                Choice("not_reached", self.tr("Could not be reached"), self.tr("What was tried, and when")),
            ]
        if row.handoff and row.mine_now:
            made.append(Choice("cancel", self.tr("Call it back, I do it myself")))
            made.append(Choice("slip", self.tr("Print the handoff slip")))
        made.append(Choice("receipt", self.tr("Print the receipt")))
        made.append(Choice("sheet", self.tr("Print the register sheet")))
        return made

    def _chosen(self, row: Followed, name: str, words: str, card: SentCard) -> None:
        first, me = self._work.first, self._work.me
        taken = self.tr("Written down: {words}").format(words=_short(row.words))
        if name == "answer_told":
            self._do(
                lambda: first.answer(row.id, words, me=me, told="in_person"), taken, undo=True, card=card
            )
        elif name == "answer":
            self._do(lambda: first.answer(row.id, words, me=me), taken, undo=True, card=card)
        elif name in ("in_person", "by_phone", "not_reached"):
            self._do(lambda: first.tell(row.id, name, me=me, note=words), taken, undo=True, card=card)
        elif name == "cancel":
            back = self.tr("Called back: {words}").format(words=_short(row.words))
            self._do(lambda: first.cancel(row.handoff, me=me), back, undo=True, card=card)
        elif name == "send":
            settle(card, None, self._desk.messages)
            self._with_targets(lambda targets: self._send_card(row, targets))
        else:
            settle(card, None, self._desk.messages)
            self.print(row, name)

    def _send_card(self, row: Followed, targets: Targets) -> None:
        def send(target: Target, _reason: str, card: SentCard) -> None:
            words = self.tr("Sent on: {words}").format(words=_short(row.words))
            first, me = self._work.first, self._work.me
            self._do(
                lambda: first.send(row.id, target, me=me, pieces=row.pieces), words, undo=True, card=card
            )

        TargetCard(
            self._desk,
            self.tr("Send on"),
            row.words,
            targets,
            send,
            button=self.tr("Send"),
            asks_reason=False,
        ).ask()

    def print(self, row: Followed, what: str = "receipt") -> None:
        """Print a paper of the matter: receipt, slip or sheet."""

        def work() -> PaperView:
            if what == "slip":
                return self._work.slip_of(row.handoff)
            return self._work.sheet_of(row.id) if what == "sheet" else self._work.receipt_of(row.id)

        self._writer.print_with(f"{what}:{row.id}", work)

    # --- carrying out ---

    def _with_targets(self, show: Callable[[Targets], None]) -> None:
        def got(done: Done[Targets]) -> None:
            if done.error is not None:
                self._desk.messages.refused(done.error)
            else:
                show(done.value)

        self._desk.tasks.query(lambda: self._work.reads.targets(me=self._work.me), got, self)

    def _do(
        self,
        work: Callable[[], Moved],
        words: str,
        *,
        undo: bool = False,
        told: Callable[[Moved], None] | None = None,
        card: SentCard | None = None,
    ) -> None:
        """One step at a time; a second press while the first is under way does nothing.

        What was written in `card` comes back when it is refused.
        """
        if self._busy:
            if card is not None:
                card.too_early()
            return
        self._busy = True
        self._desk.messages.clear()

        def landed(done: Done[Moved]) -> None:
            self._busy = False
            settle(card, done.error, self._desk.messages)
            if done.error is None:
                if undo:
                    self._desk.undo.offer(words, lambda: self._take_back(done.value))
                if told is not None:
                    told(done.value)
            self.moved.emit()

        self._desk.tasks.write(work, landed, self)

    def _take_back(self, moved: Moved) -> None:
        def landed(done: Done[Any]) -> None:
            if done.error is not None:
                self._desk.messages.refused(done.error)
            else:
                self._desk.messages.say("ok", self.tr("Taken back."))
            self.moved.emit()

        self._desk.tasks.write(lambda: self._work.take_back(moved), landed, self)


def _short(text: str, most: int = 18) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
