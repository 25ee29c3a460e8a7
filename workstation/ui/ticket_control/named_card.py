"""Ctrl+G: type the number on the slip and call it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.services.tickets.troubles import SlipDateUnread, SlipOfAnotherDay
from workstation.ui.announce import announce
from workstation.ui.messages import wording
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

CallSlip = Callable[[str, date | None, SentCard], None]


class NamedCard(SentCard):
    """`call(number, dated, card)` is called with what was typed; the card steps back until it is settled.

    A number nobody here has heard of comes back with the question for the date on its slip: Enter or 1 is
    today, 2 another day. `dated` is then the day the card shows, None before it was asked for.
    """

    def __init__(self, theme: Theme, host: QWidget, call: CallSlip, *, online: bool, today: date) -> None:
        title = self.tr("Call a number")
        super().__init__(theme, host, width=420, name=title)
        self._call, self._today = call, today
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(10))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        words = self.tr("The number on the visitor's slip, like A024.")
        if not online:
            words = self.tr("No link to the hall: call only a number whose slip you hold in your hand.")
        inner.addWidget(label(words, "soft", wrap=True))
        self.day = label(self._day_words(), "body", wrap=True)
        inner.addWidget(self.day)
        row = QHBoxLayout()
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(self.day.text())
        self.field.setProperty("kind", "large")
        self.field.returnPressed.connect(self._take)
        self.field.textEdited.connect(lambda _text: self._ask_date(False))
        row.addWidget(self.field, 1)
        self.button = KeyCapButton(theme, self.tr("Call"), "Return", PRIMARY, height=40)
        self.button.clicked.connect(self._take)
        row.addWidget(self.button)
        inner.addLayout(row)
        inner.addWidget(self.wrong)
        self.question = label("", "body", tone="warn", wrap=True)
        self.yes = KeyCapButton(theme, "", "1", PRIMARY, height=38, spread=True)
        self.yes.clicked.connect(self._is_today)
        self.other = KeyCapButton(theme, self.tr("Another date"), "2", OUTLINE, height=38, spread=True)
        self.other.clicked.connect(self._is_other)
        for part in (self.question, self.yes, self.other):
            inner.addWidget(part)
            part.hide()
        self.body.addLayout(inner)

    def ask(self) -> None:
        """Show the card."""
        self.open(self.field)

    @property
    def asks_date(self) -> bool:
        """Whether the date on the slip is being asked for."""
        return not self.question.isHidden()

    def field_of(self, error: RuleBroken) -> QWidget | None:
        """What the refusal is about: of a number not heard of here the date on the slip, else the number."""
        self._ask_date(isinstance(error, SlipDateUnread))
        return self.yes if self.asks_date else self.field

    def refuse(self, words: str) -> None:
        """A question is no refusal: it stands beside its two answers."""
        if not self.asks_date:
            super().refuse(words)
            return
        self.question.setText(words)
        self._again()
        announce(self, words, urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 and 2 answer for the date."""
        if self.asks_date and event.key() in (Qt.Key.Key_1, Qt.Key.Key_2):
            (self.yes if event.key() == Qt.Key.Key_1 else self.other).click()
            event.accept()
            return
        super().keyPressEvent(event)

    def _day_words(self) -> str:
        day = QDate(self._today.year, self._today.month, self._today.day)
        words = self.tr("It is called as a number of today, {day}: the foot of the slip must say {date}.")
        return words.format(day=QLocale().toString(day, self.tr("d MMMM")), date=f"{self._today:%Y-%m-%d}")

    def _ask_date(self, asked: bool) -> None:
        if asked == self.asks_date:
            return
        self.yes.show_as(self.tr("It says {date}: call").format(date=f"{self._today:%Y-%m-%d}"))
        for part in (self.question, self.yes, self.other):
            part.setVisible(asked)
        self.button.setVisible(not asked)
        self.wrong.hide()
        self._again()

    def _again(self) -> None:
        self.body.invalidate()
        self.body.activate()
        self._lay_out()

    def _take(self) -> None:
        self._hand_on(None)

    def _is_today(self) -> None:
        self._hand_on(self._today)

    def _is_other(self) -> None:
        number = self.field.text().strip().upper()
        self._ask_date(False)
        refused = SlipOfAnotherDay(no=number, day=self._today.isoformat())
        self.refuse(str(wording(refused)))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _hand_on(self, dated: date | None) -> None:
        number = self.field.text().strip()
        if number:
            self.send()
            self._call(number, dated, self)
