"""What happened, the newest on top: a mark, a title, a moment, one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.casebook.views import Happening
from workstation.ui.screens.cases.events import event_line, event_title, event_tone
from workstation.ui.screens.cases.words import moment_words
from workstation.ui.screens.cases.wrapped import Wrapped
from workstation.ui.theme import Theme
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label


class Event(QWidget):
    """One line of the story. The newest one's mark is filled."""

    def __init__(
        self, theme: Theme, one: Happening, at: str, *, newest: bool, last: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._tone = theme, event_tone(one)
        self._newest, self._last = newest, last
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(26), 0, 0, size(14))
        column.setSpacing(size(2))
        head = QHBoxLayout()
        head.setSpacing(size(8))
        title = event_title(one)
        head.addWidget(label(title, "strong"))
        if one.trip:
            words = self.tr("visit {n}").format(n=one.trip)
            head.addWidget(TagLabel(theme, Tag(words, "warn", "route"), self))
        if not one.recorded:
            head.addWidget(TagLabel(theme, Tag(self.tr("to be sent"), "offline", "cloud"), self))
        head.addStretch(1)
        head.addWidget(label(at, "numberSoft"))
        column.addLayout(head)
        line = event_line(one)
        if line:
            column.addWidget(Wrapped(line, "soft"))
        self.setAccessibleName(f"{at} {title} {line}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The mark, and the line down to the next."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, top = theme.size(8), theme.size(11)
        if not self._last:
            painter.setPen(QPen(theme.colour("line.default"), 1))
            painter.drawLine(QPointF(middle, top + theme.size(7)), QPointF(middle, self.height() + top))
        tone = theme.tone("accent" if self._newest else self._tone)
        radius = theme.size(5)
        painter.setPen(QPen(tone.solid, theme.size(2)))
        painter.setBrush(tone.solid if self._newest else theme.colour("surface.panel"))
        painter.drawEllipse(QRectF(middle - radius, top - radius, 2 * radius, 2 * radius))


class Timeline(QWidget):
    """The events of one case. `show_all` decides whether prints and looks are told, too."""

    def __init__(self, theme: Theme, zone: tzinfo | None) -> None:
        super().__init__()
        self._theme, self._zone = theme, zone
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.events: list[Event] = []

    def show_events(self, history: Sequence[Happening], today: date, *, show_all: bool) -> None:
        """Tell these instead."""
        for event in self.events:
            self._column.removeWidget(event)
            event.deleteLater()
        told = [one for one in history if show_all or one.main]
        self.events = []
        for place, one in enumerate(told):
            at = moment_words(one.at, today, self._zone)
            event = Event(self._theme, one, at, newest=place == 0, last=place == len(told) - 1, parent=self)
            self._column.insertWidget(place, event)
            self.events.append(event)
