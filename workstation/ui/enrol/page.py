"""The page of the first start: IT's file and a secret, or a look at the demo hall. Nothing else is asked."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.clock import WallClock
from workstation.ui.enrol.form import EnrolForm, Enrolling
from workstation.ui.screens.login.brand import Brand
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.text import label, rule

COLUMN = 460


class FirstPage(QWidget):
    """`enrolled(Joined)`; `demo()` when somebody wants to try the demo hall."""

    enrolled = Signal(object)
    demo = Signal()

    def __init__(
        self, theme: Theme, tasks: Tasks, enrolling: Enrolling, now: WallClock, *, version: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        size = theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.brand = Brand(theme)
        day = now().date()
        today = QLocale().toString(QDate(day.year, day.month, day.day), self.tr("d MMMM yyyy dddd"))
        told = self.tr("Version {number}").format(number=version) if version else ""
        self.brand.say(
            self.tr("This PC is not enrolled yet"), " · ".join(part for part in (told, today) if part)
        )
        row.addWidget(self.brand)
        row.addStretch(1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(size(4), size(20), size(4), size(20))
        column.setSpacing(size(10))
        column.addStretch(3)
        column.addWidget(label(self.tr("Enrol this PC"), "headline"))
        column.addWidget(
            label(
                self.tr(
                    "IT gives you a file and tells you its secret by telephone. "
                    "Both are needed once, on this PC only."
                ),
                "soft",
                wrap=True,
            )
        )
        column.addSpacing(size(6))
        self.lost = label("", "body", tone="warn", wrap=True)
        self.lost.hide()
        column.addWidget(self.lost)
        self.form = EnrolForm(theme, tasks, enrolling)
        self.form.enrolled.connect(self.enrolled)
        column.addWidget(self.form)
        column.addSpacing(size(10))
        column.addWidget(rule())
        column.addSpacing(size(4))
        column.addWidget(
            label(
                self.tr(
                    "No file yet? The demo hall shows everything with invented people; it changes nothing."
                ),
                "soft",
                wrap=True,
            )
        )
        self.demo_button = KeyCapButton(theme, self.tr("Try the demo hall"), "Ctrl+T", OUTLINE, height=36)
        self.demo_button.clicked.connect(self.demo)
        column.addWidget(self.demo_button)
        column.addStretch(4)
        area = scrolled(inner)
        area.setFixedWidth(size(COLUMN) + size(12))
        row.addWidget(area)
        row.addStretch(1)

    def shown(self) -> None:
        """The page came up."""
        self.form.begin()

    def say_lost(self, segment: str) -> None:
        """The PC is a station, only its settings are gone."""
        first = self.tr("This PC is {segment}, but its settings are damaged.").format(segment=segment)
        rest = self.tr(
            "All work is kept. Use the same file and secret again, "
            "or let IT enter the address in the settings."
        )
        self.lost.setText(f"{first} {rest}")
        self.lost.show()

    def say_retired(self, segment: str, kept: str) -> None:
        """The PC was signed off just now; `kept` is where its data lies."""
        first = self.tr("{segment} is signed off. The hall takes nothing more from it.")
        rest = self.tr(
            "Its data file lies at {path} and holds personal data; IT keeps or deletes it, with the papers"
            " and backups beside it."
        )
        self.lost.setText(f"{first.format(segment=segment)} {rest.format(path=kept)}")
        self.lost.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lost.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+T opens the demo hall, Ctrl+O the choice of a file."""
        if event.key() == Qt.Key.Key_T and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.demo_button.click()
            return
        self.form.keyPressEvent(event)
