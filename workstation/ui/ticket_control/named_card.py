"""Ctrl+G: type the number on the slip and call it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import PRIMARY, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label


class NamedCard(SentCard):
    """`call(number, card)` is called with what was typed; the card steps back until it is settled."""

    def __init__(
        self, theme: Theme, host: QWidget, call: Callable[[str, SentCard], None], *, online: bool
    ) -> None:
        title = self.tr("Call a number")
        super().__init__(theme, host, width=420, name=title)
        self._call = call
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
        row = QHBoxLayout()
        self.field = QLineEdit()
        self.field.setAccessibleName(title)
        self.field.setProperty("kind", "large")
        self.field.returnPressed.connect(self._take)
        row.addWidget(self.field, 1)
        button = KeyCapButton(theme, self.tr("Call"), "Return", PRIMARY, height=40)
        button.clicked.connect(self._take)
        row.addWidget(button)
        inner.addLayout(row)
        inner.addWidget(self.wrong)
        self.body.addLayout(inner)

    def ask(self) -> None:
        """Show the card."""
        self.open(self.field)

    def _take(self) -> None:
        number = self.field.text().strip()
        if number:
            self.send()
            self._call(number, self)
