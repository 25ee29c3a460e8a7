"""The head of the tray: how many changes wait, by sort, and the button that closes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workstation.services.tray.views import Tray
from workstation.ui.offline.words import counted
from workstation.ui.theme import Theme
from workstation.ui.widgets.text import label, rule


class TrayHead(QWidget):
    """`count` is how many, `sorts` of what kind; `close_button` is pressed to close the tray."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        size, translate = theme.size, QCoreApplication.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(size(14), size(6), size(8), size(6))
        row.setSpacing(size(8))
        row.addWidget(label(translate("TrayCard", "To be sent"), "section"))
        self.count = label("", "numberRow")
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(label(translate("TrayCard", "kept on this PC, also when off"), "soft"))
        self.close_button = QToolButton()
        self.close_button.setIcon(theme.icons.icon("close", theme.colour("ink"), size(18)))
        self.close_button.setAccessibleName(translate("TrayCard", "Close, press Esc"))
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.sorts = label("", "soft", wrap=True)
        self.sorts.setContentsMargins(size(14), 0, size(14), size(6))
        self.sorts.hide()
        column.addWidget(self.sorts)
        column.addWidget(rule())

    def show_tray(self, tray: Tray) -> None:
        """Say what waits."""
        self.count.setText(str(tray.count))
        self.sorts.setText(counted(tray))
        self.sorts.setVisible(bool(tray.waiting))
