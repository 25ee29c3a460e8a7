"""One file for IT: gathered at one key, then where it lies, to be copied or read out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.announce import announce
from workstation.ui.messages import wording
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label


class SupportCard(Overlay):
    """`gather()` makes the file, off the main thread, and returns where it lies."""

    def __init__(self, theme: Theme, host: QWidget, tasks: Tasks, gather: Callable[[], Path]) -> None:
        super().__init__(theme, host, width=560, top=96, name=self.tr("One file for IT"))
        self._tasks, self._gather = tasks, gather
        size = theme.size
        inner = QVBoxLayout()
        inner.setContentsMargins(size(20), size(18), size(20), size(16))
        inner.setSpacing(size(10))
        inner.addWidget(label(self.tr("One file for IT"), "section"))
        words = self.tr(
            "Log, reports and self-check in one file. Names, document numbers, telephones and passwords are"
            " taken out."
        )
        inner.addWidget(label(words, "bodySoft", wrap=True))
        self.said = label(self.tr("Gathering…"), "body", wrap=True)
        inner.addWidget(self.said)
        self.path = label("", "strong", wrap=True)
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.path.setAccessibleName(self.tr("Where the file lies"))
        self.path.hide()
        inner.addWidget(self.path)
        row = QHBoxLayout()
        row.setSpacing(size(10))
        row.addStretch(1)
        self.back = KeyCapButton(theme, self.tr("Back to work"), "Esc", OUTLINE, height=36)
        self.back.clicked.connect(self.close_card)
        self.copy = KeyCapButton(theme, self.tr("Copy where it lies"), "Enter", PRIMARY, height=36)
        self.copy.clicked.connect(self.copy_path)
        self.copy.setEnabled(False)
        row.addWidget(self.back)
        row.addWidget(self.copy)
        inner.addLayout(row)
        self.body.addLayout(inner)
        self.closed.connect(self.deleteLater)

    def begin(self) -> None:
        """Show the card and gather at once."""
        self.open(self.back)
        self._tasks.query(self._gather, self._gathered, self)

    def primary(self) -> None:
        """Ctrl+Enter: copy where it lies."""
        if self.copy.isEnabled():
            self.copy_path()

    def copy_path(self) -> None:
        """Put the path where it can be pasted, and say so."""
        QGuiApplication.clipboard().setText(self.path.text())
        self.said.setText(self.tr("Copied. Paste it into the message to IT, or into the file window."))
        announce(self, self.said.text())

    def _gathered(self, done: Done[Path]) -> None:
        if done.error is not None:
            words = wording(done.error)
            self.said.setText(f"{words.happened} {words.rest}")
        else:
            self.said.setText(self.tr("The file lies here. Give it to IT, nothing in it names anybody."))
            self.path.setText(str(done.value))
            self.path.show()
            self.copy.setEnabled(True)
            self.copy.setFocus()
        self._lay_out()
        announce(self, f"{self.said.text()} {self.path.text()}".strip())


class SupportKey(QObject):
    """Opens the card over `host`; a second press while it lies open does nothing more."""

    def __init__(
        self, host: QWidget, tasks: Tasks, gather: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent or host)
        self._host, self._tasks, self._gather = host, tasks, gather

    def press(self, theme: Theme) -> None:
        """Gather now."""
        lying = cast("list[SupportCard]", self._host.findChildren(SupportCard))
        if not any(card.isVisible() for card in lying):
            SupportCard(theme, self._host, self._tasks, self._gather).begin()
