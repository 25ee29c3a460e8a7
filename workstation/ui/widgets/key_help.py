"""F1: every key that does something here and now, read from the key map."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label


@dataclass(frozen=True)
class KeyGroup:
    """Keys under one heading: pairs of key and what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


class KeyHelp(Overlay):
    """A card with three columns of keys; F1 or Esc closes it."""

    def __init__(self, theme: Theme, host: QWidget, title: str, groups: tuple[KeyGroup, ...]) -> None:
        super().__init__(theme, host, width=1120, height=_height(groups), name=title)
        size = theme.size
        head = QHBoxLayout()
        head.setContentsMargins(size(20), size(12), size(16), size(8))
        head.addWidget(label(title, "section"))
        head.addStretch(1)
        head.addWidget(KeyCap(theme, "Esc"))
        self.body.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("The keys, by what they belong to"))
        inside = QWidget()
        inside.setProperty("kind", "clear")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(size(20), size(4), size(20), size(16))
        columns.setSpacing(size(28))
        for column in _spread(groups, 3):
            stack = QVBoxLayout()
            stack.setSpacing(size(10))
            for group in column:
                stack.addWidget(label(group.title, "strong"))
                stack.addLayout(self._grid(group))
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        area.setWidget(inside)
        self.body.addWidget(area, 1)
        self.closed.connect(self.deleteLater)

    def _grid(self, group: KeyGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.size(10))
        grid.setVerticalSpacing(self.theme.size(3))
        grid.setColumnMinimumWidth(0, self.theme.size(92))
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(group.keys):
            grid.addWidget(KeyCap(self.theme, key), row, 0)
            grid.addWidget(label(words, "soft", wrap=True), row, 1)
        return grid


def _height(groups: tuple[KeyGroup, ...]) -> int:
    columns = _spread(groups, 3)
    longest = max(sum(len(group.keys) * 25 + 40 for group in column) for column in columns)
    return min(max(longest + 64, 200), 640)


def _spread(groups: tuple[KeyGroup, ...], count: int) -> list[list[KeyGroup]]:
    # Columns of about the same length, in reading order.
    total = sum(len(group.keys) + 2 for group in groups)
    columns: list[list[KeyGroup]] = [[] for _ in range(count)]
    at, filled = 0, 0
    for group in groups:
        if filled > total / count * (at + 1) - 3 and at < count - 1:
            at += 1
        columns[at].append(group)
        filled += len(group.keys) + 2
    return columns
