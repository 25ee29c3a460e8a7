"""The six figures on top of the live hall."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workstation.services.review.views import LiveHall
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, words
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.text import rule

HEIGHT = 80


class Figure(QWidget):
    """One figure: what, how much, and a remark in a tone."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme, self._title = theme, title
        self._value = self._unit = self._note = self._tone = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    @property
    def said(self) -> tuple[str, str, str]:
        """Value, unit and remark as shown."""
        return self._value, self._unit, self._note

    def show_value(self, value: str, unit: str, note: str, tone: str = "") -> None:
        """Show another value; painted again only when something differs."""
        if (value, unit, note, tone) == (self._value, self._unit, self._note, self._tone):
            return
        self._value, self._unit, self._note, self._tone = value, unit, note, tone
        self.setAccessibleName(f"{self._title} {value} {unit}, {note}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        """A sixth of the row."""
        return QSize(self._theme.size(110), self._theme.size(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three lines from the left."""
        theme, s = self._theme, self._theme.size
        painter = QPainter(self)
        left, room = float(s(16)), float(self.width() - s(20))
        soft = theme.colour("ink.secondary")
        words(painter, QRectF(left, s(8), room, s(18)), self._title, theme.font(12), soft)
        middle = QRectF(left, s(24), room, s(34))
        wide = words(painter, middle, self._value, theme.number_font(26), theme.colour("ink"))
        unit = QRectF(left + wide + s(5), s(30), max(room - wide - s(5), 0), s(26))
        words(painter, unit, self._unit, theme.font(13), soft, LEFT)
        tone = theme.colour(f"{self._tone}.ink") if self._tone else soft
        words(painter, QRectF(left, s(57), room, s(18)), self._note, theme.font(12), tone)


class FiguresRow(Panel):
    """Waiting, windows, mean wait, numbers, done at once, unsigned handoffs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The hall in figures"))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.waiting = Figure(theme, self.tr("Waiting now"))
        self.windows = Figure(theme, self.tr("Windows open"))
        self.wait = Figure(theme, self.tr("Mean wait"))
        self.taken = Figure(theme, self.tr("Numbers today"))
        self.once = Figure(theme, self.tr("One visit"))
        self.unsigned = Figure(theme, self.tr("Handoffs unsigned"))
        every = (self.waiting, self.windows, self.wait, self.taken, self.once, self.unsigned)
        for place, figure in enumerate(every):
            if place:
                row.addWidget(rule(upright=True))
            row.addWidget(figure, 1)
        self.body.addLayout(row)

    def show_live(self, live: LiveHall) -> None:
        """The figures of one moment."""
        f = live.figures
        longest = self.tr("longest {minutes} min · {no}").format(minutes=f.longest_minutes, no=f.longest_no)
        late = f.longest_minutes > live.chart.red
        self.waiting.show_value(
            str(f.waiting),
            self.tr("people"),
            longest if f.waiting else self.tr("nobody waits"),
            "warn" if late else "",
        )
        parts = [
            self.tr("away too long {count}").format(count=f.away_over) if f.away_over else "",
            self.tr("away {count}").format(count=f.away) if f.away else "",
            self.tr("not heard {count}").format(count=f.silent) if f.silent else "",
        ]
        said = " · ".join(part for part in parts if part)
        self.windows.show_value(
            str(f.open_windows),
            f"/ {f.all_windows}",
            said or self.tr("everybody at the post"),
            "danger" if f.away_over else "",
        )
        self._show_wait(live)
        self.taken.show_value(
            str(f.taken),
            self.tr("numbers"),
            self.tr("ended {finished} · missed {missed}").format(finished=f.finished, missed=f.missed),
        )
        month = self.tr("this month {percent}%").format(percent=f.once_month_percent)
        once = "—" if f.once_percent is None else str(f.once_percent)
        self.once.show_value(
            once,
            "" if f.once_percent is None else "%",
            month if f.once_month_percent is not None else self.tr("no case accepted yet"),
            "ok" if f.once_month_percent is not None else "",
        )
        self.unsigned.show_value(
            str(f.unsigned),
            self.tr("handoffs"),
            self.tr("{count} past the time").format(count=f.unsigned_late)
            if f.unsigned_late
            else self.tr("all in time"),
            "danger" if f.unsigned_late else "",
        )

    def _show_wait(self, live: LiveHall) -> None:
        f = live.figures
        before, tone = self.tr("no day before"), ""
        if f.mean_wait_before is not None:
            before = self.tr("last time by now {minutes} min").format(minutes=f.mean_wait_before)
            tone = "warn" if f.mean_wait is not None and f.mean_wait > f.mean_wait_before else ""
        value = "—" if f.mean_wait is None else str(f.mean_wait)
        self.wait.show_value(value, "" if f.mean_wait is None else self.tr("min"), before, tone)
