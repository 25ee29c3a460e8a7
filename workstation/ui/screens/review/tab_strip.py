"""The tabs of the page: a word, a count of what presses, a line under the chosen one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, LEFT, text_width, words

HEIGHT = 40


@dataclass(frozen=True)
class TabName:
    """One tab."""

    name: str
    text: str


class TabButton(QAbstractButton):
    """One tab as a button."""

    def __init__(self, theme: Theme, tab: TabName) -> None:
        super().__init__()
        self._theme = theme
        self.count = 0
        self.setText(tab.text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How many press; 0 shows no badge."""
        self.count = count
        name = self.tr("{tab}, {count} pressing").format(tab=self.text(), count=count)
        self.setAccessibleName(name if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words, and the badge behind them."""
        s = self._theme.size
        wide = text_width(self.text(), self._theme.font(14, bold=True)) + s(28)
        wide += self._badge_wide() + s(8) if self.count else 0
        return QSize(round(wide), s(HEIGHT))

    def _badge_wide(self) -> float:
        font = self._theme.number_font(11)
        return max(float(self._theme.size(18)), text_width(str(self.count), font) + self._theme.size(9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, badge, and the line of the chosen one."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = theme.colour("ink" if chosen or self.underMouse() else "ink.secondary")
        area = QRectF(s(14), 0, self.width() - s(14), self.height())
        left = area.left() + words(painter, area, self.text(), theme.font(14, bold=chosen), ink, LEFT)
        if self.count:
            solid = theme.colour("seal.solid")
            high = s(18)
            badge = QRectF(left + s(8), round((self.height() - high) / 2), self._badge_wide(), high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(solid)
            painter.drawRoundedRect(badge, high / 2, high / 2)
            on = theme.colour("seal.onSolid")
            words(painter, badge, str(self.count), theme.number_font(11), on, CENTRE)
        if chosen:
            painter.fillRect(
                QRectF(0, self.height() - s(2), self.width(), s(2)), theme.colour("accent.solid")
            )


class TabStrip(QFrame):
    """`picked(name)` when another tab is wanted, by mouse or by the arrows while it has the focus."""

    picked = Signal(str)

    def __init__(self, theme: Theme, tabs: tuple[TabName, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(6), 0, theme.size(14), 0)
        row.setSpacing(theme.size(4))
        self._buttons: dict[str, TabButton] = {}
        for tab in tabs:
            button = TabButton(theme, tab)
            button.clicked.connect(lambda _checked=False, name=tab.name: self._pick(name))
            self._buttons[tab.name] = button
            row.addWidget(button)
        row.addStretch(1)
        self.setFixedHeight(theme.size(HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("Parts of this page"))
        self.chosen = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The tabs in their order."""
        return tuple(self._buttons)

    def choose(self, name: str) -> None:
        """Show which tab is in front."""
        self.chosen = name
        for key, button in self._buttons.items():
            button.setChecked(key == name)

    def show_count(self, name: str, count: int) -> None:
        """How many press in a tab."""
        if self._buttons[name].count != count:
            self._buttons[name].show_count(count)

    def count(self, name: str) -> int:
        """The badge of a tab."""
        return self._buttons[name].count

    def step(self, by: int) -> None:
        """The next or previous tab, around the ends."""
        names = self.names
        here = names.index(self.chosen) if self.chosen in names else 0
        self.picked.emit(names[(here + by) % len(names)])

    def _pick(self, name: str) -> None:
        self.choose(self.chosen)
        self.picked.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from tab to tab."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.step(step)
            return
        super().keyPressEvent(event)
