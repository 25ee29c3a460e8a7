"""One item that fits what was typed: its place, its name with the hit marked, whose it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.item import CaseKind, ServiceItem
from workstation.services.item_search import FoundItem
from workstation.services.reference import Reference
from workstation.ui.screens.intake.item_panel import short_unit
from workstation.ui.screens.intake.material_words import limit_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.paint import cap_width, paint_cap, text_width, words
from workstation.ui.widgets.tag import Tag, paint_tag, tag_width

HIGH = 56


class FoundRow(QWidget):
    """`taken` on a click, `pointed` when the mouse rests on it."""

    taken = Signal()
    pointed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: FoundItem | None = None
        self._reference: Reference | None = None
        self._number, self._query = 0, ""
        self._current = self._chosen = False
        self._second = ""
        self.setFixedHeight(theme.size(HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_reference(self, reference: Reference) -> None:
        """The published data the second line is read from."""
        self._reference = reference

    def show_found(self, found: FoundItem, number: int, query: str, current: bool, chosen: bool) -> None:
        """Show an item; `chosen`: it was chosen when the number was taken."""
        self._found, self._number, self._query = found, number, query.strip()
        self._current, self._chosen = current, chosen
        item = self._reference.items.get(found.key) if self._reference else None
        self._second = self._line(item, found) if item and self._reference else ""
        self.setAccessibleName(
            self.tr("{n}: {name}, {line}").format(n=number, name=found.name, line=self._second)
        )
        self.update()

    def set_current(self, current: bool) -> None:
        """Whether Enter takes this one."""
        self._current = current
        self.update()

    def _line(self, item: ServiceItem, found: FoundItem) -> str:
        assert self._reference is not None
        parts = [short_unit(self._reference, item)]
        if found.via:
            parts.append(self.tr("formerly {name}").format(name=found.via))
        if not found.own:
            windows = self._windows(item)
            if windows:
                parts.append(self.tr("window {numbers}").format(numbers="、".join(windows)))
            return " · ".join(parts)
        if item.case_kind is CaseKind.commitment:
            parts.append(self.tr("promised {limit}").format(limit=limit_words(item.promised_limit)))
        else:
            parts.append(self.tr("done at once"))
        always = sum(1 for m in item.materials if m.when is None)
        many = len(item.materials)
        count = str(always) if always == many else f"{always}–{many}"
        parts.append(self.tr("{n} materials").format(n=count))
        return " · ".join(parts)

    def _windows(self, item: ServiceItem) -> tuple[str, ...]:
        groups = self._reference.staffing.groups if self._reference else ()
        return next((group.windows for group in groups if group.key == item.window_group), ())

    def sizeHint(self) -> QSize:
        """56 high."""
        return QSize(self._theme.size(400), self._theme.size(HIGH))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click takes it."""
        self.taken.emit()

    def enterEvent(self, _event: QEnterEvent) -> None:
        """The guide at the right follows the mouse."""
        self.pointed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Place, name with the hit in colour, second line, tags at the right."""
        found, theme, size = self._found, self._theme, self._theme.size
        if found is None:
            return
        painter = QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), theme.colour("surface.selected"))
            painter.fillRect(QRectF(0, 0, 3, self.height()), theme.colour("accent.solid"))
        middle = self.height() / 2
        paint_cap(painter, theme, str(self._number), _spot(size(18), middle - theme.measure("key") / 2))
        right = self.width() - size(18)
        if self._current:
            right -= round(cap_width(theme, "Return"))
            paint_cap(painter, theme, "Return", _spot(right, middle - theme.measure("key") / 2))
            right -= size(12)
        for tag in self._tags(found):
            right -= tag_width(theme, tag)
            paint_tag(painter, theme, tag, right, middle)
            right -= size(8)
        left = size(52)
        self._paint_name(painter, found.name, QRectF(left, middle - size(22), right - left, size(22)))
        room = QRectF(left, middle, right - left, size(20))
        words(painter, room, self._second, theme.font(13), theme.colour("ink.secondary"))

    def _tags(self, found: FoundItem) -> tuple[Tag, ...]:
        tags = []
        if self._chosen:
            tags.append(Tag(self.tr("chosen with the number"), "accent"))
        if not found.own:
            tags.append(Tag(self.tr("not this window's"), icon="swap"))
        return tuple(tags)

    def _paint_name(self, painter: QPainter, name: str, room: QRectF) -> None:
        theme, font, ink = self._theme, self._theme.font(15), self._theme.colour("ink")
        at = name.find(self._query) if self._query else -1
        if at < 0:
            words(painter, room, name, font, ink)
            return
        parts = ((name[:at], font, ink), (self._query, theme.font(15, bold=True), theme.colour("accent.ink")),
                 (name[at + len(self._query) :], font, ink))  # fmt: skip
        left = room.left()
        for text, face, colour in parts:
            words(painter, QRectF(left, room.top(), room.right() - left, room.height()), text, face, colour)
            left += text_width(text, face)


def _spot(left: float, top: float) -> QPointF:
    return QPointF(left, round(top))
