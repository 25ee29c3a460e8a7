"""Ctrl+D: the small card in which a matter is written down, on any page, without leaving it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from workstation.ui.first_form.form import MatterForm
from workstation.ui.first_form.texts import back_words, card_title
from workstation.ui.first_form.work import FirstWork
from workstation.ui.first_form.writer import MatterWriter
from workstation.ui.inquiry import Inquiry
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

WIDE, HIGH = 480, 640
_COUNTED = frozenset({"handoff", "first_record", "ticket", "document"})


class FirstCard(SentCard):
    """The form as a card; it closes when the entry stands, and says why when it does not.

    What was typed comes back with the next one.
    """

    def __init__(self, desk: Desk, work: FirstWork) -> None:
        super().__init__(desk.theme, desk.host, width=WIDE, height=HIGH, top=12, name=card_title())
        size = desk.theme.size
        head = QHBoxLayout()
        head.setContentsMargins(size(14), size(10), size(14), size(2))
        head.addWidget(label(card_title(), "section"), 1)
        head.addWidget(KeyCap(desk.theme, "Esc", back_words()))
        self.body.addLayout(head)
        self.form = MatterForm(desk.theme, desk.keys, desk.now)
        self.body.addWidget(self.form, 1)
        told = QHBoxLayout()
        told.setContentsMargins(size(14), 0, size(14), size(10))
        told.addWidget(self.wrong)
        self.body.addLayout(told)
        self.writer = MatterWriter(desk, self.form, work, card=self)
        self.writer.written.connect(lambda _done: self.close_card())
        self.closed.connect(self._leave)

    def ask(self) -> None:
        """Show the card with the cursor in the words."""
        self.writer.begin()
        self.open(self.form.words)

    def primary(self) -> None:
        """Ctrl+Enter."""
        self.form.primary()

    def _leave(self) -> None:
        self.writer.flush()
        self.deleteLater()


def open_first_card(desk: Desk) -> None:
    """Open the card, unless it lies open already."""
    cards = cast("list[FirstCard]", desk.host.findChildren(FirstCard))
    if not any(card.isVisible() for card in cards):
        FirstCard(desk, FirstWork.of(desk)).ask()


class FirstAnywhere(QObject):
    """Ctrl+D on every page, and the badge of what waits for my signature before its page was opened.

    Made once after the window; the root calls `rows_changed` with every set of changed tables.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk.host)
        self._desk = desk
        self._work = FirstWork.of(desk)
        work = self._work
        self._counting = Inquiry(desk.tasks, lambda: work.reads.badge(me=work.me), self._counted, self)
        desk.keys.bind("app", "Ctrl+D", lambda: open_first_card(desk))
        self.count()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if tables & _COUNTED:
            self.count()

    def count(self) -> None:
        """Count again."""
        self._counting.ask()

    def _counted(self, done: Done[int]) -> None:
        if done.error is None:
            self._desk.badge("first", done.value)
