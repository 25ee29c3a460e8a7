"""The rows that wait for a signature: who and what in one line, a countdown with its bar, two buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from workstation.domain.handoff import AckStage
from workstation.services.first.views import Incoming
from workstation.ui.screens.first.row_words import clock_words, incoming_line, name_words
from workstation.ui.table import Cell, Column, RowsModel
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, RIGHT, box, words
from workstation.ui.widgets.row_painter import RowPainter
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag, paint_tag, tag_width

WHAT, COUNTDOWN, RETURN, SIGN = range(4)
SOON = timedelta(minutes=10)


class IncomingTable(RowsTable[Incoming]):
    """`pressed(row, RETURN or SIGN)` for the buttons, `opened(row)` for Enter."""

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], left: Callable[[Incoming], timedelta]
    ) -> None:
        """`left` is the opening time a row has left at this moment."""
        self._now = now
        model: RowsModel[Incoming] = RowsModel(
            (
                Column("", self._what, second=lambda row: incoming_line(row, now())),
                Column("", lambda row: f"{said_words(row, left(row))}  {clock_words(left(row))}", width=146),
                Column("", self._back, Cell.BUTTON, 76),
                Column("", self._sign, Cell.BUTTON, 96, tone=lambda _row: "accent.ink"),
            ),
            lambda row: row.id,
        )
        super().__init__(theme, model, row=62, head=False, name=self.tr("Waits for my signature"))
        self.setItemDelegate(_Painter(theme, self, now, left))

    @staticmethod
    def _what(row: Incoming) -> str:
        return f"{name_words(row.name)} {row.words}"

    def _back(self, row: Incoming) -> str:
        return "" if row.decide or row.assigned else self.tr("Return")

    def _sign(self, row: Incoming) -> str:
        if row.decide:
            return self.tr("Assign")
        return self.tr("Call {no}").format(no=row.travels) if row.travels else self.tr("Sign")


class _Painter(RowPainter):
    """Paints the two columns that lists elsewhere do not have."""

    def __init__(
        self,
        theme: Theme,
        table: IncomingTable,
        now: Callable[[], datetime],
        left: Callable[[Incoming], timedelta],
    ) -> None:
        super().__init__(theme, table)
        self._rows = table.rows_model
        self._now, self._left = now, left

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Name and words in one line; the countdown above its bar."""
        row = self._rows.row(index.row())
        if row is None or index.column() not in (WHAT, COUNTDOWN):
            super().paint(painter, option, index)
            return
        area: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        self._ground(painter, option, index.column(), area)
        pad = self._theme.size(14)
        inner = QRectF(area).adjusted(pad, 0, -pad, -1)
        if index.column() == WHAT:
            self._paint_what(painter, row, inner)
        else:
            self._paint_countdown(painter, row, inner)
        painter.restore()

    def _paint_what(self, painter: QPainter, row: Incoming, area: QRectF) -> None:
        theme = self._theme
        half = theme.size(21)
        top = area.center().y() - half
        line = QRectF(area.left(), top, area.width(), half)
        tag = self._tag(row)
        right = area.right() - (tag_width(theme, tag) + theme.size(8) if tag else 0)
        bold, plain = theme.font(15, bold=True), theme.font(14)
        name = QRectF(line.left(), line.top(), min(line.width() * 0.5, right - line.left()), half)
        spot = line.left() + words(painter, name, name_words(row.name), bold, theme.colour("ink"), LEFT)
        spot += theme.size(10)
        room = QRectF(spot, line.top(), max(right - spot, 0), half)
        words(painter, room, row.words, plain, theme.colour("ink"), LEFT)
        if tag is not None:
            paint_tag(painter, theme, tag, right + theme.size(8), line.center().y())
        second = QRectF(area.left(), top + half, area.width(), half)
        about = incoming_line(row, self._now())
        words(painter, second, about, theme.font(13), theme.colour("ink.secondary"), LEFT)

    def _tag(self, row: Incoming) -> Tag | None:
        if row.assigned:
            return Tag(self.tr("assigned to us"), "warn")
        if row.decide:
            return Tag(self.tr("you decide"), "warn", "flag")
        return None

    def _paint_countdown(self, painter: QPainter, row: Incoming, area: QRectF) -> None:
        theme = self._theme
        if row.decide and row.due_at is None:
            return
        left = self._left(row)
        late = left < timedelta(0)
        tone = "danger" if late or left <= SOON or row.stage is not AckStage.in_time else ""
        if not tone and row.limit and left <= row.limit * 0.75:
            tone = "warn"
        high = theme.size(20)
        top = area.center().y() - high
        line = QRectF(area.left(), top, area.width(), high)
        words(painter, line, said_words(row, left), theme.font(13), theme.colour("ink.secondary"), LEFT)
        ink = theme.colour(f"{tone}.ink") if tone else theme.colour("ink")
        words(painter, line, clock_words(left), theme.number_font(14), ink, RIGHT)
        bar = QRectF(area.left(), top + high + theme.size(4), area.width(), theme.size(4))
        radius = theme.size(2)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.colour("surface.sunken")
        box(painter, bar, ground, ground, radius, 0)
        if row.limit:
            bar.setWidth(bar.width() * min(max(1 - left / row.limit, 0.02), 1.0))
            fill = theme.colour(f"{tone}.solid" if tone else "accent.solid")
            box(painter, bar, fill, fill, radius, 0)


def said_words(row: Incoming, left: timedelta) -> str:
    """What the countdown counts."""
    if left < timedelta(0):
        return QCoreApplication.translate("_Painter", "late by")
    if row.decide:
        return QCoreApplication.translate("_Painter", "answer in")
    return QCoreApplication.translate("_Painter", "to sign in")
