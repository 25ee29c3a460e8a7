"""Lists: one small model over plain rows and a table view set up the house way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workstation.ui.widgets.tag import Tag

T = TypeVar("T")
CELL = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


class Cell(Enum):
    """How a column's words are written."""

    WORDS = auto()
    STRONG = auto()
    """Bold: names of people."""
    MUTED = auto()
    NUMBER = auto()
    """Ticket numbers: number font, 16, bold."""
    COUNT = auto()
    """Durations and counts: bold, right."""
    TIME = auto()
    """Moments: number font, soft, right."""
    TAGS = auto()
    BUTTON = auto()
    """A painted button; pressing it emits `pressed` of the table."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: how to get its words from a row and how to write them.

    width: px of the design, 0 shares what is left. `second` gives a second, smaller line; `tags` what
    stands after the words (or alone for Cell.TAGS); `tone` a colour token for the words ("warn.ink");
    `sort` a key that makes the head clickable; `firm` keeps the width whatever the words need;
    `at_end` writes at the right.
    """

    title: str
    value: Callable[[T], str]
    cell: Cell = Cell.WORDS
    width: int = 0
    second: Callable[[T], str] | None = None
    tags: Callable[[T], tuple[Tag, ...]] | None = None
    tone: Callable[[T], str] | None = None
    sort: Callable[[T], Any] | None = None
    firm: bool = False
    at_end: bool = False

    @property
    def right(self) -> bool:
        """Numbers and moments stand at the right."""
        return self.at_end or self.cell in (Cell.COUNT, Cell.TIME, Cell.BUTTON)


@dataclass(frozen=True)
class Written:
    """A cell ready to paint; nothing is asked for while painting."""

    cell: Cell
    text: str = ""
    second: str = ""
    tags: tuple[Tag, ...] = ()
    tone: str = ""
    right: bool = False


class RowsModel(QAbstractTableModel, Generic[T]):
    """Plain rows behind a table. `identity` names a row, so that a refresh can keep the selection."""

    def __init__(self, columns: tuple[Column[T], ...], identity: Callable[[T], object] | None = None) -> None:
        super().__init__()
        self.columns = columns
        self._identity: Callable[[T], object] = identity or id
        self._rows: list[T] = []
        self._cells: list[tuple[Written, ...]] = []
        self._sort_column = -1
        self._sort_down = False

    @property
    def rows(self) -> tuple[T, ...]:
        """The rows in the order shown."""
        return tuple(self._rows)

    @property
    def cells(self) -> list[tuple[Written, ...]]:
        """The cells as written, row by row."""
        return self._cells

    def row(self, number: int) -> T | None:
        """The row at a place, None outside."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, name: object) -> int:
        """Where the row with this identity stands, -1 when it is not there."""
        for number, row in enumerate(self._rows):
            if self._identity(row) == name:
                return number
        return -1

    def name_of(self, row: T) -> object:
        """The identity of a row."""
        return self._identity(row)

    def name_at(self, number: int) -> object | None:
        """The identity of the row at a place, None outside."""
        row = self.row(number)
        return None if row is None else self._identity(row)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows. With the same rows in the same places only their words change."""
        fresh = self._sorted(rows)
        same = [self._identity(row) for row in fresh] == [self._identity(row) for row in self._rows]
        cells = [tuple(_write(column, row) for column in self.columns) for row in fresh]
        if same and fresh:
            self._rows, self._cells = fresh, cells
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self._rows, self._cells = fresh, cells
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column that has a sort key; others leave the order given."""
        self._sort_column = column
        self._sort_down = order == Qt.SortOrder.DescendingOrder
        self.set_rows(self._rows)

    def _sorted(self, rows: Sequence[T]) -> list[T]:
        fresh = list(rows)
        if 0 <= self._sort_column < len(self.columns):
            key = self.columns[self._sort_column].sort
            if key is not None:
                fresh.sort(key=key, reverse=self._sort_down)
        return fresh

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows; a row has no children."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The written cell for the painter; plain words for screen readers."""
        if not index.isValid() or index.row() >= len(self._cells):
            return None
        cell = self._cells[index.row()][index.column()]
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [cell.text, cell.second, *(tag.text for tag in cell.tags)]
            return " ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """Titles above, nothing at the side."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def _write(column: Column[T], row: T) -> Written:
    return Written(
        cell=column.cell,
        text=column.value(row),
        second=column.second(row) if column.second else "",
        tags=column.tags(row) if column.tags else (),
        tone=column.tone(row) if column.tone else "",
        right=column.right,
    )
