"""Today's waits: a bar for every quarter of an hour, the red line, and the scale, in one system."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.services.review.views import Bar, WaitChart
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, RIGHT, text_width, words

EMPTY = WaitChart((), 20)
_WIDEST = 34


class WaitBars(QWidget):
    """Paints one chart. The figures stand in one row above, so that no bar hides them."""

    def __init__(self, theme: Theme, local: Callable[[datetime], datetime]) -> None:
        super().__init__()
        self._theme, self._local = theme, local
        self._chart = EMPTY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: WaitChart) -> None:
        """Show another day, or the same a little later."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setAccessibleName(self._spoken())
        self.update()

    def _spoken(self) -> str:
        known = [bar for bar in self._chart.bars if bar.minutes is not None]
        if not known:
            return self.tr("Waits of today: nobody was called yet")
        newest = known[-1]
        return self.tr(
            "Waits of today: longest {highest} min, since {time} {minutes} min, the line is {red} min"
        ).format(
            highest=self._chart.highest,
            time=f"{self._local(newest.starts):%H:%M}",
            minutes=newest.minutes,
            red=self._chart.red,
        )

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(self._theme.size(600), self._theme.size(150))

    def minimumSizeHint(self) -> QSize:
        """Figures, a little of the bars, and the times."""
        return QSize(self._theme.size(300), self._theme.size(72))

    # --- one system of coordinates ---

    @property
    def _field(self) -> QRectF:
        """Where the bars stand."""
        s = self._theme.size
        return QRectF(
            s(42), s(24), max(self.width() - s(42) - s(14), 1), max(self.height() - s(24) - s(22), 1)
        )

    @property
    def _top(self) -> float:
        """The minutes at the upper edge of the field."""
        return max(self._chart.red * 1.25, self._chart.highest * 1.04, 1.0)

    def height_of(self, minutes: float) -> float:
        """Where a number of minutes lies, in px from the top of the widget."""
        field = self._field
        return field.bottom() - field.height() * minutes / self._top

    def bar_area(self, place: int) -> QRectF:
        """The area of one bar; empty for one without minutes."""
        bar, field = self._chart.bars[place], self._field
        slot = field.width() / max(len(self._chart.bars), 1)
        wide = min(self._theme.size(_WIDEST), slot * 0.8)
        left = field.left() + slot * place + (slot - wide) / 2
        top = self.height_of(bar.minutes or 0)
        return QRectF(left, top, wide, field.bottom() - top)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, figures, line, scale."""
        theme = self._theme
        painter = QPainter(self)
        if not self._chart.bars:
            words(
                painter, QRectF(self.rect()), self.tr("Nobody was called yet."), theme.font(13),
                theme.colour("ink.muted"), CENTRE,
            )  # fmt: skip
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field, s = self._field, theme.size
        painter.fillRect(QRectF(field.left(), field.bottom(), field.width(), 1), theme.colour("line.default"))
        for place, bar in enumerate(self._chart.bars):
            if bar.minutes is not None:
                self._paint_bar(painter, place, bar)
        self._paint_times(painter)
        line = self.height_of(self._chart.red)
        pen = QPen(theme.tone("warn").solid, 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(field.left(), line), QPointF(field.right(), line))
        scale = theme.number_font(11, bold=False)
        muted = theme.colour("ink.muted")
        for minutes in (0, self._chart.red):
            spot = QRectF(0, self.height_of(minutes) - s(9), field.left() - s(8), s(18))
            words(painter, spot, str(minutes), scale, muted, RIGHT)

    def _paint_bar(self, painter: QPainter, place: int, bar: Bar) -> None:
        theme, area = self._theme, self.bar_area(place)
        late = (bar.minutes or 0) > self._chart.red
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone("warn").solid if late else theme.colour("accent.solid"))
        painter.drawRoundedRect(area, theme.size(2), theme.size(2))
        slot = self._field.width() / len(self._chart.bars)
        spot = QRectF(area.center().x() - slot, theme.size(3), slot * 2, theme.size(18))
        ink = theme.colour("warn.ink" if late else "ink.secondary")
        words(
            painter,
            spot,
            str(bar.minutes),
            theme.number_font(12 if slot >= theme.size(18) else 10),
            ink,
            CENTRE,
        )

    def _paint_times(self, painter: QPainter) -> None:
        theme, field = self._theme, self._field
        font = theme.number_font(11, bold=False)
        slot = field.width() / len(self._chart.bars)
        need = text_width("00:00", font) + theme.size(10)
        free = 0.0
        for place, bar in enumerate(self._chart.bars):
            start = self._local(bar.starts)
            centre = field.left() + slot * (place + 0.5)
            if start.minute % 30 or centre - need / 2 < free:
                continue
            spot = QRectF(centre - need / 2, field.bottom() + theme.size(3), need, theme.size(17))
            words(painter, spot, f"{start.hour}:{start:%M}", font, theme.colour("ink.muted"), CENTRE)
            free = centre + need / 2
