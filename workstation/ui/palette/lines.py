"""The list of the palette: painted lines under headings, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.ui.palette.entries import ICONS, Entry
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import LEFT, RIGHT, cap_width, paint_cap, text_width, words

_Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
ROW, HEADING = 44, 27


class _Lines(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Lines have no children."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The entry for the painter, plain words for screen readers."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        if role == ENTRY:
            return self.entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.entries[index.row()].spoken
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if index.isValid() and self.entries[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class _LinePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Headings are lower than lines."""
        entry = index.data(ENTRY)
        return QSize(0, self._theme.size(HEADING if entry.heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Icon, title with what was typed marked, detail, verb and key."""
        entry: Entry = index.data(ENTRY)
        theme, size = self._theme, self._theme.size
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        if entry.heading:
            spot = area.adjusted(size(16), size(3), -size(16), 0)
            words(painter, spot, entry.title, theme.font(12), theme.colour("ink.secondary"))
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, theme.colour("surface.selected"))
            painter.fillRect(
                QRectF(area.left(), area.top(), size(3), area.height()), theme.colour("accent.solid")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("surface.hover"))
        px = size(16)
        icon = QRectF(area.left() + size(17), area.center().y() - px / 2, px, px)
        theme.icons.paint(painter, ICONS[entry.group], theme.colour("ink.secondary"), icon)
        right = self._right(painter, area, entry, chosen)
        left = area.left() + size(46)
        left = self._title(painter, QRectF(left, area.top(), right - left, area.height()), entry) + size(12)
        if right - left > size(24):
            rest = QRectF(left, area.top(), right - left, area.height())
            words(painter, rest, entry.detail, theme.font(13), theme.colour("ink.secondary"))
        painter.restore()

    def _right(self, painter: QPainter, area: QRectF, entry: Entry, chosen: bool) -> float:
        theme, size = self._theme, self._theme.size
        right = area.right() - size(16)
        key = "Return" if chosen and not entry.key else entry.key
        if key:
            right -= cap_width(theme, key)
            paint_cap(
                painter, theme, key, QPointF(right, round(area.center().y() - theme.measure("key") / 2))
            )
            right -= size(10)
        ink = theme.colour("ink" if chosen else "ink.secondary")
        wide = text_width(entry.verb, theme.font(13))
        words(
            painter,
            QRectF(right - wide - 2, area.top(), wide + 2, area.height()),
            entry.verb,
            theme.font(13),
            ink,
            RIGHT,
        )
        return right - wide - size(14)

    def _title(self, painter: QPainter, area: QRectF, entry: Entry) -> float:
        theme = self._theme
        usual, strong = theme.font(15), theme.font(15, bold=True)
        start, end = entry.hit
        parts = ((entry.title[:start], False), (entry.title[start:end], True), (entry.title[end:], False))
        left = area.left()
        for text, hit in parts:
            if not text or left >= area.right() - 4:
                continue
            font = strong if hit else usual
            colour = theme.colour("accent.ink" if hit else "ink")
            room = QRectF(left, area.top(), area.right() - left, area.height())
            left += words(painter, room, text, font, colour, LEFT)
        return min(left, area.left() + QFontMetricsF(strong).horizontalAdvance(entry.title) + 1)


class LineList(QListView):
    """`picked(Entry)`: a line was clicked. The keys of the field above move the choice."""

    picked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setItemDelegate(_LinePainter(theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Results"))
        self.clicked.connect(self._click)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All lines."""
        return tuple(self._lines.entries)

    @property
    def choices(self) -> tuple[Entry, ...]:
        """The lines that can be chosen, in order."""
        return tuple(entry for entry in self._lines.entries if not entry.heading)

    def show_entries(self, entries: Sequence[Entry], *, keep: bool = False) -> None:
        """Show these with the first one chosen; `keep` leaves the choice on the same thing."""
        before = self.current() if keep else None
        self._lines.set_entries(entries)
        same = next((n for n, one in enumerate(entries) if before and _same(one, before)), None)
        first = next((n for n, one in enumerate(entries) if not one.heading), None)
        place = first if same is None else same
        if place is not None:
            self.setCurrentIndex(self._lines.index(place))
        if place == first:
            self.scrollToTop()

    def current(self) -> Entry | None:
        """The chosen line."""
        place = self.currentIndex().row()
        return self._lines.entries[place] if 0 <= place < len(self._lines.entries) else None

    def step(self, by: int) -> None:
        """Move the choice; headings are passed over, the ends meet."""
        places = [n for n, entry in enumerate(self._lines.entries) if not entry.heading]
        if not places:
            return
        now = self.currentIndex().row()
        at = places.index(now) if now in places else -1
        place = places[(at + by) % len(places)]
        self.setCurrentIndex(self._lines.index(place))
        if place == places[0]:
            self.scrollToTop()

    def _click(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry) and not entry.heading:
            self.picked.emit(entry)


def _same(one: Entry, other: Entry) -> bool:
    if one.heading or one.group != other.group:
        return False
    if one.found is not None and other.found is not None:
        return one.found.id == other.found.id
    return one.found is other.found and one.key == other.key
