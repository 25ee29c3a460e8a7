"""The live hall: figures, windows, today's waits, a suggestion, and what waits for a decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workstation.services.review.views import LiveHall, WindowNow
from workstation.ui.screens.review.advice_panel import AdvicePanel
from workstation.ui.screens.review.attention_panel import AttentionPanel
from workstation.ui.screens.review.figures_row import FiguresRow
from workstation.ui.screens.review.wait_chart import WaitBars
from workstation.ui.screens.review.window_board import SMALL, WindowBoard
from workstation.ui.screens.review.words import window_look
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import QUIET, KeyCapButton
from workstation.ui.widgets.paint import text_width, words
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.text import ElidedLabel, label

SIDE, MARGIN = 352, 12
NARROW = 1150
LOW_CHART, HIGH_CHART = 118, 190
HIGH_PAGE = 590
"""Widths and heights of the design from which the side column and the higher chart have room."""
_LEGEND = (
    WindowNow.serving, WindowNow.called, WindowNow.idle, WindowNow.away, WindowNow.away_over,
    WindowNow.silent, WindowNow.closed,
)  # fmt: skip


class Legend(QWidget):
    """How many windows do what: icon, word and count of every state there is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: Counter[WindowNow] = Counter()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Counter[WindowNow]) -> None:
        """Other counts; states with none are left out."""
        if counts == self._counts:
            return
        self._counts = counts
        self.setAccessibleName(", ".join(text for _now, text in self._parts()))
        self.updateGeometry()
        self.update()

    def _parts(self) -> list[tuple[WindowNow, str]]:
        found = [(now, self._counts[now]) for now in _LEGEND if self._counts[now]]
        return [(now, f"{window_look(now).word} {count}") for now, count in found]

    def sizeHint(self) -> QSize:
        """As wide as its parts."""
        s, font = self._theme.size, self._theme.font(12)
        wide = sum(text_width(text, font) + s(14 + 5 + 14) for _now, text in self._parts())
        return QSize(round(wide), s(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """From the left, each in its own colour."""
        theme, s = self._theme, self._theme.size
        painter, left = QPainter(self), 0.0
        for now, text in self._parts():
            look = window_look(now)
            ink = theme.tone(look.tone).ink
            px = s(14)
            theme.icons.paint(painter, look.icon, ink, QRectF(left, (self.height() - px) / 2, px, px))
            left += px + s(5)
            area = QRectF(left, 0, self.width() - left + 1, self.height())
            left += words(painter, area, text, theme.font(12), ink) + s(14)


class ChartKey(QWidget):
    """What the bar and the dashed line of the chart stand for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._red = theme, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_red(self, red: int) -> None:
        """Where the line lies."""
        if red != self._red:
            self._red = red
            self.updateGeometry()
            self.update()

    def _texts(self) -> tuple[str, str]:
        return self.tr("today"), self.tr("line {minutes} min").format(minutes=self._red)

    def sizeHint(self) -> QSize:
        """Two words with their signs."""
        s, font = self._theme.size, self._theme.font(12)
        return QSize(round(sum(text_width(text, font) + s(32) for text in self._texts())), s(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small bar, a small dashed line."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        today, line = self._texts()
        ink, middle = theme.colour("ink.secondary"), self.height() / 2
        painter.fillRect(QRectF(0, middle - s(4), s(14), s(8)), theme.colour("accent.solid"))
        left = s(20) + words(
            painter, QRectF(s(20), 0, self.width(), self.height()), today, theme.font(12), ink
        )
        left += s(12)
        pen = QPen(theme.tone("warn").solid, 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(round(left), round(middle), round(left) + s(14), round(middle))
        words(painter, QRectF(left + s(20), 0, self.width(), self.height()), line, theme.font(12), ink)


class LiveTab(QWidget):
    """`window_opened(card)`, `looked(line)`, `put_off(group)`, `window_wanted(number)`."""

    window_opened = Signal(object)
    looked = Signal(object)

    def __init__(self, theme: Theme, local: Callable[[datetime], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._put_off: set[str] = set()
        self.live: LiveHall | None = None
        s = theme.size
        whole = QHBoxLayout(self)
        whole.setContentsMargins(s(16), s(MARGIN), s(16), s(MARGIN))
        whole.setSpacing(s(12))
        left = QVBoxLayout()
        left.setSpacing(s(8))
        whole.addLayout(left, 1)
        self.figures = FiguresRow(theme)
        left.addWidget(self.figures)
        self._head = self._board_head()
        left.addLayout(self._head)
        self.board = WindowBoard(theme)
        self.board.opened.connect(self.window_opened)
        left.addWidget(self.board)
        self.chart_panel = Panel(theme, "")
        self.chart_panel.say(
            self.tr("Waits of today"), self.tr("longest wait in every quarter of an hour, min")
        )
        self.chart_panel.head.setFixedHeight(s(36))
        self.key = ChartKey(theme)
        self.chart_panel.add_right(self.key)
        self.chart = WaitBars(theme, local)
        self.chart_panel.body.addWidget(self.chart)
        left.addWidget(self.chart_panel, 1)
        self._left = left
        self._side = QWidget()
        self._side.setFixedWidth(s(SIDE))
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(s(12))
        self.advice = AdvicePanel(theme)
        self.advice.looked.connect(self._show_window)
        self.advice.put_off.connect(self._put_advice_off)
        self.attention = AttentionPanel(theme)
        self.attention.looked.connect(self.looked)
        side.addWidget(self.advice)
        side.addWidget(self.attention, 1)
        whole.addWidget(self._side)
        self._drawn = False

    def _board_head(self) -> QHBoxLayout:
        s = self._theme.size
        row = QHBoxLayout()
        row.setSpacing(s(12))
        row.addWidget(label(self.tr("Windows"), "section"))
        self.note = ElidedLabel(self.tr("click one, or Enter, for more"), "soft")
        row.addWidget(self.note, 1)
        self.legend = Legend(self._theme)
        row.addWidget(self.legend)
        self.drawer = KeyCapButton(self._theme, "", "", QUIET, height=30)
        self.drawer.clicked.connect(self._draw)
        self.drawer.hide()
        row.addWidget(self.drawer)
        return row

    def show_live(self, live: LiveHall, now: datetime) -> None:
        """The hall at one moment."""
        self.live = live
        self.figures.show_live(live)
        self.board.show_cards(live.windows, now)
        self.legend.show_counts(Counter(card.now for card in live.windows))
        self.chart.show_chart(live.chart)
        self.key.show_red(live.chart.red)
        self._put_off &= {live.advice.group} if live.advice else set()
        self.advice.show_live(live, live.advice is not None and live.advice.group in self._put_off)
        self.attention.show_lines(live.attention)
        if live.heard:
            self.note.setText(self.tr("click one, or Enter, for more"))
        else:
            self.note.setText(self.tr("no link to the hall: which PCs are alive is not known"))
        self._fold()

    def tick(self, now: datetime) -> None:
        """A second later."""
        self.board.tick(now)

    def focus_first(self) -> None:
        """The keys act on the windows."""
        self.board.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_window(self, number: str) -> None:
        if self.board.choose(number) and self.board.current is not None:
            self.window_opened.emit(self.board.current)

    def _put_advice_off(self, group: str) -> None:
        self._put_off.add(group)
        if self.live is not None:
            self.advice.show_live(self.live, hidden=True)
        self.focus_first()

    def _draw(self) -> None:
        self._drawn = not self._drawn
        self._fold()

    def _fold(self) -> None:
        size = self._theme.size
        narrow = self.width() < size(NARROW)
        self._side.setVisible(self._drawn or not narrow)
        self.drawer.setVisible(narrow)
        count = len(self.live.attention) if self.live is not None else 0
        words_ = self.tr("For you to handle {count}").format(count=count)
        self.drawer.show_as(self.tr("Close") if self._drawn else words_)
        self.legend.setVisible(not narrow or not self._drawn)
        high = self.height() >= size(HIGH_PAGE)
        least = size(HIGH_CHART if high else LOW_CHART)
        # the windows take what they need, the chart what is left: no empty band on a large screen
        taken = 2 * size(MARGIN) + 3 * self._left.spacing() + least
        taken += self.figures.sizeHint().height() + self._head.sizeHint().height()
        self.board.setFixedHeight(self.board.take_room(max(self.height() - taken, size(SMALL[1]))))
        self.chart_panel.setMinimumHeight(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With large text or in a narrow window the side column becomes a drawer."""
        super().resizeEvent(event)
        self._fold()
