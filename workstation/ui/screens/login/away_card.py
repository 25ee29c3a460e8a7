"""Ctrl+L: away for a short, neutral reason and a planned time; the screen locks at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from workstation.domain.presence import AwayReason
from workstation.services.sessions.leaving import LONGEST_AWAY
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import ACCENT, OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.sent_card import SentCard
from workstation.ui.widgets.text import label

USUAL_MINUTES = 10
STEP = 5
REASONS = (
    AwayReason.short_rest,
    AwayReason.consultation,
    AwayReason.handover,
    AwayReason.site_visit,
    AwayReason.training,
)


class AwayCard(SentCard):
    """Digits choose the reason, Enter goes: `go(reason, minutes, card)`, which settles the card."""

    def __init__(self, theme: Theme, host: QWidget, go: Callable[[AwayReason, int, SentCard], None]) -> None:
        super().__init__(theme, host, width=460, top=72)
        self._go = go
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reason = AwayReason.short_rest
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(20), size(18), size(20), size(16))
        inner.setSpacing(size(8))
        title = self.tr("Away, and lock the screen")
        self.setAccessibleName(title)
        inner.addWidget(label(title, "section"))
        names = self.names()
        self._buttons: dict[AwayReason, KeyCapButton] = {}
        for place, reason in enumerate(REASONS):
            button = KeyCapButton(theme, names[reason], str(place + 1), OUTLINE, spread=True, height=34)
            # the card itself has the keys, so that arrows change the minutes
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, reason=reason: self.choose(reason))
            self._buttons[reason] = button
            inner.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(size(10))
        caption = label(self.tr("Planned minutes"), "soft")
        self.minutes = QSpinBox()
        self.minutes.setRange(1, LONGEST_AWAY)
        self.minutes.setSingleStep(STEP)
        self.minutes.setValue(USUAL_MINUTES)
        self.minutes.setAccessibleName(self.tr("Planned minutes"))
        caption.setBuddy(self.minutes)
        row.addWidget(caption)
        row.addWidget(self.minutes)
        row.addStretch(1)
        self.button = KeyCapButton(theme, self.tr("Lock"), "Return", PRIMARY, height=36)
        self.button.clicked.connect(self.primary)
        row.addWidget(self.button)
        inner.addSpacing(size(4))
        inner.addLayout(row)
        inner.addWidget(self.wrong)
        self.body.addLayout(inner)
        self.choose(self.reason)

    @staticmethod
    def names() -> dict[AwayReason, str]:
        """The reasons in the window's language."""
        return {
            AwayReason.short_rest: QCoreApplication.translate("AwayCard", "Short rest"),
            AwayReason.consultation: QCoreApplication.translate("AwayCard", "Consultation"),
            AwayReason.handover: QCoreApplication.translate("AwayCard", "Handing over"),
            AwayReason.site_visit: QCoreApplication.translate("AwayCard", "Site visit"),
            AwayReason.training: QCoreApplication.translate("AwayCard", "Training"),
        }

    def ask(self) -> None:
        """Show the card; the first reason is chosen."""
        self.open(self)

    def choose(self, reason: AwayReason) -> None:
        """Mean this reason."""
        self.reason = reason
        for one, button in self._buttons.items():
            button.show_as(button.text(), kind=ACCENT if one is reason else OUTLINE)

    def primary(self) -> None:
        """Enter: go."""
        self.send()
        self._go(self.reason, self.minutes.value(), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows change the minutes, Enter goes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.primary()
            return
        if event.text() in tuple("12345"):
            self.choose(REASONS[int(event.text()) - 1])
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.minutes.stepBy(1 if event.key() == Qt.Key.Key_Up else -1)
            return
        super().keyPressEvent(event)
