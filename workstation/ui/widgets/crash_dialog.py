"""What a person sees when the program met something nobody foresaw."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.text import label

Gather = Callable[[Callable[[str], None]], None]


class CrashDialog(QDialog):
    """Says what was kept, gives the number and where the report lies. Opened, never waited for."""

    def __init__(
        self,
        theme: Theme,
        number: str,
        report: Path,
        parent: QWidget | None = None,
        gather: Gather | None = None,
    ) -> None:
        """`number` is the report's number (W-2031), `report` the saved file; `gather` makes the file for IT
        and says where it lies, "" when it could not be made."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shouwen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = theme.size
        self.setMinimumWidth(size(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(size(22), size(20), size(22), size(18))
        column.setSpacing(size(10))
        title = self.tr("This step did not work ({number}).").format(number=number)
        column.addWidget(label(title, "section"))
        words = self.tr("Everything before it is saved. Try again; if it fails again, give IT this report.")
        column.addWidget(label(words, "bodySoft", wrap=True))
        self.path = label(str(report), "dense", wrap=True)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.path)
        row = QHBoxLayout()
        row.setSpacing(size(10))
        row.addStretch(1)
        copy = KeyCapButton(theme, self.tr("Copy where it lies"), "", OUTLINE, height=36)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.path.text()))
        back = KeyCapButton(theme, self.tr("Back to work"), "Enter", PRIMARY, height=36)
        back.setDefault(True)
        back.clicked.connect(self.accept)
        self.gather: KeyCapButton | None = None
        if gather is not None:
            self.gather = KeyCapButton(theme, self.tr("One file for IT"), "Shift+F1", OUTLINE, height=36)
            self.gather.clicked.connect(lambda: self._gather(gather))
            row.addWidget(self.gather)
        row.addWidget(copy)
        row.addWidget(back)
        column.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F1 makes the file for IT, as everywhere."""
        wanted = event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if wanted and self.gather is not None:
            self.gather.click()
            return
        super().keyPressEvent(event)

    def _gather(self, gather: Gather) -> None:
        self._may_gather(False)
        self.path.setText(self.tr("Gathering log, reports and self-check ..."))
        gather(self._gathered)

    def _gathered(self, place: str) -> None:
        self._may_gather(True)
        self.path.setText(place or self.tr("There is no room for the file. Free some space and press again."))

    def _may_gather(self, may: bool) -> None:
        if self.gather is not None:
            self.gather.setEnabled(may)
