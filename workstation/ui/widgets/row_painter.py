"""Paints table cells: words, second lines, tags, buttons, and the double mark of the selected row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from workstation.ui.table import CELL, Cell, Written
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import CENTRE, LEFT, RIGHT, box, text_width, words
from workstation.ui.widgets.tag import paint_tag, tag_width


class RowPainter(QStyledItemDelegate):
    """The delegate of every list. It reads only what the model has already written."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground and line, then the words, then the tags."""
        cell = index.data(CELL)
        area: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        self._ground(painter, option, index.column(), area)
        if isinstance(cell, Written):
            pad = self._theme.size(14)
            inner = QRectF(area).adjusted(pad, 0, -pad, -1)
            if cell.cell is Cell.BUTTON:
                self._button(painter, cell, inner)
            else:
                self._content(painter, cell, inner)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, column: int, area: QRect) -> None:
        theme = self._theme
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, theme.colour("surface.selected"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.colour("line.subtle"))
        if not chosen:
            return
        if column == 0:
            painter.fillRect(
                QRect(area.left(), area.top(), theme.size(3), area.height() - 1), theme.colour("accent.solid")
            )
        if self._table.hasFocus():
            self._focus_frame(painter, column, area)

    def _focus_frame(self, painter: QPainter, column: int, area: QRect) -> None:
        # The ring of a row lies inside it, two pixels, drawn piece by piece by its cells.
        ring = self._theme.colour("focus.ring")
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 2), ring)
        painter.fillRect(QRect(area.left(), area.bottom() - 2, area.width(), 2), ring)
        if column == 0:
            painter.fillRect(QRect(area.left(), area.top(), 2, area.height() - 1), ring)
        model = self._table.model()
        if column == model.columnCount() - 1:
            painter.fillRect(QRect(area.right() - 1, area.top(), 2, area.height() - 1), ring)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole words as a tool tip where the cell has no room for them."""
        cell = index.data(CELL)
        area: QRect = option.rect  # type: ignore[attr-defined]
        cut = isinstance(cell, Written) and self.is_cut(cell, area.width())
        QToolTip.showText(event.globalPos(), f"{cell.text}\n{cell.second}".strip() if cut else "", view)
        return cut

    def is_cut(self, cell: Written, wide: int) -> bool:
        """Whether a cell of this width (px) cannot show all its words."""
        theme = self._theme
        room = wide - 2 * theme.size(14)
        tags = sum(tag_width(theme, tag) + theme.size(6) for tag in cell.tags)
        if text_width(cell.second, theme.font(13)) > room:
            return True
        return bool(cell.text) and text_width(cell.text, self._font(cell)[0]) > room - tags

    def _font(self, cell: Written) -> tuple[QFont, str]:
        theme = self._theme
        match cell.cell:
            case Cell.NUMBER:
                return theme.number_font(16), "ink"
            case Cell.COUNT:
                return theme.number_font(14), "ink"
            case Cell.TIME:
                return theme.number_font(13, bold=False), "ink.secondary"
            case Cell.STRONG:
                return theme.font(14, bold=True), "ink"
            case Cell.MUTED:
                return theme.font(13), "ink.muted"
            case _:
                return theme.font(14), "ink"

    def _content(self, painter: QPainter, cell: Written, area: QRectF) -> None:
        theme = self._theme
        font, ink = self._font(cell)
        colour = theme.colour(cell.tone or ink)
        line = area
        if cell.second:
            half = theme.size(20)
            top = area.center().y() - half
            line = QRectF(area.left(), top, area.width(), half)
            second = QRectF(area.left(), top + half, area.width(), half - 1)
            side = RIGHT if cell.right else LEFT
            words(painter, second, cell.second, theme.font(13), theme.colour("ink.secondary"), side)
        tags_wide = sum(tag_width(theme, tag) + theme.size(6) for tag in cell.tags)
        if cell.right and (cell.text or not cell.tags):
            words(painter, line, cell.text, font, colour, RIGHT)
            return
        room = QRectF(line)
        if cell.text:
            room.setWidth(max(line.width() - tags_wide - theme.size(4), theme.size(40)))
        left = line.right() - tags_wide + theme.size(6) if cell.right else line.left()
        if cell.text:
            left += words(painter, room, cell.text, font, colour, LEFT) + theme.size(8)
        for tag in cell.tags:
            if left + tag_width(theme, tag) > area.right() + theme.size(10):
                break
            left += paint_tag(painter, theme, tag, left, line.center().y()) + theme.size(4)

    def _button(self, painter: QPainter, cell: Written, area: QRectF) -> None:
        if not cell.text:
            return
        theme = self._theme
        font = theme.font(13)
        wide, high = text_width(cell.text, font) + theme.size(22), theme.size(28)
        spot = QRectF(area.right() - wide, round(area.center().y() - high / 2), wide, high)
        accent = bool(cell.tone)
        line = theme.colour("accent.solid" if accent else "line.default")
        painter.setPen(QPen(line))
        box(painter, spot, theme.colour("surface.panel"), line, theme.size(4))
        words(painter, spot, cell.text, font, theme.colour(cell.tone or "ink"), CENTRE)
