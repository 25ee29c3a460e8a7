"""Small pieces the panels of the settings page share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.text import label


def captioned(theme: Theme, caption: str, widget: QWidget) -> QVBoxLayout:
    """A control with its words above it; a screen reader says them, too."""
    column = QVBoxLayout()
    column.setSpacing(theme.size(3))
    words = label(caption, "soft")
    words.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(caption)
    column.addWidget(words)
    column.addWidget(widget)
    return column


def beside(theme: Theme, caption: str, widget: QWidget, width: int = 96) -> QHBoxLayout:
    """Words at the left in a column of their own, the control after them."""
    row = QHBoxLayout()
    row.setSpacing(theme.size(8))
    words = label(caption, "soft")
    words.setFixedWidth(theme.size(width))
    words.setBuddy(widget)
    row.addWidget(words)
    row.addWidget(widget, 1)
    return row


class Choice(Chooser):
    """A drop-down of words with a value behind each."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def offer(self, pairs: Sequence[tuple[str, str]], chosen: str) -> None:
        """The (value, words) to choose from; a chosen value that is not among them is added as it is."""
        self.blockSignals(True)
        self.clear()
        for value, words in pairs:
            self.addItem(words, value)
        if chosen not in [value for value, _words in pairs]:
            self.addItem(chosen, chosen)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)

    @property
    def value(self) -> str:
        """The value behind the chosen words."""
        return str(self.currentData() or "")
