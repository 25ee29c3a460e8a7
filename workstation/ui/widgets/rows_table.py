"""The table view of the house: steady selection, painted tags, keys that mean what lists mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workstation.ui.table import CELL, Cell, RowsModel, Written
from workstation.ui.theme import Theme
from workstation.ui.widgets.column_room import Room, measure, share
from workstation.ui.widgets.row_painter import RowPainter

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex


class RowsTable(QTableView, Generic[T]):
    """Shows a RowsModel.

    `opened(row)`: Enter or double click. `marked(row)`: another row became the current one.
    `pressed(row, column number)`: the painted button of a row was pressed.
    """

    opened = Signal(object)
    marked = Signal(object)
    pressed = Signal(object, int)
    sorted_by = Signal(int, bool)

    def __init__(
        self,
        theme: Theme,
        model: RowsModel[T],
        *,
        row: int = 40,
        head: bool = True,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`row` is 40 for one line, 48 or 52 for two; `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        self._needs: list[int] = []
        self.rows_model = model
        self.setModel(model)
        self.setItemDelegate(RowPainter(theme, self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        # Digits and letters are keys here: a Chinese input method must not swallow them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setMouseTracking(True)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(theme.size(row))
        self._set_up_head(head)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._click)

    def _set_up_head(self, shown: bool) -> None:
        top = self.horizontalHeader()
        top.setVisible(shown)
        top.setFixedHeight(self._theme.measure("tableHeader"))
        top.setHighlightSections(False)
        top.setMinimumSectionSize(1)
        sortable = False
        for number, column in enumerate(self.rows_model.columns):
            if column.width:
                top.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                top.resizeSection(number, self._theme.size(column.width))
            else:
                top.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            sortable = sortable or column.sort is not None
        top.setSectionsClickable(sortable)
        top.sectionClicked.connect(self._sort_on)

    def sort_rows(self, column: int, *, down: bool) -> None:
        """Order by a column, as remembered for this person."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        kept = self.current_name()
        self.rows_model.sort(column, order)
        self.horizontalHeader().setSortIndicator(column, order)
        self.horizontalHeader().setSortIndicatorShown(True)
        self._select_name(kept)

    def _sort_on(self, column: int) -> None:
        if self.rows_model.columns[column].sort is None:
            return
        head = self.horizontalHeader()
        same = head.isSortIndicatorShown() and head.sortIndicatorSection() == column
        down = same and head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sort_rows(column, down=down)
        self.sorted_by.emit(column, down)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows; the current row and the scroll position stay where they are."""
        kept, spot = self.current_name(), self.verticalScrollBar().value()
        self.rows_model.set_rows(rows)
        self._needs = measure(self._theme, self.rows_model.columns, self.rows_model.cells)
        self._share_room()
        self._select_name(kept)
        self.verticalScrollBar().setValue(spot)

    def _share_room(self) -> None:
        """Columns give what they do not need to words that would be cut; else all stay as designed."""
        if not self._needs:
            return
        shown = [number for number in range(len(self._needs)) if not self.isColumnHidden(number)]
        columns, size = self.rows_model.columns, self._theme.size
        rooms = [
            Room(size(columns[one].width) if columns[one].width else 0, self._needs[one], columns[one].firm)
            for one in shown
        ]
        for number, width in zip(shown, share(rooms, self.viewport().width()), strict=True):
            if width and width != self.columnWidth(number):
                self.horizontalHeader().resizeSection(number, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._share_room()

    def offer_rows(self, rows: Sequence[T]) -> int:
        """Rows seen before are renewed in their places; new ones wait. Returns how many wait (F5 takes them).

        So nothing jumps under the hand of somebody who is reading. `set_rows` with the same rows takes
        them in.
        """
        names = [self.rows_model.name_of(row) for row in rows]
        known = dict(zip(names, rows, strict=True))
        shown = [self.rows_model.name_at(place) for place in range(self.rows_model.rowCount())]
        self.set_rows([known[name] for name in shown if name in known])
        return len(set(names) - set(shown))

    def current(self) -> T | None:
        """The row the keys act on, None when nothing is chosen."""
        return self.rows_model.row(self.currentIndex().row())

    def current_name(self) -> object | None:
        """The identity of the current row."""
        return self.rows_model.name_at(self.currentIndex().row())

    def choose(self, place: int) -> None:
        """Make the row at a place current."""
        if 0 <= place < self.rows_model.rowCount():
            self.setCurrentIndex(self.rows_model.index(place, 0))

    def _select_name(self, name: object | None) -> None:
        if name is not None and self.current_name() != name:
            self.choose(self.rows_model.place_of(name))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row is meant now."""
        super().currentChanged(current, previous)
        row = self.rows_model.row(current.row())
        if row is not None and current.row() != previous.row():
            self.marked.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; the rest is moving about."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier
        ):
            if not event.isAutoRepeat():
                self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters and digits are keys of the page, not a search in the list."""

    def _open(self, index: QModelIndex) -> None:
        row = self.rows_model.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def _click(self, index: QModelIndex) -> None:
        cell = index.data(CELL)
        if isinstance(cell, Written) and cell.cell is Cell.BUTTON and cell.text:
            self.pressed.emit(self.rows_model.row(index.row()), index.column())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over painted buttons."""
        cell = self.indexAt(event.position().toPoint()).data(CELL)
        over = isinstance(cell, Written) and cell.cell is Cell.BUTTON and bool(cell.text)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)
