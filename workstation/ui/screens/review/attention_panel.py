"""What waits for a decision, as rows that open what they are about."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.services.review.views import Attention
from workstation.ui.screens.review.words import concern_look, concern_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, RowsOrState
from workstation.ui.widgets.paint import CENTRE, box, text_width, two_lines, words
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.tag import Tag, TagLabel

ROW = 58
LINE = 17


class AttentionRow(QAbstractButton):
    """One line: icon, what, detail, and a button that opens it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.line: Attention | None = None
        self._first = self._second = self.detail = self.more = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: Attention) -> None:
        """Say this instead."""
        if line == self.line:
            return
        self.line = line
        self._first, self._second = concern_words(line)
        self.setAccessibleName(
            self.tr("{what}, {detail}: look").format(what=self._first, detail=self._second)
        )
        self.setToolTip(f"{self._first}\n{self._second}")
        self._fit()

    @property
    def said(self) -> tuple[str, str]:
        """Both lines."""
        return self._first, self._second

    def sizeHint(self) -> QSize:
        """Two lines high, three where what is said needs them."""
        return QSize(self._theme.size(320), self._theme.size(ROW + (LINE if self.more else 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room for the words."""
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._fit()

    @property
    def room(self) -> int:
        """How wide the words may be, beside the button."""
        s = self._theme.size
        wide = text_width(self.tr("Look"), self._theme.font(13)) + s(20)
        return int(self.width() - wide - s(14) - s(8) - s(43))

    def _fit(self) -> None:
        small = QFontMetricsF(self._theme.font(12))
        self.detail, self.more = two_lines(self._second, small, self.room)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens like the space bar; the arrows go on to the next row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon in its tone, two lines, the button's outline."""
        if self.line is None:
            return
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), theme.colour("surface.hover"))
        if self.hasFocus():
            painter.fillRect(QRectF(0, 0, s(3), self.height() - 1), theme.colour("focus.ring"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour("line.subtle"))
        icon, name = concern_look(self.line.concern)
        theme.icons.paint(painter, icon, theme.tone(name).ink, QRectF(s(15), s(13), s(16), s(16)))
        small = theme.font(13)
        look = self.tr("Look")
        wide, high = text_width(look, small) + s(20), s(28)
        spot = QRectF(self.width() - wide - s(14), s(9), wide, high)
        box(painter, spot, theme.colour("surface.panel"), theme.colour("line.default"), s(4))
        words(painter, spot, look, small, theme.colour("ink"), CENTRE)
        room = self.room
        words(painter, QRectF(s(43), s(8), room, s(22)), self._first, theme.font(14), theme.colour("ink"))
        soft = theme.colour("ink.secondary")
        for place, said in enumerate((self.detail, self.more)):
            spot = QRectF(s(43), s(30 + place * LINE), room, s(19))
            words(painter, spot, said, theme.font(12), soft)


class AttentionPanel(Panel):
    """`looked(line)` when a row is opened."""

    looked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.say(self.tr("For you to handle"))
        self._theme = theme
        self.badge = TagLabel(theme, Tag(""), self.head)
        self.add_left(self.badge)
        self._rows: list[AttentionRow] = []
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._state = RowsOrState(theme, scrolled(inner))
        self.body.addWidget(self._state)

    @property
    def rows(self) -> tuple[AttentionRow, ...]:
        """The rows shown, from the top."""
        return tuple(self._rows)

    def show_lines(self, lines: tuple[Attention, ...]) -> None:
        """These lines; a row whose matter is still there keeps the focus."""
        focused = next((row.line.key for row in self._rows if row.hasFocus() and row.line), None)
        while len(self._rows) > len(lines):
            gone = self._rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(lines):
            row = AttentionRow(self._theme)
            row.clicked.connect(lambda _checked=False, row=row: self._look(row))
            self._column.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)
            if focused is not None and line.key == focused and not row.hasFocus():
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.badge.show_tag(Tag(str(len(lines)), "danger") if lines else Tag(""))
        if lines:
            self._state.show_rows()
        else:
            self._state.show_state(Kind.EMPTY, self.tr("Nothing waits for you."))

    def _look(self, row: AttentionRow) -> None:
        if row.line is not None:
            self.looked.emit(row.line)
