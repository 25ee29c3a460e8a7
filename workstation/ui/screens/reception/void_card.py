"""Voiding a number: why, by one digit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCap, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

REASONS = ("误取", "重复取号")
"""As they are kept with the number."""


class VoidCard(SentCard):
    """1 or 2 voids the number: `agreed(reason, card)`, which settles the card; Esc leaves it."""

    def __init__(self, theme: Theme, host: QWidget, no: str, agreed: Callable[[str, SentCard], None]) -> None:
        title = self.tr("Void {no}?").format(no=no)
        super().__init__(theme, host, width=420, top=96, name=title)
        self._agreed = agreed
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(18), size(14), size(18), size(16))
        inner.setSpacing(size(8))
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(KeyCap(theme, "Esc", self.tr("back")))
        inner.addLayout(head)
        inner.addWidget(
            label(
                self.tr("The number is used up and is not called. It cannot be taken back."),
                "bodySoft",
                wrap=True,
            )
        )
        words = (self.tr("Taken by mistake"), self.tr("Taken twice"))
        self.buttons = []
        for place, text in enumerate(words):
            button = KeyCapButton(theme, text, str(place + 1), OUTLINE, height=40, spread=True)
            button.clicked.connect(lambda _checked=False, place=place: self._void(place))
            inner.addWidget(button)
            self.buttons.append(button)
        inner.addWidget(self.wrong)
        self.body.addLayout(inner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the reason."""
        if event.text() in ("1", "2"):
            self._void(int(event.text()) - 1)
            return
        super().keyPressEvent(event)

    def _void(self, place: int) -> None:
        self.send()
        self._agreed(REASONS[place], self)
