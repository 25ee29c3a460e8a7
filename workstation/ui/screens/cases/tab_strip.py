"""Tabs with their figures, underlined where the list is; the arrows move while they have the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from workstation.services.casebook.views import Tab, Whose
from workstation.ui.screens.cases.words import tab_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, text_width, words
from workstation.ui.widgets.scroll import scrolled

PRESSING = frozenset({Tab.unpapered, Tab.warning, Tab.overdue})
"""Tabs whose figure is coloured when there is something in them."""


class TabButton(QAbstractButton):
    """One tab: its words, its figure, a line below while it is chosen."""

    def __init__(self, theme: Theme, tab: Tab) -> None:
        super().__init__()
        self._theme, self.tab = theme, tab
        self._count: int | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.size(36))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_tab(self, text: str, count: int | None) -> None:
        """Say how many there are."""
        self.setText(text)
        self._count = count
        self.setAccessibleName(text if count is None else f"{text} {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Words, figure and the room beside them."""
        theme = self._theme
        wide = text_width(self.text(), theme.font(14, bold=True)) + theme.size(18)
        if self._count is not None:
            wide += theme.size(5) + text_width(str(self._count), theme.number_font(14))
        return QSize(round(wide + 0.5), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, figure, line."""
        theme, painter = self._theme, QPainter(self)
        chosen = self.isChecked()
        ink = theme.colour("ink" if chosen else "ink.secondary")
        area = QRectF(self.rect()).adjusted(theme.size(9), 0, 0, -2)
        taken = words(painter, area, self.text(), theme.font(14, bold=chosen), ink, LEFT)
        if self._count is not None:
            tone = ink
            if self._count and self.tab in PRESSING:
                tone = theme.colour("danger.ink" if self.tab is Tab.overdue else "warn.ink")
            area.setLeft(area.left() + taken + theme.size(5))
            words(painter, area, str(self._count), theme.number_font(14), tone, LEFT)
        if chosen:
            line = QRectF(0, self.height() - 2, self.width(), 2)
            painter.fillRect(line, theme.colour("accent.solid"))


class TabStrip(QWidget):
    """`picked(tab)`: another list is wanted."""

    picked = Signal(object)

    def __init__(self, theme: Theme, about: str) -> None:
        """`about` is what a screen reader says before the tab."""
        super().__init__()
        self._about = about
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(theme.size(8), 0, theme.size(8), 0)
        row.setSpacing(theme.size(2))
        self.buttons = {tab: TabButton(theme, tab) for tab in Tab}
        for button in self.buttons.values():
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, one=button.tab: self.picked.emit(one))
        row.addStretch(1)
        area = scrolled(inner)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = area
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFixedHeight(theme.size(36))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self._chosen = Tab.every
        self.choose(Tab.every)

    def choose(self, tab: Tab | None) -> None:
        """Show which list it is; None for a search."""
        for one, button in self.buttons.items():
            button.setChecked(one is tab)
        self._chosen = tab or self._chosen
        if tab is not None:
            self._area.ensureWidgetVisible(self.buttons[tab])
            self.setAccessibleName(f"{self._about}: {self.buttons[tab].accessibleName()}")

    def show_counts(self, whose: Whose, counts: Mapping[Tab, int] | None) -> None:
        """The figures of every tab; None leaves those shown before."""
        for tab, button in self.buttons.items():
            count = counts[tab] if counts is not None else button._count
            button.show_tab(tab_words(tab, whose), count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move from tab to tab."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            tabs = tuple(Tab)
            self.picked.emit(tabs[(tabs.index(self._chosen) + step) % len(tabs)])
            return
        super().keyPressEvent(event)
