"""Where a matter can go, as a short list: digits choose, letters search, what fits the words first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from workstation.ui.table import CELL, Cell, Column, RowsModel, Written
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import paint_cap
from workstation.ui.widgets.row_painter import RowPainter
from workstation.ui.widgets.rows_table import RowsTable
from workstation.ui.widgets.tag import Tag

SHOWN = 9


@dataclass(frozen=True)
class Option:
    """One line: `name` tells it apart, `search` is what may be typed for it."""

    name: str
    title: str
    about: str
    fits: bool
    search: tuple[str, ...] = ()


class _OptionPainter(RowPainter):
    """The first column is the key that chooses the row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A cap in the first column, words in the second."""
        if index.column() != 0:
            super().paint(painter, option, index)
            return
        area: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        self._ground(painter, option, 0, area)
        cell = index.data(CELL)
        if isinstance(cell, Written) and cell.text:
            high = self._theme.measure("key")
            spot = QPointF(area.left() + self._theme.size(12), round(area.center().y() - high / 2))
            paint_cap(painter, self._theme, cell.text, spot)
        painter.restore()


class _Table(RowsTable[Option]):
    """Digits choose, letters are passed on to the search."""

    digit = Signal(int)
    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1-9 choose a row."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text().isdigit() and event.text() != "0":
            self.digit.emit(int(event.text()))
            return
        if plain and event.text().isalpha():
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)


class ChoiceList(QWidget):
    """`chosen(name)`: a row became the choice. `searched(letter)`: somebody began to type for another one."""

    chosen = Signal(str)
    searched = Signal(str)
    settled = Signal()

    def __init__(self, theme: Theme, about: str, *, rows: int = 2) -> None:
        """`rows` is how many lines are seen at once; the rest scrolls."""
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        model: RowsModel[Option] = RowsModel(
            (
                Column("", self._key, Cell.MUTED, 40),
                Column("", lambda row: row.title, Cell.STRONG, second=lambda row: row.about, tags=self._tags),
            ),
            lambda row: row.name,
        )
        self.table = _Table(theme, model, row=44, head=False, name=about)
        self.table.setItemDelegate(_OptionPainter(theme, self.table))
        self.show_rows(rows)
        self.table.setProperty("kind", "boxed")
        self.table.marked.connect(lambda row: self.chosen.emit(row.name))
        self.table.opened.connect(lambda _row: self.settled.emit())
        self.table.digit.connect(self._pick)
        self.table.typed.connect(self.searched)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)
        self._order: dict[str, int] = {}

    def show_rows(self, rows: int) -> None:
        """So many lines are seen at once from now on."""
        self.table.setFixedHeight(self._theme.size(44 * rows) + 2)

    @property
    def current(self) -> str:
        """The name of the choice, "" for none."""
        row = self.table.current()
        return row.name if row is not None else ""

    def show_options(self, options: Sequence[Option], keep: str = "") -> None:
        """Show these; `keep` stays the choice when it is among them, else the first that fits."""
        self._order = {one.name: place for place, one in enumerate(options, start=1)}
        self.table.set_rows(options)
        if keep and keep in self._order:
            self.table.choose(self._order[keep] - 1)
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
            self.table.scrollToTop()

    def _pick(self, number: int) -> None:
        if number <= min(len(self._order), SHOWN):
            self.table.choose(number - 1)

    def _key(self, row: Option) -> str:
        place = self._order.get(row.name, 0)
        return str(place) if 0 < place <= SHOWN else ""

    def _tags(self, row: Option) -> tuple[Tag, ...]:
        return (Tag(self.tr("fits the words"), "accent"),) if row.fits else ()
