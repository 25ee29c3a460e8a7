"""Where the lists have no room: who is expected next, and the key that opens the book of appointments."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.reception.appointments import AppointmentLine, Arrival
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.text import ElidedLabel, label

HIGH = 52


class BookStrip(Panel):
    """Two lines; `pressed()` when it is clicked."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        size = theme.size
        self.setFixedHeight(size(HIGH))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout()
        row.setContentsMargins(size(14), size(4), size(14), size(4))
        row.setSpacing(size(10))
        words = QVBoxLayout()
        words.setSpacing(0)
        self.count = label("", "strong")
        self.next = ElidedLabel("", "soft")
        words.addWidget(self.count)
        words.addWidget(self.next)
        row.addLayout(words, 1)
        row.addWidget(KeyCap(theme, "Ctrl+B"))
        self.body.addLayout(row)
        self.show_book(())

    def show_book(self, lines: tuple[AppointmentLine, ...]) -> None:
        """The book of today: how many are still expected, and the first of them who is not too late."""
        expected = [line for line in lines if line.open]
        if not lines:
            self.count.setText(self.tr("No appointments today"))
        else:
            self.count.setText(self.tr("Appointments: %n to come", "", len(expected)))
        first = next((line for line in expected if line.arrival is not Arrival.late), None)
        told = ""
        if first is not None:
            told = " · ".join((f"{first.at:%H:%M}", first.name_masked, first.item_name or first.group))
        self.next.setText(told)
        self.next.setVisible(bool(told))
        self.setAccessibleName(f"{self.count.text()} {told}".strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the book."""
        self.pressed.emit()
        event.accept()
